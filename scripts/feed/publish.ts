import { mkdirSync } from 'node:fs';

import type { LeagueId, LiveEvent } from '../../utils/events.ts';
import { inWindow } from '../../utils/schedule/telling.ts';
import { WINDOW_BEHIND } from '../../utils/schedule/window.ts';
import { DAY, HOUR } from '../../utils/spans.ts';
import { eventOut, indexText, rowOf, type ShardRow, shardsOf, type Told } from './document.ts';
import {
  INDEX,
  ownFiles,
  readIndex,
  readRetired,
  readShard,
  remove,
  type Retired,
  writeRetired,
  writeWhole,
} from './folder.ts';

/** A reader may hold an index of yesterday: what it names is there for so long after the next one. */
const RETIRED_FOR = DAY;
/** An index that names nothing new is written again this seldom, to say that it still holds. */
const SAID_AGAIN = HOUR;
/** What began longer ago is a source's mistake; readers don't ask for it. */
const STILL_ON = 15 * DAY;

/**
 * How long each file may be kept, in the form that Cloudflare Pages and Netlify read; other hosts are told otherwise
 * (`docs/feeds.md`).
 */
const HEADERS = `/index.json
  Cache-Control: public, max-age=30, stale-while-revalidate=60
/:league/:shard
  Cache-Control: public, max-age=31536000, immutable
`;

export interface Publication {
  folder: string;
  /** What the feed is called. */
  name: string;
  events: readonly LiveEvent[];
  /** Leagues of which not everything could be asked: of them nothing is lost that was there. */
  incomplete: ReadonlySet<LeagueId>;
  /** Epoch ms. */
  now: number;
}

export interface Published {
  shards: number;
  events: number;
  /** Shards that were not there before. */
  written: number;
  /** Events of the last feed that stand for what could not be asked. */
  kept: number;
  /** Shards that no index names any more, still there. */
  retired: number;
  removed: number;
  /** Whether there is a new index, and how large the one that stands is. */
  indexWritten: boolean;
  indexBytes: number;
}

const isCurrent = (event: LiveEvent, now: number): boolean =>
  inWindow(event, now) && event.start > now - STILL_ON;

/** Events of the last feed that were not told again only because their league could not be asked in full. */
function stillTold(told: readonly Told[], { folder, incomplete, now }: Publication): Told[] {
  const known = new Set(told.map(({ league, event }) => `${league} ${event.id}`));
  const rows = (readIndex(folder)?.shards ?? []).filter(({ league }) => incomplete.has(league));
  return rows.flatMap(({ league, url }) =>
    readShard(folder, url)
      .filter(({ id, start, end = start }) => {
        const recent = Date.parse(end) >= now - WINDOW_BEHIND;
        return recent && !known.has(`${league} ${id}`);
      })
      .map((event) => ({ league, event })),
  );
}

const sameRows = (a: readonly ShardRow[], b: readonly ShardRow[]): boolean =>
  a.length === b.length && a.every((row, index) => row.url === b[index]?.url);

/** Forgets shards that were retired long enough ago. */
function clear(
  folder: string,
  named: ReadonlySet<string>,
  now: number,
): Pick<Published, 'retired' | 'removed'> {
  const before = readRetired(folder);
  const retired: Retired = {};
  let removed = 0;
  for (const path of ownFiles(folder).shards) {
    if (named.has(path)) continue;
    const since = before[path] ?? now;
    if (now - since < RETIRED_FOR) retired[path] = since;
    else {
      remove(folder, path);
      removed += 1;
    }
  }
  writeRetired(folder, retired);
  return { retired: Object.keys(retired).length, removed };
}

/**
 * Writes a schedule as a feed: new shards first, then the index that names them, so that a reader or a crash at any
 * moment finds a whole feed. What is the same stays untouched; old shards stay a day.
 */
export function publish(publication: Publication): Published {
  const { folder, name, now } = publication;
  mkdirSync(folder, { recursive: true });
  const { shards: there, halves } = ownFiles(folder);
  for (const half of halves) remove(folder, half);
  const previous = readIndex(folder);
  const told = publication.events
    .filter((event) => isCurrent(event, now))
    .map((event): Told => ({ league: event.league, event: eventOut(event) }));
  const kept = stillTold(told, publication);
  const shards = shardsOf([...told, ...kept]);
  const present = new Set(there);
  const fresh = shards.filter(({ path }) => !present.has(path));
  for (const { path, text } of fresh) writeWhole(folder, path, text);

  const rows = shards.map(rowOf);
  const holds =
    previous !== undefined &&
    previous.name === name &&
    sameRows(previous.shards, rows) &&
    now - Date.parse(previous.generated) < SAID_AGAIN;
  const index = holds
    ? indexText(name, Date.parse(previous.generated), rows)
    : indexText(name, now, rows);
  if (!holds) {
    writeWhole(folder, '_headers', HEADERS);
    writeWhole(folder, INDEX, index);
  }
  return {
    shards: rows.length,
    events: rows.reduce((sum, row) => sum + row.events, 0),
    written: fresh.length,
    kept: kept.length,
    ...clear(folder, new Set(rows.map(({ url }) => url)), now),
    indexWritten: !holds,
    indexBytes: Buffer.byteLength(index),
  };
}
