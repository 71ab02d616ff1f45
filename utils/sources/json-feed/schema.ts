/**
 * Tipoff's feed format as it is read (`docs/feed.schema.json` says how it is to be written): leaf by leaf, so that
 * what is wrong costs only itself.
 */
import * as v from 'valibot';

import { absent, flag, id, list, rawList, text } from '../kit/lenient.ts';

const Competitor = v.object({
  id: absent(id),
  name: v.string(),
  short: text,
  nickname: text,
  location: text,
  abbreviation: text,
  side: absent(v.picklist(['home', 'away'])),
  score: text,
  placeholder: flag,
});
export type FeedCompetitor = v.InferOutput<typeof Competitor>;

const Broadcast = v.object({
  outlet: v.string(),
  kind: absent(v.picklist(['tv', 'stream', 'radio'])),
  region: absent(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  market: absent(v.picklist(['national', 'home', 'away'])),
  language: absent(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/))),
  url: text,
});
export type FeedBroadcast = v.InferOutput<typeof Broadcast>;

export const FeedEvent = v.object({
  id,
  title: text,
  league: text,
  start: text,
  end: text,
  endEstimated: flag,
  timeTbd: flag,
  status: text,
  phase: text,
  tournament: text,
  competitors: list(Competitor),
  broadcasts: list(Broadcast),
  url: text,
});
export type FeedEvent = v.InferOutput<typeof FeedEvent>;

const version = v.literal(1);

/** A list of events: a whole feed, or a shard of one. */
export const EventsDocument = v.object({
  version,
  generated: text,
  league: text,
  events: v.array(v.unknown()),
});

/** What there is of a large feed, a shard a league and day. */
export const IndexDocument = v.object({ version, generated: text, shards: v.array(v.unknown()) });

/** A row of an index. */
export const Shard = v.object({
  league: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  day: v.string(),
  url: v.string(),
  hash: v.pipe(v.string(), v.regex(/^[\w-]{8,128}$/)),
  bytes: v.pipe(v.number(), v.minValue(0)),
});

/** Whatever has a version: to say that a newer one can't be read yet. */
export const AnyVersion = v.object({ version: v.number(), shards: rawList, events: rawList });
