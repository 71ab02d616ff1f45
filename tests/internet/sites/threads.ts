import { ageOf, iso, picture, PIXEL, rich, xml, type Markup } from '../engine/markup.ts';
import type { SimPost, SimulatedSite } from '../engine/site.ts';

const words = (text: string): Markup =>
  xml`<span class="x1lliihq x1plvlek" dir="auto"><span>${rich(text, {
    lines: 'br',
    emoji: picture('x1rg5ohu'),
    tag: (word) =>
      xml`<a class="x1i10hfl" href="/search?q=${word}&amp;serp_type=tags" role="link">#${word}</a>`,
  })}</span></span>`;

const span = (inner: Markup): Markup => xml`<span class="x1lliihq" dir="auto">${inner}</span>`;

interface Parts {
  author: SimPost['author'];
  time: number;
  path: string;
  text: string;
}

const box = (
  { author, time, path, text }: Parts,
  after: readonly Markup[],
  sim?: string,
): Markup => xml`
  <div class="x1ypdohk x1n2onr6" data-pressable-container="true" ${sim === undefined ? xml`` : xml`sim="${sim}"`}><div class="xrvj5dj">
    <div class="xcrlgei"><div><a href="/@${author.handle}" role="link" tabindex="0"><div><img alt="${author.handle}'s profile picture" src="${PIXEL}"/></div></a></div></div>
    <div class="xqcrz7y"><div>
      <a href="/@${author.handle}" role="link" tabindex="0">${span(xml`<span translate="no">${author.handle}</span>`)}</a>
      <div>${span(xml`<a href="${path}" role="link" tabindex="0"><time datetime="${iso(time)}" title="${new Date(time).toUTCString()}">${ageOf(time)}</time></a>`)}</div>
      <div aria-haspopup="menu" role="button" tabindex="0">More</div>
    </div></div>
    <div class="x1a6qonq"><div>
      <div class="x1a6qonq">${words(text)}</div>${after}
      <div class="actions"><div role="button" tabindex="0">${span(xml`<div><span>9</span></div>`)}</div></div>
    </div></div></div></div>`;

const post = (one: SimPost): Markup =>
  box(
    one,
    [
      one.quote
        ? box(
            {
              ...one.quote,
              time: one.time - 60_000,
              path: `/@${one.quote.author.handle}/post/Q${one.siteId}`,
            },
            [],
          )
        : xml``,
      one.card
        ? xml`<a href="https://l.threads.com/?u=${one.card.host}" rel="nofollow" role="link"><img alt="" src="${PIXEL}"/><span>${one.card.host}</span><span>${one.card.title}</span></a>`
        : xml``,
    ],
    one.id,
  );

/** Threads: no article, classes of each build's own, pressable boxes in rows that are built anew as they come by. */
export const threads: SimulatedSite = {
  id: 'threads',
  switch: 'Threads',
  home: 'https://www.threads.com/',
  hosts: ['www.threads.com', 'www.threads.net'],
  address: ({ number, author }) => {
    const siteId = `DK${number.toString(36).padStart(6, '0')}Ab_`;
    return { siteId, path: `/@${author.handle}/post/${siteId}` };
  },
  frame: () => xml`<div><div role="region" aria-label="Column body">
    <div class="composer" role="button"><div role="textbox" contenteditable="true"><span dir="auto"><span>Jets vs Bills, what a game</span></span></div></div>
    <div rows=""></div></div></div>`,
  row: (one) =>
    xml`<div class="x78zum5 xdt5ytf"><div class="x9f619"><div>${post(one)}</div></div></div>`,
  keeping: 'window',
  opened: (one) =>
    xml`<div><div>${post(one)}</div>${one.replies.map((reply) => xml`<div>${post(reply)}</div>`)}</div>`,
  quiet: {
    '/messages/': (text) =>
      xml`<div role="grid"><div role="row"><div><span dir="auto">${text}</span></div></div></div>`,
    '/settings/': (text) =>
      xml`<div><div data-pressable-container="true"><span dir="auto"><span>${text}</span></span></div></div>`,
  },
  routes: 'push',
  dark: (on) => {
    document.documentElement.className = on ? '__fb-dark-mode' : '__fb-light-mode';
  },
  cuts: 'text',
  replies: true,
  style: `.__fb-dark-mode { --page: #101010; --ink: #f3f5f7 } [rows], .x78zum5 { display: block }
    .xrvj5dj { display: grid; grid-template-columns: 48px 1fr } .x1a6qonq { grid-column: 2 } .xcrlgei { grid-row: 1 / span 2 }`,
};
