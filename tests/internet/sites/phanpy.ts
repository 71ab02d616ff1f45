import { ageOf, iso, picture, rich, xml, type Markup } from '../engine/markup.ts';
import type { SimPost, SimulatedSite } from '../engine/site.ts';

const words = (text: string): readonly Markup[] =>
  rich(text, {
    lines: 'p',
    emoji: picture('shortcode-emoji emoji'),
    tag: (word) =>
      xml`<a href="#/mastodon.social/t/${word}" class="mention hashtag"><span>#</span><span>${word}</span></a>`,
  });

interface Parts {
  author: SimPost['author'];
  time: number;
  id: string;
}

const status = (
  { author, time, id }: Parts,
  text: string,
  after: Markup,
  kind: string,
  sim?: string,
): Markup => xml`
  <article data-state-post-id="mastodon.social/${id}" tabindex="-1" class="status ${kind}" ${sim === undefined ? xml`` : xml`sim="${sim}"`}>
    <a href="https://mastodon.social/@${author.handle}" tabindex="-1"><span class="avatar"></span></a>
    <div class="container"><div class="meta"><span class="meta-name"><a href="https://mastodon.social/@${author.handle}" class="name-text"><b dir="auto">${author.name}</b> <i class="bidi-isolate">@${author.handle}</i></a></span>
      <a href="#/mastodon.social/s/${id}" class="time"><time datetime="${iso(time)}">${ageOf(time)}</time></a></div>
    <div class="content-container"><div data-read-more="Read more →" class="content"><div lang="en" dir="auto" class="inner-content">${words(text)}</div></div>${after}</div></div></article>`;

const after = (one: SimPost): Markup => xml`
  ${one.quote && xml`<div class="status-card-container">${status({ author: one.quote.author, time: one.time - 60_000, id: `9${one.siteId.slice(1)}` }, one.quote.text, xml``, 'status-card visibility-public small')}</div>`}
  ${one.card && xml`<a href="https://${one.card.host}${one.card.path}" target="_blank" lang="en" dir="auto" class="card link no-image"><div class="meta-container"><p class="title">${one.card.title}</p></div></a>`}`;

const post = (one: SimPost, size: string): Markup =>
  status({ ...one, id: one.siteId }, one.text, after(one), `visibility-public ${size}`, one.id);

/** Phanpy: each post lies in a link to itself, with links in it; addresses after "#"; every row stays. */
export const phanpy: SimulatedSite = {
  id: 'phanpy',
  switch: 'Phanpy',
  home: 'https://phanpy.social/#/mastodon.social/p/l',
  hosts: ['phanpy.social', 'dev.phanpy.social'],
  address: ({ number, time }) => {
    const siteId = String((BigInt(time) << 16n) | BigInt(number));
    return { siteId, path: `/#/mastodon.social/s/${siteId}` };
  },
  headers: {
    'content-security-policy':
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; frame-ancestors 'self'",
  },
  frame: () =>
    xml`<div id="app"><div class="deck-container"><div class="timeline-deck deck"><form class="compose"><div contenteditable="true"><p>Jets vs Bills</p></div></form><ul class="timeline" rows=""></ul></div></div></div>`,
  row: (one) =>
    xml`<li class="timeline-item-container"><a href="#/mastodon.social/s/${one.siteId}" class="status-link timeline-item">${post(one, 'medium')}</a></li>`,
  keeping: 'all',
  opened: (one) =>
    xml`<ul class="timeline contextual"><li class="hero">${post(one, 'large')}</li></ul>`,
  quiet: {
    '/#/mastodon.social/notifications': (text) =>
      xml`<ul><li>${status({ author: { name: 'Bo', handle: 'bo' }, time: Date.now(), id: '1' }, text, xml``, 'visibility-direct')}</li></ul>`,
    '/#/settings': (text) => xml`<form><p>${text}</p></form>`,
  },
  routes: 'hash',
  dark: (on) => {
    document.documentElement.classList.toggle('is-dark', on);
    document.documentElement.classList.toggle('is-light', !on);
  },
  cuts: 'style',
  style: `.is-dark { --page: #242526; --ink: #f0f2f5 } .timeline { list-style: none; padding: 0 } .status-link { display: block }
    .content { max-height: 9em; overflow: hidden } .inner-content p { margin: 4px 0 }`,
};
