import { describe, expect, it } from 'vitest';

import type { LiveEvent } from '../../../../utils/events.ts';
import { nhl } from '../../../../utils/sources/nhl/index.ts';
import { game, network, ofScores, ofWeek, scoreboard, scores, week } from './make.ts';

const NOW = Date.parse('2026-11-22T23:00:00Z');
const parse = (text: string) => nhl.parse(text, { league: 'nhl', now: NOW });

function only(more: object = {}): LiveEvent {
  const [event] = parse(week([game(more)])).events;
  if (event === undefined) throw new Error('the game was dropped');
  return event;
}

describe('a game', () => {
  it('is told with its teams in English, guests first, and its page', () => {
    const event = only();
    expect(event).toMatchObject({
      id: 'nhl:nhl:2026020345',
      league: 'nhl',
      title: 'Montréal Canadiens at Boston Bruins',
      start: Date.parse('2026-11-23T00:00:00Z'),
      timeTbd: false,
      status: 'scheduled',
      url: 'https://www.nhl.com/gamecenter/mtl-vs-bos/2026/11/22/2026020345',
      sources: ['nhl'],
    });
    expect(event.competitors[1]).toEqual({
      id: 'nhl:nhl:6',
      name: 'Boston Bruins',
      nickname: 'Bruins',
      location: 'Boston',
      abbreviation: 'BOS',
      side: 'home',
    });
  });

  it('is the same in a week, a day’s scores and a scoreboard', () => {
    const inScores = {
      awayTeam: ofScores(8, 'Flyers', 'PHI'),
      homeTeam: ofScores(6, 'Bruins', 'BOS'),
    };
    const onBoard = {
      awayTeam: { ...ofScores(8, 'Philadelphia Flyers', 'PHI'), commonName: { default: 'Flyers' } },
      homeTeam: { ...ofScores(6, 'Boston Bruins', 'BOS'), commonName: { default: 'Bruins' } },
    };
    const inWeek = { awayTeam: ofWeek(8, 'Philadelphia', 'Flyers', 'PHI') };
    const named = [week([game(inWeek)]), scores(game(inScores)), scoreboard(game(onBoard))].map(
      (text) =>
        parse(text).events.map(({ title, competitors }) => [title, competitors[1]?.nickname]),
    );
    const told = [['Philadelphia Flyers at Boston Bruins', 'Bruins']];
    expect(named).toEqual([told, told, told]);
  });

  it.each([
    ['FUT', 'OK', 'scheduled'],
    ['PRE', 'OK', 'scheduled'],
    ['LIVE', 'OK', 'live'],
    ['CRIT', 'OK', 'live'],
    ['OVER', 'OK', 'final'],
    ['FINAL', 'OK', 'final'],
    ['OFF', 'OK', 'final'],
    ['FUT', 'TBD', 'scheduled'],
    ['FUT', 'PPD', 'postponed'],
    ['OFF', 'PPD', 'postponed'],
    ['FUT', 'CNCL', 'cancelled'],
    ['LIVE', 'SUSP', 'suspended'],
    ['MELTED', 'OK', 'scheduled'],
    ['LIVE', 'CURIOUS', 'live'],
    ['constructor', '__proto__', 'scheduled'],
  ])('in state %s, its date %s, is %s', (gameState, gameScheduleState, status) => {
    expect(only({ gameState, gameScheduleState }).status).toBe(status);
  });

  it('has no hour while that is to be announced', () => {
    expect(only({ gameScheduleState: 'TBD' }).timeTbd).toBe(true);
    expect(only({ gameScheduleState: 'TBD', gameState: 'LIVE' }).timeTbd).toBe(false);
  });

  const clock = (timeRemaining: string, inIntermission = false) => ({
    timeRemaining,
    inIntermission,
  });
  const period = (number: number, periodType = 'REG') => ({
    number,
    periodType,
    maxRegulationPeriods: 3,
  });

  it.each([
    [period(2), clock('12:31'), '2nd 12:31'],
    [period(3), clock('00:08'), '3rd 0:08'],
    [period(1), clock('15:00', true), 'End 1st'],
    [period(4, 'OT'), clock('03:20'), 'OT 3:20'],
    [period(6, 'OT'), clock('19:59'), '3OT 19:59'],
    [period(4, 'OT'), clock('15:00', true), 'End OT'],
    [period(5, 'SO'), clock('00:00'), 'Shootout'],
    [period(2), undefined, '2nd'],
    [period(2), clock('soon'), '2nd'],
    [period(0), clock('20:00'), undefined],
    [period(1.5), clock('20:00'), undefined],
    [undefined, clock('20:00'), undefined],
  ])('in period %j with %j says %s', (periodDescriptor, at, phase) => {
    expect(only({ gameState: 'CRIT', periodDescriptor, clock: at }).phase).toBe(phase);
    expect(only({ gameState: 'OFF', periodDescriptor, clock: at })).not.toHaveProperty('phase');
  });

  it('has scores once it has begun, a 0 too, and none before', () => {
    const teams = {
      awayTeam: ofScores(8, 'Flyers', 'PHI', 0),
      homeTeam: ofScores(6, 'Bruins', 'BOS', 3),
    };
    const shown = (gameState: string) =>
      only({ ...teams, gameState }).competitors.map(({ score }) => score);
    expect(shown('LIVE')).toEqual(['0', '3']);
    expect(shown('OFF')).toEqual(['0', '3']);
    expect(shown('PRE')).toEqual([undefined, undefined]);
  });

  it('on neutral ice is at nobody’s', () => {
    expect(only({ neutralSite: true }).title).toBe('Montréal Canadiens v Boston Bruins');
  });

  it.each([
    [{ gameType: 1 }, undefined],
    [{ gameType: 2 }, undefined],
    [
      { gameType: 2, specialEvent: { name: { default: 'NHL Winter Classic' } } },
      'NHL Winter Classic',
    ],
    [{ gameType: 3, seriesStatus: { seriesTitle: '1st Round' } }, 'NHL Playoffs'],
    [{ gameType: 3, seriesStatus: { seriesTitle: 'Stanley Cup Final' } }, 'Stanley Cup Final'],
    [{ gameType: 4 }, 'NHL All-Star Game'],
  ])('that is %j is of %s', (more, tournament) => {
    expect(only(more).tournament).toBe(tournament);
  });

  it('has every network once, of both countries and both clubs', () => {
    const tvBroadcasts = [
      network('TNT', 'N', 'US'),
      network('SN', 'N', 'CA'),
      network('TVAS', 'N', 'CA'),
      network('NESN', 'H', 'US'),
      network('RDS', 'A', 'CA'),
      network('TNT', 'N', 'US'),
      network('SN', 'A', 'CA'),
    ];
    expect(only({ tvBroadcasts }).broadcasts).toEqual([
      { outlet: 'TNT', kind: 'tv', region: 'US', market: 'national' },
      { outlet: 'SN', kind: 'tv', region: 'CA', market: 'national' },
      { outlet: 'TVAS', kind: 'tv', region: 'CA', market: 'national' },
      { outlet: 'NESN', kind: 'tv', region: 'US', market: 'home' },
      { outlet: 'RDS', kind: 'tv', region: 'CA', market: 'away' },
      { outlet: 'SN', kind: 'tv', region: 'CA', market: 'away' },
    ]);
    const odd = [network('ESPN', 'constructor', 'USA')];
    expect(only({ tvBroadcasts: odd }).broadcasts).toEqual([{ outlet: 'ESPN', kind: 'tv' }]);
  });

  it.each([
    'https://www.nhl.com.evil.example/x',
    '//evil.example/x',
    'javascript:alert(1)',
    'https://user:secret@www.nhl.com/x',
    7,
  ])('takes no page %j that is not the NHL’s', (gameCenterLink) => {
    expect(only({ gameCenterLink })).not.toHaveProperty('url');
  });

  it('whose teams are not known yet has places for them', () => {
    const { title, competitors } = only({
      awayTeam: { id: 0, abbrev: 'TBD', name: { default: 'TBD' } },
    });
    expect(title).toBe('TBD at Boston Bruins');
    expect(competitors[0]?.placeholder).toBe(true);
  });
});

it('a game on two days of a week is one event, on the later one', () => {
  const old = game({ gameScheduleState: 'PPD' });
  const makeUp = game({ startTimeUTC: '2026-11-24T00:00:00Z' });
  for (const days of [
    [[old], [makeUp]],
    [[makeUp], [old]],
  ]) {
    const { events, mended } = parse(week(...days));
    expect(events.map(({ status, start }) => [status, start])).toEqual([
      ['scheduled', Date.parse('2026-11-24T00:00:00Z')],
    ]);
    expect(mended).toEqual({ 'a game listed twice was taken once': 1 });
  }
});
