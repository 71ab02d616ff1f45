/** What runs in the page that is measured: counting posts, scrolling, and seeing when a chip is painted. */
import type { Page } from 'puppeteer-core';

import type { Mark, Shift } from './samples.ts';

/** What was seen in the page while it was scrolled. */
export interface Scrolled {
  /** New posts so far. */
  posts: number;
  marks: Mark[];
  /** From a post in the DOM to its chip on the screen, ms, each. */
  waits: number[];
  /** The same in frames. */
  frames: number[];
  /** Layout shifts; nothing where the browser counts none. */
  shifts?: Shift[];
}

/** What https://wicg.github.io/layout-instability has of it, and TypeScript's library has not. */
interface LayoutShift {
  value: number;
  /** The five largest that moved. */
  sources: readonly { previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

declare global {
  var bench: Scrolled | undefined;
}

/** Begins to count in a page. @param post selector of a post */
export async function watch(page: Page, post: string): Promise<void> {
  await page.evaluate((selector) => {
    const counter: Scrolled = { posts: 0, marks: [], waits: [], frames: [] };
    globalThis.bench = counter;
    const came = new WeakMap<Element, { at: number; frame: number }>();
    let frame = 0;
    const tick = () => {
      frame += 1;
      requestAnimationFrame(tick);
    };
    tick();
    const see = (element: Element) => {
      for (const one of [element, ...element.querySelectorAll(selector)]) {
        if (!one.matches(selector)) continue;
        counter.posts += 1;
        came.set(one, { at: performance.now(), frame });
      }
      if (element.localName !== 'tipoff-chip') return;
      const birth = came.get(element.closest(selector) ?? element);
      if (!birth) return;
      // The frame that the chip is part of has been painted when the next task runs.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          counter.waits.push(performance.now() - birth.at);
          counter.frames.push(frame - birth.frame);
          port1.close();
        });
        port1.start();
        port2.postMessage(null);
      });
    };
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) if (node instanceof Element) see(node);
      }
    }).observe(document, { childList: true, subtree: true });
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    const shifts: Shift[] = [];
    counter.shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as LayoutShift;
        const above = sources.some(
          ({ previousRect, currentRect }) =>
            Math.min(previousRect.top, currentRect.top) < innerHeight / 2,
        );
        shifts.push({ at: entry.startTime, value, above });
      }
    }).observe({ type: 'layout-shift' });
  }, post);
}

/**
 * Scrolls down frame by frame until so many posts have come, or nothing new comes any more.
 * @param step px a frame
 */
export async function scroll(page: Page, posts: number, step: number): Promise<Scrolled> {
  await page.evaluate(
    (wanted, px) =>
      new Promise<void>((resolve) => {
        /** Frames without a new post after which the page has no more. */
        const enough = 120;
        const counter = globalThis.bench;
        if (!counter) throw new Error('watch first');
        let idle = 0;
        let before = counter.posts;
        const down = () => {
          const { posts: now, marks } = counter;
          marks.push({ at: performance.timeOrigin + performance.now(), posts: now });
          idle = now === before ? idle + 1 : 0;
          before = now;
          if (now >= wanted || idle > enough) return resolve();
          scrollBy({ top: px, behavior: 'instant' });
          requestAnimationFrame(down);
        };
        down();
      }),
    posts,
    step,
  );
  const counter = await page.evaluate(() => globalThis.bench);
  if (!counter) throw new Error('the page went away');
  return counter;
}
