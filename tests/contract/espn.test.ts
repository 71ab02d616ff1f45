/**
 * The ESPN source over real recorded answers, which live outside the project. Nothing of them is kept here but
 * facts read by eye: what a handful of those events are.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { LiveEvent } from '../../utils/events.ts';
import { espn } from '../../utils/sources/espn/index.ts';
import { cuts, mutations } from '../unit/sources/damage.ts';
import { refusalOf as refused } from './refusal.ts';

const folder = new URL('../../../shared/fixtures/schedules/espn/', import.meta.url);

/** What a recording is of: the league that would be asked, and what of it a person counts as one event. */
interface Recording {
  start: string;
  league: string;
  counts: 'events' | 'competitions' | 'no events';
}

const RECORDINGS: readonly Recording[] = [
  { start: 'college-football', league: 'ncaaf', counts: 'events' },
  { start: 'cricket', league: 'ipl', counts: 'events' },
  { start: 'f1', league: 'f1', counts: 'competitions' },
  { start: 'golf', league: 'pga', counts: 'events' },
  { start: 'mens-college-basketball', league: 'ncaam', counts: 'events' },
  { start: 'mlb', league: 'mlb', counts: 'events' },
  { start: 'mls', league: 'mls', counts: 'events' },
  { start: 'nascar', league: 'nascar', counts: 'events' },
  { start: 'nba', league: 'nba', counts: 'events' },
  { start: 'nfl', league: 'nfl', counts: 'events' },
  { start: 'nhl', league: 'nhl', counts: 'events' },
  { start: 'soccer-all', league: 'epl', counts: 'events' },
  { start: 'team-schedule', league: 'mls', counts: 'events' },
  { start: 'team-ohio', league: 'ncaaf', counts: 'no events' },
  { start: 'teams-', league: 'ncaaf', counts: 'no events' },
  { start: 'tennis', league: 'atp', counts: 'competitions' },
  { start: 'ufc', league: 'ufc', counts: 'competitions' },
  { start: 'wnba', league: 'wnba', counts: 'events' },
  { start: 'world-cup', league: 'worldcup', counts: 'events' },
];

interface RawEvent {
  competitions?: unknown[];
  groupings?: { competitions: unknown[] }[];
}

/** Counted without our parser: every event, or every competition where that is what a person watches. */
function countOf(text: string, counts: Recording['counts']): number {
  const { events = [] } = JSON.parse(text) as { events?: RawEvent[] };
  if (counts === 'events') return events.length;
  return events
    .flatMap((event) => [event, ...(event.groupings ?? [])])
    .reduce((sum, holder) => sum + (holder.competitions?.length ?? 0), 0);
}

/** The day of a recording stands in its name; a bare year means its end, since those were merged over a year. */
function dayOf(file: string): number {
  const day = /\d{4}-\d{2}-\d{2}/.exec(file)?.[0] ?? `${/20\d\d/.exec(file)?.[0] ?? '2026'}-12-31`;
  return Date.parse(day);
}

function recordingOf(file: string): Recording {
  const found = RECORDINGS.find(({ start }) => file.startsWith(start));
  if (found === undefined) throw new Error(`No row in this test says what ${file} is`);
  return found;
}

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const parse = (file: string) =>
  espn.parse(read(file), { league: recordingOf(file).league, now: dayOf(file) });

/** Why a recording is refused as a whole, in the parser's own words. */
const refusalOf = (file: string): string =>
  refused(espn, read(file), { league: recordingOf(file).league, now: dayOf(file) }) ??
  `was read, with ${parse(file).events.length} events`;

