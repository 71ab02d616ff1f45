// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';

import { createFinder } from '../../../utils/timelines/find-posts.ts';
import type { Site } from '../../../utils/timelines/site.ts';

const site: Site = {
  id: 'test',
  name: 'Test',
  matches: [],
  post: ['.post', 'article'],
  notPost: ['.editor'],
  text: ['p'],
  mount: [],
};

const one = (selector: string) => document.querySelector(selector) as Element;
const ids = (posts: Iterable<Element>) => [...posts].map((post) => post.id);

beforeEach(() => {
  document.body.innerHTML = `
    <article id="other"></article>
    <div class="editor"><div class="post" id="draft"></div></div>
    <div class="feed">
      <div class="post" id="a"><p>one</p><div class="post" id="quoted"><p>q</p></div></div>
      <div class="post" id="b"><p>two</p></div>
    </div>`;
});

describe('finding posts', () => {
  test('in what was added: each once, a quoted one not', () => {
    const added = [one('.feed'), one('#a')];
    expect(ids(createFinder(site).posts(added, []))).toEqual(['a', 'b']);
  });

  test('what an editor holds is refused', () => {
    const finder = createFinder(site);
    expect(ids(finder.all(document))).toEqual(['a', 'b']);
    expect([one('#draft'), one('#a')].map((post) => finder.refuses(post))).toEqual([true, false]);
  });

  test('what is refused does not rule out fall-backs', () => {
    one('.feed').remove();
    const finder = createFinder(site);
    expect(ids(finder.posts([document.body], []))).toEqual(['other']);
    expect(finder.way).toBe(1);
  });

  test('around what was added or changed within a post', () => {
    expect(ids(createFinder(site).posts([one('#quoted p')], []))).toEqual(['a']);
    expect(ids(createFinder(site).posts([], [one('#b p'), one('#b')]))).toEqual(['b']);
  });

  test('a change around posts is no change of them', () => {
    expect(ids(createFinder(site).posts([], [one('.feed')]))).toEqual([]);
  });

  test('fall-backs count until a better way is seen to work, and again on another screen', () => {
    const finder = createFinder(site);
    expect(ids(finder.posts([one('#other')], []))).toEqual(['other']);
    expect(finder.way).toBe(1);
    expect(ids(finder.posts([one('#b')], []))).toEqual(['b']);
    expect(finder.way).toBe(0);
    expect(ids(finder.posts([one('#other')], []))).toEqual([]);
    finder.reset();
    expect(ids(finder.posts([one('#other')], []))).toEqual(['other']);
  });
});
