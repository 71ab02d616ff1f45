import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { withKnownCompetitors } from '../../../utils/catalog/known.ts';
import type { Broadcast, Competitor, LiveEvent } from '../../../utils/events.ts';
import { mergeTellings } from '../../../utils/schedule/merge.ts';
import { retell, type Telling } from '../../../utils/schedule/telling.ts';
import { DAY, HOUR, MINUTE } from '../../../utils/spans.ts';
import { makeEvent, NOW } from './make.ts';

type Sides = readonly [away: string, home: string];

/** An event as a source tells it. Ids follow from the source; the catalogue has said who plays. */
function told(source: string, changes: Partial<LiveEvent> & { sides?: Sides; key?: string } = {}) {
  const { sides = ['Buffalo Bills', 'New York Jets'], key = 'x', ...rest } = changes;
  const league = rest.league ?? 'nfl';
  const id = `${source}:${league}:${key}`;
  const competitors = sides.map((name, at): Competitor => ({
    id: `${source}:${name}`,
    name,
    side: at === 0 ? 'away' : 'home',
  }));
  return withKnownCompetitors(
    makeEvent({
      id,
      title: sides.join(' at '),
      competitors,
      broadcasts: [],
      sources: [source],
      mergedFrom: [id],
      ...rest,
    }),
  );
}

/** A thing without sides. */
const titled = (
  source: string,
  title: string,
  changes: Partial<LiveEvent> & { key?: string } = {},
) => told(source, { title, competitors: [], ...changes });

/** Tellings of these events: each its source's, a league each. */
function tellings(events: readonly LiveEvent[]): Telling[] {
  const by = Map.groupBy(events, ({ league, sources }) => `${league}/${sources[0] ?? ''}`);
  return [...by.values()].map((some) => ({
    league: some[0]?.league ?? '',
    teller: some[0]?.sources[0] ?? '',
    events: some,
  }));
}
const merge = (...events: LiveEvent[]) => mergeTellings(tellings(events)).events;
const ids = (events: readonly LiveEvent[]) => events.map(({ mergedFrom }) => mergedFrom);
const one = (...events: LiveEvent[]): LiveEvent => {
  const [first, ...more] = merge(...events);
  expect(more.map(({ mergedFrom }) => mergedFrom)).toEqual([]);
  return first ?? makeEvent();
};

/** The same two with the short names that ESPN gives. */
const billsAtJets: Competitor[] = [
  { id: 'espn:2', name: 'Buffalo Bills', nickname: 'Bills' },
  { id: 'espn:20', name: 'New York Jets', nickname: 'Jets' },
];

const mlb = (source: string, changes: Parameters<typeof told>[1] = {}) =>
  told(source, { league: 'mlb', sides: ['Chicago Cubs', 'Boston Red Sox'], ...changes });
const soccer = (source: string, sides: Sides, changes: Parameters<typeof told>[1] = {}) =>
  told(source, { league: 'epl', sides, ...changes });

