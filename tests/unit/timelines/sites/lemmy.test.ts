// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { HOUR } from '../../../../utils/spans.ts';
import { siteFor } from '../../../../utils/timelines/index.ts';
import { lemmy } from '../../../../utils/timelines/sites/lemmy.ts';
import { NOW, readPage, textsOf, without } from './reading.ts';

const inside = (id: string, title: string) => `
  <article class="row post-container">
    <a class="person-listing" href="/u/amy@far.example">amy</a> to <a class="community-link" href="/c/nfl">NFL</a>
    <span class="moment-time" data-tippy-content="Sunday, November 22nd, 2026 at 8:00:00 PM GMT+00:00">1 hour ago</span>
    <div class="post-title"><h1 class="h5"><a href="/post/${id}">${title}</a></h1></div>
    <button data-tippy-content="91 Upvotes · 0 Downvotes">91</button>
  </article>`;

/** A post as versions up to 0.19 build it: for narrow and for wide screens. */
const twice = (id: string, title: string, after = '') => `
  <div class="post-listing mt-2">
    <div class="d-block d-sm-none">${inside(id, title)}</div>
    <div id="spot" class="d-none d-sm-block">${inside(id, title)}</div>${after}
  </div>`;

const comment = (id: string, text: string) => `
  <li class="comment list-unstyled"><article id="comment-${id}" class="details comment-node">
    <a class="person-listing" href="/u/bo">bo</a>
    <span class="moment-time" data-tippy-content="Sunday, November 22nd, 2026 at 9:00:00 PM GMT+00:00">now</span>
    <a class="btn" title="link" href="/post/1/${id}"><svg></svg></a>
    <a class="btn" title="link" href="https://far.example/comment/9${id}"><svg></svg></a>
    <div id="spot" class="comment-content"><div class="md-div">${text}</div></div>
  </article></li>`;

describe('lemmy', () => {
  test('a post that is built twice is one, its title read once, its chip seen in either', () => {
    expect(readPage(lemmy, twice('1', 'Chiefs at Ravens'))).toEqual([
      {
        post: {
          key: `${location.origin}/post/1`,
          text: 'Chiefs at Ravens',
          around: '',
          author: 'amy@far.example',
          time: Date.UTC(2026, 10, 22, 20),
          permalink: `${location.origin}/post/1`,
        },
        chipAfter: 'spot',
      },
    ]);
  });

  test('on its own page the body belongs to it', () => {
    const body =
      '<article id="postContent"><div class="md-div"><p dir="auto">Tonight!</p></div></article>';
    expect(textsOf(lemmy, twice('1', 'Chiefs', body))).toEqual(['Chiefs\nTonight!']);
  });

  test('a link card is around the text', () => {
    const card = '<div class="post-metadata-card card"><h5>Week 12 preview</h5></div>';
    expect(readPage(lemmy, twice('1', 'Chiefs', card))[0]?.post).toMatchObject({
      text: 'Chiefs',
      around: 'Week 12 preview',
    });
  });

  test('comments, and answers beside what they answer', () => {
    const html = `${comment('7', '<p dir="auto">First</p>')}<ul>${comment('8', '<p dir="auto">Second</p>')}</ul>`;
    expect(readPage(lemmy, html)).toMatchObject([
      {
        post: { text: 'First', author: 'bo', permalink: `${location.origin}/post/1/7` },
        chipAfter: 'spot',
      },
      { post: { text: 'Second', permalink: `${location.origin}/post/1/8` } },
    ]);
  });

  test('when it was written, not when it was changed, and no other tooltip before it', () => {
    const badge = '<span class="badge" data-tippy-content="Moderator">M</span>';
    const tooltip = `Created: Sunday, November 22nd, 2026 at 8:00:00 PM GMT+00:00\n\n\nModified Sunday, November 22nd, 2026 at 9:00:00 PM GMT+00:00`;
    const html = twice('1', 'Chiefs').replaceAll(
      /<span class="moment-time"[^>]*>/g,
      `${badge}<span class="moment-time" data-tippy-content="${tooltip}">`,
    );
    expect(readPage(lemmy, html)[0]?.post?.time).toBe(Date.UTC(2026, 10, 22, 20));
  });

  test('where the date is written in a language that no browser reads, its age tells', () => {
    const html = comment('7', '<p>First</p>')
      .replace(
        /data-tippy-content="[^"]*"/,
        'data-tippy-content="Sonntag, 22. November 2026 um 20:00"',
      )
      .replace('>now<', '>vor 2 Stunden<');
    expect(readPage(lemmy, html)[0]?.post?.time).toBe(NOW - 2 * HOUR);
  });

  test('newer versions build a post once', () => {
    const html = `<div id="post-listing-1" class="post-listing"><div>${inside('1', 'Chiefs')}</div></div>`;
    expect(readPage(lemmy, html)).toMatchObject([
      { post: { text: 'Chiefs', author: 'amy@far.example' } },
    ]);
  });

  test('private messages and what is being written are none', () => {
    const html = `<div class="private-message">${comment('7', '<p>Secret</p>')}</div>
      <form class="comment-form">${comment('8', '<p>Draft</p>')}</form>`;
    expect(readPage(lemmy, html)).toEqual([]);
  });

  test.each(['class', 'title', 'data-tippy-content'])('built without %s', (attribute) => {
    const html =
      twice('1', 'First') + twice('2', 'Second') + comment('7', '<p dir="auto">Third</p>');
    expect(textsOf(lemmy, without(html, attribute))).toEqual(['First', 'Second', 'Third']);
  });

  test('an instance is told by the mark of its pages', () => {
    const url = new URL('https://links.example/');
    document.body.innerHTML = '<div id="root"><div id="app" class="lemmy-site"></div></div>';
    expect(siteFor(url, document)).toBe(lemmy);
    document.body.innerHTML = '<div id="app"></div>';
    expect(siteFor(url, document)).toBeUndefined();
  });
});
