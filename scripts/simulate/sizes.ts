/**
 * What answers weigh on the wire: gzip sizes of recorded answers where they are at hand, else what these were when
 * last measured. Bytes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const RECORDED = join(import.meta.dirname, '../../../shared/fixtures/schedules');

/** Headers of an answer and of its request, a connection being kept: about this much more. */
export const HEADERS = 600;
/** An answer without events. */
const EMPTY = 700;
/** Compression that servers use by default; the strongest is a tenth better. */
const LEVEL = 6;

interface Measured {
  /** Recorded answer, below the folder of recordings, and how many events it holds. */
  file: string;
  events: number;
  /** Bytes an event when it was last measured. */
  each: number;
}

/** By source and league; where a league has no recording of its own, one of its sport. */
const MEASURED: Readonly<Record<string, Measured>> = {
  'espn:nfl': { file: 'espn/nfl-scoreboard-2022-09-11.json', events: 16, each: 990 },
  'espn:nba': { file: 'espn/nba-events-2022.json', events: 4, each: 1480 },
  'espn:nhl': { file: 'espn/nhl-scoreboard-2022-09-25.json', events: 10, each: 1150 },
  'espn:mlb': { file: 'espn/mlb-events-2022-09-08.json', events: 3, each: 2480 },
  'espn:mls': { file: 'espn/mls-scoreboard-2022-09-17.json', events: 11, each: 1220 },
  'espn:soccer': { file: 'espn/soccer-all-2026-03-21-part-a.json', events: 31, each: 960 },
  'espn:ncaaf': {
    file: 'espn/college-football-scoreboard-2022-09-17.json',
    events: 25,
    each: 1120,
  },
  // Two games alone weigh more each than many: measured with the others of the sport.
  'espn:ncaam': { file: 'espn/nba-events-2022.json', events: 4, each: 1480 },
  'espn:tennis': { file: 'espn/tennis-olympics-groupings-2024.json', events: 20, each: 390 },
  'espn:f1': { file: 'espn/f1-azerbaijan-2023.json', events: 5, each: 490 },
  'espn:ufc': { file: 'espn/ufc-event-2022-12-17.json', events: 13, each: 205 },
  'nhl:nhl': { file: 'nhl/schedule-now-2026-09-29-trimmed.json', events: 2, each: 600 },
  'mlb:mlb': { file: 'mlb/schedule-2022-one-date.json', events: 9, each: 240 },
};

const SOCCER = new Set(['epl', 'laliga', 'bundesliga', 'seriea', 'ligue1', 'ucl', 'worldcup']);
const TENNIS = new Set(['atp', 'wta']);

const rowOf = (source: string, league: string): string => {
  if (SOCCER.has(league)) return `${source}:soccer`;
  return TENNIS.has(league) ? `${source}:tennis` : `${source}:${league}`;
};

const cache = new Map<string, number>();

function eachOf(row: string): number {
  const known = cache.get(row);
  if (known !== undefined) return known;
  const measured = MEASURED[row];
  if (measured === undefined) return 1200;
  const file = join(RECORDED, measured.file);
  const each = existsSync(file)
    ? gzipSync(readFileSync(file), { level: LEVEL }).length / measured.events
    : measured.each;
  cache.set(row, each);
  return each;
}

/** Whether recorded answers are at hand. */
export const isMeasured = (): boolean => existsSync(RECORDED);

/** A scoreboard of `events` events as it comes over the wire, without headers. */
export const sizeOf = (source: string, league: string, events: number): number =>
  Math.round(EMPTY + events * eachOf(rowOf(source, league)));

/** Answers that are the same size every time: a channel's two days, a racing season. */
export const FIXED = { pluto: 15_000, jolpica: 2200, mlbtv: 2000 } as const;
