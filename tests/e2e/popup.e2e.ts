import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { HOME } from '../internet/permalinks.ts';
import { clickNamed, openedAt, popupSections } from './act.ts';
import { BROWSERS } from './driver/driver.ts';
import { settledView, wrongOnes } from './read-timeline.ts';
import { startReadyStage, type Stage } from './stage.ts';
import { until } from './until.ts';

/** Rules that a page breaks, and where, as lines. */
async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return (await page.evaluate(`axe.run().then(({ violations }) =>
    violations.map((rule) => rule.id + ': ' + rule.nodes.map((node) => node.html).join(' ')))`)) as string[];
}

/** Firefox has no other scheme than the one that it was started with. */
const SCHEMES = { chromium: ['light', 'dark'], firefox: ['light'] } as const;

const preferScheme = (page: Page, value: string): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

const hasNamed = (page: Page, label: string): Promise<boolean> =>
  page.evaluate((name) => !!document.querySelector(`button[aria-label="${name}"]`), label);

describe.each(BROWSERS)('the popup in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startReadyStage(browser);
  });
  afterAll(() => stage.stop());

  test('shows what is on, what is soon and what is later, each once', async () => {
    const popup = await stage.driver.openOwn('popup.html');
    await expect
      .poll(() => popupSections(popup))
      .toMatchObject({
        'Live now': expect.arrayContaining([
          'Jets at Bills',
          'Chiefs at Ravens',
          'Arsenal v Chelsea',
        ]),
        'Starting soon': expect.arrayContaining(['Warriors at Nuggets']),
        Later: expect.arrayContaining(['Real Madrid v Bayern Munich']),
      });
    const titles = Object.values(await popupSections(popup)).flat();
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(titles).not.toContain('Cowboys at Eagles');
    await popup.close();
  });

  test('opens a stream with one click', async () => {
    const popup = await stage.driver.openOwn('popup.html');
    await expect
      .poll(async () => (await popupSections(popup))['Live now'])
      .toContain('Arsenal v Chelsea');
    const url = 'https://www.usanetwork.com/live';
    const stream = await openedAt(stage.driver, url, () =>
      popup.evaluate(() => {
        const row = [...document.querySelectorAll<HTMLElement>('.row-link')].find((link) =>
          link.textContent?.includes('Arsenal v Chelsea'),
        );
        row?.click();
      }),
    );
    expect(await stream.title()).toContain('usanetwork.com');
    await stream.close();
  });

  test('keeps a pin, worker or not', async () => {
    const { driver } = stage;
    const popup = await driver.openOwn('popup.html');
    await until(() => hasNamed(popup, 'Pin from Packers at Bears'), { what: 'the row of a game' });
    await clickNamed(popup, 'Pin from Packers at Bears');
    await until(() => hasNamed(popup, 'Pin Bears'), { what: 'the choice of pins' });
    await clickNamed(popup, 'Pin Bears');
    await until(async () => 'Pinned' in (await popupSections(popup)), {
      what: 'the pinned section',
    });
    await popup.close();
    await driver.killWorker();

    const again = await driver.openOwn('popup.html');
    await expect
      .poll(async () => (await popupSections(again))['Pinned'])
      .toEqual(['Packers at Bears']);
    await again.close();
  });

  test('silences every chip at once, and lets them speak again', async () => {
    const { driver, world } = stage;
    const page = await driver.open(HOME.bluesky);
    expect(wrongOnes(await settledView(driver, page, world, 'bluesky'))).toEqual([]);
    const popup = await driver.openOwn('popup.html');
    await until(async () => (await popupSections(popup))['Live now'] !== undefined);

    await clickNamed(popup, 'Chips everywhere');
    await page.bringToFront();
    await expect.poll(() => driver.chips(page)).toEqual([]);

    await popup.bringToFront();
    await clickNamed(popup, 'Chips everywhere');
    await page.bringToFront();
    expect(wrongOnes(await settledView(driver, page, world, 'bluesky'))).toEqual([]);
    await popup.close();
    await page.close();
  });

  test.each(['popup.html', 'options.html'])('%s has no fault that axe finds', async (file) => {
    const page = await stage.driver.openOwn(file);
    await until(() => page.evaluate(() => document.querySelector('h2') !== null));
    const bell = 'Remind me of Packers at Bears';
    if (file === 'popup.html') {
      await until(() => hasNamed(page, bell), { what: 'a bell' });
      await clickNamed(page, bell);
    }
    // The bell's answer in the popup, and what was rung for in the options.
    await page.waitForSelector(
      '.reminded:not(:empty), [aria-label="No reminder of Packers at Bears"]',
    );
    for (const scheme of SCHEMES[browser]) {
      if (browser === 'chromium') await preferScheme(page, scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
    await page.close();
  });
});
