/** In a real browser, because only layout says what fits, and only painted colours what can be read. */
import { join } from 'node:path';

import axe from 'axe-core';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findBrowser } from '../../scripts/browsers.mjs';
import { bundle } from '../../scripts/read/bundle.ts';

let browser: Browser;
let code: string;

beforeAll(async () => {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('Chromium is needed: set CHROMIUM_PATH.');
  code = await bundle(join(import.meta.dirname, 'chip-card-page.ts'));
  browser = await puppeteer.launch({ browser: 'chrome', executablePath, args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

/** Background and text, as the sites paint them. */
const THEMES = {
  light: ['rgb(255, 255, 255)', 'rgb(15, 20, 25)'],
  dim: ['rgb(21, 32, 43)', 'rgb(247, 249, 249)'],
  dark: ['rgb(0, 0, 0)', 'oklch(0.93 0.005 240)'],
} as const;
type Theme = keyof typeof THEMES;

/** What posts stand on in each site's own dark theme, and the lights that are not white. */
const SITES = {
  Bluesky: ['#000', '#f1f3f5'],
  'Bluesky, dim': ['#161e27', '#f1f3f5'],
  Elk: ['#111', '#eee'],
  Facebook: ['#18191a', '#e4e6eb'],
  Lemmy: ['#212529', '#dee2e6'],
  LinkedIn: ['#000', '#ffffffe5'],
  Mastodon: ['#181821', '#fff'],
  'Mastodon, light': ['#f4f3f9', '#292938'],
  Misskey: ['#192320', '#dadada'],
  Phanpy: ['#242526', '#f0f2f5'],
  Reddit: ['#0b1416', '#eef1f3'],
  'Reddit, old': ['#1a1a1a', '#ddd'],
  Threads: ['#101010', '#f3f5f7'],
  Tumblr: ['#222', '#fff'],
  YouTube: ['#0f0f0f', '#f1f1f1'],
} as const;

interface Setting {
  /** CSS px. */
  width?: number;
  height?: number;
  dir?: 'ltr' | 'rtl';
}

async function pageOf(
  theme: Theme,
  { width = 700, height = 900, dir = 'ltr' }: Setting = {},
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  const rules = Object.entries(THEMES).map(
    ([name, [back, ink]]) =>
      `.${name} body { background: ${back} } .${name} :is(h1, p) { color: ${ink} }`,
  );
  await page.setContent(`<!doctype html><html lang="en" dir="${dir}" class="${theme}">
    <title>A timeline</title><style>${rules.join(' ')}
    p { margin: 8px 0 0; font: 15px/20px sans-serif; transition: color 0.3s }</style>
    <body><main><h1>A timeline</h1></main></body></html>`);
  // Roots are open here, to be looked into.
  await page.evaluate(`
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function () { return attach.call(this, { mode: 'open' }); };
    globalThis.asked = [];
    globalThis.browser = { runtime: { id: 'tipoff', sendMessage: async (message) => {
      globalThis.asked.push(message);
      if (!message.type.startsWith('remind')) return {};
      const { wanted = false } = message.data;
      return { res: { wanted, told: false, notices: false, before: 0 } };
    } } };
    ${code};
    globalThis.open = Bundle.fill();`);
  return page;
}

/** Rules that the page breaks, and where, as lines. */
async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return (await page.evaluate(`axe.run().then(({ violations }) =>
    violations.map((rule) => rule.id + ': ' + rule.nodes.map((node) => node.html).join(' ')))`)) as string[];
}

const CARD = `document.querySelector('tipoff-card')`;
/** Whatever is opened is all there, with what it folds away. */
const openCard = (page: Page, state: string) =>
  page.evaluate(`open('${state}'); ${CARD}.shadowRoot.querySelector('details').open = true`);

describe.each(['light', 'dim', 'dark'] as const)('on a %s page', (theme) => {
  test('axe finds nothing wrong with any chip, nor with its card', async () => {
    const page = await pageOf(theme);
    expect(await axeViolations(page)).toEqual([]);
    for (const state of ['live', 'tonight', 'ended', 'cancelled']) {
      await openCard(page, state);
      expect(await axeViolations(page), state).toEqual([]);
    }
    await page.close();
  });
});

test('axe finds nothing wrong with any chip in the colours of any site', async () => {
  const page = await pageOf('light');
  for (const [site, [back, ink]] of Object.entries(SITES)) {
    await page.evaluate(`document.body.style.background = '${back}';
      for (const text of document.querySelectorAll('h1, p')) {
        text.style.transition = 'none';
        text.style.color = '${ink}';
      }`);
    const isDark = !site.endsWith('light');
    await page.waitForFunction(`[...document.querySelectorAll('tipoff-chip')]
      .every((chip) => (chip.shadowRoot.querySelector('.dark') !== null) === ${String(isDark)})`);
    expect(await axeViolations(page), site).toEqual([]);
  }
  await page.close();
});

test('chip and card follow a page whose colours fade from light to dark', async () => {
  const page = await pageOf('light');
  await openCard(page, 'live');
  const dark = `[document.querySelector('tipoff-chip'), ${CARD}]
    .map((host) => host.shadowRoot.querySelector('.dark') !== null).join()`;
  expect(await page.evaluate(dark)).toBe('false,false');
  await page.evaluate(`document.documentElement.className = 'dark'`);
  await page.waitForFunction(`(${dark}) === 'true,true'`);
  await page.evaluate(`document.documentElement.className = 'light'`);
  await page.waitForFunction(`(${dark}) === 'false,false'`);
  await page.close();
});

describe.each([
  ['a column of 320 px', { width: 320 }],
  ['a window at 200 %', { width: 640, height: 400 }],
  ['a column of 320 px from right to left', { width: 320, dir: 'rtl' }],
] as const)('in %s', (_, setting) => {
  test('a chip is one line that fits, with its state and its place whole', async () => {
    const page = await pageOf('light', setting);
    const chips =
      (await page.evaluate(`[...document.querySelectorAll('tipoff-chip')].map((host) => {
      const chip = host.shadowRoot.querySelector('.chip');
      const whole = (element) => element === null || element.scrollWidth <= element.clientWidth + 1;
      return {
        says: chip.ariaLabel,
        height: host.offsetHeight,
        fits: whole(document.documentElement) && whole(chip),
        whole: whole(chip.querySelector('.state')) && whole(chip.querySelector('.action bdi')),
      };
    })`)) as { says: string; height: number; fits: boolean; whole: boolean }[];
    await page.close();
    expect(chips.length).toBeGreaterThan(10);
    expect(chips.filter(({ height, fits, whole }) => height !== 20 || !fits || !whole)).toEqual([]);
  });

  test('the card lies within the window, and still does when it grows', async () => {
    const page = await pageOf('light', setting);
    await openCard(page, 'tomorrow');
    const within = () =>
      page.waitForFunction(`(() => {
        const { left, top, right, bottom } = ${CARD}.getBoundingClientRect();
        return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      })()`);
    await expect(within()).resolves.toBeDefined();
    await page.evaluate(`${CARD}.shadowRoot.querySelector('.ahead button').click()`);
    await page.waitForFunction(`${CARD}.shadowRoot.querySelector('.reminded').textContent !== ''`);
    await expect(within()).resolves.toBeDefined();
    await page.close();
  });
});

test('the card rings its bell and takes it back, by key, and leads to where notices are allowed', async () => {
  const page = await pageOf('dark');
  await openCard(page, 'tonight');
  const inCard = (selector: string) => `${CARD}.shadowRoot.querySelector('${selector}')`;
  const bell = inCard('.ahead button');
  await page.waitForFunction('asked.length === 1');
  await page.evaluate(`${bell}.focus()`);
  await page.keyboard.press('Enter');
  await page.waitForFunction(`${bell}.getAttribute('aria-pressed') === 'true'`);
  expect(await page.evaluate(`${inCard('.reminded')}.textContent`)).toContain('toolbar button');
  expect(await axeViolations(page)).toEqual([]);
  await page.evaluate(`${inCard('.reminded button')}.focus()`);
  await page.keyboard.press('Enter');
  await page.evaluate(`${bell}.focus()`);
  await page.keyboard.press('Enter');
  await page.waitForFunction(`${bell}.getAttribute('aria-pressed') === 'false'`);
  expect(await page.evaluate('asked')).toMatchObject([
    { type: 'reminder', data: { event: 'tonight' } },
    { type: 'remind', data: { event: 'tonight', wanted: true } },
    { type: 'showReminders' },
    { type: 'remind', data: { event: 'tonight', wanted: false } },
  ]);
  await page.close();
});

test('the card asks for a league to be muted here, and takes it back, by key', async () => {
  const page = await pageOf('light');
  await openCard(page, 'live');
  const mute = `${CARD}.shadowRoot.querySelector('.mute button')`;
  await page.evaluate(`${mute}.focus()`);
  await page.keyboard.press('Enter');
  await page.waitForFunction(`${mute}.textContent === 'Undo'`);
  await page.keyboard.press('Enter');
  await page.waitForFunction(`${mute}.textContent === 'Mute NFL on this site'`);
  expect(await page.evaluate('asked')).toMatchObject([
    { type: 'mute', data: { league: 'nfl', muted: true } },
    { type: 'mute', data: { league: 'nfl', muted: false } },
  ]);
  await page.close();
});
