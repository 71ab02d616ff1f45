import { xml } from '../engine/markup.ts';
import type { SimulatedSite } from '../engine/site.ts';
import { feedItem, threadItem } from '../pages/bluesky-post.ts';

const DIGITS = '234567abcdefghijklmnopqrstuvwxyz';

/** A record's key: microseconds, and what keeps two of the same moment apart. */
function keyOf(time: number, number: number): string {
  let left = (BigInt(time) * 1000n + BigInt(number >> 10)) << 10n;
  left |= BigInt(number % 1024);
  let key = '';
  for (let digit = 0; digit < 13; digit += 1) {
    key = (DIGITS[Number(left & 31n)] ?? '') + key;
    left >>= 5n;
  }
  return key;
}

/** Bluesky, as its own simulated pages build it: every row stays, and so does the list below an opened post. */
export const bluesky: SimulatedSite = {
  id: 'bluesky',
  home: 'https://bsky.app/',
  hosts: ['bsky.app'],
  address: ({ number, time, author }) => {
    const siteId = keyOf(time, number);
    return { siteId, path: `/profile/${author.handle}/post/${siteId}` };
  },
  frame:
    () => xml`<div id="root"><div class="screen"><div role="textbox" contenteditable="true">Jets vs Bills</div>
    <div data-testid="followingFeedPage-feed-flatlist" rows=""></div></div></div>`,
  row: (one) => feedItem(one),
  keeping: 'all',
  opened: (one) => threadItem(one),
  quiet: {
    '/messages/7': (words) => xml`<div><div><div dir="auto">${words}</div></div></div>`,
    '/settings/appearance': (words) =>
      xml`<div><div role="button"><div dir="auto">${words}</div></div></div>`,
  },
  routes: 'push',
  dark: (on) => {
    document.documentElement.className = on ? 'theme--dark' : 'theme--light';
  },
  cuts: 'style',
  stays: true,
  style: `.theme--dark { --page: #000; --ink: #f1f3f5 } [data-word-wrap] { white-space: pre-wrap } .row { display: flex } .column { flex: 1 }`,
};
