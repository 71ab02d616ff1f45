/** Runs one browser through everything that is measured. */
import type { Page } from 'puppeteer-core';

import type { BrowserName, Driver } from '../../../tests/e2e/driver/driver.ts';
import { launch, startStage } from '../../../tests/e2e/stage.ts';
import { until } from '../../../tests/e2e/until.ts';
import { HOME } from '../../../tests/internet/permalinks.ts';
import type { World } from '../../../tests/internet/world.ts';
import { siteOfHost } from '../../../utils/timelines/index.ts';
import { aliasesOf } from './aliases.ts';
import type { Flags } from './flags.ts';
import { heapAlong, type HeapAt } from './heap.ts';
import { scroll, watch, type Scrolled } from './in-page.ts';
import { profilerOf } from './profiler.ts';
import { cumulativeShift, longestTask, median, timeOf, timesPerPost } from './samples.ts';
import { benchWorld } from './world.ts';

/** One scroll through a timeline. Times are ms, throttled where the browser can be. */
export interface Cost {
  posts: number;
  /** Time in our code, and in the page's. */
  ours: number;
  page: number;
  /** Median time in our code a post. */
  perPost: number;
  /** Our longest stretch without a break. */
  longest: number;
  /** Cumulative Layout Shift, in all and of what moves above the middle of the screen; absent where none is counted. */
  shift?: { all: number; above: number };
}

export interface Figures {
  browser: BrowserName;
  /** By what factor the main thread was slowed down. */
  throttle: number;
  /** Of the schedule; absent on a page of the real network. */
  aliases?: number;
  with: Cost;
  without: Cost;
  /** From a post in the DOM to its chip on the screen, unthrottled: median ms and frames, of how many chips. */
  chip: { ms: number; frames: number; chips: number };
  /** Time in our code on a page without a post, from its beginning on, ms. */
  quiet?: number;
  heap?: { with: HeapAt[]; without: HeapAt[] };
}

/** As slow as a cheap phone; Firefox has no such switch. */
const THROTTLE: Record<BrowserName, number> = { chromium: 4, firefox: 1 };
/** Px a frame: a flick of the wheel, and reading on. */
const FAST = 600;
const CALM = 120;
/** Posts after which enough chips were waited for. */
const CALM_POSTS = 240;
/** How long (ms) the schedule may take to come, and a quiet page is watched. */
const PATIENCE = 60_000;
const QUIET = 6_000;
/** How long (ms) the rest of the schedule takes after its first chip. */
const SETTLED = 10_000;

/** Measures on the simulated timeline. */
export async function measureSimulated(
  name: BrowserName,
  flags: Pick<Flags, 'posts' | 'heapPosts'>,
): Promise<Figures> {
  const stage = await startStage(name, { world: (world) => benchWorld(world, flags.posts) });
  try {
    const figures = await measure(stage.driver, HOME.x, flags.posts, () =>
      quietPage(stage.driver, HOME.bluesky),
    );
    const heap = flags.heapPosts > 0 && name === 'chromium' ? await measureHeap(flags) : undefined;
    return { ...figures, aliases: aliasesOf(stage.world), ...(heap && { heap }) };
  } finally {
    await stage.stop();
  }
}

/** Measures on any page, with whatever schedule the network gives. */
export async function measureUrl(name: BrowserName, url: string, flags: Flags): Promise<Figures> {
  const { proxy } = flags;
  const driver = await launch(name, {
    headless: true,
    ...(proxy && { proxyHost: proxy.host, proxyPort: proxy.port }),
  });
  try {
    return await measure(driver, url, flags.posts);
  } finally {
    await driver.close();
  }
}

async function measure(
  driver: Driver,
  url: string,
  posts: number,
  quiet?: () => Promise<number>,
): Promise<Figures> {
  const selector = siteOfHost(new URL(url))?.post[0] ?? 'article, [role="article"]';
  const chip = await chipTimes(driver, url, selector);
  const withUs = await cost(driver, url, selector, posts, true);
  const silence = await quiet?.();
  await driver.remove();
  const without = await cost(driver, url, selector, posts, false);
  return {
    browser: driver.name,
    throttle: THROTTLE[driver.name],
    with: withUs,
    without,
    chip,
    ...(silence !== undefined && { quiet: silence }),
  };
}

/** Chips come once the schedule has, and change until all of it is there; a page of the real network may have none. */
async function waitForChips(driver: Driver, page: Page): Promise<void> {
  const anyChip = async () => (await driver.chips(page)).length > 0;
  await until(anyChip, { patience: PATIENCE }).catch(() => undefined);
  await pause(SETTLED);
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

async function chipTimes(driver: Driver, url: string, selector: string): Promise<Figures['chip']> {
  const page = await driver.open(url);
  await waitForChips(driver, page);
  await watch(page, selector);
  const { waits, frames } = await scroll(page, CALM_POSTS, CALM);
  await page.close();
  return { ms: median(waits), frames: median(frames), chips: waits.length };
}

async function cost(
  driver: Driver,
  url: string,
  selector: string,
  posts: number,
  installed: boolean,
): Promise<Cost> {
  const page = await driver.open(url);
  if (installed) await waitForChips(driver, page);
  await throttle(driver, page);
  await watch(page, selector);
  const profiler = await profilerOf(driver, page);
  await profiler.start();
  const scrolled: Scrolled = await scroll(page, posts, FAST);
  const samples = await profiler.stop();
  await page.close();
  const { marks, shifts } = scrolled;
  return {
    posts: marks.at(-1)?.posts ?? 0,
    ours: timeOf(samples, 'ours'),
    page: timeOf(samples, 'page'),
    perPost: median(timesPerPost(samples, marks)),
    longest: longestTask(samples),
    ...(shifts && {
      shift: {
        all: cumulativeShift(shifts),
        above: cumulativeShift(shifts.filter(({ above }) => above)),
      },
    }),
  };
}

/** Time in our code while a page without a post begins. */
async function quietPage(driver: Driver, url: string): Promise<number> {
  const page = await driver.open(url);
  await throttle(driver, page);
  const profiler = await profilerOf(driver, page);
  await profiler.start();
  await page.reload();
  await pause(QUIET);
  const samples = await profiler.stop();
  await page.close();
  return timeOf(samples, 'ours');
}

const throttle = async (driver: Driver, page: Page): Promise<void> => {
  if (THROTTLE[driver.name] > 1) await page.emulateCPUThrottling(THROTTLE[driver.name]);
};

async function measureHeap(flags: Pick<Flags, 'heapPosts'>): Promise<NonNullable<Figures['heap']>> {
  const world = (usual: World) => benchWorld(usual, flags.heapPosts);
  const stage = await startStage('chromium', { world });
  const { driver } = stage;
  const along = async () => {
    const page = await driver.open(HOME.x);
    const selector = siteOfHost(new URL(HOME.x))?.post[0] ?? 'article';
    await watch(page, selector);
    const heap = await heapAlong(page, flags.heapPosts, FAST);
    await page.close();
    return heap;
  };
  try {
    const first = await driver.open(HOME.x);
    await waitForChips(driver, first);
    await first.close();
    const withUs = await along();
    await driver.remove();
    return { with: withUs, without: await along() };
  } finally {
    await stage.stop();
  }
}
