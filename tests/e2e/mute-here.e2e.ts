import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { HOME } from '../internet/permalinks.ts';
import { chipInView, clickNamed } from './act.ts';
import { BROWSERS } from './driver/driver.ts';
import { chipsBelow } from './read-timeline.ts';
import { startStage, type Stage } from './stage.ts';
import { until } from './until.ts';

/** A game of the league that is muted, in the first screen of X, and one on another site. */
const SAYS = 'Jets at Bills';
const ELSEWHERE = 'Chiefs at Ravens';

describe.each(BROWSERS)('a league muted on one site in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage(browser);
  });
  afterAll(() => stage.stop());

  /** Whether any post in view has a chip of the game. */
  const isThere = async (page: Page): Promise<boolean> =>
    (await chipsBelow(stage.driver, page)).some(({ label }) => label.includes(SAYS));

  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => document.activeElement?.localName ?? '');

  /** Tabs to the first chip of the game, and in its card to the button that mutes. */
  const toMute = async (page: Page): Promise<void> => {
    const chips = await stage.driver.chips(page);
    const place = chips.findIndex(({ label }) => label.includes(SAYS));
    for (let passed = -1; passed < place;) {
      await page.keyboard.press('Tab');
      if ((await focused(page)) === 'tipoff-chip') passed += 1;
    }
    await page.keyboard.press('ArrowDown');
    await until(async () => (await focused(page)) === 'tipoff-card', { what: 'the card' });
    // Back from the first way to watch: its score, around the corner why it is here, and what mutes.
    await page.keyboard.down('Shift');
    for (let back = 0; back < 3; back += 1) await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
  };

  test('has no chip there, speaks elsewhere, and comes back from card and options', async () => {
    const { driver } = stage;
    const page = await driver.open(HOME.x);
    await chipInView(stage, page, SAYS);
    await toMute(page);
    for (const [muted, says] of [
      [true, 'NFL is muted on this site.'],
      [false, 'Mute NFL on this site'],
      [true, 'NFL is muted on this site.'],
    ] as const) {
      await page.keyboard.press('Enter');
      await expect.poll(() => isThere(page)).toBe(!muted);
      await expect.poll(async () => (await driver.card(page))?.text).toContain(says);
    }
    await page.keyboard.press('Escape');
    await until(async () => (await driver.card(page)) === undefined, { what: 'the card’s end' });
    // The chip is gone: the focus is with the post that it was in.
    await expect.poll(() => focused(page)).toBe('article');

    const other = await driver.open(HOME.mastodon);
    await chipInView(stage, other, ELSEWHERE);
    await other.close();

    const undo = 'Undo: show NFL on X';
    const options = await driver.openOwn('options.html');
    await options.waitForSelector(`button[aria-label="${undo}"]`);
    await clickNamed(options, undo);
    await options.waitForFunction(
      (name) => document.querySelector(`button[aria-label="${name}"]`) === null,
      {},
      undo,
    );
    await options.close();
    await page.bringToFront();
    await expect.poll(() => isThere(page)).toBe(true);
    await page.close();
  });
});
