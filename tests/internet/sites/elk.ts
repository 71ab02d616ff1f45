import { ageOf, iso, picture, rich, xml, type Markup } from '../engine/markup.ts';
import type { SimPost, SimulatedSite } from '../engine/site.ts';

const words = (text: string): readonly Markup[] =>
  rich(text, {
    lines: 'p',
    emoji: picture('custom-emoji'),
    tag: (word) =>
      xml`<a href="/mastodon.social/tags/${word}" class="mention hashtag" rel="nofollow">#${word}</a>`,
  });

interface Parts {
  author: SimPost['author'];
  time: number;
  id: string;
  path: string;
}

const status = ({ author, time, id, path }: Parts, body: Markup, sim?: string): Markup => xml`
  <div id="status-${id}" class="" tabindex="0" aria-roledescription="status-card" lang="en" ${sim === undefined ? xml`` : xml`sim="${sim}"`}>
    <div><div><a href="/mastodon.social/@${author.handle}"><div class="avatar"></div></a></div>
    <div><div><a href="/mastodon.social/@${author.handle}"><span class="content-rich" dir="auto">${author.name}</span><div><p dir="ltr"><span>@${author.handle}</span></p></div></a>
      <div><a href="${path}" class=""><time datetime="${iso(time)}">${ageOf(time)}</time></a></div><button aria-label="More">⋯</button></div>
      ${body}<div class="status-actions"><button aria-label="Reply"><span>1</span></button><button aria-label="Boost"><span>2</span></button></div></div></div></div>`;

const post = (one: SimPost): Markup =>
  status(
    { ...one, id: one.siteId },
    xml`<div><div class="status-body with-action"><span class="content-rich line-compact" dir="auto" lang="en">${words(one.text)}</span></div>
      ${one.quote && xml`<blockquote cite="https://far.example/9">${status({ author: one.quote.author, time: one.time - 60_000, id: `9${one.siteId.slice(1)}`, path: `/mastodon.social/@${one.quote.author.handle}/9${one.siteId.slice(1)}` }, xml`<div class="status-body"><span class="content-rich" dir="auto" lang="en">${words(one.quote.text)}</span></div>`)}</blockquote>`}
      ${one.card && xml`<a href="https://${one.card.host}${one.card.path}" target="_blank"><div></div><div><p>${one.card.title}</p></div></a>`}</div>`,
    one.id,
  );

/** Elk: rows placed absolutely and destroyed off-screen, no article, lines that are kept in paragraphs. */
export const elk: SimulatedSite = {
  id: 'elk',
  switch: 'Elk',
  home: 'https://elk.zone/mastodon.social/public/local',
  hosts: ['elk.zone', 'main.elk.zone'],
  address: ({ number, time, author }) => {
    const siteId = String((BigInt(time) << 16n) | BigInt(number));
    return { siteId, path: `/mastodon.social/@${author.handle}/${siteId}` };
  },
  headers: {
    'content-security-policy':
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'",
  },
  frame: () =>
    xml`<div id="__nuxt"><main><div class="publish"><div contenteditable="true" class="content-editor content-rich"><p>Jets vs Bills</p></div></div><div rows=""></div></main></div>`,
  row: (one) => xml`<div>${post(one)}</div>`,
  keeping: 'window',
  opened: (one) => xml`<div>${post(one)}</div>`,
  quiet: {
    '/mastodon.social/conversations': (text) =>
      xml`<div><div id="status-7" aria-roledescription="status-card"><a href="/mastodon.social/@bo"></a><div class="bg-dm"><div class="status-body"><span class="content-rich" dir="auto" lang="en"><p>${text}</p></span></div></div></div></div>`,
    '/settings/profile': (text) => xml`<form><p>${text}</p></form>`,
  },
  routes: 'push',
  dark: (on) => {
    document.documentElement.className = on ? 'dark' : 'light';
  },
  cuts: 'style',
  style: `.dark { --page: #111; --ink: #eee } .status-body { white-space: pre-wrap } .status-body p { margin: 0 }`,
};
