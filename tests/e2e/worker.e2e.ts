import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { HOME } from '../internet/permalinks.ts';
import { chipInView, clickChip, openedAt, popupSections } from './act.ts';
import { BROWSERS } from './driver/driver.ts';
import { readTimeline, wrongOnes } from './read-timeline.ts';
import { startReadyStage, type Stage } from './stage.ts';

/** How soon a live event's clock must have moved while somebody looks. Milliseconds. */
const FRESH_WITHIN = 75_000;

describe.each(BROWSERS)('without its worker in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startReadyStage(browser);
  });
  afterAll(() => stage.stop());

  test('a timeline reads the same, though the worker ends after every screen', async () => {
    const { driver, world } = stage;
    const page = await driver.open(HOME.x);
    const { down, up } = await readTimeline(driver, page, world, 'x', () => driver.killWorker());
    expect(wrongOnes(down)).toEqual([]);
    expect(wrongOnes(up)).toEqual([]);
    await page.close();
  });

  test('a page opened, a chip clicked and a popup opened each find what they need', async () => {
    const { driver } = stage;
    await driver.killWorker();
    const page = await driver.open(HOME.mastodon);
    const chip = await chipInView(stage, page, 'Chiefs at Ravens');
    await driver.killWorker();
    const url = 'https://www.nbc.com/live?brand=nbc&callsign=nbc';
    const stream = await openedAt(driver, url, () => clickChip(page, chip));
    await stream.close();
    await driver.killWorker();
    const popup = await driver.openOwn('popup.html');
    await expect
      .poll(async () => (await popupSections(popup))['Live now'])
      .toContain('Jets at Bills');
    await popup.close();
    await page.close();
  });

  test('chips still follow the game', async () => {
    const { driver } = stage;
    const page = await driver.open(HOME.x);
    const { text } = await chipInView(stage, page, 'Jets at Bills');
    await driver.killWorker();
    await expect
      .poll(async () => (await chipInView(stage, page, 'Jets at Bills')).text, {
        timeout: FRESH_WITHIN,
        interval: 500,
      })
      .not.toBe(text);
    await page.close();
  });
});
