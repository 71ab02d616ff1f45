import { ageOf, rich, xml, type Markup } from '../engine/markup.ts';
import type { SimPost, SimulatedSite } from '../engine/site.ts';

const WRITTEN = { dateStyle: 'full', timeStyle: 'long', timeZone: 'UTC' } as const;

const said = (time: number): string =>
  new Date(time).toLocaleString('en', WRITTEN).replace(' UTC', ' GMT+00:00');

const byline = ({ author, time }: SimPost): Markup => xml`<div class="small mb-1">
  <a class="person-listing d-inline-flex text-info" title="${author.name}" href="/u/${author.handle}@far.example"><span>${author.handle}</span></a>
  to <a class="community-link" href="/c/nfl"><span>NFL</span></a>
  <span class="moment-time pointer unselectable" data-tippy-content="${said(time)}">${ageOf(time)} ago</span></div>`;

const article = (
  one: SimPost,
): Markup => xml`<article class="row post-container"><div class="col-12">
  ${byline(one)}
  <div class="post-title"><h1 class="h5 d-inline text-break"><a class="d-inline link-dark" title="Comments" href="${one.path}"><span class="d-inline">${one.text.replaceAll('\n', ' ')}</span></a></h1></div>
  <div class="d-flex"><button type="button" aria-label="Upvote" data-tippy-content="91 Upvotes · 0 Downvotes">91</button></div></div></article>`;

/** Each post is built for narrow and for wide screens, and one of both is hidden. */
const listing = (one: SimPost): Markup => xml`<div class="post-listing mt-2" sim="${one.id}">
  <div class="d-block d-sm-none">${article(one)}</div><div class="d-none d-sm-block">${article(one)}</div></div>`;

const comment = (
  one: SimPost,
): Markup => xml`<li class="comment list-unstyled"><article id="comment-${one.siteId}" class="details comment-node py-2" sim="${one.id}">
  <div class="ms-2">${byline(one)}<a class="btn btn-link" title="link" href="${one.path}">link</a>
    <div class="comment-content"><div class="md-div">${rich(one.text, { lines: 'p' })}</div></div></div></article>
  ${one.replies.length > 0 && xml`<ul class="comments">${one.replies.map(comment)}</ul>`}</li>`;

/** Lemmy: pages of posts in the same rows, each post built twice; answers beside what they answer. */
export const lemmy: SimulatedSite = {
  id: 'lemmy',
  switch: 'Lemmy',
  home: 'https://lemmy.world/',
  hosts: ['lemmy.world', 'lemmy.ml'],
  address: ({ number }) => ({
    siteId: String(50_000 + number),
    path: `/post/${String(50_000 + number)}`,
  }),
  headers: {
    'content-security-policy':
      "default-src 'self'; connect-src *; img-src * data:; script-src 'self'; style-src 'self' 'unsafe-inline'; form-action 'self'; base-uri 'self'",
  },
  frame:
    () => xml`<div id="app" class="lemmy-site"><main><div class="post-listings" rows=""></div></main>
    <aside><div class="card">Jets vs Bills thread, every week</div></aside></div>`,
  row: listing,
  keeping: 'pages',
  opened: (one) =>
    xml`<div>${listing(one)}<form class="comment-form"><textarea></textarea></form><ul class="comments">${one.replies.map(comment)}</ul></div>`,
  quiet: {
    '/inbox': (words) =>
      xml`<div class="private-message"><div class="md-div"><p dir="auto">${words}</p></div></div>`,
    '/create_post': (words) =>
      xml`<form class="post-form"><div class="post-listing"><h1 class="post-title">${words}</h1></div></form>`,
  },
  routes: 'push',
  dark: (on) => {
    document.documentElement.dataset['bsTheme'] = on ? 'dark' : 'light';
  },
  cuts: 'style',
  replies: true,
  style: `[data-bs-theme="dark"] { --page: #212529; --ink: #dee2e6 } .d-none { display: none } .d-sm-block { display: block } .d-sm-none { display: none }
    .h5 { font-size: 1.1em; margin: 0 } .list-unstyled { list-style: none }`,
};
