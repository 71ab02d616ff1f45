/** Reading a whole timeline as a person does: down, and up again, and what was below each post. */
import type { Page } from 'puppeteer-core';

import { expectations } from '../internet/permalinks.ts';
import type { SiteId, World, WorldEvent } from '../internet/world.ts';
import type { Chip, Driver } from './driver/driver.ts';
import { until } from './until.ts';

/** What was seen below one post when it was last in view. */
export interface Reading {
  post: string;
  expected: readonly string[];
  /** Keys of the events of its chips; what no event explains stands as it was said. */
  found: readonly string[];
  chips: readonly Chip[];
}

/** The whole posts in view, by their paths; runs in the page. */
const IN_VIEW = `[...document.querySelectorAll('article[data-testid="tweet"], [data-testid^="feedItem-by-"], .status:not(.status--is-quote)')]
  .filter((post) => {
    const { top, bottom, height } = post.getBoundingClientRect();
    return height > 0 && top >= 0 && bottom <= innerHeight;
  })
  .map((post) => post.querySelector('a[href*="/status/"], a[href*="/post/"], a.status__relative-time').getAttribute('href'))`;

/**
 * How long what is expected may take: right after the start the schedule still comes in, and later this is
 * only waited for by what fails. Milliseconds.
 */
const PATIENCE = 40_000;

const postsInView = async (page: Page): Promise<string[]> =>
  (await page.evaluate(IN_VIEW)) as string[];

/** Chips that are below whole posts in view, each once. */
export async function chipsBelow(driver: Driver, page: Page): Promise<Chip[]> {
  const chips = await driver.chips(page);
  const posts = new Set(await postsInView(page));
  return chips.filter((chip) => posts.has(chip.post));
}

/** The event that a chip is about. */
export const eventOf = (world: World, chip: Chip): WorldEvent | undefined =>
  world.events.find((event) => chip.label.includes(event.says));

const keysOf = (world: World, chips: readonly Chip[]): string[] =>
  chips.map((chip) => eventOf(world, chip)?.key ?? `? ${chip.label}`).toSorted();

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.toSorted().join() === other.toSorted().join();

/** What stands below each whole post that is in view now. */
async function readView(
  driver: Driver,
  page: Page,
  world: World,
  expected: ReadonlyMap<string, readonly string[]>,
): Promise<Reading[]> {
  // In this order: a chip that comes may push the posts below it out of view, and with them their own.
  const chips = await driver.chips(page);
  const posts = await postsInView(page);
  return posts.map((post) => {
    const own = chips.filter((chip) => chip.post === post);
    return { post, expected: expected.get(post) ?? [], found: keysOf(world, own), chips: own };
  });
}

export const isRight = ({ expected, found }: Reading): boolean => same(expected, found);

/**
 * What stands below each post in view, once that is what is expected; or as it was when patience ended.
 */
export async function settledView(
  driver: Driver,
  page: Page,
  world: World,
  site: SiteId,
): Promise<Reading[]> {
  const expected = expectations(world, site);
  let readings: Reading[] = [];
  await until(
    async () => {
      readings = await readView(driver, page, world, expected);
      return readings.length > 0 && readings.every(isRight);
    },
    { patience: PATIENCE },
  ).catch(() => undefined);
  return readings;
}

/**
 * Scrolls through all written posts, down and up again, and says what was below each.
 * @param step called after each screen with what it shows
 * @throws when a screen shows no post at all
 */
export async function readTimeline(
  driver: Driver,
  page: Page,
  world: World,
  site: SiteId,
  step: (readings: readonly Reading[]) => Promise<void> = () => Promise.resolve(),
): Promise<{ down: Reading[]; up: Reading[] }> {
  const paths = [...expectations(world, site).keys()];
  const last = paths[world.posts[site].findLastIndex((post) => !post.id.includes('talk'))] ?? '';
  const down = new Map<string, Reading>();
  const up = new Map<string, Reading>();
  const read = async (into: Map<string, Reading>): Promise<void> => {
    const readings = await settledView(driver, page, world, site);
    // Without this, a page that shows nothing would be scrolled for ever.
    if (readings.length === 0) throw new Error(`${site} shows no post`);
    for (const reading of readings) into.set(reading.post, reading);
    await step(readings);
  };
  await read(down);
  while (!down.has(last)) {
    await scrollScreens(page, 0.7);
    await read(down);
  }
  await read(up);
  while ((await page.evaluate('scrollY')) !== 0) {
    await scrollScreens(page, -0.7);
    await read(up);
  }
  return { down: [...down.values()], up: [...up.values()] };
}

/** Scrolls and waits until the page has drawn. @param screens of height, negative for up */
export const scrollScreens = (page: Page, screens: number): Promise<unknown> =>
  page.evaluate((part) => {
    scrollBy({ top: innerHeight * part, behavior: 'instant' });
    return new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  }, screens);

/** Readings that are not as expected, each as a line for a failed test. */
export const wrongOnes = (readings: readonly Reading[]): string[] =>
  readings
    .filter((reading) => !isRight(reading))
    .map(
      ({ post, expected, found }) =>
        `${post}: expected [${expected.join()}], found [${found.join()}]`,
    );
