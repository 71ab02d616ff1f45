import { xml } from '../engine/markup.ts';
import type { SimulatedSite } from '../engine/site.ts';
import { cell } from '../pages/x-post.ts';

/** X, as its own simulated pages build it, in rows that leave and come back anew. */
export const x: SimulatedSite = {
  id: 'x',
  home: 'https://x.com/home',
  hosts: ['x.com'],
  address: ({ number, time, author }) => {
    const siteId = String(((BigInt(time) - 1_288_834_974_657n) << 22n) | BigInt(number));
    return { siteId, path: `/${author.handle}/status/${siteId}` };
  },
  frame:
    () => xml`<div id="react-root"><main role="main"><div data-testid="primaryColumn"><div data-testid="tweetTextarea_0" role="textbox" contenteditable="true"><span>Jets vs Bills</span></div>
    <section role="region"><div aria-label="Timeline: Your Home Timeline" rows=""></div></section></div></main></div>`,
  row: (one) => cell(one),
  keeping: 'window',
  opened: (one) => cell(one, true),
  quiet: {
    '/messages/7': (words) =>
      xml`<section aria-labelledby="detail-header"><div data-testid="dmEntry"><div data-testid="tweetText" lang="en" dir="auto"><span>${words}</span></div></div></section>`,
    '/settings/display': (words) =>
      xml`<section aria-labelledby="detail-header"><article data-testid="tweet"><div data-testid="tweetText" lang="en"><span>${words}</span></div></article></section>`,
  },
  routes: 'push',
  dark: (on) => {
    document.documentElement.classList.toggle('dark', on);
    document.body.style.backgroundColor = on ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
  },
  cuts: 'text',
  style: `.dark { --page: #000; --ink: #e7e9ea } [data-testid="tweetText"] { white-space: pre-wrap } .row, .head { display: flex } .column { flex: 1 }`,
};
