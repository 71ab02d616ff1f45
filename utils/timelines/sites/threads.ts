import { AD_LABEL } from '../ads.ts';
import type { Site } from '../site.ts';

/**
 * Threads: no `article`, class names made anew with each build. Posts and replies are pressable boxes that hold their
 * date; of a post's `dir=auto` spans the author's name lies in a link, the date around one and the counts around a
 * box, and only the text's hold a span. Link cards have spans as the text has, and so has the box to answer in, hidden
 * until it is used; in the text stand buttons that translate it or show more. Pages saved in June 2025, when the address
 * changed from .net to .com, and what another extension's maintainer measured in 2026.
 *
 * Test URL: https://www.threads.com/@nfl
 */
export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  optional: true,
  post: [
    '[data-pressable-container]:has(time)',
    'div:has(> div > div > a[href^="/@"] img):has(a[href*="/post/"])',
  ],
  dated: ['a[href*="/post/"] > time'],
  notPost: ['form, [role="textbox"], [contenteditable]'],
  ad: { at: 'span:not(:has(*), a *, [role="button"] *)', says: AD_LABEL },
  text: [
    'div > span[dir="auto"]:has(> span):not(a *, [data-pressable-container] [aria-hidden="true"] *)',
    'span[dir="auto"]:not(a *, [role="button"] *, [data-pressable-container] [aria-hidden="true"] *, :has(time))',
    'div > span:has(> span):not(a *, [role="button"] *)',
  ],
  hidden: ['[role="button"]'],
  preWrap: true,
  authorIn: '/@([^/]+)/post/',
  author: ['a[href^="/@"]'],
  time: ['time[datetime]'],
  permalink: ['a[href*="/post/"]:has(time)', 'a[href*="/post/"]'],
  address: ['(/post/[\\w-]+)/.*', '$1'],
  quote: [
    '[data-pressable-container] [data-pressable-container]',
    '[role="link"]:not(a):has(time)',
  ],
  card: ['div > a[href*="//l.threads."]', 'a[href*="//l.threads."]:has(img)'],
};
