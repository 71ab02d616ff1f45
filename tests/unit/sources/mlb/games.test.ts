import { describe, expect, it } from 'vitest';

import type { LiveEvent } from '../../../../utils/events.ts';
import { mlb } from '../../../../utils/sources/mlb/index.ts';
import { answer, DIAMONDBACKS, game, GUARDIANS, national, row, stateOf } from './make.ts';

const NOW = Date.parse('2026-09-04T17:00:00Z');
const parse = (...days: readonly unknown[][]) =>
  mlb.parse(answer(...days), { league: 'mlb', now: NOW });

function only(more: object = {}): LiveEvent {
  const [event] = parse([game(more)]).events;
  if (event === undefined) throw new Error('the game was dropped');
  return event;
}

describe('a game', () => {
  it('is told with its clubs, guests first, and its page', () => {
    const event = only();
    expect(event).toMatchObject({
      id: 'mlb:mlb:824424',
      league: 'mlb',
      title: 'Arizona Diamondbacks at Cleveland Guardians',
      start: Date.parse('2026-09-04T18:10:00Z'),
      endEstimated: true,
      timeTbd: false,
      status: 'scheduled',
      url: 'https://www.mlb.com/gameday/824424',
      sources: ['mlb'],
      seenAt: NOW,
    });
    expect(event.competitors).toEqual([
      {
        id: 'mlb:mlb:109',
        name: 'Arizona Diamondbacks',
        short: 'D-backs',
        nickname: 'Diamondbacks',
        location: 'Arizona',
        abbreviation: 'AZ',
        side: 'away',
      },
      {
        id: 'mlb:mlb:114',
        name: 'Cleveland Guardians',
        short: 'Guardians',
        nickname: 'Guardians',
        location: 'Cleveland',
        abbreviation: 'CLE',
        side: 'home',
      },
    ]);
    expect(event.end - event.start).toBeGreaterThan(2 * 3_600_000);
  });

  it.each([
    ['Scheduled', 'S', 'Preview', 'scheduled'],
    ['Pre-Game', 'P', 'Preview', 'scheduled'],
    ['Warmup', 'PW', 'Live', 'scheduled'],
    ['Warmup', 'I', 'Live', 'scheduled'],
    ['Delayed Start: Rain', 'PR', 'Preview', 'delayed'],
    ['In Progress', 'I', 'Live', 'live'],
    ['Delayed: Rain', 'IR', 'Live', 'suspended'],
    ['Manager challenge: Tag play', 'MT', 'Live', 'live'],
    ['Player challenge: Pitch result', 'MZ', 'Live', 'live'],
    ['Umpire review: Home run', 'NH', 'Live', 'live'],
    ['Suspended: Rain', 'TR', 'Live', 'suspended'],
    ['Game Over', 'O', 'Final', 'final'],
    ['Completed Early: Rain', 'FR', 'Final', 'final'],
    ['Final: Tied', 'FT', 'Final', 'final'],
    ['Forfeit: Failure to appear', 'RF', 'Final', 'final'],
    ['Postponed: Rain', 'DR', 'Final', 'postponed'],
    ['Cancelled: Wet Grounds', 'CG', 'Final', 'cancelled'],
    ['Writing', 'W', 'Other', 'scheduled'],
    ['Unknown', 'X', 'Other', 'scheduled'],
    ['Moonrise', 'Z', 'Final', 'scheduled'],
    ['Moonrise', 'Z', 'Live', 'scheduled'],
    ['Moonrise', 'IM', 'Live', 'live'],
    ['', 'DV', 'Final', 'postponed'],
  ])('that is %s (%s, %s) is %s', (detailedState, statusCode, abstractGameState, status) => {
    const said = { detailedState, statusCode, abstractGameState, startTimeTBD: false };
    expect(only({ status: said }).status).toBe(status);
  });

  it('without a status is scheduled', () => {
    expect(only({ status: undefined }).status).toBe('scheduled');
  });

  it.each([
    ['Top', 1, 'Top 1st'],
    ['Middle', 2, 'Middle 2nd'],
    ['Bottom', 7, 'Bottom 7th'],
    ['End', 11, 'End 11th'],
    [undefined, 3, '3rd'],
    ['Sideways', 12, '12th'],
    ['Top', 0, undefined],
    ['Top', 4.5, undefined],
    ['Top', 1e9, undefined],
  ])('in its %s of %s is said to be in its %s', (inningState, currentInning, phase) => {
    const live = { status: stateOf('In Progress'), linescore: { currentInning, inningState } };
    expect(only(live).phase).toBe(phase);
    expect(only({ ...live, status: stateOf('Scheduled') })).not.toHaveProperty('phase');
  });

  it('has scores once it has begun, a 0 too, and none before', () => {
    const teams = { away: { score: 0, team: DIAMONDBACKS }, home: { score: 12, team: GUARDIANS } };
    const scores = (status: object) =>
      only({ teams, status }).competitors.map(({ score }) => score);
    expect(scores(stateOf('In Progress'))).toEqual(['0', '12']);
    expect(scores(stateOf('Final'))).toEqual(['0', '12']);
    expect(scores(stateOf('Scheduled'))).toEqual([undefined, undefined]);
    expect(scores(stateOf('Postponed: Rain'))).toEqual([undefined, undefined]);
  });

  it.each([-1, 1.5, 1000])('takes %d for no score', (score) => {
    const teams = { away: { score, team: DIAMONDBACKS }, home: { score: 12, team: GUARDIANS } };
    const { competitors } = only({ teams, status: stateOf('Final') });
    expect(competitors.map((one) => one.score)).toEqual([undefined, '12']);
  });

  it('has no hour while that is to be announced', () => {
    const tbd = { ...stateOf('Scheduled'), startTimeTBD: true };
    expect(only({ status: tbd }).timeTbd).toBe(true);
    expect(only({ status: { ...stateOf('In Progress'), startTimeTBD: true } }).timeTbd).toBe(false);
  });

  it.each([
    ['R', undefined],
    ['S', 'Spring Training'],
    ['E', undefined],
    ['A', 'MLB All-Star Game'],
    ['W', 'World Series'],
  ])('of type %s is of %s', (gameType, tournament) => {
    expect(only({ gameType, seriesDescription: 'World Series' }).tournament).toBe(tournament);
  });

  it.each([
    'AL Wild Card #2',
    'NL #3',
    'NL Higher Seed',
    'AL Champion',
    'AL Division Winner',
    'TBD',
  ])('of %s, a team that is not known yet, has a place for it', (name) => {
    const teams = {
      away: { team: { id: 4614, name, sport: { id: 1 } } },
      home: { team: GUARDIANS },
    };
    const { competitors } = only({ teams, gameType: 'F' });
    expect(competitors.map(({ placeholder }) => placeholder)).toEqual([true, undefined]);
  });

  it('of which one team is not told keeps a place for it', () => {
    const { title, competitors } = only({ teams: { home: { team: GUARDIANS } } });
    expect(title).toBe('TBD at Cleveland Guardians');
    expect(competitors[0]).toMatchObject({ name: 'TBD', side: 'away', placeholder: true });
  });
});

