import type { Site } from '../site.ts';

/** Digits of a TID, in the order of their value. */
const TID_DIGITS = '234567abcdefghijklmnopqrstuvwxyz';

/** March 2006: posts brought over from an older network keep their own time, and none is older than that. */
const FIRST_POSTS = Date.UTC(2006, 2);

/**
 * When a post was written, from its record key: a TID, 13 base-32 digits of which the upper 53 bits count
 * microseconds since 1970 and the lower 10 name a clock (https://atproto.com/specs/tid).
 * @param permalink any address that holds `/post/<record key>`.
 * @returns epoch ms, or nothing where the key is no TID or claims a time before there were such networks.
 */
export function tidTime(permalink: string): number | undefined {
  const tid = /\/post\/([2-7a-z]{13})(?:[^2-7a-z]|$)/.exec(permalink)?.[1];
  if (tid === undefined) return undefined;
  let value = 0n;
  for (const digit of tid) value = value * 32n + BigInt(TID_DIGITS.indexOf(digit));
  const time = Number((value >> 10n) / 1000n);
  return time < FIRST_POSTS ? undefined : time;
}

/**
 * Bluesky: React Native Web, every loaded row stays mounted, and screens left behind stay too, hidden.
 * A quoted post is a `role=link` box within the post's own; a thread page and search name neither their
 * posts nor their text.
 *
 * Test URL: https://bsky.app/profile/bsky.app
 */
export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  post: [
    '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"], div[role="link"]:has([data-testid="postText"])',
    'div[role="link"]:has(a[href*="/post/"])',
  ],
  notPost: ['[role="textbox"]'],
  text: ['[data-testid="postText"]', '[data-word-wrap]'],
  preWrap: true,
  authorIn: /\/profile\/([^/]+)\/post\//,
  author: ['a[href^="/profile/"]:not([href*="/post/"])'],
  permalink: ['a[href*="/post/"]'],
  timeFrom: tidTime,
  quote: ['div[role="link"]'],
  card: ['a[role="link"][href^="http"]'],
  mount: [{ at: ['[data-testid="postText"]', '[data-word-wrap]'], as: 'after' }],
};
