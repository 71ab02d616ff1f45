/**
 * Addresses that the user added, kept on this device alone: a private calendar's address holds the token that opens
 * it, and synced storage leaves the device and has room for a few only.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

import { fingerprintOf } from '../hash.ts';
import { httpsUrl } from '../https.ts';
import type { Feed } from '../sources/source.ts';
import { serialiser } from './serialise.ts';

const item = storage.defineItem<unknown>('local:feeds');
const turn = serialiser();

/** Most feeds kept: each is asked several times a day. */
export const MOST_FEEDS = 50;
const LONGEST_NAME = 80;

const Row = v.object({
  kind: v.picklist(['ical', 'json', 'jsonld']),
  url: v.pipe(
    v.string(),
    v.check((url) => httpsUrl(url) === url),
  ),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NAME)),
}) satisfies v.GenericSchema<unknown, Omit<Feed, 'id'>>;

/** The id of the feed at an address: the same address is the same feed, whatever it is called. */
export const feedId = (url: string): string => fingerprintOf(url);

/** The kind that an address speaks of, for as long as nobody has read what is there. @param url https */
export function kindOfAddress(url: string): Feed['kind'] {
  const path = new URL(url).pathname.toLowerCase();
  if (path.endsWith('.json')) return 'json';
  return /\.html?$|\/$/.test(path) ? 'jsonld' : 'ical';
}

/** Feeds out of anything: what does not hold is left out, alone. In the order added, each address once. */
export function parseFeeds(raw: unknown): Feed[] {
  if (!Array.isArray(raw)) return [];
  const feeds = new Map<string, Feed>();
  for (const one of raw) {
    const row = v.safeParse(Row, one);
    if (!row.success) continue;
    const id = feedId(row.output.url);
    if (!feeds.has(id)) feeds.set(id, { id, ...row.output });
  }
  return [...feeds.values()].slice(0, MOST_FEEDS);
}

/** All feeds, in the order added. Never rejects for what is stored. */
export const readFeeds = async (): Promise<Feed[]> => parseFeeds(await item.getValue());

/**
 * Adds a feed at the end, or at `place`; one of the same address is replaced where it stands.
 * Rejects with a RangeError for what is no feed, and beyond `MOST_FEEDS`.
 */
export function keepFeed(feed: Omit<Feed, 'id'>, place = Infinity): Promise<Feed> {
  return turn(async () => {
    const [kept] = parseFeeds([feed]);
    if (kept === undefined) throw new RangeError('That is no feed.');
    const feeds = await readFeeds();
    const there = feeds.findIndex(({ id }) => id === kept.id);
    const next = there === -1 ? feeds.toSpliced(place, 0, kept) : feeds.with(there, kept);
    if (next.length > MOST_FEEDS) throw new RangeError(`No more than ${MOST_FEEDS} feeds.`);
    await item.setValue(next);
    return kept;
  });
}

/** Forgets a feed. */
export const removeFeed = (id: string): Promise<void> =>
  turn(async () => item.setValue((await readFeeds()).filter((feed) => feed.id !== id)));

/** Calls back with all feeds after each change. Returns the end of it. */
export const watchFeeds = (callback: (feeds: Feed[]) => void): (() => void) =>
  item.watch((raw) => callback(parseFeeds(raw)));
