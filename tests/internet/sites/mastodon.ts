import { xml } from '../engine/markup.ts';
import type { SimulatedSite } from '../engine/site.ts';
import { detailedStatus, standIn, statusWrapper } from '../pages/mastodon-post.ts';

/** Mastodon, as its own simulated pages build it: articles stay, what is in them turns into the text of its HTML. */
export const mastodon: SimulatedSite = {
  id: 'mastodon',
  home: 'https://mastodon.social/home',
  hosts: ['mastodon.social'],
  address: ({ number, time, author }) => {
    const siteId = String((BigInt(time) << 16n) | BigInt(number));
    return { siteId, path: `/@${author.handle}/${siteId}` };
  },
  headers: {
    'content-security-policy':
      "base-uri 'none'; default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'nonce-c2lt'; img-src 'self' data:; connect-src 'self'; form-action 'none'",
  },
  body: '<script id="initial-state" type="application/json">{}</script>',
  frame:
    () => xml`<div id="mastodon"><div class="columns-area"><form class="compose-form"><div contenteditable="true">Jets vs Bills</div></form>
    <div class="scrollable"><div role="feed" class="item-list" rows=""></div></div></div></div>`,
  box: (one) => xml`<article tabindex="-1" data-id="${one.siteId}"></article>`,
  away: (one) => standIn(one),
  row: (one) => statusWrapper(one),
  keeping: 'boxes',
  opened: (one) => detailedStatus(one),
  quiet: {
    '/conversations': (words) =>
      xml`<div class="conversation"><div class="conversation__content"><p>${words}</p></div></div>`,
    '/publish': (words) =>
      xml`<form class="compose-form"><div class="status" data-id="7"><div class="status__content"><div class="status__content__text"><p>${words}</p></div></div></div></form>`,
  },
  routes: 'push',
  dark: (on) => {
    document.documentElement.dataset['colorScheme'] = on ? 'dark' : 'light';
  },
  cuts: 'style',
  style: `[data-color-scheme="dark"] { --page: #181821; --ink: #fff } .status { padding: 10px } .status__content p { margin: 4px 0 }`,
};
