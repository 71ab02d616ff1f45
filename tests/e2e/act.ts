/** What a person does in the browser, for both drivers. */
import type { Page } from 'puppeteer-core';

import { chipsBelow } from './read-timeline.ts';
import type { Chip, Driver } from './driver/driver.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

/** Px from a chip's left edge that are sure to be on its words, even on a dot's. */
const ON_THE_WORDS = 3;

/** Clicks a chip with the mouse. */
export async function clickChip(
  page: Page,
  chip: Chip,
  button: 'left' | 'middle' = 'left',
): Promise<void> {
  const { x, y, height } = chip.box;
  await page.mouse.click(x + ON_THE_WORDS, y + height / 2, { button });
}

/** Does something that opens a tab, and gives that tab once it is at the address. */
export async function openedAt(
  driver: Driver,
  url: string,
  act: () => Promise<void>,
): Promise<Page> {
  const before = new Set(await driver.browser.pages());
  await act();
  let opened: Page | undefined;
  await until(
    async () => {
      const pages = await driver.browser.pages();
      opened = pages.find((page) => !before.has(page) && page.url() === url);
      return opened !== undefined;
    },
    { what: `a tab at ${url}` },
  );
  if (!opened) throw new Error('unreachable');
  return opened;
}

/** The full chip of an event below a post of the first screen. */
export async function chipInView(stage: Stage, page: Page, says: string): Promise<Chip> {
  let found: Chip | undefined;
  await until(
    async () => {
      found = (await chipsBelow(stage.driver, page)).find(
        (chip) => chip.label.includes(says) && chip.text.includes(says),
      );
      return found !== undefined;
    },
    { what: `a chip "${says}"`, patience: 45_000 },
  );
  if (!found) throw new Error('unreachable');
  return found;
}

/** What a list of the popup says: heading → titles of its rows. */
export const popupSections = (popup: Page): Promise<Record<string, string[]>> =>
  popup.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('section')].map((section) => [
        section.querySelector('h2')?.textContent ?? '',
        [...section.querySelectorAll('.title')].map((title) => title.textContent ?? ''),
      ]),
    ),
  );
