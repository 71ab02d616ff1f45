import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { HOME } from '../internet/permalinks.ts';
import { SITE_IDS, type SiteId } from '../internet/world.ts';
import { chipInView, clickChip, openedAt } from './act.ts';
import type { Page } from 'puppeteer-core';
import { BROWSERS } from './driver/driver.ts';
import { startStage, type Stage } from './stage.ts';
import { until } from './until.ts';

/** An event whose chip stands in the first screen of each site, and where it leads. */
const FIRST: Record<SiteId, { says: string; opens: string }> = {
  x: { says: 'Jets at Bills', opens: 'https://www.cbs.com/live-tv/stream' },
  bluesky: { says: 'Arsenal v Chelsea', opens: 'https://www.usanetwork.com/live' },
  mastodon: {
    says: 'Chiefs at Ravens',
    opens: 'https://www.nbc.com/live?brand=nbc&callsign=nbc',
  },
};

/** Tab stops that a first screen may hold before a chip. */
const MOST_TABS = 120;

const pressed = (page: Page): Promise<string[]> => page.evaluate(() => simulated.pressed);

describe.each(BROWSERS)('a chip in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage(browser);
  });
  afterAll(() => stage.stop());

  test.each(SITE_IDS)(
    'on %s opens its stream with one click, and the page hears nothing',
    async (site) => {
      const { driver } = stage;
      const page = await driver.open(HOME[site]);
      const { says, opens } = FIRST[site];
      const chip = await chipInView(stage, page, says);

      const stream = await openedAt(driver, opens, () => clickChip(page, chip));

      expect(await stream.title()).toContain('Simulated stream');
      expect(page.url()).toBe(HOME[site]);
      expect(await pressed(page)).toEqual([]);
      // A press beside the chip still is the site's own.
      await stream.close();
      await page.bringToFront();
      await page.mouse.click(chip.box.x + chip.box.width - 2, chip.box.y - 10);
      expect(await pressed(page)).toHaveLength(1);
      await page.close();
    },
  );

  test('opens its stream with the middle button', async () => {
    const page = await stage.driver.open(HOME.x);
    const chip = await chipInView(stage, page, FIRST.x.says);
    const stream = await openedAt(stage.driver, FIRST.x.opens, () =>
      clickChip(page, chip, 'middle'),
    );
    expect(page.url()).toBe(HOME.x);
    expect(await pressed(page)).toEqual([]);
    await stream.close();
    await page.close();
  });

  test('is reached with Tab, opened with Enter, and its card with ↓ and Esc', async () => {
    const { driver } = stage;
    const page = await driver.open(HOME.bluesky);
    await chipInView(stage, page, FIRST.bluesky.says);
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.localName ?? '');
    const first = (await driver.chips(page))[0];
    for (let tabs = 0; tabs < MOST_TABS && (await focused()) !== 'tipoff-chip'; tabs += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await focused()).toBe('tipoff-chip');

    await page.keyboard.press('ArrowDown');
    await until(async () => (await driver.card(page))?.text.includes('Why this is here') ?? false, {
      what: 'the card',
    });
    expect((await driver.card(page))?.text).toContain('Bills');
    await page.keyboard.press('Escape');
    await until(async () => (await focused()) === 'tipoff-chip', {
      what: 'the focus, back on the chip',
    });

    const stream = await openedAt(driver, first?.href ?? '', () => page.keyboard.press('Enter'));
    expect(page.url()).toBe(HOME.bluesky);
    expect(await pressed(page)).toEqual([]);
    await stream.close();
    await page.close();
  });
});
