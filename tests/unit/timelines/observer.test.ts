// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createFinder } from '../../../utils/timelines/find-posts.ts';
import { observePosts } from '../../../utils/timelines/observer.ts';
import { x } from '../../../utils/timelines/sites/x.ts';
import { fakeFrames, fakeSight, hidePage } from './fakes.ts';
import { reddit } from '../../../utils/timelines/sites/reddit.ts';
import type { Site } from '../../../utils/timelines/site.ts';
import { xPost } from './snippets.ts';

let frames: ReturnType<typeof fakeFrames>;
let stop: AbortController;
let visited: { text: string; painted: boolean }[];
/** Milliseconds that each visit takes, and what comes before the first. */
let effort: number;
let preparation: number;
let metAt: number[];
/** The post whose visit throws. */
let failing: string | undefined;
/** What each visit changes. */
let put: ((post: Element) => void) | undefined;
/** Texts of posts far from the viewport. */
let far: Set<string>;
let idle: ReturnType<typeof fakeFrames>;

const textIn = (post: Element) => post.querySelector('[dir]')?.textContent ?? '';

async function start(site: Site = x) {
  let clock = 0;
  const observer = observePosts({
    page: document,
    finder: createFinder(site),
    signal: stop.signal,
    met() {
      clock += preparation;
      metAt.push(visited.length);
    },
    visit(post, painted) {
      clock += effort;
      const text = textIn(post);
      if (text === failing) throw new Error('a post like no other');
      put?.(post);
      visited.push({ text, painted });
    },
    sliced: () => undefined,
    frame: frames.frame,
    idle: idle.frame,
    clock: () => clock,
  });
  await look();
  return observer;
}

/** One frame finds all posts and asks which are near; the next visits them. */
async function look() {
  await frames.next();
  await frames.next();
}

const feed = () => document.querySelector('#feed') as HTMLElement;
const add = (text: string) => feed().insertAdjacentHTML('beforeend', xPost({ text }));
const texts = () => visited.map(({ text }) => text);

beforeEach(() => {
  document.body.innerHTML = '<main id="feed"></main>';
  frames = fakeFrames();
  idle = fakeFrames();
  far = new Set();
  fakeSight((post) => !far.has(textIn(post)));
  stop = new AbortController();
  visited = [];
  effort = 0;
  preparation = 0;
  metAt = [];
  failing = undefined;
  put = undefined;
});
afterEach(() => {
  stop.abort();
  hidePage(false);
});

