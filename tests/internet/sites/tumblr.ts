import { rich, xml, type Markup } from '../engine/markup.ts';
import type { SimPost, SimulatedSite } from '../engine/site.ts';

/** Hashtags stand below the words, each a link. */
function content({ text, card }: SimPost): Markup {
  const tags = [...text.matchAll(/(?<=^|\s)#([\p{L}\p{N}_]+)/gu)].map(([, tag = '']) => tag);
  const words = text.replaceAll(/(?<=^|\s)#[\p{L}\p{N}_]+/gu, '').trim();
  return xml`<div class="LaNUG"><div class="VDRZ4"><div class="k31gt">${rich(words, { lines: 'p' })}</div></div>
    ${card && xml`<div><a target="_blank" href="https://href.li/?${card.host}"><h2>${card.title}</h2></a></div>`}</div>
    ${tags.length > 0 && xml`<div class="hAFp3">${tags.map((tag) => xml`<a class="aqhGh" href="/tagged/${tag.toLowerCase()}">#${tag}</a>`)}</div>`}`;
}

const inside = (
  one: SimPost,
): Markup => xml`<div class="rZlUD W45iW"><article class="c79Av" aria-label="${one.author.handle}">
  <header class="fAAi8"><div><a href="https://www.tumblr.com/${one.author.handle}" rel="author">${one.author.handle}</a></div></header>
  ${content(one)}
  <footer class="vVrk6"><a href="/reblog/${one.author.handle}/${one.siteId}/abc" role="button">Reblog</a><a href="#notes">9 notes</a></footer>
</article></div>`;

/** Tumblr: the box around a post outlives what is in it; class names say nothing. */
export const tumblr: SimulatedSite = {
  id: 'tumblr',
  switch: 'Tumblr',
  home: 'https://www.tumblr.com/dashboard',
  hosts: ['www.tumblr.com'],
  address: ({ number, author }) => {
    const siteId = String(800_000_000_000 + number);
    return { siteId, path: `/${author.handle}/${siteId}/talk` };
  },
  frame:
    () => xml`<div id="base-container"><main class="lSyOz"><div class="zAlrA"><form><div contenteditable="true"><p>Jets vs Bills</p></div></form></div>
    <div class="j8ha0" rows=""></div></main></div>`,
  box: (one) =>
    xml`<div tabindex="-1" data-id="${one.siteId}" class="rZlUD" sim="${one.id}"></div>`,
  row: inside,
  keeping: 'boxes',
  opened: (one) => xml`<div tabindex="-1" data-id="${one.siteId}">${inside(one)}</div>`,
  quiet: {
    '/messaging/7': (words) => xml`<div class="chat"><div><p>${words}</p></div></div>`,
    '/settings/account': (words) => xml`<div><h1>Account</h1><p>${words}</p></div>`,
  },
  routes: 'push',
  dark: (on) => {
    document.body.dataset['palette'] = on ? 'darkMode' : 'trueBlue';
  },
  cuts: 'style',
  dateless: true,
  style: `[data-palette="darkMode"] { --page: #222; --ink: #fff } article { border-radius: 8px; padding: 8px } p { margin: 6px 0 }`,
};
