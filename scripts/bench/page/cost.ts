/** One scroll through a timeline that is watched, and what it is compared with. */
import type { Page } from 'puppeteer-core';

import type { BrowserName, Driver } from '../../../tests/e2e/driver/driver.ts';
import { until } from '../../../tests/e2e/until.ts';
import { scroll, watch, type Scrolled } from './in-page.ts';
import { profilerOf } from './profiler.ts';
import { cumulativeShift, longestTask, median, timeOf, timesPerPost } from './samples.ts';

/** One scroll through a timeline. Times are ms, throttled where the browser can be. */
export interface Cost {
  posts: number;
  /** Chips that were painted on the way. */
  chips: number;
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

/** A page that is scrolled through. */
export interface Scene {
  url: string;
  /** Selector of a post. */
  selector: string;
  posts: number;
}

/** As slow as a cheap phone; Firefox has no such switch. */
export const THROTTLE: Record<BrowserName, number> = { chromium: 4, firefox: 1 };
/** Px a frame: a flick of the wheel. */
export const FAST = 600;
/** How long (ms) the schedule may take to come. */
const PATIENCE = 60_000;
/** What a page waits for before it is scrolled: the whole schedule, chips by one that is there already, or nothing. */
export type Awaited = 'schedule' | 'chips' | 'nothing';
/** How long (ms) that takes after the first chip. */
const SETTLED: Record<Exclude<Awaited, 'nothing'>, number> = { schedule: 10_000, chips: 1_000 };
/** How long (ms) a quiet page is watched. */
const QUIET = 6_000;

/** Scrolls through a page at speed, once what it waits for is there. */
export async function costOf(driver: Driver, scene: Scene, awaited: Awaited): Promise<Cost> {
  const page = await driver.open(scene.url);
  if (awaited !== 'nothing') await waitForChips(driver, page, awaited);
  await throttle(driver, page);
  await watch(page, scene.selector);
  const profiler = await profilerOf(driver, page);
  await profiler.start();
  const scrolled: Scrolled = await scroll(page, scene.posts, FAST);
  const samples = await profiler.stop();
  await page.close();
  const { marks, shifts, waits } = scrolled;
  return {
    posts: marks.at(-1)?.posts ?? 0,
    chips: waits.length,
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

/** Time in our code while a page without a post begins, ms. */
export async function quietCost(driver: Driver, url: string): Promise<number> {
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

/** Chips come once the schedule has, and change until all of it is there; a page of the real network may have none. */
export async function waitForChips(
  driver: Driver,
  page: Page,
  awaited: keyof typeof SETTLED = 'schedule',
): Promise<void> {
  const anyChip = async () => (await driver.chips(page)).length > 0;
  await until(anyChip, { patience: PATIENCE }).catch(() => undefined);
  await pause(SETTLED[awaited]);
}

const throttle = async (driver: Driver, page: Page): Promise<void> => {
  if (THROTTLE[driver.name] > 1) await page.emulateCPUThrottling(THROTTLE[driver.name]);
};

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
