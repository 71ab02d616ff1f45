import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { HOME, placedPosts } from '../internet/permalinks.ts';
import type { World } from '../internet/world.ts';
import { author } from '../internet/world/say.ts';
import { chipInView } from './act.ts';
import { BROWSERS } from './driver/driver.ts';
import { startStage, type Stage } from './stage.ts';
import { until } from './until.ts';

const SAYS = 'Packers at Bears';
const post = (id: string, text: string) => ({
  id,
  author: author('Nora Lindqvist @noralindq'),
  minutesAgo: 1,
  text,
  expect: ['packers-bears'],
});
/** One name: twice alone, and once beside the other side. */
const POSTS = [
  post('alone', 'Green Bay Packers, my whole evening.'),
  post('again', 'Green Bay Packers and a bowl of soup.'),
  post('proof', 'Green Bay Packers vs Chicago Bears, then bed.'),
];

const withPosts = (world: World): World => ({
  ...world,
  posts: { ...world.posts, x: [...POSTS, ...world.posts.x] },
});

describe.each(BROWSERS)('a wrong chip in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage(browser, { world: withPosts });
  });
  afterAll(() => stage.stop());

  /** Which of the posts above carry their chip. */
  const carrying = async (page: Page): Promise<string[]> => {
    const chips = (await stage.driver.chips(page)).filter(({ label }) => label.includes(SAYS));
    const below = new Set(chips.map((chip) => chip.post));
    return placedPosts(stage.world, 'x')
      .slice(0, POSTS.length)
      .filter(({ path }) => below.has(path))
      .map(({ id }) => id);
  };

  /** Tabs to the first chip and takes "Not this" on its card, by key alone. */
  const rejectFirst = async (page: Page): Promise<void> => {
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    while ((await focused()) !== 'tipoff-chip') await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await until(async () => (await focused()) === 'tipoff-card', { what: 'the card' });
    // Its first stop is a way to watch; the last, around the corner, is why it is here.
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    for (const key of ['Enter', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
  };

  test('goes, its name needs proof from then on, and Undo brings it back', async () => {
    const { driver } = stage;
    const page = await driver.open(HOME.x);
    await chipInView(stage, page, SAYS);
    await expect.poll(() => carrying(page)).toEqual(['alone', 'again', 'proof']);

    await rejectFirst(page);
    await expect.poll(() => carrying(page)).toEqual(['proof']);
    await expect.poll(() => driver.card(page)).toBeUndefined();
    const rejected = placedPosts(stage.world, 'x')[0]?.path;
    await expect
      .poll(() =>
        page.evaluate(() =>
          document.activeElement?.querySelector('a[href*="/status/"]')?.getAttribute('href'),
        ),
      )
      .toBe(rejected);

    const options = await driver.openOwn('options.html');
    const undo = 'Undo for “Green Bay Packers”, Green Bay Packers';
    await options.waitForSelector(`button[aria-label="${undo}"]`);
    await options.click(`button[aria-label="${undo}"]`);
    await options.waitForFunction(() => document.querySelector('.learned') === null);
    await options.close();

    // What was rejected below this one post stays away until the page is read anew.
    await page.bringToFront();
    await expect.poll(() => carrying(page)).toEqual(['again', 'proof']);
    await page.reload();
    await expect.poll(() => carrying(page)).toEqual(['alone', 'again', 'proof']);
    await page.close();
  });
});