describe('one event', () => {
  it('is what two sources tell by different names', () => {
    const merged = one(
      mlb('espn'),
      mlb('mlb', { sides: ['Cubs', 'Red Sox'], start: NOW + HOUR + 5 * MINUTE }),
    );
    expect(merged).toMatchObject({
      id: 'mlb:mlb:x',
      title: 'Chicago Cubs at Boston Red Sox',
      start: NOW + HOUR + 5 * MINUTE,
      sources: ['espn', 'mlb'],
      mergedFrom: ['espn:mlb:x', 'mlb:mlb:x'],
    });
  });

  it('has hosts and guests either way round on neutral ground', () => {
    const merged = one(
      soccer('espn', ['Arsenal', 'Chelsea'], {
        status: 'live',
        competitors: [
          { id: 'a', name: 'Arsenal', side: 'home', score: '2' },
          { id: 'b', name: 'Chelsea', side: 'away', score: '1' },
        ],
      }),
      soccer('openligadb', ['Chelsea', 'Arsenal']),
    );
    expect(merged.competitors).toMatchObject([
      { name: 'Arsenal', side: 'home', score: '2' },
      { name: 'Chelsea', side: 'away', score: '1' },
    ]);
  });

  it('is known by one side where the catalogue knows only that: nobody plays twice at once', () => {
    const merged = one(
      soccer('espn', ['Arsenal', 'Real Sociedad de Fútbol']),
      soccer('openligadb', ['Arsenal FC', 'La Real'], { start: NOW + HOUR + 15 * MINUTE }),
    );
    expect(merged.sources).toEqual(['espn', 'openligadb']);
  });

  it('is found by names alone where the catalogue knows nobody', () => {
    const merged = one(
      told('espn', { league: 'cricket', sides: ['Upper Dalton', 'Żory XI'] }),
      told('thesportsdb', { league: 'cricket', sides: ['ZORY XI', 'Upper  Dalton'] }),
    );
    expect(merged.sources).toEqual(['espn', 'thesportsdb']);
  });

  it('is a calendar’s title that names both sides', () => {
    const merged = one(
      told('espn', { competitors: billsAtJets }),
      titled('ical', '🏈 Bills vs. Jets (CBS)', { url: 'https://club.example/watch' }),
    );
    expect(merged).toMatchObject({ title: 'Buffalo Bills at New York Jets', id: 'espn:nfl:x' });
    expect(merged.url).toBe('https://club.example/watch');
  });

  it('is a session of a race weekend, whoever calls the race how', () => {
    const f1 = (source: string, title: string, start: number, more: Partial<LiveEvent> = {}) =>
      titled(source, title, { key: title, league: 'f1', start, ...more });
    const grid = { competitors: ['A', 'B', 'C'].map((name) => ({ id: name, name })) };
    const merged = merge(
      f1('espn', 'Las Vegas GP · Race', NOW, { ...grid, status: 'live' }),
      f1('espn', 'Las Vegas GP · Qualifying', NOW - DAY),
      f1('jolpica', 'Heineken Las Vegas GP · Race', NOW + 10 * MINUTE),
      f1('jolpica', 'Heineken Las Vegas GP · Qualifying', NOW - DAY),
      f1('jolpica', 'Heineken Las Vegas GP · Practice 3', NOW - DAY - 3 * HOUR),
    );
    expect(merged.map(({ title, sources }) => [title, sources.length])).toEqual([
      ['Heineken Las Vegas GP · Practice 3', 1],
      ['Las Vegas GP · Qualifying', 2],
      ['Las Vegas GP · Race', 2],
    ]);
    expect(merged[2]).toMatchObject({ status: 'live', start: NOW + 10 * MINUTE, ...grid });
  });

  it('is a programme of one title at one time', () => {
    const show = (source: string, title: string, start: number) =>
      titled(source, title, { key: String(start), league: 'news', start });
    const merged = merge(
      show('programmes', 'Bloomberg Surveillance', NOW),
      show('pluto', 'Bloomberg Surveillance', NOW + 5 * MINUTE),
      show('pluto', 'Bloomberg Markets', NOW),
      show('pluto', 'Bloomberg Surveillance', NOW + 3 * HOUR),
    );
    expect(merged.map(({ sources }) => sources)).toEqual([
      ['pluto'],
      ['pluto', 'programmes'],
      ['pluto'],
    ]);
  });

  it('is the game of a programme, where one game is on its network then', () => {
    const nbc: Broadcast[] = [{ outlet: 'NBC', kind: 'tv' }];
    const night = titled('programmes', 'Sunday Night Football', {
      start: NOW,
      end: NOW + 4 * HOUR,
      endEstimated: false,
      tournament: 'Sunday Night Football',
      broadcasts: nbc,
    });
    const game = told('espn', { start: NOW + 20 * MINUTE, broadcasts: nbc });
    const other = told('espn', {
      start: NOW,
      key: 'y',
      sides: ['Miami Dolphins', 'Denver Broncos'],
    });
    const [, merged, ...more] = merge(night, game, other);
    expect(more).toEqual([]);
    expect(merged).toMatchObject({
      id: game.id,
      title: game.title,
      start: game.start,
      end: game.end,
      tournament: 'Sunday Night Football',
      sources: ['espn', 'programmes'],
    });
    expect(merge(night, game, { ...other, broadcasts: nbc })).toHaveLength(3);
  });

  it('is no stream of a channel that talks about it', () => {
    const stream = titled('twitch', 'Bills vs Jets', { league: 'calendar' });
    expect(merge(told('espn', { competitors: billsAtJets }), stream)).toHaveLength(2);
  });

  it('is a league’s, when a calendar of no league has it', () => {
    const calendar = (title: string, start: number) =>
      titled('ical', title, { key: title, league: 'calendar', start });
    const merged = merge(
      told('espn', { start: NOW, competitors: billsAtJets }),
      titled('jolpica', 'Monaco GP · Race', {
        league: 'f1',
        start: NOW,
        tournament: 'Monaco Grand Prix',
      }),
      calendar('Bills v Jets', NOW),
      calendar('F1: Monaco Grand Prix - Race', NOW),
      calendar('F1: Monaco Grand Prix - Qualifying', NOW),
      calendar('Dentist', NOW),
    );
    expect(merged.map(({ league, sources }) => [league, sources])).toEqual([
      ['nfl', ['espn', 'ical']],
      ['calendar', ['ical']],
      ['calendar', ['ical']],
      ['f1', ['ical', 'jolpica']],
    ]);
  });
});

