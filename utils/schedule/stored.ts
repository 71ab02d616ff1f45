/** What a stored event must look like to be believed: a half-written or older value never reaches a page. */
import * as v from 'valibot';

import type { LiveEvent } from '../events.ts';
import { httpsUrl } from '../https.ts';

const text = v.string();
/** Epoch ms, or a length in ms. */
export const time = v.pipe(v.number(), v.finite());

/** What `httpsUrl` gives for most addresses; the rest are asked of it again. Thousands are read at once. */
const PLAIN_URL = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[\w!$&'()*+,./:;=?@%~#-]*$/;
const LONGEST_PLAIN_URL = 1000;

/** Whether an address is one that `httpsUrl` lets in. */
export const isStoredUrl = (raw: string): boolean =>
  (raw.length <= LONGEST_PLAIN_URL && PLAIN_URL.test(raw)) || httpsUrl(raw) !== undefined;

const url = v.pipe(v.string(), v.check(isStoredUrl));

export const Status = v.picklist([
  'scheduled',
  'live',
  'delayed',
  'suspended',
  'postponed',
  'cancelled',
  'final',
]);

export const Competitor = v.object({
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

export const Broadcast = v.object({
  outlet: text,
  kind: v.picklist(['tv', 'stream', 'radio']),
  region: v.exactOptional(text),
  market: v.exactOptional(v.picklist(['national', 'home', 'away'])),
  language: v.exactOptional(text),
  url: v.exactOptional(url),
});

/** An event as it is exchanged, and as it was stored at first. */
export const StoredEvent = v.object({
  id: text,
  league: text,
  title: text,
  competitors: v.array(Competitor),
  start: time,
  end: time,
  endEstimated: v.boolean(),
  timeTbd: v.boolean(),
  status: Status,
  phase: v.exactOptional(text),
  tournament: v.exactOptional(text),
  broadcasts: v.array(Broadcast),
  url: v.exactOptional(url),
  sources: v.array(text),
  mergedFrom: v.array(text),
  seenAt: time,
  changedAt: time,
}) satisfies v.GenericSchema<unknown, LiveEvent>;
