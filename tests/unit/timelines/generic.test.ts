// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { createFinder } from '../../../utils/timelines/find-posts.ts';
import { placeIn } from '../../../utils/timelines/place.ts';
import { bluesky } from '../../../utils/timelines/sites/bluesky.ts';
import { facebook } from '../../../utils/timelines/sites/facebook.ts';
import { fallBackSite, generic } from '../../../utils/timelines/sites/generic.ts';
import { mastodon } from '../../../utils/timelines/sites/mastodon.ts';
import { x } from '../../../utils/timelines/sites/x.ts';
import { readAll, textsOf } from './read-all.ts';
import { mastodonPost, xPost } from './snippets.ts';

/** Rows of a timeline whose maker named nothing. */
const row = (text: string, after = '') => `<div><div><img alt="" src="data:,"><a href="/amy">Amy</a>
  <a href="/amy/notes/${text.length}" title="Nov 22, 2026 · 8:00 PM UTC">2h</a></div>
  <section><span>${text}</span></section>${after}<p></p><button>Like</button></div>`;

const LONG =
  'The Chiefs are on right now, and nobody in this house will come to dinner before they are done.';

describe('generic', () => {
  test.each([
    [
      'ARIA',
      '<div role="feed"><article><h3>Amy</h3><div lang="en"><p>Go Chiefs</p></div></article><div role="article"><div lang="en"><p>Go Bills</p></div></div></div>',
    ],
    [
      'schema.org',
      `<div itemscope itemtype="https://schema.org/DiscussionForumPosting"><div itemprop="text">Go Chiefs</div>
       <div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><div itemprop="text">Go Bills</div></div></div>`,
    ],
    [
      'microformats',
      '<div class="h-feed"><div class="h-entry"><p class="p-name e-content">Go Chiefs</p></div><div class="h-entry"><div class="e-content">Go Bills</div></div></div>',
    ],
    [
      'articles',
      '<main><article><p>Go Chiefs</p></article><article><p>Go Bills</p></article></main>',
    ],
    [
      'a list page of one article that holds the others',
      '<article><h1></h1><article><p>Go Chiefs</p></article><article><p>Go Bills</p></article></article>',
    ],
    [
      'children of a feed',
      '<div role="feed"><section><p>Go Chiefs</p></section><section><p>Go Bills</p></section></div>',
    ],
    [
      'rows of a link list',
      `<table>${['Go Chiefs', 'Go Bills'].map((text) => `<tr class="athing"><td class="title"><span class="titleline"><a href="https://a.example/">${text}</a></span></td></tr><tr><td>12 points</td></tr>`).join('')}</table>`,
    ],
  ])('posts that a page names: %s', (_, html) => {
    expect(textsOf(generic, html).filter(Boolean)).toEqual(['Go Chiefs', 'Go Bills']);
  });

  test('microformats say who, when and where', () => {
    const html = `<div class="h-entry"><a class="p-author h-card" href="https://amy.example/">Amy</a>
      <a class="u-url" href="/notes?id=7"><time class="dt-published" datetime="2026-11-22T20:00:00Z">8 PM</time></a>
      <div class="e-content"><p>Go Chiefs</p><blockquote>What they said</blockquote></div></div>`;
    expect(readAll(generic, html)).toEqual([
      {
        key: `${location.origin}/notes?id=7`,
        text: 'Go Chiefs\n\nWhat they said',
        around: 'What they said',
        author: 'Amy',
        time: Date.UTC(2026, 10, 22, 20),
        permalink: `${location.origin}/notes?id=7`,
      },
    ]);
  });

  test('boxes in a row that each hold a date are posts, and the box with most words their text', () => {
    const html = `<main><div id="rows">${row(LONG)}${row(`${LONG} 2`)}${row(`${LONG} 3`)}</div></main>`;
    const posts = readAll(generic, html);
    expect(posts.map((post) => post?.text)).toEqual([LONG, `${LONG} 2`, `${LONG} 3`]);
    expect(posts[0]).toMatchObject({
      time: Date.UTC(2026, 10, 22, 20),
      permalink: `${location.origin}/amy/notes/${LONG.length}`,
    });
    const finder = createFinder(generic);
    const last = document.querySelector('#rows')?.lastElementChild as Element;
    expect(finder.posts([last], [])).toEqual(new Set([last]));
    expect(finder.posts([], [last.querySelector('section span') as Element])).toEqual(
      new Set([last]),
    );
    expect(finder.posts([], [document.querySelector('#rows') as Element]).size).toBe(0);
  });

  test('fewer dates than make a row are no posts, nor is a row whose text is not clear', () => {
    expect(readAll(generic, `<main>${row(LONG)}${row(LONG)}</main>`)).toEqual([]);
    const short = '<li><a href="/1" title="8:00 PM">2h</a> <b>Amy of Chiefs</b> <i>Go</i></li>';
    expect(textsOf(generic, `<ul>${short.repeat(3)}</ul>`)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each(['nav', 'aside', 'form', 'div role="complementary"', 'div role="log"', 'dialog'])(
    'nothing in <%s> is a post',
    (tag) => {
      const end = tag.split(' ')[0];
      expect(readAll(generic, `<${tag}><article><p>Go Chiefs</p></article></${end}>`)).toEqual([]);
    },
  );

  test('a chip goes after the text, however it was found', () => {
    for (const html of [
      `<main>${row(LONG).repeat(3)}</main>`,
      `<article><p>${LONG}</p></article>`,
    ]) {
      document.body.innerHTML = html;
      const [post] = createFinder(generic).posts([document.body], []);
      const chip = document.createElement('i');
      placeIn(post as Element, generic)?.(chip);
      expect(chip.previousElementSibling?.textContent).toBe(LONG);
    }
  });
});

describe('a known site built anew', () => {
  const plain = (html: string) =>
    html
      .replaceAll(/ (data-[\w-]+|role|class|id|lang|dir|tabindex|aria-label)="[^"]*"/g, '')
      .replaceAll('article', 'section');

  test('is read by what any site shows, and by its own addresses', () => {
    const texts = ['Chiefs', 'Bills', 'Ravens'].map((name) => `${name}: ${LONG}`);
    const xs = texts.map((text, index) => xPost({ text, id: `199000000000000000${index}` }));
    const posts = readAll(fallBackSite(x), plain(`<main>${xs.join('')}</main>`));
    expect(posts.map((post) => post?.text)).toEqual(texts);
    expect(posts[1]).toMatchObject({
      author: 'gridfan',
      permalink: `${location.origin}/gridfan/status/1990000000000000001`,
    });

    const toots = texts.map((text) => mastodonPost({ text: `<p>${text}</p>` }));
    expect(textsOf(fallBackSite(mastodon), plain(`<main>${toots.join('')}</main>`))).toEqual(texts);
  });

  test('its addresses say no more than before: what comes after "?" changes with each visit', () => {
    const html = `<div role="feed"><article><a href="/amy?__tn__=R">Amy</a>
      <a href="/amy/posts/17?__cft__=x">1h</a><p>Go Chiefs</p></article></div>`;
    expect(readAll(fallBackSite(facebook), html)).toMatchObject([
      { text: 'Go Chiefs', permalink: `${location.origin}/amy/posts/17` },
    ]);
  });

  test('has no more posts in its quotes and editors than before', () => {
    const html = '<div role="textbox"><article><p>Go</p></article></div>';
    expect(readAll(fallBackSite(bluesky), html)).toEqual([]);
  });
});