describe('two events', () => {
  it('are the games of a doubleheader, even where one source moves the second', () => {
    const merged = merge(
      mlb('mlb', { key: 'one', start: NOW }),
      mlb('mlb', { key: 'two', start: NOW + 4 * HOUR }),
      mlb('espn', { key: 'a', start: NOW + 5 * MINUTE }),
      mlb('espn', { key: 'b', start: NOW + 3 * HOUR }),
    );
    expect(ids(merged)).toEqual([
      ['espn:mlb:a', 'mlb:mlb:one'],
      ['espn:mlb:b', 'mlb:mlb:two'],
    ]);
  });

  it('are they too, where a source has but one of them', () => {
    const merged = merge(
      mlb('mlb', { key: 'one', start: NOW }),
      mlb('mlb', { key: 'two', start: NOW + 4 * HOUR }),
      mlb('espn', { key: 'b', start: NOW + 4 * HOUR }),
    );
    expect(ids(merged)).toEqual([['mlb:mlb:one'], ['espn:mlb:b', 'mlb:mlb:two']]);
  });

  it('are they, where each source has another of them', () => {
    const merged = merge(
      mlb('mlb', { key: 'one', start: NOW }),
      mlb('espn', { key: 'b', start: NOW + 4 * HOUR }),
    );
    expect(merged).toHaveLength(2);
  });

  it('are they, and the nearer one is meant, whichever is looked at first', () => {
    const rivals = merge(
      mlb('mlb', { key: 'two', start: NOW + 2 * HOUR }),
      mlb('espn', { key: 'a', start: NOW + HOUR }),
      mlb('espn', { key: 'b', start: NOW + 2 * HOUR }),
    );
    expect(ids(rivals)).toEqual([['espn:mlb:a'], ['espn:mlb:b', 'mlb:mlb:two']]);
    const merged = merge(
      mlb('mlb', { key: 'one', start: NOW }),
      mlb('mlb', { key: 'two', start: NOW + 2 * HOUR }),
      mlb('espn', { key: 'b', start: NOW + 2 * HOUR }),
    );
    expect(ids(merged)).toEqual([['mlb:mlb:one'], ['espn:mlb:b', 'mlb:mlb:two']]);
  });

  it('are the same two on another day', () => {
    const merged = merge(
      mlb('mlb', { key: 'fri', start: NOW }),
      mlb('espn', { key: 'sat', start: NOW + DAY }),
    );
    expect(merged).toHaveLength(2);
  });

  it('are two matches at one time', () => {
    const merged = merge(
      soccer('espn', ['Arsenal', 'Chelsea']),
      soccer('openligadb', ['Liverpool', 'Everton']),
    );
    expect(merged).toHaveLength(2);
  });

  it('are those of teams that share a nickname alone', () => {
    const tigers = (source: string, team: string, rival: string) =>
      told(source, {
        league: 'cricket',
        competitors: [
          { id: '1', name: `${team} Tigers`, nickname: 'Tigers' },
          { id: '2', name: rival },
        ],
      });
    const north = tigers('espn', 'North', 'A');
    expect(merge(north, tigers('thesportsdb', 'South', 'B'))).toHaveLength(2);
    const bare = told('thesportsdb', { league: 'cricket', sides: ['Tigers', 'B'] });
    expect(merge(north, bare)).toHaveLength(2);
    expect(
      merge(north, { ...bare, competitors: told('x', { sides: ['Tigers', 'A'] }).competitors }),
    ).toHaveLength(1);
  });

  it('are those of one side hours apart, where the other side is unknown', () => {
    const merged = merge(
      soccer('espn', ['Arsenal', 'Real Sociedad de Fútbol']),
      soccer('openligadb', ['Arsenal FC', 'La Real'], { start: NOW + 4 * HOUR }),
    );
    expect(merged).toHaveLength(2);
  });

  it('are those that a go-between would join, where their sides are known', () => {
    const merged = merge(
      mlb('espn', {
        competitors: [
          { id: '1', name: 'Chicago Cubs', nickname: 'Cubs' },
          { id: '2', name: 'Boston Red Sox', nickname: 'Red Sox' },
        ],
      }),
      titled('json-feed', 'Cubs, Boston Red Sox, New York Yankees', { league: 'mlb' }),
      mlb('ical', { sides: ['New York Yankees', 'Boston Red Sox'] }),
    );
    expect(ids(merged)).toEqual([['espn:mlb:x', 'json-feed:mlb:x'], ['ical:mlb:x']]);
  });

  it('are programmes of which one’s title is a word of the other’s', () => {
    const show = (source: string, title: string) => titled(source, title, { league: 'news' });
    expect(merge(show('programmes', 'News'), show('pluto', 'Bloomberg News Today'))).toHaveLength(
      2,
    );
  });

  it('are what one source tells twice', () => {
    expect(merge(mlb('mlb', { key: 'one' }), mlb('mlb', { key: 'two' }))).toHaveLength(2);
  });

  it('are a match of one league and one of another', () => {
    expect(merge(told('espn'), told('espn', { league: 'ncaaf' }))).toHaveLength(2);
  });
});

