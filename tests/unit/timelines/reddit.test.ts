// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { HOUR } from '../../../utils/spans.ts';
import { createFinder } from '../../../utils/timelines/find-posts.ts';
import { placeIn } from '../../../utils/timelines/place.ts';
import { readPost } from '../../../utils/timelines/read-post.ts';
import { reddit } from '../../../utils/timelines/sites/reddit.ts';
import { readAll, textsOf, without } from './read-all.ts';

const card = (id: string, title: string, body = '') => `
  <shreddit-post id="t3_${id}" view-context="SubredditFeed" author="gridfan"
      permalink="/r/nfl/comments/${id}/thread/" created-timestamp="2026-11-22T20:00:00.000000+0000">
    <a slot="full-post-link" href="/r/nfl/comments/${id}/thread/"></a>
    <span slot="credit-bar"><a href="https://www.reddit.com/user/gridfan/">u/gridfan</a></span>
    <div slot="title" id="post-title-t3_${id}"> ${title} </div>${body}
    <faceplate-screen-reader-content>Upvote</faceplate-screen-reader-content>
  </shreddit-post>`;

const reply = (id: string, text: string, replies = '') => `
  <shreddit-comment thingid="t1_${id}" author="fan${id}" permalink="/r/nfl/comments/p/comment/${id}/">
    <div slot="commentMeta"><a href="/user/fan${id}/">fan${id}</a>
      <a href="/r/nfl/comments/p/comment/${id}/"><time datetime="2026-11-22T20:05:00Z">5m</time></a></div>
    <div slot="comment" id="t1_${id}-comment-rtjson-content"><div id="-post-rtjson-content"><p>${text}</p></div></div>
    <shreddit-comment-action-row slot="actionRow">Reply</shreddit-comment-action-row>
    <div slot="children-t1_${id}">${replies}</div>
  </shreddit-comment>`;

const FEED = `<shreddit-feed>
  <article>${card('a', 'Game thread: Chiefs at Ravens', '<div slot="text-body"><p>Who has it?</p></div>')}</article><hr>
  <shreddit-ad-post promoted><a slot="title">Buy</a></shreddit-ad-post><hr>
  <article>${card('b', 'Bills tonight')}</article>
</shreddit-feed>`;

const THREAD = `<main>${card('p', 'Game thread')}
  <shreddit-comment-tree>${reply('1', 'Go Chiefs', reply('2', 'Go Ravens'))}${reply('3', 'Neither')}</shreddit-comment-tree></main>`;

const thing = (kind: 'link' | 'comment', id: string, inner: string, replies = '') => `
  <div class="thing id-${id} ${kind}" data-fullname="${id}" data-author="gridfan" data-permalink="/r/nfl/comments/${id}/">
    <div class="midcol">12</div><div class="entry">${inner}</div><div class="child">${replies}</div></div>`;

const tagline =
  '<p class="tagline"><time datetime="2026-11-22T20:00:00+00:00">1 h</time> by <a class="author" href="https://old.reddit.com/user/gridfan">gridfan</a></p>';

const said = (text: string) =>
  `${tagline}<form class="usertext"><div class="usertext-body"><div class="md"><p>${text}</p></div></div></form>`;

const OLD = `<div id="siteTable">
  ${thing(
    'link',
    't3_a',
    `<p class="title"><a class="title" data-event-action="title" href="https://espn.example/">Chiefs at Ravens</a> <span class="domain">(espn.example)</span></p>${tagline}
     <ul class="flat-list buttons"><li><a class="bylink comments" href="/r/nfl/comments/t3_a/">3 comments</a></li></ul>`,
  )}
  <div class="thing link promoted" data-fullname="t3_ad" data-promoted="true"><a class="title">Buy</a></div>
  </div><div class="commentarea"><form class="usertext"><textarea></textarea></form>
  ${thing('comment', 't1_1', said('Go Chiefs'), thing('comment', 't1_2', said('Go Ravens')))}</div>`;

