// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { DAY, HOUR } from '../../../../utils/spans.ts';
import { linkedin } from '../../../../utils/timelines/sites/linkedin.ts';
import { NOW, readPage, textsOf, without } from './reading.ts';

interface LinkedinPost {
  text: string;
  /** HTML before the author's block. */
  line?: string;
  after?: string;
  /** What stands where the age does. */
  age?: string;
}

const item = (html: string) =>
  `<div data-lazy-mount-id="a1" style="display: contents"><div><div><div role="listitem"><div>${html}</div></div></div></div></div>`;

const post = ({ text, line = '', after = '', age = '2h • Edited' }: LinkedinPost) =>
  item(`<h2><span>Feed post</span></h2>${line}
    <div><a href="/in/amy-example/?mini=true"><figure></figure></a>
      <div><a href="/in/amy-example/"><p><span>Amy</span></p></a><p><span>Engineer</span></p><p><span>${age}</span></p></div>
      <button aria-label="Hide"></button></div>
    <p id="spot"><span data-testid="expandable-text-box">${text}<button>… more</button></span></p>${after}
    <hr role="presentation"><div><button>Like</button></div>`);

const feed = (html: string) => `<main><div data-testid="mainFeed" role="list">${html}</div></main>`;

describe('linkedin', () => {
  test('a post, where it is from, and where its chip goes', () => {
    expect(readPage(linkedin, feed(post({ text: 'Chiefs<br>tonight' })))).toMatchObject([
      { post: { text: 'Chiefs\ntonight', around: '', author: 'amy-example' }, chipAfter: 'spot' },
    ]);
  });

  test('its age is told in a word', () => {
    const [old, ad] = readPage(
      linkedin,
      feed(post({ text: 'A', age: '3w' }) + post({ text: 'B', age: 'Promoted' })),
    );
    expect(old?.post?.time).toBe(NOW - 21 * DAY);
    expect(ad?.post?.time).toBeUndefined();
  });

  test('the author is not who commented', () => {
    const line =
      '<div><a href="/company/widget/"><figure></figure></a><p>Widget commented</p></div><hr>';
    expect(readPage(linkedin, feed(post({ text: 'Chiefs', line })))[0]?.post?.author).toBe(
      'amy-example',
    );
  });

  test('comments are none of its words', () => {
    const after =
      '<div data-testid="x-commentListy"><p><span data-testid="expandable-text-box">Ravens!</span></p></div>';
    expect(textsOf(linkedin, feed(post({ text: 'Chiefs', after })))).toEqual(['Chiefs']);
  });

  test('the box to write in, an offer and a paid post are none', () => {
    const html = feed(
      item('<button>Start a post</button>') +
        item('<p>Try Premium</p><a href="/premium/">Try</a>') +
        post({ text: 'Buy', after: '<a href="https://shop.example/?li_fat_id=1">Shop</a>' }) +
        post({ text: 'Chiefs' }),
    );
    expect(textsOf(linkedin, html)).toEqual(['Chiefs']);
  });

  test('pages that are built the former way', () => {
    const html = `<div class="feed-shared-update-v2" data-urn="urn:li:activity:71">
      <a href="/in/bo-example/">Bo</a><span class="update-components-actor__sub-description">5h • </span>
      <div id="spot" class="update-components-text"><span dir="ltr">Ravens tonight</span></div>
      <div class="update-components-mini-update-v2"><div class="update-components-text">Chiefs lead</div></div>
      <article class="update-components-article"><a href="https://n.example">Preview</a></article>
      <a href="/feed/update/urn:li:activity:71/">9 comments</a></div>`;
    expect(readPage(linkedin, html)).toMatchObject([
      {
        post: {
          text: 'Ravens tonight',
          around: 'Chiefs lead\nPreview',
          author: 'bo-example',
          permalink: `${location.origin}/feed/update/urn:li:activity:71/`,
        },
        chipAfter: 'spot',
      },
    ]);
  });

  describe('pages that are built the former way, as signed in', () => {
    const former = (by: string, text: string, before = '') => `
      <div class="feed-shared-update-v2" role="article" data-urn="urn:li:activity:7366738224129470464">
        <h2 class="visually-hidden">Feed post number 1</h2>${before}
        <div class="update-components-actor__container">
          <a class="update-components-actor__image" href="https://www.linkedin.com${by}?trk=x"><img alt="View"></a>
          <div class="update-components-actor__meta">
            <span class="update-components-actor__title"><span dir="ltr"><span aria-hidden="true">Amy Example</span><span class="visually-hidden">Amy Example</span></span></span>
            <a href="https://shop.example"><div class="update-components-actor__sub-description-button-text">Visit my 2 shops</div></a>
            <span class="update-components-actor__sub-description"><span aria-hidden="true">3h • </span></span></div></div>
        <div id="spot" class="feed-shared-inline-show-more-text feed-shared-update-v2__description">
          <div class="update-components-text"><span dir="ltr">${text}</span></div><button>…more</button></div>
        <article class="comments-comment-entity"><a href="/in/cy"></a><div class="update-components-text">Bills!</div></article>
      </div>`;

    test('the author is not who liked it; the chip follows what cuts the text', () => {
      const liked =
        '<div class="update-components-header"><a href="/in/di">Di</a> likes this</div>';
      expect(readPage(linkedin, former('/in/amy', 'Chiefs', liked))).toMatchObject([
        { post: { text: 'Chiefs', author: 'amy' }, chipAfter: 'spot' },
      ]);
    });

    test('a link to all that a company posts says no name', () => {
      const [read] = readPage(linkedin, former('/company/amy/posts', 'Chiefs'));
      expect(read?.post?.author).toBe('Amy Example');
    });

    test('its number tells the moment, its age but the hour', () => {
      const [read] = readPage(linkedin, former('/in/amy', 'Chiefs'));
      expect(new Date(read?.post?.time ?? 0).toISOString()).toBe('2025-08-28T07:47:40.010Z');
    });
  });

  describe('public pages', () => {
    const open = (text: string, after = '') => `
      <article class="main-feed-activity-card" data-activity-urn="urn:li:activity:7458772951740358656">
        <p class="main-feed-activity-card__header"><a href="https://www.linkedin.com/in/di">Di</a> reposted this</p>
        <a href="https://il.linkedin.com/in/amy?trk=image" data-tracking-control-name="public_post_feed-actor-image"><img></a>
        <a href="https://il.linkedin.com/in/amy?trk=name" data-tracking-control-name="public_post_feed-actor-name">Amy</a>
        <p>3 years at Acme</p><time> 2w </time>
        <div><p id="spot" class="attributed-text-segment-list__content" data-test-id="main-feed-activity-card__commentary">${text}</p></div>${after}
        <a href="/signup" aria-label="9 Reactions">9</a></article>`;

    test('a post, its lines, where it is from, and where its chip goes', () => {
      expect(readPage(linkedin, open('Chiefs\n\ntonight'))).toMatchObject([
        {
          post: {
            text: 'Chiefs\n\ntonight',
            around: '',
            author: 'amy',
            time: Date.UTC(2026, 4, 9, 7, 0, 48, 995),
            permalink: `${location.origin}/feed/update/urn:li:activity:7458772951740358656`,
          },
          chipAfter: 'spot',
        },
      ]);
    });

    test('a shared post is around the text, a comment is not', () => {
      const after = `<article data-test-id="feed-reshare-content" data-activity-urn="urn:li:activity:7458000000000000000">
          <p class="attributed-text-segment-list__content">Ravens\nlead</p></article>
        <section class="comment"><a href="/in/cy">Cy</a><p class="attributed-text-segment-list__content comment__text">Bills!</p></section>`;
      expect(readPage(linkedin, open('This', after))).toMatchObject([
        { post: { text: 'This', around: 'Ravens\nlead' } },
      ]);
    });

    test.each(['class', 'data-test-id', 'data-tracking-control-name', 'data-activity-urn'])(
      'built without %s',
      (attribute) => {
        const html = without(open('First') + open('Second'), attribute);
        expect(textsOf(linkedin, html)).toEqual(['First', 'Second']);
      },
    );
  });

  test('posts without a heading, and no comment read as their words', () => {
    const box = (text: string) => `<p><span data-testid="expandable-text-box">${text}</span></p>`;
    const html = `<div data-lazy-mount-id="a"><div role="listitem">
        <a href="/in/amy"></a><div><div><p>Amy</p></div><div><p>3 posts</p></div><div><p>2h • <svg id="globe-1"></svg></p></div></div>
        ${box('Chiefs')}<div componentkey="replaceableComment_urn:li:comment:(urn:li:activity:1,2)">${box('Bills!')}</div>
        <div id="replaceableComment_urn:li:comment:(urn:li:activity:1,3)">${box('Jets!')}</div></div></div>
      <div data-lazy-mount-id="b"><div role="listitem"><p>Try Premium</p></div></div>`;
    expect(readPage(linkedin, html)).toMatchObject([
      { post: { text: 'Chiefs', author: 'amy', time: NOW - 2 * HOUR } },
    ]);
  });

  test.each(['role', 'data-testid', 'data-lazy-mount-id'])('built without %s', (attribute) => {
    const html = feed(post({ text: 'First' }) + post({ text: 'Second' }));
    expect(textsOf(linkedin, without(html, attribute))).toEqual(['First', 'Second']);
  });
});