/** Read by eye in the recordings: file, id, title, start, status, phase, outlets (radio marked). */
const BY_EYE: readonly [string, string, string, string, string, string | undefined, string[]][] = [
  [
    'nfl-scoreboard-2022-09-11',
    'espn:nfl:401437650',
    'New Orleans Saints at Atlanta Falcons',
    '2022-09-11T17:00Z',
    'live',
    'Q4 0:48',
    ['FOX'],
  ],
  [
    'nfl-scoreboard-2022-09-11',
    'espn:nfl:401437655',
    'Denver Broncos at Seattle Seahawks',
    '2022-09-13T00:15Z',
    'scheduled',
    undefined,
    ['ESPN', 'ABC'],
  ],
  [
    'college-football-scoreboard-2022-09-17',
    'espn:ncaaf:401403888',
    'Georgia Bulldogs at South Carolina Gamecocks',
    '2022-09-17T16:00Z',
    'live',
    'Halftime',
    ['ESPN', 'ESPNRM (radio)'],
  ],
  [
    'nba-scoreboard-2026-05-02-trimmed',
    'espn:nba:401869412',
    'Philadelphia 76ers at Boston Celtics',
    '2026-05-02T23:30Z',
    'live',
    'Q4 8:41',
    ['NBC', 'Peacock'],
  ],
  [
    'nhl-scoreboard-2022-09-25',
    'espn:nhl:401461562',
    'Columbus Blue Jackets at Pittsburgh Penguins',
    '2022-09-25T17:00Z',
    'final',
    undefined,
    [],
  ],
  [
    'nhl-scoreboard-2022-09-25',
    'espn:nhl:401461456',
    'Anaheim Ducks at Arizona Coyotes',
    '2022-09-25T21:00Z',
    'live',
    '3rd 9:03',
    [],
  ],
  [
    'mlb-events-2022-09-08',
    'espn:mlb:401423258',
    'San Francisco Giants at Milwaukee Brewers',
    '2022-09-08T20:10Z',
    'live',
    'Top 6th',
    [],
  ],
  [
    'mls-scoreboard-2022-09-17',
    'espn:mls:623601',
    'New England Revolution v CF Montréal',
    '2022-09-17T23:30Z',
    'live',
    "58'",
    ['ESPN+'],
  ],
  [
    'soccer-all-2026-03-21-part-a',
    'espn:epl:740902',
    'Manchester City v Crystal Palace',
    '2026-03-21T15:00Z',
    'postponed',
    undefined,
    [],
  ],
  [
    'soccer-all-2026-03-21-part-a',
    'espn:bundesliga:746954',
    'Bayern Munich v 1. FC Union Berlin',
    '2026-03-21T14:30Z',
    'final',
    undefined,
    ['ESPN+'],
  ],
  [
    'world-cup-2026-07-04T1756Z',
    'espn:worldcup:760502',
    'Canada v Morocco',
    '2026-07-04T17:00Z',
    'live',
    'HT',
    ['FOX', 'Tele', 'FOX One'],
  ],
  [
    'world-cup-2026-07-18T2238Z',
    'espn:worldcup:760516',
    'France v England',
    '2026-07-18T21:00Z',
    'live',
    "75'",
    ['FOX', 'Tele', 'FOX One'],
  ],
  [
    'nascar-cup-scoreboard-2026-05-03',
    'espn:nascar:202605030054',
    'NASCAR Cup Series at Texas',
    '2026-05-03T19:30Z',
    'scheduled',
    undefined,
    ['FS1', 'HBO Max'],
  ],
  [
    'f1-azerbaijan-2023',
    'espn:f1:401511286',
    'Azerbaijan GP · Sprint',
    '2023-04-29T13:30Z',
    'live',
    undefined,
    ['ESPN'],
  ],
  [
    'ufc-event-2022-12-17',
    'espn:ufc:401505365',
    'Alex Caceres v Julian Erosa',
    '2022-12-18T00:00Z',
    'live',
    'R1 2:27',
    ['ESPN+'],
  ],
  [
    'golf-pga-event-2022-10-13',
    'espn:pga:401465500',
    'ZOZO CHAMPIONSHIP',
    '2022-10-13T04:00Z',
    'live',
    'Round 4',
    [],
  ],
  [
    'tennis-atp-event-2022',
    'espn:wta:128753',
    'Ana Bogdan v Anna Blinkova',
    '2022-12-15T13:20Z',
    'live',
    'Set 1',
    [],
  ],
  [
    'tennis-olympics-groupings-2024',
    'espn:atp:147739',
    'Alexander Bublik v Taylor Fritz',
    '2024-07-27T13:40Z',
    'final',
    undefined,
    ['Peacock'],
  ],
  [
    'cricket-events-2022-2023',
    'espn:ipl:1324647',
    'Melbourne Renegades v Perth Scorchers',
    '2023-01-01T02:40Z',
    'live',
    '2nd innings',
    [],
  ],
  [
    'mens-college-basketball-2026-03-17',
    'espn:ncaam:401856435',
    'UMBC Retrievers v Howard Bison',
    '2026-03-17T22:40Z',
    'scheduled',
    undefined,
    ['truTV'],
  ],
];

