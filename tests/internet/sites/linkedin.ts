import { ageOf, rich, xml, type Markup } from '../engine/markup.ts';
import type { SimPost, SimulatedSite } from '../engine/site.ts';

const text = (words: string): Markup =>
  xml`<p><span data-testid="expandable-text-box" tabindex="-1">${rich(words, { lines: 'br', tag: (word) => xml`<a href="/search/results/all/?keywords=%23${word}">#${word}</a>` })}</span></p>`;

const actor = ({ name, handle }: SimPost['author'], when: string): Markup => xml`
  <a href="/in/${handle}/?mini=true"><figure></figure></a>
  <div><a href="/in/${handle}/"><p><span>${name}</span></p></a><p><span>Data engineer</span></p><p><span>${when}</span></p></div>`;

const menu = ({ author }: SimPost): Markup => xml`
  <button aria-label="Open control menu for post by ${author.name}"><span></span></button>
  <button aria-label="Hide post by ${author.name}"><span></span></button>`;

const item = (one: SimPost): Markup => xml`<div><div><div role="listitem" sim="${one.id}"><div>
  <h2><span>Feed post</span></h2>
  ${one.repostedBy !== undefined && xml`<div><a href="/company/widget/"><figure></figure></a><p><span>${one.repostedBy} commented</span></p>${menu(one)}</div><hr role="presentation"/>`}
  <div>${actor(one.author, one.ad ? 'Promoted' : `${ageOf(one.time)} • Edited`)}${one.repostedBy === undefined && menu(one)}</div>
  ${text(one.text)}
  ${one.quote && xml`<div role="listitem"><div>${actor(one.quote.author, '3h')}</div>${text(one.quote.text)}</div>`}
  ${one.card && xml`<article><a href="https://${one.card.host}${one.card.path}"><p>${one.card.title}</p></a></article>`}
  ${one.ad && xml`<div><a href="https://brand.example/?li_fat_id=1" aria-label="View Sponsored Content">Download the guide</a></div>`}
  <div><a href="/feed/update/reactions/"><p><span>8 reactions</span></p></a></div><hr role="presentation"/>
  <div><button>Like</button><button>Comment</button><button>Repost</button><button>Send</button></div>
</div></div></div></div>`;

/** LinkedIn: boxes without a box of their own around each post, no date, no address, a scroller within the page. */
export const linkedin: SimulatedSite = {
  id: 'linkedin',
  switch: 'LinkedIn',
  home: 'https://www.linkedin.com/feed/',
  hosts: ['www.linkedin.com'],
  address: ({ number }) => ({
    siteId: String(7_300_000_000_000 + number),
    path: `/feed/update/urn:li:activity:${String(7_300_000_000_000 + number)}/`,
  }),
  frame:
    () => xml`<main><aside aria-label="Sidebar"><a href="/in/me/">Sam</a><p>Jets vs Bills</p></aside>
    <div><div role="list"><div data-lazy-mount-id="a0" class="contents"><div><div><div role="listitem">
      <button>Start a post</button><div role="textbox" contenteditable="true">Jets vs Bills</div></div></div></div></div></div>
      <div data-testid="mainFeed" data-component-type="LazyColumn" role="list" rows=""></div></div></main>`,
  box: (one) => xml`<div data-lazy-mount-id="a${one.number + 1}" class="contents"></div>`,
  row: item,
  keeping: 'boxes',
  opened: (one) => xml`<div data-lazy-mount-id="b1" class="contents">${item(one)}</div>`,
  quiet: {
    '/messaging/thread/7/': (words) =>
      xml`<div class="msg-s-message-list"><ul><li><p class="msg-s-event__body">${words}</p></li></ul></div>`,
    '/mypreferences/d/': (words) => xml`<div><h2>Settings</h2><p>${words}</p></div>`,
  },
  scroller: 'main',
  routes: 'push',
  dark: (on) => {
    document.documentElement.dataset['colorTheme'] = on ? 'dark' : 'light';
  },
  cuts: 'style',
  ads: true,
  style: `[data-color-theme="dark"] { --page: #000; --ink: #ffffffe5 } .contents { display: contents }
    html, body { height: 100%; overflow: hidden } main { height: 100vh; overflow-y: auto; display: flex } main > div { width: 560px }
    aside { width: 220px } figure { margin: 0 } p { margin: 2px 0 }
    [data-testid="expandable-text-box"] { display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden }`,
};
