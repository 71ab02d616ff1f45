/** The bench of pages in small: what it costs in proportion, for no machine is as fast as another. */
import { beforeAll, describe, expect, test } from 'vitest';

import { measureSimulated, type Figures } from '../../scripts/bench/page/run.ts';
import { BROWSERS } from './driver/driver.ts';

/** Scrolled through; enough for each sort of post to come by. */
const POSTS = 300;

/** Half a minute on a machine with nothing else to do, and more than twice that on a busy one. Milliseconds. */
const PATIENCE = 300_000;

describe.each(BROWSERS)('on a long timeline in %s', (browser) => {
  let figures: Figures;
  beforeAll(async () => {
    figures = await measureSimulated(browser, { posts: POSTS, heapPosts: 0 });
  }, PATIENCE);

  test('all was scrolled through, and chips came', () => {
    expect(figures.with.posts).toBeGreaterThan(POSTS * 0.9);
    expect(figures.without.posts).toBeGreaterThan(POSTS * 0.9);
    expect(figures.chip.chips).toBeGreaterThan(10);
  });

  test('Tipoff works about as long as a page that builds its posts without any framework', () => {
    expect(figures.with.ours).toBeGreaterThan(0);
    expect(figures.with.ours / figures.with.page).toBeLessThan(1.5);
    expect(figures.without.ours).toBe(0);
  });

  test('it works in small pieces', () => {
    expect(figures.with.longest / figures.with.ours).toBeLessThan(0.15);
  });

  test('a page without posts is hardly any work', () => {
    expect((figures.quiet ?? 0) / figures.with.ours).toBeLessThan(0.2);
  });

  test('a chip comes within a few frames of its post and moves next to nothing', () => {
    expect(figures.chip.frames).toBeLessThanOrEqual(5);
    const { shift: ours } = figures.with;
    const { shift: without } = figures.without;
    expect((ours?.above ?? 0) - (without?.above ?? 0)).toBeLessThanOrEqual(0.01);
    expect((ours?.all ?? 0) - (without?.all ?? 0)).toBeLessThan(0.03);
  });
});