describe('placeholders', () => {
  const final = (source: string, changes: Parameters<typeof told>[1] = {}) =>
    told(source, { league: 'worldcup', sides: ['Spain', 'France'], ...changes });
  const second: Competitor = { id: '2', name: 'Semifinal 2 Winner', placeholder: true };
  const open: Competitor[] = [{ id: '1', name: 'Semifinal 1 Winner', placeholder: true }, second];

  it('give way as soon as anybody knows who plays', () => {
    const merged = one(
      final('espn', { competitors: open, title: 'Semifinal 1 Winner v Semifinal 2 Winner' }),
      final('thesportsdb', { title: 'Spain v France' }),
    );
    expect(merged).toMatchObject({
      id: 'espn:worldcup:x',
      title: 'Spain v France',
      competitors: [{ name: 'Spain' }, { name: 'France' }],
    });
  });

  it('are filled where one side is known', () => {
    const half: Competitor[] = [{ id: '1', name: 'Spain' }, second];
    const merged = one(final('espn', { competitors: half }), final('thesportsdb'));
    expect(merged.competitors).toMatchObject([{ name: 'Spain' }, { name: 'France' }]);
  });

  it('are not filled where two matches would fit', () => {
    const merged = merge(
      final('espn', { competitors: open }),
      final('thesportsdb'),
      final('thesportsdb', { key: 'y', sides: ['Brazil', 'Italy'] }),
    );
    expect(merged).toHaveLength(3);
  });

  it('of the same names are the same at the same time only', () => {
    const tbd = (source: string, start: number) => final(source, { competitors: open, start });
    expect(merge(tbd('espn', NOW), tbd('thesportsdb', NOW))).toHaveLength(1);
    expect(merge(tbd('espn', NOW), tbd('thesportsdb', NOW + 8 * HOUR))).toHaveLength(2);
  });

  it('take no match at another time', () => {
    expect(
      merge(final('espn', { competitors: open }), final('thesportsdb', { start: NOW + 2 * HOUR })),
    ).toHaveLength(2);
  });
});

