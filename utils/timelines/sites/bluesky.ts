import type { Site, Stamp } from '../site.ts';

/**
 * A record key is a TID: 13 base-32 digits of which the upper 53 bits count microseconds since 1970 and the lower 10
 * name a clock (https://atproto.com/specs/tid).
 */
const TID: Stamp = {
  id: '/post/([2-7a-z]{13})(?![2-7a-z])',
  digits: '234567abcdefghijklmnopqrstuvwxyz',
  perMs: 1000 * 2 ** 10,
  from: 0,
};

/**
 * Bluesky: React Native Web, every loaded row stays mounted, and screens left behind stay too, hidden.
 * A quoted post is a `role=link` box within the post's own; a thread page and search name neither their
 * posts nor their text. The opened post of a thread is no link; what links to it are the counts below it.
 *
 * Test URL: https://bsky.app/profile/bsky.app
 */
export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  post: [
    '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"], div[role="link"]:has([data-testid="postText"])',
    'div[role="link"]:has(a[href*="/post/"]):has(button, [role="button"]), div:has(> div > a[href^="/profile/"]):has(a[href*="/post/"][href$="-by"])',
  ],
  notPost: ['[role="textbox"]'],
  text: [
    '[data-testid="postText"]',
    '[data-word-wrap]',
    'div[dir="auto"]:not(a *, button *, [role="button"] *)',
  ],
  preWrap: true,
  authorIn: '/profile/([^/]+)/post/',
  author: ['a[href^="/profile/"]:not([href*="/post/"])'],
  time: ['time[datetime]'],
  permalink: ['a[href*="/post/"]'],
  address: ['(/post/\\w+)/.*', '$1'],
  stamp: TID,
  quote: [
    '[role="link"] div[role="link"]',
    '[data-testid^="postThreadItem-by-"] div[role="link"]',
    'div:has(> div > a[href^="/profile/"]):has(a[href$="-by"]) div[role="link"]',
  ],
  card: ['a[role="link"][href^="http"]'],
};