describe('observing posts', () => {
  test('those that are there at the start may have been read; those that come have not', async () => {
    add('first');
    await start();
    add('second');
    await frames.next();
    expect(visited).toEqual([
      { text: 'first', painted: true },
      { text: 'second', painted: false },
    ]);
  });

  test('what the first visit needs is made when there is a post, once, in its own time', async () => {
    preparation = 100;
    await start();
    expect(metAt).toEqual([]);
    add('post');
    await frames.next();
    expect(metAt).toEqual([0]);
    expect(visited).toEqual([]);
    await look();
    expect(texts()).toEqual(['post']);
    expect(metAt).toEqual([0]);
  });

  test('many changes in one frame are one visit', async () => {
    await start();
    add('post');
    for (let index = 0; index < 50; index += 1) feed().querySelector('article')?.append('…');
    await frames.next();
    expect(texts()).toEqual(['post']);
  });

  test('one that fails costs its neighbours nothing', async () => {
    for (const text of ['one', 'two', 'three']) add(text);
    failing = 'one';
    await start();
    expect(texts()).toEqual(['two', 'three']);
  });

  test('a page that never stops changing is served in every frame', async () => {
    await start();
    for (let index = 0; index < 5; index += 1) {
      add(`post ${index}`);
      await frames.next();
    }
    expect(visited).toHaveLength(5);
  });

  test('an edit in place, of nodes or of their characters, is seen', async () => {
    add('before');
    await start();
    const text = feed().querySelector('[dir]');
    if (text?.firstChild) text.firstChild.nodeValue = 'edited';
    await frames.next();
    text?.replaceChildren('again');
    await frames.next();
    expect(texts()).toEqual(['before', 'edited', 'again']);
  });

  test('a chip that a visit puts in is no news; one taken away is', async () => {
    const chip = document.createElement('tipoff-chip');
    put = (post) => post.querySelector('[dir]')?.after(chip);
    add('post');
    await start();
    await frames.next();
    expect(visited).toHaveLength(1);
    put = undefined;
    chip.remove();
    await frames.next();
    expect(visited).toHaveLength(2);
  });

  test('long work is cut into frames, and what waited may have been read meanwhile', async () => {
    await start();
    effort = 8;
    for (const text of ['a', 'b', 'c']) add(text);
    await frames.next();
    expect(texts()).toEqual(['a', 'b']);
    await frames.next();
    expect(visited.at(-1)).toEqual({ text: 'c', painted: true });
  });

  test('what left the page before its turn is not visited', async () => {
    await start();
    effort = 19;
    add('stays');
    add('leaves');
    await frames.next();
    feed().lastElementChild?.remove();
    await frames.next();
    expect(texts()).toEqual(['stays']);
  });

  test('a hidden page is left alone, and caught up with when it is seen', async () => {
    await start();
    hidePage(true);
    add('while away');
    await frames.next();
    expect(visited).toEqual([]);
    expect(frames.waiting).toBe(0);
    hidePage(false);
    await look();
    expect(texts()).toEqual(['while away']);
  });

  test('a page restored from the back-forward cache is visited again', async () => {
    add('post');
    await start();
    window.dispatchEvent(new Event('pageshow'));
    await look();
    expect(texts()).toEqual(['post', 'post']);
  });

  test('a new screen is read anew, by any of the ways', async () => {
    const route = new EventTarget();
    vi.stubGlobal('navigation', route);
    add('post');
    await start();
    feed().innerHTML = '<article><div lang="en" dir="auto">other build</div></article>';
    route.dispatchEvent(new Event('currententrychange'));
    await frames.next();
    expect(texts()).toEqual(['post', 'other build']);
    vi.unstubAllGlobals();
  });

  test('of many posts those near the viewport come first, the others when the page is idle', async () => {
    for (const text of ['above', 'here', 'below']) add(text);
    far.add('above').add('below');
    const observer = await start();
    expect(visited).toEqual([{ text: 'here', painted: true }]);
    effort = 6;
    await idle.next();
    expect(texts()).toEqual(['here', 'above']);
    await idle.next();
    await idle.next();
    expect(texts()).toEqual(['here', 'above', 'below']);
    expect(idle.waiting).toBe(0);
    observer.rescan();
    await look();
    expect(texts().slice(3)).toEqual(['here']);
  });

  test('a post below the screen moves nothing on it, so that its place need not be kept', async () => {
    add('here');
    add('below');
    const below = feed().querySelector(':last-child > article') as Element;
    vi.spyOn(below, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, innerHeight, 1, 1));
    await start();
    expect(visited).toEqual([
      { text: 'here', painted: true },
      { text: 'below', painted: false },
    ]);
  });

  test('posts that wait for an idle page are left alone when all has ended', async () => {
    add('below');
    far.add('below');
    await start();
    stop.abort();
    await idle.next();
    expect(visited).toEqual([]);
    expect(idle.waiting).toBe(0);
  });

  test('posts that come or change in an open shadow root are seen', async () => {
    feed().innerHTML = '<shreddit-feed></shreddit-feed>';
    const root = feed().querySelector('shreddit-feed')?.attachShadow({ mode: 'open' });
    if (root === undefined) throw new Error('There is no feed.');
    await start(reddit);
    const post = '<shreddit-post><p slot="title" dir="auto">inside</p></shreddit-post>';
    root.innerHTML = post;
    await frames.next();
    expect(texts()).toEqual(['inside']);
    root.querySelector('p')?.replaceChildren('edited');
    await frames.next();
    expect(texts()).toEqual(['inside', 'edited']);

    feed().insertAdjacentHTML('beforeend', '<div><shreddit-feed id="more"></shreddit-feed></div>');
    const more = feed().querySelector('#more')?.attachShadow({ mode: 'open' });
    if (more === undefined) throw new Error('There is no other feed.');
    await frames.next();
    more.innerHTML = post;
    await frames.next();
    expect(texts()).toEqual(['inside', 'edited', 'inside']);
  });

  test('a post that comes is visited at once: amid a frame it would be painted before the next', async () => {
    await start();
    add('new');
    await Promise.resolve();
    expect(visited).toEqual([{ text: 'new', painted: false }]);
  });

  test('ends with its signal', async () => {
    await start();
    stop.abort();
    add('late');
    await Promise.resolve();
    await frames.next();
    add('later');
    await frames.next();
    hidePage(false);
    expect(visited).toEqual([]);
    expect(frames.waiting).toBe(0);
  });
});
