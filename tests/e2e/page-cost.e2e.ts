/**
 * The bench of pages in small. Work is counted, not timed: how long it takes is for `npm run bench:page` on a machine
 * that has nothing else to do.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { scroll, watch, type Scrolled } from '../../scripts/bench/page/in-page.ts';
import { cumulativeShift, median } from '../../scripts/bench/page/samples.ts';
import { benchWorld } from '../../scripts/bench/page/world.ts';
import { defaultHosts } from '../../utils/sources/about.ts';
import { HOME } from '../internet/permalinks.ts';
import { countWork, type Work } from './count-work.ts';
import { BROWSERS } from './driver/driver.ts';
import { startStage, type Stage } from './stage.ts';
import { until } from './until.ts';

/** Scrolled through; enough for each sort of post to come by. */
const POSTS = 300;
/** The timeline is looked at in so many pieces. */
const PIECES = 3;
/** Px a frame: a flick of the wheel. */
const FAST = 600;
/** The schedule is there when nothing was asked for so long. Milliseconds. */
const CALM = 1_500;
/** What a post is on X. */
const POST = 'article';

const SCHEDULES = defaultHosts().map((pattern) => new URL(pattern.slice(0, -1)).host);

/** Opens the timeline, with the whole schedule there and every chip of the first screen. */
async function openTimeline({ driver, internet }: Stage): Promise<Page> {
  const page = await driver.open(HOME.x);
  await until(async () => (await driver.chips(page)).length > 0, { what: 'a chip' });
  const lastAsked = (): number =>
    internet.requests.findLast(({ host }) => SCHEDULES.includes(host))?.at ?? Date.now();
  await until(() => Date.now() - lastAsked() > CALM, { what: 'the whole schedule' });
  return page;
}

const shiftOf = ({ shifts = [] }: Scrolled) => ({
  all: cumulativeShift(shifts),
  above: cumulativeShift(shifts.filter(({ above }) => above)),
});

describe.each(BROWSERS)('a chip on a long timeline in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage(browser, { world: (world) => benchWorld(world, POSTS) });
  });
  afterAll(() => stage.stop());

  test('comes within a few frames of its post', async () => {
    const page = await openTimeline(stage);
    await watch(page, POST);
    const { posts, frames } = await scroll(page, POSTS, FAST);
    expect(posts).toBeGreaterThan(POSTS * 0.9);
    expect(frames.length).toBeGreaterThan(10);
    expect(median(frames)).toBeLessThanOrEqual(5);
    await page.close();
  });
});

describe('work on a long timeline in chromium', () => {
  /** What was done a piece of the timeline, and what moved. */
  interface Seen {
    pieces: Work[];
    shift: { all: number; above: number };
  }
  let withUs: Seen;
  let without: Seen;
  let quiet: Work;

  const sum = (seen: Seen, what: keyof Work): number =>
    seen.pieces.reduce((all, piece) => all + piece[what], 0);

  /** @param page as it stands: a first screen, read */
  async function see(page: Page): Promise<Seen> {
    await watch(page, POST);
    const work = await countWork(page);
    const pieces: Work[] = [];
    let scrolled: Scrolled | undefined;
    for (let piece = 1; piece <= PIECES; piece += 1) {
      scrolled = await scroll(page, (POSTS * piece) / PIECES, FAST);
      pieces.push(await work());
    }
    await page.close();
    if (scrolled === undefined || scrolled.posts < POSTS * 0.9) throw new Error('too few posts');
    return { pieces, shift: shiftOf(scrolled) };
  }

  beforeAll(async () => {
    const stage = await startStage('chromium', { world: (world) => benchWorld(world, POSTS) });
    const { driver } = stage;
    try {
      withUs = await see(await openTimeline(stage));
      const empty = await driver.open(HOME.bluesky);
      const work = await countWork(empty);
      await empty.reload({ waitUntil: 'networkidle0' });
      quiet = await work();
      await driver.remove();
      without = await see(await driver.open(HOME.x));
    } finally {
      await stage.stop();
    }
  });

  test('is a few hundred small functions a post, and as much at the end as at the beginning', () => {
    expect(sum(without, 'ours')).toBe(0);
    expect(sum(withUs, 'ours') / POSTS).toBeGreaterThan(100);
    expect(sum(withUs, 'ours') / sum(withUs, 'page')).toBeLessThan(2.25);
    const [first, ...later] = withUs.pieces.map(({ ours }) => ours);
    expect(Math.max(...later) / (first ?? 0)).toBeLessThan(1.5);
  });

  test('hardly ever has the page laid out anew', () => {
    expect(sum(withUs, 'layouts') / sum(without, 'layouts')).toBeLessThan(1.3);
    expect(sum(withUs, 'styles') / sum(without, 'styles')).toBeLessThan(2.5);
  });

  test('moves next to nothing', () => {
    expect(withUs.shift.above - without.shift.above).toBeLessThanOrEqual(0.01);
    expect(withUs.shift.all - without.shift.all).toBeLessThan(0.03);
  });

  test('is next to none on a page without posts', () => {
    expect(quiet.ours).toBeGreaterThan(0);
    expect(quiet.ours / sum(withUs, 'ours')).toBeLessThan(0.02);
  });
});
