// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { HOUR } from '../../../../utils/spans.ts';
import { facebook } from '../../../../utils/timelines/sites/facebook.ts';
import { NOW, readPage, textsOf, without } from './reading.ts';

interface FacebookPost {
  by?: string;
  text: string;
  after?: string;
}

const decoys =
  '<div aria-hidden="true"><span dir="auto"><span>Facebook</span><span>Facebook</span></span></div>';

const post = ({ by = 'amy', text, after = '' }: FacebookPost) => `
  <div><div aria-posinset="1">${decoys}
    <a role="link" href="/${by}"><div data-visualcompletion="ignore"><div>Online</div></div></a>
    <div data-ad-rendering-role="profile_name"><h4><a role="link" href="/${by}">Amy</a></h4></div>
    <div><a role="link" href="/${by}/posts/17?__cft__=x"><span aria-labelledby="ago"><span></span></span></a></div>
    <div id="spot" data-ad-preview="message" data-ad-rendering-role="story_message">${text}</div>${after}
    <div><div role="button" aria-label="Like"><span dir="auto">12</span></div></div>
  </div></div>`;

const page = (html: string) =>
  `<div role="main"><h3>Feed posts</h3><div>${html}</div></div><div><span id="ago">2 hours ago</span></div>`;

describe('facebook', () => {
  test('a post, where it is from, and where its chip goes; no decoy is read', () => {
    const html = page(post({ text: 'Chiefs tonight <span aria-hidden="true">Facebook</span>' }));
    expect(readPage(facebook, html)).toMatchObject([
      {
        post: {
          text: 'Chiefs tonight',
          around: '',
          author: 'amy',
          permalink: `${location.origin}/amy/posts/17`,
        },
        chipAfter: 'spot',
      },
    ]);
  });

  test('when it was written is told by a label elsewhere', () => {
    const [first] = readPage(facebook, page(post({ text: 'Chiefs' })));
    expect(first?.post?.time).toBe(NOW - 2 * HOUR);
  });

  test('a comment is no post and none of the words of one', () => {
    const after =
      '<div role="article" aria-label="Comment by Bo"><div data-ad-preview="message">Ravens!</div></div>';
    expect(textsOf(facebook, page(post({ text: 'Chiefs', after })))).toEqual(['Chiefs']);
  });

  test('who has no name in the address has the one that is read', () => {
    const html = page(post({ by: 'profile.php?id=7', text: 'Chiefs' }));
    expect(readPage(facebook, html)).toMatchObject([{ post: { author: 'Amy' } }]);
  });

  test('a shared post is around the text', () => {
    const after =
      '<div><h4><a role="link" href="/page">Page</a><div role="button">Follow</div></h4>Ravens lead</div>';
    expect(readPage(facebook, page(post({ text: 'This', after })))).toMatchObject([
      { post: { text: 'This', around: 'Page\nRavens lead', author: 'amy' } },
    ]);
  });

  test('a link card is around the text', () => {
    const after =
      '<a href="https://n.example"><div data-ad-rendering-role="title">Preview</div></a>';
    expect(readPage(facebook, page(post({ text: 'Read', after })))).toMatchObject([
      { post: { text: 'Read', around: 'Preview' } },
    ]);
  });

  test('a post opened in a dialog is one, the box to answer in is not', () => {
    const html = `<div role="dialog">${post({ text: 'Chiefs' })}
      <form><div role="textbox"><div aria-posinset="1"><div data-ad-preview="message">Draft</div></div></div></form></div>`;
    expect(textsOf(facebook, html)).toEqual(['Chiefs']);
  });

  test('an advertisement that says so is none, the post beside it is', () => {
    const html = page(
      post({ text: 'Buy', after: '<a href="/ads/about/?entry=x">Why this ad</a>' }) +
        post({ text: 'Chiefs' }),
    );
    expect(textsOf(facebook, html)).toEqual(['Chiefs']);
  });

  test('entries of menus, which are counted too, are none', () => {
    expect(readPage(facebook, '<div role="menuitem" aria-posinset="1">Chats</div>')).toEqual([]);
  });

  test.each(['aria-posinset', 'data-ad-preview', 'data-ad-rendering-role', 'dir'])(
    'built without %s',
    (attribute) => {
      const html = page(post({ text: 'First' }) + post({ text: 'Second' }));
      expect(textsOf(facebook, without(html, attribute))).toEqual(['First', 'Second']);
    },
  );
});
