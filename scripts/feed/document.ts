/** A schedule as documents of a feed (`docs/feed.schema.json`). Pure. */
import { createHash } from 'node:crypto';

import type { Broadcast, Competitor, LeagueId, LiveEvent } from '../../utils/events.ts';
import { fingerprintOf } from '../../utils/hash.ts';

const VERSION = 1;
/** Enough of SHA-256 that two shards of one feed never share it; short, as every reader fetches the index. */
const HASH_DIGITS = 16;

/** One file of a feed. */
export interface Shard {
  league: LeagueId;
  /** `YYYY-MM-DD`, UTC. */
  day: string;
  /** Below the feed's folder; it names the content. */
  path: string;
  hash: string;
  text: string;
  events: number;
}

/** A row of the index. */
export interface ShardRow {
  league: string;
  day: string;
  url: string;
  hash: string;
  bytes: number;
  events: number;
}

/** Left out where it is nothing else than is taken for granted: what isn't said costs no bytes. */
const unless = <T>(value: T, usual: T): T | undefined => (value === usual ? undefined : value);

/** As the format allows ids: short, without blanks. */
const plainId = (id: string): string =>
  /^[\w.:~-]{1,64}$/.test(id)
    ? id
    : `${id.replace(/[^\w.:~-]+/g, '').slice(0, 48)}~${fingerprintOf(id)}`;

const isoTime = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');

const competitorOut = ({ id, name, ...rest }: Competitor) => ({
  id: plainId(id),
  name,
  short: rest.short,
  nickname: rest.nickname,
  location: rest.location,
  abbreviation: rest.abbreviation,
  side: rest.side,
  score: rest.score,
  placeholder: rest.placeholder,
});

const broadcastOut = ({ outlet, kind, ...rest }: Broadcast) => ({
  outlet,
  kind: unless(kind, 'tv'),
  region: rest.region,
  market: rest.market,
  language: rest.language,
  url: rest.url,
});

/**
 * An event as a feed tells it: all but what each reader knows better (when it was seen, who is in the catalogue), so
 * that the same event is the same bytes however often it is asked for.
 */
export const eventOut = (event: LiveEvent) => ({
  id: plainId(event.id),
  title: event.title,
  start: isoTime(event.start),
  end: isoTime(event.end),
  endEstimated: unless(event.endEstimated, false),
  timeTbd: unless(event.timeTbd, false),
  status: unless(event.status, 'scheduled'),
  phase: event.phase,
  tournament: event.tournament,
  competitors: event.competitors.map(competitorOut),
  broadcasts: event.broadcasts.map(broadcastOut),
  url: event.url,
});

/** An event in the feed's own terms; what else stands in it is written as it is. */
export interface Written {
  id: string;
  /** ISO 8601, UTC. */
  start: string;
  end?: string;
}

/** An event of a league, as it is written. */
export interface Told {
  league: LeagueId;
  event: Written;
}

/** A folder's name for a league: ids are plain, but for those of other feeds. */
const folderOf = (league: LeagueId): string => league.replace(/[^\w-]+/g, '-');

function shardOf(league: LeagueId, day: string, told: readonly Told[]): Shard {
  const events = told
    .map(({ event }) => event)
    .toSorted((a, b) => (a.start === b.start ? order(a.id, b.id) : order(a.start, b.start)));
  const text = `${JSON.stringify({ version: VERSION, league, day, events })}\n`;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
  const path = `${folderOf(league)}/${day}.${hash}.json`;
  return { league, day, path, hash, text, events: events.length };
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** A schedule as shards: a league, and the UTC day on which its events start. By league, then day. */
export function shardsOf(told: readonly Told[]): Shard[] {
  const groups = Map.groupBy(told, ({ league, event }) => `${league}\n${event.start.slice(0, 10)}`);
  return [...groups.entries()]
    .toSorted(([a], [b]) => order(a, b))
    .map(([key, group]) => {
      const [league = '', day = ''] = key.split('\n');
      return shardOf(league, day, group);
    });
}

export const rowOf = ({ league, day, path, hash, text, events }: Shard): ShardRow => ({
  league,
  day,
  url: path,
  hash,
  bytes: Buffer.byteLength(text),
  events,
});

/** The index of a feed. @param generated epoch ms */
export const indexText = (name: string, generated: number, shards: readonly ShardRow[]): string =>
  `${JSON.stringify({ version: VERSION, name, generated: isoTime(generated), shards })}\n`;
