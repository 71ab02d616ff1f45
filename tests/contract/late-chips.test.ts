/** In a real browser, because only layout says what moves. */
import { join } from 'node:path';

import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
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

/** A page filled by a function of `place-page.ts`, whose words `globalThis.arrive` brings. */
async function pageOf(call: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 800 });
  await page.setContent('<!doctype html><body></body>');
  const code = await bundle(join(import.meta.dirname, 'place-page.ts'));
  await page.evaluate(`${code}; globalThis.arrive = Bundle.${call}`);
  return page;
}

test('a chip in a slot is seen, and pressed itself where a link covers the post', async () => {
  const page = await pageOf('coveredPost()');
  const chip = await page.evaluate(`(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await globalThis.arrive();
    while (document.querySelector('tipoff-chip') === null) await frame();
    const chip = document.querySelector('tipoff-chip');
    const { left, top, height } = chip.getBoundingClientRect();
    return { hit: document.elementFromPoint(left + 20, top + height / 2)?.localName };
  })()`);
  await page.close();
  expect(chip).toMatchObject({ hit: 'tipoff-chip' });
});

test('a page that allows no script, no style, no storage and no string as HTML has its chips too', async () => {
  const page = await pageOf('coveredPost()');
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  const chip = await page.evaluate(`(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    document.head.append(policy);
    let refused = false;
    try {
      document.createElement('p').innerHTML = '<b>';
    } catch {
      refused = true;
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get() { throw new Error(name + ' is blocked'); } });
    await globalThis.arrive();
    while (document.querySelector('tipoff-chip') === null) await frame();
    return { refused, height: document.querySelector('tipoff-chip').offsetHeight };
  })()`);
  await page.close();
  expect(chip).toMatchObject({ refused: true });
  // One line: its style is there.
  expect((chip as { height: number }).height).toBeLessThan(30);
  // What the policy refused is what this test itself tried, and nothing else.
  expect(problems).toEqual([expect.stringContaining('TrustedHTML')]);
});

test('on a page that keeps thousands of posts, those in view have their chips first', async () => {
  const page = await pageOf('lateTimeline(4000)');
  const first = await page.evaluate(`(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    scrollTo(0, document.documentElement.scrollHeight / 2);
    await frame();
    const first = new Promise((resolve) => {
      new MutationObserver(() => {
        const chips = [...document.querySelectorAll('tipoff-chip')];
        if (chips.length > 0) resolve(chips.map((chip) => chip.getBoundingClientRect().top));
      }).observe(document, { childList: true, subtree: true });
    });
    await globalThis.arrive();
    return first;
  })()`);
  const all = page.waitForFunction('document.querySelectorAll("tipoff-chip").length === 2000');
  await expect(all).resolves.toBeDefined();
  await page.close();
  const tops = first as number[];
  expect(Math.min(...tops)).toBeGreaterThan(-1600);
  expect(Math.max(...tops)).toBeLessThan(2400);
});

test('chips that come late to posts already read leave what is being read where it is', async () => {
  const page = await pageOf('lateTimeline(40)');
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
