import { ageOf, iso, rich, xml, type Markup } from '../engine/markup.ts';
import type { SimPost, SimulatedSite } from '../engine/site.ts';

/** Every fourth post is marked up by its role alone, as other software does it. */
const ROLES = 4;

const entry = (one: SimPost): Markup => xml`<article class="h-entry" sim="${one.id}">
  <header><a class="p-author h-card" rel="author" href="/@${one.author.handle}">${one.author.name}</a>
    <a class="u-url" href="${one.path}"><time class="dt-published" datetime="${iso(one.time)}">${ageOf(one.time)} ago</time></a></header>
  <div class="e-content">${rich(one.text, { lines: 'p' })}</div>
  ${one.quote && xml`<blockquote class="h-cite"><p>${one.quote.text}</p></blockquote>`}
  <footer><a href="${one.path}#comments">9 comments</a></footer></article>`;

const plain = (
  one: SimPost,
): Markup => xml`<div role="article" sim="${one.id}" aria-label="A post by ${one.author.name}">
  <div><a rel="author" href="/@${one.author.handle}">${one.author.name}</a> <a href="${one.path}"><time datetime="${iso(one.time)}">${ageOf(one.time)} ago</time></a></div>
  <div class="e-content">${rich(one.text, { lines: 'p' })}</div>
  <div><button type="button">Like</button></div></div>`;

const post = (one: SimPost): Markup => (one.number % ROLES === 3 ? plain(one) : entry(one));

/** A site that nobody described: microformats and roles, the strictest of policies, a page load for each screen. */
export const garden: SimulatedSite = {
  id: 'garden',
  switch: 'garden.example',
  home: 'https://garden.example/',
  hosts: ['garden.example'],
  address: ({ number }) => ({ siteId: String(number), path: `/2026/11/${String(number)}` }),
  headers: {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types simulated",
  },
  frame:
    () => xml`<div class="h-feed"><nav><a href="/">Jets vs Bills corner</a></nav><form><div contenteditable="true"><p>Jets vs Bills</p></div></form>
    <main role="feed" rows=""></main><aside><article><p>Jets vs Bills, says the side</p></article></aside></div>`,
  row: post,
  keeping: 'all',
  opened: (one) => xml`<div>${post(one)}</div>`,
  quiet: {
    '/chat': (words) => xml`<div role="log"><div role="article"><p>${words}</p></div></div>`,
    '/write': (words) =>
      xml`<form><article class="h-entry"><div class="e-content"><p>${words}</p></div></article></form>`,
  },
  routes: 'load',
  dark: (on) => document.body.classList.toggle('night', on),
  cuts: 'style',
  style: `.night { --page: #14201a; --ink: #dfe9e2 } article p { margin: 4px 0 }`,
};
