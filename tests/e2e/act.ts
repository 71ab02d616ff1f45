/** What a person does in the browser, for both drivers. */
import type { Page } from 'puppeteer-core';

import { chipsBelow } from './read-timeline.ts';
import type { Card, Chip, Driver } from './driver/driver.ts';
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

/** A hand that rests in vain looks where the chip is by now. Milliseconds. */
const LOOKS_AFTER = 2_000;

/** Rests the mouse on a chip until its card is there. */
export async function openCard(driver: Driver, page: Page, chip: Chip): Promise<Card> {
  const rest = async ({ box: { x, y, height } }: Chip): Promise<void> => {
    await page.mouse.move(x + ON_THE_WORDS, y + height / 2);
    // A resting hand trembles; a chip that came under a still mouse would wait for that.
    await page.mouse.move(x + ON_THE_WORDS + 1, y + height / 2);
  };
  await rest(chip);
  let looked = performance.now();
  let card: Card | undefined;
  await until(
    async () => {
      card = await driver.card(page);
      if (card === undefined && performance.now() - looked > LOOKS_AFTER) {
        looked = performance.now();
        const chips = await driver.chips(page);
        await rest(
          chips.find(({ post, href }) => post === chip.post && href === chip.href) ?? chip,
        );
      }
      return card !== undefined;
    },
    { what: 'the card' },
  );
  if (!card) throw new Error('unreachable');
  return card;
}

/** Takes the mouse away, and waits until the card is gone. */
export async function leaveCard(driver: Driver, page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await until(async () => (await driver.card(page)) === undefined, { what: 'the end of the card' });
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

const isAt = (one: Chip, other: Chip | undefined): boolean =>
  one.box.x === other?.box.x && one.box.y === other.box.y;

/** The full chip of an event below a post of the first screen, once it stands still: others may still come above it. */
export async function chipInView(
  { driver }: Pick<Stage, 'driver'>,
  page: Page,
  says: string,
): Promise<Chip> {
  let found: Chip | undefined;
  await until(
    async () => {
      const before = found;
      found = (await chipsBelow(driver, page)).find(
        (chip) => chip.label.includes(says) && chip.text.includes(says),
      );
      return found !== undefined && isAt(found, before);
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

/** Presses the button with this name, as assistive technology hears it, as soon as it is there. */
export const clickNamed = (page: Page, name: string): Promise<void> =>
  until(
    () =>
      page.evaluate((wanted) => {
        const button = [...document.querySelectorAll('button')].find(
          (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === wanted,
        );
        button?.click();
        return button !== undefined;
      }, name),
    { what: `a button "${name}"` },
  );
