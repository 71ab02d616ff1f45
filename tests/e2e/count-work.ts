/**
 * What a page and Tipoff in it do, counted instead of timed: the same on a slow machine, and on one that is busy with
 * something else. Chromium alone can count so.
 */
import type { Page } from 'puppeteer-core';

/** Since the last look. */
export interface Work {
  /** Calls of functions of our content script, and of the page's own scripts. */
  ours: number;
  page: number;
  /** Times that the browser laid the page out, and worked out styles. */
  layouts: number;
  styles: number;
}

/** Our script in a page, as the browser names where code is from. */
const OURS = /^chrome-extension:/;
const PAGES = /^https?:/;

/** Begins to count. Each call of what it gives says what was done since the one before; counting goes on in a page that reloads. */
export async function countWork(page: Page): Promise<() => Promise<Work>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const soFar = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    return { layouts: of('LayoutCount'), styles: of('RecalcStyleCount') };
  };
  let before = await soFar();
  return async () => {
    const { result } = await session.send('Profiler.takePreciseCoverage');
    const calls = (whose: RegExp): number =>
      result
        .filter(({ url }) => whose.test(url))
        .flatMap(({ functions }) => functions)
        .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
    const now = await soFar();
    const work = {
      ours: calls(OURS),
      page: calls(PAGES),
      layouts: now.layouts - before.layouts,
      styles: now.styles - before.styles,
    };
    before = now;
    return work;
  };
}
