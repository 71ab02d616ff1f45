import type { Page } from 'puppeteer-core';

import { scroll } from './in-page.ts';

/** What a page's memory holds after so many posts. */
export interface HeapAt {
  posts: number;
  /** JavaScript's heap after a clean-up, the page's and ours together. */
  bytes: number;
}

/** How many times it is looked at. */
const LOOKS = 5;

/** Scrolls through `posts` posts in a page that is watched, and looks at the heap on the way. Chromium only. */
export async function heapAlong(page: Page, posts: number, step: number): Promise<HeapAt[]> {
  const session = await page.createCDPSession();
  const looks: HeapAt[] = [];
  for (let look = 1; look <= LOOKS; look += 1) {
    const { posts: seen } = await scroll(page, (posts / LOOKS) * look, step);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    looks.push({ posts: seen, bytes: usedSize });
  }
  return looks;
}