describe('two games on one day', () => {
  const both = (doubleHeader: string) =>
    parse([
      game({ doubleHeader }),
      game({ doubleHeader, gamePk: 824387, gameNumber: 2, gameDate: '2026-09-04T23:15:00Z' }),
    ]).events.map(({ id, title, timeTbd }) => [id, title.split(', ')[1], timeTbd]);

  it('with tickets of their own have their own hours', () => {
    expect(both('S')).toEqual([
      ['mlb:mlb:824424', 'game 1', false],
      ['mlb:mlb:824387', 'game 2', false],
    ]);
  });

  it('on one ticket: the second has no hour, it follows the first', () => {
    expect(both('Y')).toEqual([
      ['mlb:mlb:824424', 'game 1', false],
      ['mlb:mlb:824387', 'game 2', true],
    ]);
  });

  it('are no two games of a series', () => {
    expect(both('N').map(([, number]) => number)).toEqual([undefined, undefined]);
  });
});

describe('a game that was moved', () => {
  const old = game({ status: stateOf('Postponed: Rain'), rescheduleDate: '2026-09-05T17:10:00Z' });
  const makeUp = game({ gameDate: '2026-09-05T17:10:00Z' });

  it('is postponed as long as an answer has its old day alone', () => {
    const { events } = parse([old]);
    expect(events.map(({ id, status, start }) => [id, status, start])).toEqual([
      ['mlb:mlb:824424', 'postponed', Date.parse('2026-09-04T18:10:00Z')],
    ]);
  });

  it.each([
    ['in order', [old], [makeUp]],
    ['the other way round', [makeUp], [old]],
  ])('is one event, where it will be played: days %s', (_how, first, second) => {
    const { events, dropped, mended } = parse(first, second);
    expect(events.map(({ status, start }) => [status, start])).toEqual([
      ['scheduled', Date.parse('2026-09-05T17:10:00Z')],
    ]);
    expect(dropped).toEqual({});
    expect(mended).toEqual({ 'a game listed on its old and its new day was taken once': 1 });
  });

  it('is where the later entry has it when neither says which one is old', () => {
    const two = [game(), game({ gameDate: '2026-09-05T17:10:00Z' })];
    const starts = [two, two.toReversed()].map(([one, other]) =>
      parse([one], [other]).events.map(({ start }) => start),
    );
    const later = [Date.parse('2026-09-05T17:10:00Z')];
    expect(starts).toEqual([later, later]);
  });

  it('goes on where it is resumed', () => {
    const suspended = game({
      status: stateOf('Suspended: Rain'),
      resumeDate: '2026-09-05T17:00:00Z',
    });
    const resumed = game({ gameDate: '2026-09-05T17:00:00Z', status: stateOf('In Progress') });
    const { events } = parse([suspended], [resumed]);
    expect(events.map(({ status }) => status)).toEqual(['live']);
  });
});

