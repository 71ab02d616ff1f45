import { mkdirSync } from 'node:fs';

import type { LeagueId, LiveEvent } from '../../utils/events.ts';
import { inWindow } from '../../utils/schedule/telling.ts';
import { DAY, HOUR, WINDOW_BEHIND } from '../../utils/schedule/window.ts';
import { indexText, rowOf, type Shard, type ShardRow, shardsOf } from './document.ts';
import {
  INDEX,
  ownFiles,
  readIndex,
  readRetired,
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
  /** Leagues of which not everything could be asked: they lose nothing that was there. */
  incomplete: ReadonlySet<LeagueId>;
  /** Epoch ms. */
  now: number;
}

export interface Published {
  shards: number;
  events: number;
  /** Shards that were not there before. */
  written: number;
  /** Shards of the last index that stand for what could not be asked. */
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

const placeOf = ({ league, day }: { league: string; day: string }): string => `${league} ${day}`;

/** Rows of the last index that are better than what is known now: its league could not be asked in full. */
function stillBetter(
  previous: readonly ShardRow[],
  shards: readonly Shard[],
  { incomplete, now }: Publication,
  there: ReadonlySet<string>,
): ShardRow[] {
  const known = new Map(shards.map((shard) => [placeOf(shard), shard.events]));
  return previous.filter(
    (row) =>
      incomplete.has(row.league) &&
      there.has(row.url) &&
      Date.parse(row.day) + DAY > now - WINDOW_BEHIND &&
      (known.get(placeOf(row)) ?? 0) < row.events,
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
  const present = new Set(there);
  const previous = readIndex(folder);
  const current = publication.events.filter((event) => isCurrent(event, now));
  const known = shardsOf(current);
  const kept = stillBetter(previous?.shards ?? [], known, publication, present);
  const keptPlaces = new Set(kept.map(placeOf));
  const shards = known.filter((shard) => !keptPlaces.has(placeOf(shard)));
  const fresh = shards.filter(({ path }) => !present.has(path));
  for (const { path, text } of fresh) writeWhole(folder, path, text);

  const rows = [...shards.map(rowOf), ...kept].toSorted((a, b) =>
    placeOf(a) < placeOf(b) ? -1 : 1,
  );
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