describe('reddit', () => {
  test('a post of the new site: title and body, author, time and address; no ad', () => {
    const [first, ...others] = readAll(reddit, FEED);
    expect(first).toEqual({
      key: `${location.origin}/r/nfl/comments/a/thread/`,
      text: 'Game thread: Chiefs at Ravens\nWho has it?',
      around: '',
      author: 'gridfan',
      time: Date.UTC(2026, 10, 22, 20),
      permalink: `${location.origin}/r/nfl/comments/a/thread/`,
    });
    expect(others.map((post) => post?.text)).toEqual(['Bills tonight']);
  });

  test.each([
    ['new', THREAD, ['Game thread', 'Go Chiefs', 'Go Ravens', 'Neither']],
    ['old', OLD, ['Chiefs at Ravens', 'Go Chiefs', 'Go Ravens']],
  ])('a reply lies in what it answers and is a post of its own: %s', (_, html, texts) => {
    expect(textsOf(reddit, html)).toEqual(texts);
    expect(textsOf(without(reddit, 'post'), html)).toEqual(texts);
    expect(textsOf(without(reddit, 'text', 'permalink'), html)).toEqual(texts);
  });

  test('pages as they were until 2024: posts and comments side by side, no ad', () => {
    const html = `<div><div class="Post t3_a" id="t3_a" data-testid="post-container"><article>
        <a data-click-id="subreddit" href="/r/nfl/">r/nfl</a><a data-testid="post_author_link" href="/user/gridfan/">u/gridfan</a>
        <span data-testid="post_timestamp" data-click-id="timestamp">3 hours ago</span>
        <div data-adclicklocation="title"><a data-click-id="body" href="/r/nfl/comments/a/thread/"><h3>Chiefs at Ravens</h3></a></div>
        <div data-click-id="text"><p>Who has it?</p></div>
        <a data-click-id="comments" href="/r/nfl/comments/a/thread/">120 comments</a></article></div>
      <div class="Post promotedlink" id="t3_ad"><div data-adclicklocation="title"><h3>Buy</h3></div></div>
      <div id="t1_x"><div class="Comment t1_x"><a data-testid="comment_author_link" href="/user/fan/">fan</a>
        <a data-testid="comment_timestamp" href="/r/nfl/comments/a/thread/x/">2 hr. ago</a>
        <div data-testid="comment"><p>Go Bills</p></div><button>Reply</button></div></div></div>`;
    const posts = readAll(reddit, html);
    expect(posts).toMatchObject([
      { text: 'Chiefs at Ravens\nWho has it?', author: 'gridfan' },
      { text: 'Go Bills', author: 'fan' },
    ]);
    expect(posts.map((post) => post?.permalink?.replace(location.origin, ''))).toEqual([
      '/r/nfl/comments/a/thread/',
      '/r/nfl/comments/a/thread/x/',
    ]);
    expect((posts[1]?.time ?? 0) - (posts[0]?.time ?? 0)).toBe(HOUR);
  });

  test('a reply that comes later is found in the comment it came into', () => {
    document.body.innerHTML = THREAD;
    const finder = createFinder(reddit);
    const inner = document.querySelector('[thingid="t1_2"]') as Element;
    const outer = document.querySelector('[thingid="t1_1"]') as Element;
    expect(finder.posts([inner], [])).toEqual(new Set([inner]));
    expect(finder.posts([outer.querySelector('[slot^="children"]') as Element], [])).toEqual(
      new Set([outer, inner]),
    );
    expect(finder.posts([], [outer.querySelector('p') as Element])).toEqual(new Set([outer]));
  });

  test('author, time and address of a comment are its own', () => {
    const [, first, second] = readAll(reddit, THREAD);
    expect(first).toMatchObject({ author: 'fan1', time: Date.UTC(2026, 10, 22, 20, 5) });
    expect(second?.permalink).toBe(`${location.origin}/r/nfl/comments/p/comment/2/`);
  });

  test('what no link says, the attributes say', () => {
    const bare = FEED.replace(/<span slot="credit-bar">.*?<\/span>/gs, '').replace(
      /<time.*?time>/gs,
      '',
    );
    expect(readAll(reddit, bare)[0]).toMatchObject({
      author: 'gridfan',
      time: Date.UTC(2026, 10, 22, 20),
    });
    const old = thing('link', 't3_z', '<a class="title">Late</a>').replace(
      'data-author',
      'data-timestamp="1795377600000" data-author',
    );
    expect(readAll(reddit, old)[0]).toMatchObject({ author: 'gridfan', time: 1_795_377_600_000 });
  });

  test('a chip is in the slot of what it follows, and moves no reply', () => {
    document.body.innerHTML = FEED;
    const chip = document.createElement('tipoff-chip');
    const [post] = createFinder(reddit).all(document);
    placeIn(post as Element, reddit)?.(chip);
    expect(chip.slot).toBe('text-body');
    expect(chip.parentElement?.id).toBe('t3_a');

    document.body.innerHTML = OLD;
    const comment = document.querySelector('.comment') as Element;
    placeIn(comment, reddit)?.(chip);
    expect(chip.previousElementSibling?.textContent).toBe('Go Chiefs');
    placeIn(document.querySelector('.link') as Element, reddit)?.(chip);
    expect(chip.previousElementSibling?.className).toBe('title');
  });

  test('posts in an open shadow root are found and read', () => {
    document.body.innerHTML = '<shreddit-feed></shreddit-feed>';
    const feed = document.querySelector('shreddit-feed') as Element;
    feed.attachShadow({ mode: 'open' }).innerHTML = `<article>${card('s', 'Inside')}</article>`;
    const finder = createFinder(reddit);
    const posts = [...finder.posts([document.body], [])];
    expect(posts.map((post) => readPost(post, reddit, Date.UTC(2026, 10, 22))?.text)).toEqual([
      'Inside',
    ]);
    const words = feed.shadowRoot?.querySelector('[slot="title"]') as Element;
    expect(finder.posts([], [words])).toEqual(new Set(posts));
  });
});
