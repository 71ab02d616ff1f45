import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { HOME } from '../internet/permalinks.ts';
import { clickNamed } from './act.ts';
import { openToolbarPopup } from './driver/chromium.ts';
import { BROWSERS } from './driver/driver.ts';
import { settledView, wrongOnes } from './read-timeline.ts';
import { startReadyStage, startStage, type Stage } from './stage.ts';
import { until } from './until.ts';

/** How long a page that was built anew is watched before its reader is changed, and some more. Milliseconds. */
const REBUILT = 60_000;

const TEXTS = [
  'Jets vs Bills in a snow globe. Cannot see the numbers on the field.',
  'The supermarket was out of everything but soup again, so soup it is.',
  'A walk in the rain, and the dog was the only one of us who liked it.',
];

/** A page that says by itself what its posts are. */
const FORUM = TEXTS.map((text) => `<article><h3>Amy</h3><p>${text}</p></article>`).join('');

/** Posts of X as no reader of ours has seen them, but for their addresses. */
const X_ANEW = TEXTS.map(
  (text, index) => `<div class="r"><header><a href="/amy">Amy</a>
    <a href="/amy/status/199000000000000000${index}"><time datetime="2026-11-22T20:00:00Z">4m</time></a></header>
    <section><p>${text}</p></section></div>`,
).join('');

const MASTODON = `<script id="initial-state" type="application/json">{}</script><div id="mastodon"></div>`;

/** Replaces all that a page shows. */
const show = (page: Page, html: string): Promise<void> =>
  page.evaluate((body) => {
    document.body.innerHTML = `<main>${body}</main>`;
  }, html);

const wordsOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((at) => document.querySelector<HTMLElement>(at)?.innerText ?? '', selector);

/** What is said about how the known sites are read. */
const healthIn = (options: Page): Promise<string> => wordsOf(options, '#sites .site-health');

/** Adds a site by its address in the options, by key. */
async function typeSite(options: Page, address: string): Promise<void> {
  await options.bringToFront();
  await options.focus('[name=host]');
  await options.keyboard.type(address);
}

describe.each(BROWSERS)('sites in %s', (browser) => {
  let stage: Stage;
  let options: Page;

  beforeAll(async () => {
    stage = await startReadyStage(browser);
    options = await stage.driver.openOwn('options.html');
  });
  afterAll(() => stage.stop());

  const labels = async (page: Page): Promise<string[]> =>
    (await stage.driver.chips(page)).map(({ label }) => label);

  const expectChip = (page: Page): Promise<void> =>
    expect
      .poll(() => labels(page), { timeout: REBUILT })
      .toEqual([expect.stringContaining('Jets at Bills')]);

  test('any site has chips once it is added, and none, at once, when it is removed', async () => {
    const { driver } = stage;
    const page = await driver.open('https://forum.example/t/1');
    await show(page, FORUM);
    await typeSite(options, 'forum.example');
    await driver.allowing('forum.example', () => options.keyboard.press('Enter'));
    await until(async () => (await wordsOf(options, '#sites')).includes('forum.example'), {
      what: 'the site in the list',
    });

    await page.bringToFront();
    await expectChip(page);

    await options.bringToFront();
    await clickNamed(options, 'Remove forum.example');
    await page.bringToFront();
    await expect.poll(() => labels(page), { timeout: 10_000 }).toEqual([]);
    await page.reload();
    await show(page, FORUM);
    await options.bringToFront();
    expect(await wordsOf(options, '#sites')).not.toContain('forum.example');
    expect(
      await options.evaluate(() => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          { permissions: { contains(what: { origins: string[] }): Promise<boolean> } } | undefined
        >;
        return (browser ?? chrome)?.permissions.contains({ origins: ['https://forum.example/*'] });
      }),
    ).toBe(false);
    expect(await labels(page)).toEqual([]);
    await page.close();
  });

  test('the key of a site pauses it alone, the other one everything', async () => {
    const { driver, world } = stage;
    const page = await driver.open(HOME.x);
    expect(wrongOnes(await settledView(driver, page, world, 'x'))).toEqual([]);
    for (const command of ['pause-site', 'pause-all']) {
      await page.bringToFront();
      await driver.command(command);
      await expect.poll(() => labels(page), { timeout: 10_000 }).toEqual([]);
      await driver.command(command);
      expect(wrongOnes(await settledView(driver, page, world, 'x'))).toEqual([]);
    }
    const listed = await wordsOf(options, '#sites');
    expect(listed).toMatch(/Pause on this site, or go on\s+Alt\+Shift\+H/);
    expect(listed).toMatch(/Pause everywhere, or go on\s+Alt\+Shift\+E/);
    await page.close();
  });

  test('a site that was built anew is read by the fall-back, which says so for as long as it is', async () => {
    const { driver, world } = stage;
    expect(await healthIn(options)).toBe('');
    const page = await driver.open(HOME.x);
    await show(page, X_ANEW);
    await page.bringToFront();
    await expectChip(page);
    await expect
      .poll(() => healthIn(options), { timeout: REBUILT })
      .toBe('X changed its pages; Tipoff finds posts by its fall-back.');
    await page.goto(HOME.x);
    expect(wrongOnes(await settledView(driver, page, world, 'x'))).toEqual([]);
    await expect.poll(() => healthIn(options), { timeout: REBUILT }).toBe('');
    await page.close();
  });
});

// Firefox's driver cannot press a toolbar button.
describe('the toolbar’s popup in chromium', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage('chromium');
  });
  afterAll(() => stage.stop());

  const offerIn = (popup: Page): Promise<string> => wordsOf(popup, '.offer');

  test('offers a site that nobody named, and takes it with one click', async () => {
    const { driver } = stage;
    const page = await driver.open('https://club.example/news');
    await show(page, FORUM);
    await driver.allowing('club.example', async () => {
      const popup = await openToolbarPopup(driver, page);
      await expect.poll(() => offerIn(popup)).toContain('Use Tipoff on club.example');
      expect(await offerIn(popup)).toContain('does not know this site');
      await popup.evaluate(axe.source);
      expect(await popup.evaluate('axe.run().then(({ violations }) => violations)')).toEqual([]);
      await popup.click('.offer button');
      await expect
        .poll(() => wordsOf(popup, '.switches'), { timeout: 10_000 })
        .toContain('On club.example');
      expect(await offerIn(popup)).toBe('');
    });
    await expect
      .poll(async () => (await driver.chips(page)).map(({ label }) => label), { timeout: REBUILT })
      .toEqual([expect.stringContaining('Jets at Bills')]);
    await page.close();
  });

  test('knows a Mastodon server by its pages, and Reddit by its name', async () => {
    const { driver } = stage;
    for (const [url, html, says] of [
      ['https://social.example/home', MASTODON, 'It runs Mastodon'],
      ['https://old.reddit.com/r/nfl/', '', 'Use Tipoff on Reddit'],
    ] as const) {
      const page = await driver.open(url);
      await show(page, html);
      const popup = await openToolbarPopup(driver, page);
      await expect.poll(() => offerIn(popup)).toContain(says);
      await page.close();
    }
  });

  test('says that a site changed its pages', async () => {
    const { driver } = stage;
    const page = await driver.open(HOME.x);
    await show(page, X_ANEW);
    await expect.poll(async () => (await driver.chips(page)).length, { timeout: REBUILT }).toBe(1);
    const popup = await openToolbarPopup(driver, page);
    await expect.poll(() => wordsOf(popup, '.popup')).toContain('X changed its pages');
    await page.close();
  });
});