describe('a postponed game', () => {
  const saturday = mlb('mlb', { key: 'sat', status: 'postponed', start: NOW });

  it('keeps its identity on its new date', () => {
    const merged = one(saturday, mlb('espn', { key: 'tue', start: NOW + 3 * DAY }));
    expect(merged).toMatchObject({
      id: 'mlb:mlb:sat',
      status: 'scheduled',
      start: NOW + 3 * DAY,
      mergedFrom: ['espn:mlb:tue', 'mlb:mlb:sat'],
    });
  });

  it('does not take the next game of the series for its new date', () => {
    const merged = merge(
      saturday,
      mlb('mlb', { key: 'sun', start: NOW + DAY }),
      mlb('espn', { key: 'b', start: NOW + DAY }),
    );
    expect(ids(merged)).toEqual([['mlb:mlb:sat'], ['espn:mlb:b', 'mlb:mlb:sun']]);
  });

  it('does not guess between two dates', () => {
    const merged = merge(
      saturday,
      mlb('espn', { key: 'a', start: NOW + 3 * DAY }),
      mlb('espn', { key: 'b', start: NOW + 4 * DAY }),
    );
    expect(merged).toHaveLength(3);
  });

  it('stays postponed when only a calendar still has it', () => {
    for (const start of [NOW, NOW + 3 * DAY]) {
      expect(one(saturday, mlb('ical', { start }))).toMatchObject({ status: 'postponed' });
    }
  });
});

describe('how it stands', () => {
  const live = (source: string, score: string, seenAt: number) =>
    mlb(source, {
      status: 'live',
      phase: `by ${source}`,
      seenAt,
      competitors: [
        { id: `${source}:1`, name: 'Chicago Cubs', score },
        { id: `${source}:2`, name: 'Boston Red Sox', score: '0' },
      ],
    });

  it('comes whole from the league itself', () => {
    const merged = one(live('espn', '2', NOW), live('mlb', '3', NOW - MINUTE));
    expect(merged).toMatchObject({ phase: 'by mlb', seenAt: NOW });
    expect(merged.competitors.map(({ score }) => score)).toEqual(['3', '0']);
  });

  it('comes from the next best when the league has been silent for a while', () => {
    expect(one(live('espn', '2', NOW), live('mlb', '3', NOW - 20 * MINUTE))).toMatchObject({
      phase: 'by espn',
    });
  });

  it('never comes from who only plans, however fresh', () => {
    for (const source of ['ical', 'json-ld', 'programmes', 'jolpica']) {
      const merged = one(live('espn', '2', NOW - 5 * HOUR), mlb(source, { seenAt: NOW }));
      expect(merged).toMatchObject({ status: 'live', seenAt: NOW - 5 * HOUR });
      expect(merged.competitors[0]).toMatchObject({ score: '2' });
    }
  });

  it('is no matter of a user’s feed while somebody official speaks', () => {
    const feed = mlb('json-feed', { status: 'final', seenAt: NOW });
    expect(one(live('espn', '2', NOW - 20 * MINUTE), feed)).toMatchObject({ status: 'live' });
    expect(one(mlb('espn', { seenAt: NOW, status: 'cancelled' }), feed)).toMatchObject({
      status: 'cancelled',
    });
  });

  it('may be told by a feed where the others are silent, but not turned back', () => {
    const silent = (status: LiveEvent['status']) => mlb('espn', { status, seenAt: NOW - 3 * HOUR });
    const feed = live('json-feed', '7', NOW);
    expect(one(silent('scheduled'), feed)).toMatchObject({ status: 'live' });
    expect(one(silent('final'), feed)).toMatchObject({ status: 'final' });
  });

  it('is no score of one and status of another', () => {
    const merged = one(mlb('mlb', { seenAt: NOW }), live('espn', '9', NOW));
    expect(merged.status).toBe('scheduled');
    expect(merged).not.toHaveProperty('phase');
    expect(merged.competitors.every(({ score }) => score === undefined)).toBe(true);
  });
});