const shown = (event: LiveEvent | undefined) =>
  event === undefined
    ? undefined
    : {
        title: event.title,
        start: event.start,
        status: event.status,
        phase: event.phase,
        outlets: event.broadcasts.map(({ outlet, kind }) =>
          kind === 'radio' ? `${outlet} (radio)` : outlet,
        ),
      };

const withRecordings = (): void => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

  it('lose no event that a person would count', () => {
    const rows = files.map((file) => {
      const { counts } = recordingOf(file);
      if (counts === 'no events') {
        return { file, counted: 0, kept: 0, left: refusalOf(file) };
      }
      const { events, dropped, mended = {}, warnings = [] } = parse(file);
      const counted = countOf(read(file), counts);
      const left = [...Object.entries({ ...dropped, ...mended }).map(String), ...warnings].join(
        '; ',
      );
      return { file, counted, kept: events.length, left };
    });
    console.table(rows);
    expect(rows.filter(({ counted, kept }) => counted !== kept)).toEqual([]);
    expect(rows.filter(({ counted }) => counted === 0).map(({ left }) => left)).toEqual([
      'the answer holds no list of events',
      'the answer holds no list of events',
    ]);
  });

  it('give every event an id of its own, a title, an order in time and clean text', () => {
    for (const file of files.filter((name) => recordingOf(name).counts !== 'no events')) {
      const { events } = parse(file);
      expect(new Set(events.map(({ id }) => id)).size, file).toBe(events.length);
      for (const event of events) {
        expect(event.end, event.id).toBeGreaterThan(event.start);
        expect(event.title.trim(), event.id).not.toBe('');
        expect(event.url ?? 'https://espn.com/').toMatch(/^https:\/\/[\w.]*espn\.(com|in)\//);
      }
    }
  });

  it.each(BY_EYE)(
    '%s: %s is what the recording says',
    (file, id, title, start, status, phase, outlets) => {
      const event = parse(`${file}.json`).events.find((one) => one.id === id);
      expect(shown(event)).toEqual({ title, start: Date.parse(start), status, phase, outlets });
    },
  );

  it('damaged are refused or read, and nothing else happens', () => {
    for (const file of files) {
      const context = { league: recordingOf(file).league, now: dayOf(file) };
      const refusals = cuts(read(file)).map((cut) => refused(espn, cut, context));
      expect(refusals, file).not.toContain(undefined);
      for (const damaged of mutations(read(file), Math.ceil(2000 / files.length))) {
        refused(espn, damaged, context);
      }
    }
  }, 60_000);

  it('look like ESPN, and say which league they are of where a person would see it', () => {
    const rows = files
      .filter((file) => recordingOf(file).counts !== 'no events')
      .map((file) => [file, espn.looksLike?.(read(file)), espn.leagueIn?.(read(file))] as const);
    expect(rows.filter(([, looks]) => looks !== true)).toEqual([]);
    expect(rows.filter(([, , league]) => league === undefined).map(([file]) => file)).toEqual([
      // Cut down to two games, without a word of whose they are.
      'wnba-scoreboard-2025-07-06-trimmed.json',
    ]);
  });

  it('name nobody where a place is still to be won', () => {
    const early = parse('world-cup-2026-07-04T1756Z.json').events;
    const late = parse('world-cup-2026-07-18T2238Z.json').events;
    const places = (events: LiveEvent[]) =>
      events.flatMap((event) => event.competitors).filter(({ placeholder }) => placeholder).length;
    expect([places(early), places(late)]).toEqual([16, 0]);
  });
};

const withoutRecordings = (): void => {
  it('are not here, so that nothing was checked against real data', () => {
    console.info(
      `No recorded answers at ${folder.pathname}: ESPN's source was tested on fixtures of our own alone.`,
    );
    expect(existsSync(folder)).toBe(false);
  });
};

describe("ESPN's recorded answers", () => {
  if (existsSync(folder)) withRecordings();
  else withoutRecordings();
});
