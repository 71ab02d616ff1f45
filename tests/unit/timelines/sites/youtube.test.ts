// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { HOUR } from '../../../../utils/spans.ts';
import { youtube } from '../../../../utils/timelines/sites/youtube.ts';
import { NOW, readPage, textsOf, without } from './reading.ts';

const head = (address: string) => `
  <div id="header-author"><h3><a id="author-text" href="/@amy"><span> @amy </span></a></h3>
    <span id="published-time-text" dir="auto"><a href="${address}"> 12 hours ago </a></span></div>`;

const comment = (id: string, text: string) => `
  <ytd-comment-view-model id="comment"><div id="body"><div id="main">
    ${head(`/watch?v=abc&lc=${id}`)}
    <ytd-expander id="spot"><div id="content">
      <yt-attributed-string id="content-text" slot="content"><span dir="auto" role="text">${text}</span></yt-attributed-string>
    </div><tp-yt-paper-button id="more">Read more</tp-yt-paper-button></ytd-expander>
    <yt-attributed-string id="error-text" hidden=""></yt-attributed-string>
    <ytd-comment-engagement-bar><span id="vote-count-middle"> 490 </span></ytd-comment-engagement-bar>
  </div></div></ytd-comment-view-model>`;

const communityPost = (text: string, after = '') => `
  <ytd-backstage-post-thread-renderer><ytd-backstage-post-renderer><div id="body"><div id="main">
    ${head('/post/UgkxExample')}
    <div id="contentTextExpander"><yt-formatted-string id="content-text"><span dir="auto">${text}</span></yt-formatted-string></div>${after}
  </div></div></ytd-backstage-post-renderer></ytd-backstage-post-thread-renderer>`;

describe('youtube', () => {
  test('a comment, where it is from, and a chip after the box that cuts it', () => {
    const [first] = readPage(youtube, comment('Ugw1', 'Chiefs\ntonight'));
    expect(first).toMatchObject({
      post: {
        text: 'Chiefs\ntonight',
        around: '',
        author: 'amy',
        permalink: `${location.origin}/watch?v=abc&lc=Ugw1`,
      },
      chipAfter: 'spot',
    });
    expect(first?.post?.time).toBe(NOW - 12 * HOUR);
  });

  test('a comment and the answers under it', () => {
    const html = `<ytd-comment-thread-renderer>${comment('Ugw1', 'First')}
      <ytd-comment-replies-renderer>${comment('Ugw1.2', 'Second')}</ytd-comment-replies-renderer></ytd-comment-thread-renderer>`;
    const read = readPage(youtube, html);
    expect(read.map(({ post }) => post?.text)).toEqual(['First', 'Second']);
    expect(new Set(read.map(({ post }) => post?.key)).size).toBe(2);
  });

  test('a community post, with the video it shows around it', () => {
    const video =
      '<ytd-video-renderer><a id="video-title" href="/watch?v=x">Week 12 preview</a></ytd-video-renderer>';
    expect(readPage(youtube, communityPost('Chiefs tonight', video))).toMatchObject([
      {
        post: {
          text: 'Chiefs tonight',
          around: 'Week 12 preview',
          author: 'amy',
          permalink: `${location.origin}/post/UgkxExample`,
        },
      },
    ]);
  });

  test('where a link leads to a number, who wrote is named in it', () => {
    const html = comment('Ugw1', 'Chiefs').replace('href="/@amy"', 'href="/channel/UC71"');
    expect(readPage(youtube, html)[0]?.post?.author).toBe('amy');
  });

  test('what is being written is none', () => {
    const html = `<ytd-comment-simplebox-renderer>${comment('Ugw1', 'Draft')}</ytd-comment-simplebox-renderer>`;
    expect(readPage(youtube, html)).toEqual([]);
  });

  test.each(['role', 'dir', 'slot'])('built without %s', (attribute) => {
    const html = comment('Ugw1', 'First') + communityPost('Second');
    expect(textsOf(youtube, without(html, attribute))).toEqual(['First', 'Second']);
  });

  test('built of elements of other names', () => {
    const html = (comment('Ugw1', 'First') + comment('Ugw2', 'Second')).replaceAll(
      'ytd-comment-view-model',
      'yt-remark',
    );
    expect(textsOf(youtube, html)).toEqual(['First', 'Second']);
  });
});