describe('its other fields', () => {
  it('time: the hour where anybody official knows it, a feed’s only where nobody does', () => {
    const tbd = mlb('mlb', { timeTbd: true, start: NOW });
    expect(one(tbd, mlb('espn', { start: NOW + 2 * HOUR }))).toMatchObject({
      timeTbd: false,
      start: NOW + 2 * HOUR,
    });
    expect(one(tbd, mlb('ical', { start: NOW + 2 * HOUR }))).toMatchObject({ timeTbd: true });
  });

  it('time: a start confirmed days earlier gives way', () => {
    const old = mlb('mlb', { seenAt: NOW - 3 * DAY });
    expect(one(old, mlb('espn', { start: NOW + 2 * HOUR, seenAt: NOW }))).toMatchObject({
      start: NOW + 2 * HOUR,
    });
  });

  it('end: who knows it before who estimates it', () => {
    const known = mlb('espn', { end: NOW + 9 * HOUR, endEstimated: false });
    expect(one(mlb('mlb'), known)).toMatchObject({ end: NOW + 9 * HOUR, endEstimated: false });
    expect(one(mlb('mlb'), { ...known, end: NOW - HOUR })).toMatchObject({ endEstimated: true });
  });

  it('names: what one source lacks another adds', () => {
    const merged = one(
      told('espn', {
        competitors: [
          { id: '1', name: 'Alpha FC' },
          { id: '2', name: 'Beta' },
        ],
      }),
      told('nhl', {
        competitors: [
          { id: '3', name: 'Beta', abbreviation: 'BET' },
          { id: '4', name: 'Alpha', short: 'Alph', side: 'home' },
        ],
      }),
    );
    expect(merged.competitors).toEqual([
      { id: '1', name: 'Alpha FC', short: 'Alph' },
      { id: '2', name: 'Beta', abbreviation: 'BET' },
    ]);
  });

  it('broadcasts: every outlet once a region, the best row’s address kept', () => {
    const tv = (outlet: string, more: Partial<Broadcast> = {}): Broadcast => ({
      outlet,
      kind: 'tv',
      ...more,
    });
    const merged = one(
      mlb('espn', {
        broadcasts: [
          tv('ESPN', { region: 'US' }),
          tv('Sportsnet', { region: 'CA' }),
          tv('Local 7'),
        ],
      }),
      mlb('mlb', {
        broadcasts: [
          tv('ESPN/ESPN App', { market: 'national' }),
          tv('MLB.TV', { kind: 'stream', url: 'https://www.mlb.com/tv/g1' }),
          tv('MLB.TV', { kind: 'stream', url: 'https://www.mlb.com/tv/g2' }),
        ],
      }),
      mlb('ical', {
        broadcasts: [
          tv('MLB.TV', { url: 'https://elsewhere.example/' }),
          tv('Local 7', { url: 'https://local.example/live' }),
          tv('ESPN', { kind: 'radio' }),
          tv('Sportsnet', { region: 'US' }),
        ],
      }),
    );
    expect(merged.broadcasts).toEqual([
      tv('ESPN/ESPN App', { market: 'national', region: 'US' }),
      tv('MLB.TV', { kind: 'stream', url: 'https://www.mlb.com/tv/g1' }),
      tv('MLB.TV', { kind: 'stream', url: 'https://www.mlb.com/tv/g2' }),
      tv('Sportsnet', { region: 'CA' }),
      tv('Local 7', { url: 'https://local.example/live' }),
      tv('ESPN', { kind: 'radio' }),
      tv('Sportsnet', { region: 'US' }),
    ]);
  });

  it('page: the league’s own', () => {
    const page = (source: string) => mlb(source, { url: `https://${source}.example/` });
    expect(one(page('espn'), page('mlb'), page('ical')).url).toBe('https://mlb.example/');
  });
});

describe('when it changed', () => {
  it('is when any of its tellings did', () => {
    expect(one(mlb('espn', { changedAt: 7 }), mlb('mlb', { changedAt: 5 })).changedAt).toBe(7);
  });

  it('is when who is believed may have changed', () => {
    const merged = one(
      mlb('espn', { status: 'live', seenAt: NOW }),
      mlb('mlb', { seenAt: NOW - HOUR }),
    );
    expect(merged.changedAt).toBe(NOW);
  });

  it('is when another’s telling of it went', () => {
    const espn = { league: 'mlb', teller: 'espn', events: [mlb('espn', { changedAt: 5 })] };
    const gone = { league: 'mlb', teller: 'mlb', events: [], regroupedAt: 9 };
    expect(mergeTellings([espn, gone]).events).toMatchObject([{ changedAt: 9 }]);
    expect(mergeTellings([espn]).events).toMatchObject([{ changedAt: 5 }]);
  });
});

