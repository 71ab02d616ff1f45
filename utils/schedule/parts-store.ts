/** What an index named to be asked besides, kept apart from its state: it is long and changes seldom. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

import { httpsUrl } from '../https.ts';
import { serialiser } from '../settings/serialise.ts';
import type { SourceRequest } from '../sources/source.ts';

const item = storage.defineItem<unknown>('local:feed-parts');
const inTurn = serialiser();

/** A feed that names more is no schedule. */
const MOST_PARTS = 600;
/** What the parts of one index may take, as JSON: all feeds share the storage with everything else. */
const MOST_CHARACTERS = 400_000;

const url = v.pipe(
  v.string(),
  v.check((raw) => httpsUrl(raw) !== undefined),
);
const time = v.pipe(v.number(), v.finite());
const Part = v.object({
  key: v.string(),
  source: v.string(),
  league: v.string(),
  urls: v.array(url),
  covers: v.object({ from: time, to: time }),
  purpose: v.picklist(['now', 'ahead']),
  accept: v.exactOptional(v.picklist(['json', 'calendar', 'page'])),
  feed: v.exactOptional(
    v.object({
      id: v.string(),
      kind: v.picklist(['ical', 'json', 'jsonld']),
      url,
      name: v.string(),
    }),
  ),
  teller: v.exactOptional(v.string()),
  emptyIsSaid: v.exactOptional(v.literal(true)),
  refusesKeyWith: v.exactOptional(v.array(v.number())),
  atLeastEvery: v.exactOptional(time),
  once: v.exactOptional(v.literal(true)),
  backs: v.exactOptional(v.string()),
  mostBytes: v.exactOptional(time),
}) satisfies v.GenericSchema<unknown, SourceRequest>;
const Stored = v.record(v.string(), v.array(v.unknown()));

/** Key of an index → the requests that its last answer named. */
export type Parts = ReadonlyMap<string, readonly SourceRequest[]>;

/** What every index named. What is damaged is left out. */
export async function readParts(): Promise<Parts> {
  const stored = v.safeParse(Stored, await item.getValue());
  if (!stored.success) return new Map();
  return new Map(
    Object.entries(stored.output).map(([index, parts]) => [
      index,
      parts.flatMap((part) => {
        const read = v.safeParse(Part, part);
        return read.success ? [read.output] : [];
      }),
    ]),
  );
}

/** The first parts, as many as there is room for. */
function fitting(parts: readonly SourceRequest[]): SourceRequest[] {
  let left = MOST_CHARACTERS;
  const beyond = parts.findIndex((part) => {
    left -= JSON.stringify(part).length;
    return left < 0;
  });
  return parts.slice(0, beyond === -1 ? MOST_PARTS : Math.min(beyond, MOST_PARTS));
}

/** Replaces what one index named. Headers are never stored: parts are asked with those of their index. */
export function writeParts(index: string, parts: readonly SourceRequest[]): Promise<void> {
  return inTurn(async () => {
    const all = new Map(await readParts());
    all.set(index, fitting(parts.filter(({ headers }) => headers === undefined)));
    await item.setValue(Object.fromEntries(all));
  });
}

/** Forgets what indexes named that are not asked any more. */
export function keepParts(indexes: ReadonlySet<string>): Promise<void> {
  return inTurn(async () => {
    const all = await readParts();
    const kept = [...all].filter(([index]) => indexes.has(index));
    if (kept.length < all.size) await item.setValue(Object.fromEntries(kept));
  });
}
