// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { DAY } from '../../../../utils/spans.ts';
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

  test.each(['role', 'data-testid', 'data-lazy-mount-id'])('built without %s', (attribute) => {
    const html = feed(post({ text: 'First' }) + post({ text: 'Second' }));
    expect(textsOf(linkedin, without(html, attribute))).toEqual(['First', 'Second']);
  });
});