describe('why', () => {
  const { why } = mergeTellings(
    tellings([
      mlb('espn', { broadcasts: [{ outlet: 'FOX', kind: 'tv' }] }),
      mlb('mlb', { url: 'https://mlb.example/' }),
    ]),
  );

  it('says who gave what, by any id of the event', () => {
    expect(why('espn:mlb:x')).toEqual(why('mlb:mlb:x'));
    expect(why('espn:mlb:x')).toMatchObject({
      id: 'mlb:mlb:x',
      members: [{ source: 'mlb' }, { source: 'espn', because: 'sides' }],
      from: {
        status: ['mlb:mlb:x'],
        title: ['espn:mlb:x'],
        broadcasts: ['espn:mlb:x'],
        url: ['mlb:mlb:x'],
        tournament: [],
      },
    });
  });

  it('says nothing of what is not there', () => {
    expect(why('nobody')).toBeUndefined();
  });
});

/** Schedules that several sources tell, each with its own ids, names, slips and gaps. */
const NAMES = [
  ['Chicago Cubs', 'Cubs'],
  ['Boston Red Sox', 'Red Sox'],
  ['New York Yankees', 'Yankees'],
  ['Unheard Ofs', 'Unheard Ofs'],
] as const;
const SOURCES = ['espn', 'mlb', 'thesportsdb', 'ical', 'json-feed', 'programmes'];

const tellingOf = (source: string, key: string): fc.Arbitrary<LiveEvent> =>
  fc
    .record({
      away: fc.constantFrom(...NAMES),
      home: fc.constantFrom(...NAMES),
      spelling: fc.constantFrom(0, 1),
      open: fc.integer({ min: 0, max: 9 }),
      slot: fc.constantFrom(0, 3 * HOUR, DAY, 2 * DAY),
      slip: fc.constantFrom(0, 5 * MINUTE, HOUR),
      status: fc.constantFrom('scheduled', 'live', 'final', 'postponed' as const),
      seenAt: fc.constantFrom(NOW, NOW - 20 * MINUTE, NOW - 2 * DAY),
      timeTbd: fc.boolean(),
      pair: fc.integer({ min: 0, max: 4 }),
      score: fc.constantFrom('1', '2', undefined),
      outlet: fc.constantFrom('ESPN', 'ESPN/ESPN App', 'Local 7'),
      region: fc.constantFrom('US', 'CA', undefined),
    })
    .map(({ away, home, spelling, open, slot, slip, pair, score, outlet, region, ...rest }) => {
      const side = (names: readonly [string, string], at: number): Competitor => ({
        id: `${source}:${names[spelling] ?? ''}`,
        name: open === at ? 'Winner of 1' : (names[spelling] ?? ''),
        ...(open === at && { placeholder: true }),
        ...(score !== undefined && { score }),
      });
      return mlb(source, {
        key,
        start: NOW + slot + slip,
        title: `${away[spelling] ?? ''} at ${home[spelling] ?? ''}`,
        competitors: pair === 0 ? [] : [side(away, 0), side(home, 1)],
        broadcasts: [{ outlet, kind: 'tv', ...(region !== undefined && { region }) }],
        ...rest,
      });
    });

const someTellings: fc.Arbitrary<Telling[]> = fc
  .tuple(
    ...SOURCES.map((teller) =>
      fc
        .tuple(...['a', 'b', 'c', 'd'].map((key) => fc.option(tellingOf(teller, key))))
        .map((events) => ({
          league: teller === 'ical' ? 'calendar' : 'mlb',
          teller,
          events: events
            .filter((event) => event !== null)
            .map((event) => (teller === 'ical' ? { ...event, league: 'calendar' } : event)),
        })),
    ),
  )
  .map((all) => all.filter(({ events }) => events.length > 0));

const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