describe('broadcasters', () => {
  const outlets = (broadcasts: object[], status = stateOf('Scheduled')) =>
    only({ broadcasts, status }).broadcasts;

  it('of the whole country are there once though listed for each side', () => {
    expect(outlets(national('FOX / FOX ONE'))).toEqual([
      { outlet: 'FOX / FOX ONE', kind: 'tv', market: 'national', language: 'en' },
    ]);
  });

  it('are all there: both clubs’, the national ones, radio, other languages', () => {
    const rows = [
      ...national('TBS'),
      row('Guardians.TV Presented by Progressive'),
      row('WKYC 3', { availability: { availabilityCode: 'local_out_of_market' } }),
      row('DBACKS.TV', { homeAway: 'away' }),
      row('WTAM 1100', { type: 'AM' }),
      row('WMMS 100.7', { type: 'FM' }),
      row('KHOV', { type: 'FM', language: 'es', homeAway: 'away' }),
    ];
    expect(
      outlets(rows).map(({ outlet, kind, market, language }) => [outlet, kind, market, language]),
    ).toEqual([
      ['TBS', 'tv', 'national', 'en'],
      ['Guardians.TV Presented by Progressive', 'tv', 'home', 'en'],
      ['WKYC 3', 'tv', 'home', 'en'],
      ['DBACKS.TV', 'tv', 'away', 'en'],
      ['WTAM 1100', 'radio', 'home', 'en'],
      ['WMMS 100.7', 'radio', 'home', 'en'],
      ['KHOV', 'radio', 'away', 'es'],
      ['MLB.TV', 'stream', undefined, undefined],
    ]);
  });

  it('with both clubs behind them are both clubs’', () => {
    const masn = (homeAway: string) => row('MASN', { homeAway, availableForStreaming: false });
    const rows = [masn('home'), masn('away'), masn('home')];
    expect(outlets(rows).map(({ market }) => market)).toEqual(['home', 'away']);
  });

  const url = 'https://www.mlb.com/tv/g824424';
  const stream = { outlet: 'MLB.TV', kind: 'stream' };
  const page = { ...stream, url };
  const unstreamed = { availableForStreaming: false };
  const on = row('Guardians.TV', { mediaState: { mediaStateCode: 'MEDIA_ON' } });

  it.each([
    ['is on', [row('Guardians.TV')], 'In Progress', [page]],
    ['is over', [row('Guardians.TV')], 'Final', [page]],
    ['is about to start and a feed is on', [on], 'Scheduled', [page]],
    ['is about to start and none is on', [row('Guardians.TV')], 'Scheduled', [stream]],
    ['is about to start, not to be streamed', [row('WKYC 3', unstreamed)], 'Scheduled', []],
    ['is about to start and only radio is on', [{ ...on, type: 'AM' }], 'Scheduled', []],
    ['is about to start, by one outlet alone', national('Apple TV', 'exclusive'), 'Scheduled', []],
    ['was postponed', [row('Guardians.TV')], 'Postponed: Rain', []],
    ['is on, and one outlet has it alone', national('Apple TV', 'exclusive'), 'In Progress', []],
    ['is on, national and local', [...national('TBS'), row('Guardians.TV')], 'In Progress', [page]],
    ['is on, and nobody is listed', [], 'In Progress', [page]],
  ])('MLB.TV has a game that %s: %#', (_when, rows, state, told) => {
    const found = outlets(rows, stateOf(state)).filter(({ outlet }) => outlet === 'MLB.TV');
    expect(found).toEqual(told);
  });

  it('MLB.TV has it for everybody where a row says so', () => {
    expect(outlets([row('Guardians.TV', { freeGame: true })])[1]).toEqual({
      ...page,
      outlet: 'MLB.TV Free Game',
    });
  });
});

describe('games of other levels', () => {
  const level = (id: number, names: [string, string] = ['Durham Bulls', 'Norfolk Tides']) => ({
    away: { team: { id: 234, name: names[0], sport: { id } } },
    home: { team: { id: 568, name: names[1], sport: { id } } },
  });

  it('are of the minor leagues, with their page there and no MLB.TV', () => {
    expect(only({ teams: level(11), status: stateOf('In Progress') })).toMatchObject({
      id: 'mlb:milb:824424',
      league: 'milb',
      url: 'https://www.milb.com/gameday/824424',
      broadcasts: [],
    });
  });

  it('are no league here when nations play', () => {
    const { events, dropped } = parse([game({ teams: level(51) }), game({ gamePk: 1 })]);
    expect(events.map(({ id }) => id)).toEqual(['mlb:mlb:1']);
    expect(dropped).toEqual({ 'league not carried': 1 });
  });

  it('are told by their clubs where the level isn’t said', () => {
    const bare = (id: number, name: string) => ({ team: { id, name } });
    const minor = { away: bare(234, 'Durham Bulls'), home: bare(568, 'Norfolk Tides') };
    const friendly = { away: bare(234, 'Durham Bulls'), home: bare(139, 'Tampa Bay Rays') };
    const open = { away: bare(4614, 'AL Wild Card #2'), home: bare(4613, 'AL Wild Card #1') };
    expect(only({ teams: minor }).league).toBe('milb');
    expect(only({ teams: friendly, gameType: 'E' }).league).toBe('mlb');
    expect(only({ teams: open, gameType: 'F' }).league).toBe('mlb');
  });
});
