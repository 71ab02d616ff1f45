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

  describe('where the link to the post has the label itself', () => {
    const labelled = (label: string) =>
      page(
        post({ text: 'Chiefs' }).replace(
          /<a role="link" href="\/amy\/posts.*?<\/a>/,
          `<a role="link" href="/amy/posts/17?__cft__=x" aria-labelledby="${label}">os12h</a>`,
        ),
      );

    test('it tells when', () => {
      expect(readPage(facebook, labelled('ago'))).toMatchObject([
        { post: { time: NOW - 2 * HOUR }, chipAfter: 'spot' },
      ]);
    });

    test('it tells an advertisement', () => {
      const html = `${labelled('ad')}<span id="ad">Sponsored</span>`;
      expect(readPage(facebook, html)[0]?.chipAfter).toBeUndefined();
    });
  });

  test('a comment is no post and none of the words of one', () => {
    const after =
      '<div role="article" aria-label="Comment by Bo"><div data-ad-preview="message">Ravens!</div></div>';
    expect(textsOf(facebook, page(post({ text: 'Chiefs', after })))).toEqual(['Chiefs']);
  });

  describe('a post as groups and pages had them, which is an article itself', () => {
    const article = (text: string, after = '') => `
      <div><div role="article" aria-posinset="1" aria-describedby="d" aria-labelledby="n">
        <h2 id="n"><a role="link" href="/bo">Bo</a></h2>
        <a role="link" href="/groups/9/posts/17/?__cft__=x"><span aria-labelledby="ago"><span></span></span></a>
        <div id="spot" data-ad-preview="message">${text}</div>${after}
        <div role="button" aria-label="Like"><span dir="auto">12</span></div></div></div>`;
    const feed = (html: string) =>
      `<div role="main"><div role="feed">${html}</div></div><span id="ago">2 hours ago</span>`;
    const answer = `<div role="article" aria-label="Comment by Cy"><a href="/cy">Cy</a><div dir="auto">Ravens!</div>
      <div role="article"><a href="/di">Di</a><div dir="auto">Bills!</div></div></div>`;

    test('is read like any other, without its comments and their answers', () => {
      expect(readPage(facebook, feed(article('Chiefs', answer)))).toMatchObject([
        {
          post: {
            text: 'Chiefs',
            author: 'bo',
            time: NOW - 2 * HOUR,
            permalink: `${location.origin}/groups/9/posts/17/`,
          },
          chipAfter: 'spot',
        },
      ]);
    });

    test('where a link leads to a number, who wrote is named in it', () => {
      const html = article('Chiefs').replace(
        '<a role="link" href="/bo">Bo</a>',
        '<a role="link" href="/groups/9/user/61/"><b><span>Bo Example</span></b></a>',
      );
      expect(readPage(facebook, feed(html))[0]?.post?.author).toBe('Bo Example');
    });

    test('words on a coloured ground', () => {
      const coloured =
        '<div class="c"><div dir="auto" style="text-align: center">Chiefs<br>tonight</div></div>';
      expect(textsOf(facebook, feed(article('', coloured)))).toEqual(['Chiefs\ntonight']);
    });

    test('the address of a post of one who has no name in theirs', () => {
      const html = article('Chiefs').replace(
        '/groups/9/posts/17/?__cft__=x',
        '/permalink.php?story_fbid=pfbid0aB&amp;id=61&amp;__cft__=x',
      );
      expect(readPage(facebook, feed(html))[0]?.post?.permalink).toBe(
        `${location.origin}/61/posts/pfbid0aB`,
      );
    });
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
