import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { HOME } from '../internet/permalinks.ts';
import { chipInView, openCard } from './act.ts';
import { BROWSERS } from './driver/driver.ts';
import { settledView, wrongOnes } from './read-timeline.ts';
import { startStage, type Stage } from './stage.ts';
import { until } from './until.ts';

/** A page's own scripts, before anything of ours runs: what could open our elements to it. */
const SPYING = `
  globalThis.met = [];
  for (const name of ['tipoff-chip', 'tipoff-card']) {
    customElements.define(name, class extends HTMLElement {
      connectedCallback() {
        const { shadowRoot } = this.attachInternals();
        met.push(name + ' ' + (shadowRoot ?? this.shadowRoot ?? 'closed'));
      }
    });
  }
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function () {
    met.push('attachShadow');
    return attach.call(this, { mode: 'open' });
  };
  IntersectionObserver = MutationObserver = requestAnimationFrame = undefined;
`;

/** So many times one post's chips may be taken away before that counts as a fight without end. */
const MOST_TAKEN = 24;

/**
 * Takes every chip away as soon as it comes, until none came for a second or the fight has no end.
 * Gives how often one post was robbed.
 */
const FIGHTING = `new Promise((resolve) => {
  const taken = new Map();
  let end;
  const take = () => {
    for (const chip of document.querySelectorAll('tipoff-chip')) {
      const post = chip.closest('article');
      taken.set(post, (taken.get(post) ?? 0) + 1);
      chip.remove();
      clearTimeout(end);
      end = setTimeout(stop, Math.max(...taken.values()) < ${String(MOST_TAKEN)} ? 1000 : 0);
    }
  };
  const stop = () => {
    observer.disconnect();
    resolve(Math.max(...taken.values()));
  };
  const observer = new MutationObserver(take);
  observer.observe(document, { childList: true, subtree: true });
  take();
})`;

/** The page hears of its scrolling alone. */
const HIDING_SCROLLS = `addEventListener('scroll', (event) => event.stopImmediatePropagation(), true);`;

/** Px from a chip's top to that of its card, two frames from now, when all that moved is in its place. */
const CARD_BELOW = `new Promise((resolve) => {
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const [chip, card] = ['tipoff-chip', 'tipoff-card'].map((name) => document.querySelector(name));
    resolve(Math.round(card.getBoundingClientRect().top - chip.getBoundingClientRect().top));
  }));
})`;

const met = (page: Page): Promise<string[]> => page.evaluate('met') as Promise<string[]>;

describe.each(BROWSERS)('against the worst of pages in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage(browser);
  });
  afterAll(() => stage.stop());

  test('chip and card stay closed to a page that defines elements of their names', async () => {
    const { driver } = stage;
    const page = await driver.browser.newPage();
    await page.evaluateOnNewDocument(`if (location.search === '?spying') { ${SPYING} }`);
    await page.goto(`${HOME.bluesky}?spying`);
    const chip = await chipInView(stage, page, 'Arsenal v Chelsea');
    expect((await openCard(driver, page, chip)).text).toContain('Where to watch');
    await until(async () => (await met(page)).some((name) => name.startsWith('tipoff-card')), {
      what: 'the page to meet the card',
    });
    expect(new Set(await met(page))).toEqual(new Set(['tipoff-chip closed', 'tipoff-card closed']));
    await page.close();
  });

  test('a card moves with its chip, though the page alone hears of its scrolling', async () => {
    const { driver } = stage;
    const page = await driver.browser.newPage();
    await page.evaluateOnNewDocument(
      `if (location.search === '?hiding-scrolls') { ${HIDING_SCROLLS} }`,
    );
    await page.goto(`${HOME.bluesky}?hiding-scrolls`);
    await chipInView(stage, page, 'Arsenal v Chelsea');
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    while ((await focused()) !== 'tipoff-chip') await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await until(async () => (await focused()) === 'tipoff-card', { what: 'the card' });
    const below = await page.evaluate(CARD_BELOW);
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    expect(await page.evaluate(() => scrollY)).toBe(40);
    expect(await page.evaluate(CARD_BELOW)).toBe(below);
    await page.close();
  });

  test('a page that takes chips away wins, and no chip is fought for without end', async () => {
    const { driver } = stage;
    const page = await driver.open(HOME.x);
    await chipInView(stage, page, 'Jets at Bills');
    const taken = (await page.evaluate(FIGHTING)) as number;
    expect(taken).toBeGreaterThan(1);
    expect(taken).toBeLessThan(MOST_TAKEN);
    await page.close();
  });

  test('an update of the extension leaves each post with its chips, once', async () => {
    const { driver, world } = stage;
    const page = await driver.open(HOME.x);
    expect(wrongOnes(await settledView(driver, page, world, 'x'))).toEqual([]);
    const chips = `[...document.querySelectorAll('tipoff-chip')]`;
    await page.evaluate(`for (const chip of ${chips}) chip.old = true`);
    await driver.restart();
    await page.bringToFront();
    await until(
      () =>
        page.evaluate(
          `${chips}.length > 0 && !${chips}.some(({ old }) => old)`,
        ) as Promise<boolean>,
      {
        what: 'none but chips of the new copy',
      },
    );
    expect(wrongOnes(await settledView(driver, page, world, 'x'))).toEqual([]);
    await page.close();
  });
});
