import { describe, expect, test, vi } from 'vitest';

import { createLinkCache } from '../../../utils/timelines/link-cache.ts';
import type { Link } from '../../../utils/mentions/types.ts';
import type { Post } from '../../../utils/timelines/site.ts';

const post = (key: string, text = 'words'): Post => ({ key, text, around: '' });

describe('remembered links', () => {
  test('the same post in other clothes is worked out once', () => {
    const cache = createLinkCache();
    const work = vi.fn<() => Link[]>(() => []);
    cache.of(post('a'), work);
    cache.of(post('a'), work);
    expect(work).toHaveBeenCalledOnce();
  });

  test('an edit is another post, and so is another post of the same words', () => {
    const cache = createLinkCache();
    const work = vi.fn<() => Link[]>(() => []);
    cache.of(post('a'), work);
    cache.of(post('a', 'edited'), work);
    cache.of(post('b'), work);
    expect(work).toHaveBeenCalledTimes(3);
  });

  test('what was used longest ago is forgotten first', () => {
    const cache = createLinkCache();
    const work = vi.fn<() => Link[]>(() => []);
    for (let index = 0; index < 1000; index += 1) cache.of(post(`p${index}`), work);
    cache.of(post('p0'), work);
    cache.of(post('one more'), work);
    work.mockClear();
    cache.of(post('p0'), work);
    expect(work).not.toHaveBeenCalled();
    cache.of(post('p1'), work);
    expect(work).toHaveBeenCalledOnce();
  });

  test('new words to know make everything new', () => {
    const cache = createLinkCache();
    const work = vi.fn<() => Link[]>(() => []);
    cache.of(post('a'), work);
    cache.clear();
    cache.of(post('a'), work);
    expect(work).toHaveBeenCalledTimes(2);
  });
});
