import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { HOME } from '../internet/permalinks.ts';
import { clickNamed, popupSections } from './act.ts';
import { openToolbarPopup } from './driver/chromium.ts';
import { settledView, wrongOnes } from './read-timeline.ts';
import { startStage, type Stage } from './stage.ts';

/** CSS px: what the list was designed for, less a scroll bar. */
const NARROWEST = 360;

// Firefox's driver cannot press a toolbar button; its popup is tested in a tab, as Chromium's is too.
describe('the toolbar button in chromium', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage('chromium');
  });
  afterAll(() => stage.stop());

  test('opens the popup wide enough, with what is on this page first, and its switch', async () => {
    const { driver, world } = stage;
    const page = await driver.open(HOME.x);
    expect(wrongOnes(await settledView(driver, page, world, 'x'))).toEqual([]);
    const popup = await openToolbarPopup(driver, page);
    await expect
      .poll(async () => (await popupSections(popup))['On this page'])
      .toEqual(expect.arrayContaining(['Jets at Bills', 'Lakers at Celtics']));
    expect(await popup.evaluate(() => innerWidth)).toBeGreaterThanOrEqual(NARROWEST);

    await clickNamed(popup, 'On X');
    await expect.poll(() => driver.chips(page)).toEqual([]);
    await clickNamed(popup, 'On X');
    expect(wrongOnes(await settledView(driver, page, world, 'x'))).toEqual([]);
  });
});
