/** What a stored event must look like to be believed: a half-written or older value never reaches a page. */
import * as v from 'valibot';

import type { LiveEvent } from '../events.ts';
import { httpsUrl } from '../https.ts';

const text = v.string();
const time = v.pipe(v.number(), v.finite());
const url = v.pipe(
  v.string(),
  v.check((raw) => httpsUrl(raw) !== undefined),
);

const Competitor = v.object({
  id: text,
  entity: v.exactOptional(text),
  name: text,
  short: v.exactOptional(text),
  nickname: v.exactOptional(text),
  location: v.exactOptional(text),
  abbreviation: v.exactOptional(text),
  side: v.exactOptional(v.picklist(['home', 'away'])),
  score: v.exactOptional(text),
  placeholder: v.exactOptional(v.boolean()),
});

const Broadcast = v.object({
  outlet: text,
  kind: v.picklist(['tv', 'stream', 'radio']),
  region: v.exactOptional(text),
  market: v.exactOptional(v.picklist(['national', 'home', 'away'])),
  language: v.exactOptional(text),
  url: v.exactOptional(url),
});

/** An event as it is stored and exchanged. */
export const StoredEvent = v.object({
  id: text,
  league: text,
  title: text,
  competitors: v.array(Competitor),
  start: time,
  end: time,
  endEstimated: v.boolean(),
  timeTbd: v.boolean(),
  status: v.picklist([
    'scheduled',
    'live',
    'delayed',
    'suspended',
    'postponed',
    'cancelled',
    'final',
  ]),
  phase: v.exactOptional(text),
  tournament: v.exactOptional(text),
  broadcasts: v.array(Broadcast),
  url: v.exactOptional(url),
  sources: v.array(text),
  mergedFrom: v.array(text),
  seenAt: time,
  changedAt: time,
}) satisfies v.GenericSchema<unknown, LiveEvent>;

/** Raised when the shape changes; a shard of another version is fetched anew instead of migrated. */
export const SHARD_VERSION = 1;

const Shard = v.object({ version: v.literal(SHARD_VERSION), events: v.array(v.unknown()) });

/** The events of one stored shard that hold, and whether all of it did. */
export function readShard(raw: unknown): { events: LiveEvent[]; sound: boolean } {
  const shard = v.safeParse(Shard, raw);
  if (!shard.success) return { events: [], sound: false };
  const events = shard.output.events.flatMap((one) => {
    const read = v.safeParse(StoredEvent, one);
    return read.success ? [read.output] : [];
  });
  return { events, sound: events.length === shard.output.events.length };
}