describe('whatever is told', () => {
  it('makes one schedule in whichever order it is told', () => {
    const twice = someTellings.chain((all) =>
      fc.tuple(
        fc.constant(all),
        shuffled(all).chain((some) =>
          fc.tuple(
            ...some.map((telling) =>
              shuffled(telling.events).map((events) => ({ ...telling, events })),
            ),
          ),
        ),
      ),
    );
    fc.assert(
      fc.property(twice, ([all, other]) => {
        expect(mergeTellings(other).events).toEqual(mergeTellings(all).events);
      }),
    );
  });

  it('makes one schedule in whichever order answers arrive', () => {
    const arrivals = someTellings.chain((all) => fc.tuple(fc.constant(all), shuffled(all)));
    const told_ = (answers: readonly Telling[]): Telling[] => {
      const known = new Map<string, Telling>();
      for (const { league, teller, events } of answers) {
        const before = known.get(teller)?.events ?? [];
        known.set(teller, { league, teller, events: retell(before, events, null, NOW).events });
      }
      return [...known.values()];
    };
    fc.assert(
      fc.property(arrivals, ([all, other]) => {
        const [one_, two] = [told_(all), told_([...other, ...all.slice(0, 1)])];
        expect(mergeTellings(two).events).toEqual(mergeTellings(one_).events);
      }),
    );
  });

  it('loses nothing and counts nothing twice', () => {
    fc.assert(
      fc.property(someTellings, (all) => {
        const merged = mergeTellings(all).events.flatMap(({ mergedFrom }) => mergedFrom);
        const given = all.flatMap(({ events }) => events.map(({ id }) => id));
        expect(merged.toSorted()).toEqual(given.toSorted());
      }),
    );
  });

  it('never puts two of one teller’s events into one', () => {
    fc.assert(
      fc.property(someTellings, (all) => {
        for (const { mergedFrom } of mergeTellings(all).events) {
          const sources = mergedFrom
            .map((id) => id.split(':')[0])
            .filter((source) => source !== 'ical');
          expect(new Set(sources).size).toBe(sources.length);
        }
      }),
    );
  });

  /** Every source tells of the same games, with its own ids and small slips of time. */
  const game = fc.record({ pair: fc.nat({ max: 2 }), slot: fc.constantFrom(0, 4 * HOUR, DAY) });
  const games = fc.uniqueArray(game, { selector: ({ pair, slot }) => pair * DAY * 2 + slot });
  const complete = games.chain((list) =>
    fc.tuple(
      ...SOURCES.filter((source) => source !== 'ical').map((teller) =>
        fc.tuple(...list.map(() => fc.constantFrom(0, 5 * MINUTE, 20 * MINUTE))).map((slips) => ({
          league: 'mlb',
          teller,
          events: list.map(({ pair, slot }, at) =>
            mlb(teller, {
              key: String(at),
              sides: [NAMES[pair]?.[0] ?? '', NAMES[(pair + 1) % 3]?.[0] ?? ''],
              start: NOW + slot + (slips[at] ?? 0),
            }),
          ),
        })),
      ),
    ),
  );

  it('has each game once, and as before for the others when one falls silent', () => {
    fc.assert(
      fc.property(complete, fc.nat({ max: 4 }), (all, silent) => {
        const gone = all[silent]?.teller ?? '';
        const before = mergeTellings(all).events;
        expect(before).toHaveLength(all[0]?.events.length ?? 0);
        const after = mergeTellings(all.filter(({ teller }) => teller !== gone)).events;
        const others = ids(before).map((some) => some.filter((id) => !id.startsWith(`${gone}:`)));
        expect(new Set(ids(after).map(String))).toEqual(new Set(others.map(String)));
      }),
    );
  });

  it('is settled: a feed that tells the merged schedule adds no event and changes none', () => {
    fc.assert(
      fc.property(complete, (all) => {
        const { events } = mergeTellings(all);
        const feed = events.map((event) => ({
          ...event,
          id: `json-feed:mlb:community~${event.id}`,
          sources: ['json-feed'],
          mergedFrom: [`json-feed:mlb:community~${event.id}`],
        }));
        const again = [...all, { league: 'mlb', teller: 'community', events: feed }];
        const bare = ({ sources: _sources, mergedFrom: _from, ...rest }: LiveEvent) => rest;
        expect(mergeTellings(again).events.map(bare)).toEqual(events.map(bare));
      }),
    );
  });
});
