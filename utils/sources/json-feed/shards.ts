import * as v from 'valibot';

import { httpsUrl } from '../../https.ts';
import { WINDOW_AHEAD } from '../../schedule/window.ts';
import { DAY } from '../../spans.ts';
import { startOfUtcDay } from '../kit/day.ts';
import { tally } from '../kit/dropped.ts';
import { CALENDAR, leagueNamed } from '../kit/league-named.ts';
import type { Feed, SourceRequest } from '../source.ts';
import { Shard } from './schema.ts';

/** Rows that are looked at: every league of the world for three weeks. */
const MOST_ROWS = 10_000;
/** Shards that are asked for. */
const MOST_SHARDS = 600;
/** A day of a league that is larger is none. */
const MOST_SHARD_BYTES = 1024 * 1024;
/** All that is asked for: a feed shares the storage with every other source. */
const MOST_MEGABYTES = 16;
/** A shard may be this much larger than its index says; one that is larger still is not read. */
const slackened = (bytes: number): number => Math.min(2 * bytes + 4096, MOST_SHARD_BYTES);
/** Something that began so long ago may still be on. */
const STILL_ON = 15 * DAY;

const REASONS = {
  unreadable: 'a part of the feed that is not readable',
  elsewhere: 'a part of the feed on another host',
  large: 'a part of the feed that is too large',
  again: 'a part of the feed for a league and day that it named',
} as const;

export interface Shards {
  requests: SourceRequest[];
  dropped: Record<string, number>;
  warnings: string[];
}

interface Row {
  request: SourceRequest;
  /** The league, also one that we don't know, and day. */
  about: string;
  /** As the index says. */
  bytes: number;
  /** How far its day's noon is away, ms. */
  away: number;
}

/** One row as a request; undefined when it is of no use now, a reason when it is of none ever. */
function rowOf(raw: unknown, feed: Feed, index: string, now: number): Row | string | undefined {
  const read = v.safeParse(Shard, raw);
  if (!read.success) return REASONS.unreadable;
  const { league: said, day, hash, bytes } = read.output;
  const url = httpsUrl(read.output.url, index);
  if (url === undefined) return REASONS.unreadable;
  if (new URL(url).origin !== new URL(index).origin) return REASONS.elsewhere;
  if (bytes > MOST_SHARD_BYTES) return REASONS.large;
  const from = startOfUtcDay(day);
  if (from === undefined) return REASONS.unreadable;
  if (from < now - STILL_ON || from >= now + WINDOW_AHEAD) return undefined;
  const known = leagueNamed(said);
  const league = known ?? CALENDAR;
  const to = from + DAY;
  const request: SourceRequest = {
    key: `json-feed:${league}:${feed.id}:${day}:${hash}`,
    source: 'json-feed',
    league,
    urls: [url],
    // Leagues that we don't know share one of ours, so that none of them speaks for all of it.
    covers: league === CALENDAR ? { from: 0, to: 0 } : { from, to },
    purpose: Math.abs(from - now) <= DAY ? 'now' : 'ahead',
    feed,
    once: true,
    mostBytes: slackened(bytes),
  };
  const about = `${known ?? said}\n${day}`;
  return { request, about, bytes, away: Math.abs(from + DAY / 2 - now) };
}

/**
 * What an index lists, as requests, the nearest day first: only on the index's own origin, only what may hold events
 * of the window.
 * @param index the address it came from, https @param now epoch ms
 */
export function shardRequests(
  rows: readonly unknown[],
  feed: Feed,
  index: string,
  now: number,
): Shards {
  const found = new Map<string, Row>();
  const dropped: Record<string, number> = {};
  for (const raw of rows.slice(0, MOST_ROWS)) {
    const row = rowOf(raw, feed, index, now);
    if (typeof row === 'string') tally(dropped, row);
    else if (row !== undefined) {
      const held = found.get(row.about);
      if (held === undefined) found.set(row.about, row);
      else if (held.request.key !== row.request.key) tally(dropped, REASONS.again);
    }
  }
  const near = [...found.values()].toSorted((a, b) => a.away - b.away);
  const warnings: string[] = [];
  if (rows.length > MOST_ROWS || near.length > MOST_SHARDS) {
    warnings.push(`more than ${MOST_SHARDS} parts: the rest was left out`);
  }
  let room = MOST_MEGABYTES * 1_000_000;
  const beyond = near.findIndex(({ bytes }) => {
    room -= bytes;
    return room < 0;
  });
  if (beyond !== -1) {
    warnings.push(`more than ${MOST_MEGABYTES} MB in all its parts: the rest was left out`);
  }
  const asked = near.slice(0, Math.min(beyond === -1 ? Infinity : beyond, MOST_SHARDS));
  return { requests: asked.map(({ request }) => request), dropped, warnings };
}
