import { ageOf, picture, rich, xml, type Markup } from '../engine/markup.ts';
import type { Numbered, SimPost, SimulatedSite } from '../engine/site.ts';

/** Eight base-36 digits that count milliseconds since 2000, and eight that keep notes apart. */
const idOf = ({ time, number }: Pick<Numbered, 'time' | 'number'>): string =>
  (time - Date.UTC(2000, 0)).toString(36).padStart(8, '0') + number.toString(36).padStart(8, '0');

const words = (text: string): Markup =>
  xml`<span style="white-space: pre-wrap;" class="_selectable">${rich(text, {
    lines: 'br',
    emoji: picture('xeJ4G'),
    tag: (word) => xml`<a href="/tags/${word}" style="color: inherit">#${word}</a>`,
  })}</span>`;

const header = (
  { handle, name }: SimPost['author'],
  id: string,
  time: number,
): Markup => xml`<header class="xBzmM">
  <a class="xtYTe" href="/@${handle}"><span>${name}</span></a><div class="xgnHJ"><span>@${handle}</span></div>
  <div class="xkJKv"><a href="/notes/${id}"><time title="${new Date(time).toLocaleString('en')}">${ageOf(time)}</time></a></div></header>`;

const note = (one: SimPost): Markup => xml`<div class="xcSej" tabindex="0" sim="${one.id}">
  ${one.repostedBy !== undefined && xml`<div class="xiSTk"><i class="ti ti-repeat"></i> Renoted by <span>${one.repostedBy}</span></div>`}
  <article class="xAlWa"><a class="xuSe9" href="/@${one.author.handle}"></a><div class="xDTr6">
    ${header(one.author, one.siteId, one.time)}
    <div style="container-type: inline-size;"><div class="xltfZ"><div class="xtbbs">${words(one.text)}</div>
      ${one.card && xml`<a href="https://${one.card.host}${one.card.path}"><article><h1>${one.card.title}</h1></article></a>`}
      ${one.quote && xml`<div class="xqUoT"><div class="xeUFb"><a href="/@${one.quote.author.handle}"></a><div>${header(one.quote.author, `q${one.siteId.slice(1)}`, one.time)}<div><div>${words(one.quote.text)}</div></div></div></div></div>`}</div></div>
    <footer><button><i class="ti ti-arrow-back-up"></i></button><button><i class="ti ti-repeat"></i><p>3</p></button></footer>
  </div></article></div>`;

const secret = (text: string): Markup => xml`<div tabindex="0"><article><div>
  <header><a href="/@bo"><span>Bo</span></a><div><a href="/notes/9abc0000"><time>1m</time></a><span><i class="ti ti-mail"></i></span></div></header>
  <div style="container-type: inline-size;"><div><div>${words(text)}</div></div></div></div></article></div>`;

/** Misskey: class names of each build's own, notes that clip what leaves them, private notes, a strict policy. */
export const misskey: SimulatedSite = {
  id: 'misskey',
  switch: 'Misskey',
  home: 'https://misskey.io/',
  hosts: ['misskey.io'],
  address: (one) => ({ siteId: idOf(one), path: `/notes/${idOf(one)}` }),
  headers: {
    'content-security-policy':
      "base-uri 'self'; object-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
  },
  head: '<meta name="application-name" content="Misskey">',
  frame: () =>
    xml`<div id="misskey_app"><div class="xpost"><form><div contenteditable="true">Jets vs Bills</div></form></div><div class="notes" rows=""></div></div>`,
  row: note,
  keeping: 'all',
  opened: (one) => xml`<div>${note(one)}</div>`,
  quiet: {
    '/my/messaging': secret,
    '/settings': (text) => xml`<div class="xsettings"><p>${text}</p></div>`,
  },
  routes: 'push',
  dark: (on) => {
    document.documentElement.dataset['colorScheme'] = on ? 'dark' : 'light';
  },
  cuts: 'style',
  style: `[data-color-scheme="dark"] { --page: #192320; --ink: #dadada } .xcSej { contain: content; overflow: clip; padding: 12px }
    .notes > div { border-bottom: 1px solid }`,
};
