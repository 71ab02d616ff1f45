/** In a real browser, because only layout says what moves. */
import { join } from 'node:path';

import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { findBrowser } from '../../scripts/browsers.mjs';
import { bundle } from '../../scripts/read/bundle.ts';

let browser: Browser;

beforeAll(async () => {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('Chromium is needed: set CHROMIUM_PATH.');
  browser = await puppeteer.launch({ browser: 'chrome', executablePath, args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

test('chips that come late to posts already read leave what is being read where it is', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 800 });
  await page.setContent('<!doctype html><body></body>');
  const code = await bundle(join(import.meta.dirname, 'place-page.ts'));
  await page.evaluate(`${code}; globalThis.arrive = Bundle.lateTimeline(40)`);
  await page.evaluate('scrollTo(0, 1500)');
  await page.waitForFunction('scrollY === 1500');
  const moved = await page.evaluate(`(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const middle = document.elementFromPoint(100, 400).closest('article');
    await frame();
    const { top } = middle.getBoundingClientRect();
    await globalThis.arrive();
    while (document.querySelectorAll('tipoff-chip').length < 20) await frame();
    await frame();
    await frame();
    return { by: middle.getBoundingClientRect().top - top, scrolled: scrollY - 1500 };
  })()`);
  await page.close();
  expect(moved).toMatchObject({ by: 0 });
  expect(moved).not.toMatchObject({ scrolled: 0 });
});
