// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createFinder } from '../../../utils/timelines/find-posts.ts';
import { observePosts } from '../../../utils/timelines/observer.ts';
import { x } from '../../../utils/timelines/sites/x.ts';
import { fakeFrames, hidePage } from './fakes.ts';
import { xPost } from './snippets.ts';

let frames: ReturnType<typeof fakeFrames>;
let stop: AbortController;
let visited: { text: string; painted: boolean }[];
/** Milliseconds that each visit takes. */
let effort: number;
/** The post whose visit throws. */
let failing: string | undefined;

function start() {
  let clock = 0;
  return observePosts({
    page: document,
    finder: createFinder(x),
    signal: stop.signal,
    visit(post, painted) {
      clock += effort;
      const text = post.querySelector('[dir]')?.textContent ?? '';
      if (text === failing) throw new Error('a post like no other');
      visited.push({ text, painted });
    },
    sliced: () => undefined,
    frame: frames.frame,
    clock: () => clock,
  });
}

const feed = () => document.querySelector('#feed') as HTMLElement;
const add = (text: string) => feed().insertAdjacentHTML('beforeend', xPost({ text }));
const texts = () => visited.map(({ text }) => text);

beforeEach(() => {
  document.body.innerHTML = '<main id="feed"></main>';
  frames = fakeFrames();
  stop = new AbortController();
  visited = [];
  effort = 0;
  failing = undefined;
});
afterEach(() => {
  stop.abort();
  hidePage(false);
});

describe('observing posts', () => {
  test('those that are there at the start may have been read; those that come have not', async () => {
    add('first');
    start();
    await frames.next();
    add('second');
    await frames.next();
    expect(visited).toEqual([
      { text: 'first', painted: true },
      { text: 'second', painted: false },
    ]);
  });

  test('many changes in one frame are one visit', async () => {
    start();
    await frames.next();
    add('post');
    for (let index = 0; index < 50; index += 1) feed().querySelector('article')?.append('…');
    await frames.next();
    expect(texts()).toEqual(['post']);
  });

  test('one that fails costs its neighbours nothing', async () => {
    for (const text of ['one', 'two', 'three']) add(text);
    failing = 'one';
    start();
    await frames.next();
    expect(texts()).toEqual(['two', 'three']);
  });

  test('a page that never stops changing is served in every frame', async () => {
    start();
    for (let index = 0; index < 5; index += 1) {
      add(`post ${index}`);
      await frames.next();
    }
    expect(visited).toHaveLength(5);
  });

  test('an edit in place, of nodes or of their characters, is seen', async () => {
    add('before');
    start();
    await frames.next();
    const text = feed().querySelector('[dir]');
    if (text?.firstChild) text.firstChild.nodeValue = 'edited';
    await frames.next();
    text?.replaceChildren('again');
    await frames.next();
    expect(texts()).toEqual(['before', 'edited', 'again']);
  });

  test('our own chip is no news; one taken away is', async () => {
    add('post');
    start();
    await frames.next();
    const chip = document.createElement('tipoff-chip');
    feed().querySelector('[dir]')?.after(chip);
    await frames.next();
    expect(visited).toHaveLength(1);
    chip.remove();
    await frames.next();
    expect(visited).toHaveLength(2);
  });

  test('long work is cut into frames, and what waited may have been read meanwhile', async () => {
    start();
    await frames.next();
    effort = 6;
    for (const text of ['a', 'b', 'c']) add(text);
    await frames.next();
    expect(texts()).toEqual(['a', 'b']);
    await frames.next();
    expect(visited.at(-1)).toEqual({ text: 'c', painted: true });
  });

  test('what left the page before its turn is not visited', async () => {
    start();
    await frames.next();
    effort = 19;
    add('stays');
    add('leaves');
    await frames.next();
    feed().lastElementChild?.remove();
    await frames.next();
    expect(texts()).toEqual(['stays']);
  });

  test('a hidden page is left alone, and caught up with when it is seen', async () => {
    start();
    await frames.next();
    hidePage(true);
    add('while away');
    await frames.next();
    expect(visited).toEqual([]);
    expect(frames.waiting).toBe(0);
    hidePage(false);
    await frames.next();
    expect(texts()).toEqual(['while away']);
  });

  test('a page restored from the back-forward cache is visited again', async () => {
    add('post');
    start();
    await frames.next();
    window.dispatchEvent(new Event('pageshow'));
    await frames.next();
    expect(texts()).toEqual(['post', 'post']);
  });

  test('a new screen is read anew, by any of the ways', async () => {
    const route = new EventTarget();
    vi.stubGlobal('navigation', route);
    add('post');
    start();
    await frames.next();
    feed().innerHTML = '<article><div lang="en" dir="auto">other build</div></article>';
    route.dispatchEvent(new Event('currententrychange'));
    await frames.next();
    expect(texts()).toEqual(['post', 'other build']);
    vi.unstubAllGlobals();
  });

  test('ends with its signal', async () => {
    start();
    await frames.next();
    add('last');
    await Promise.resolve();
    stop.abort();
    await frames.next();
    add('late');
    await frames.next();
    hidePage(false);
    expect(visited).toEqual([]);
    expect(frames.waiting).toBe(0);
  });
});
