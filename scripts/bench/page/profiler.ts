import type { Page } from 'puppeteer-core';

import type { Driver } from '../../../tests/e2e/driver/driver.ts';
import { geckoProfiler } from './gecko-profiler.ts';
import type { Sample } from './samples.ts';
import { v8Profiler } from './v8-profiler.ts';

/** Watches a page's main thread, in whichever browser. */
export interface Profiler {
  start(): Promise<void>;
  /** What was seen since, oldest first, in time that the thread was given, whatever else the machine did. */
  stop(): Promise<Sample[]>;
}

export const profilerOf = async (driver: Driver, page: Page): Promise<Profiler> =>
  driver.name === 'firefox' ? geckoProfiler(driver) : v8Profiler(await page.createCDPSession());
