import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { CALENDAR_MATCH, CALENDARS_HOST } from '../internet/hosts/calendars.ts';
import { HOME } from '../internet/permalinks.ts';
import type { World } from '../internet/world.ts';
import { author } from '../internet/world/say.ts';
import { chipInView, clickNamed, popupSections } from './act.ts';
import { BROWSERS } from './driver/driver.ts';
import { startStage, type Stage } from './stage.ts';
import { until } from './until.ts';

/** What the calendar calls its match, and what everybody calls the teams. */
const { summary } = CALENDAR_MATCH;
const says = 'Brewers at Mariners';
const address = (file: string): string => `webcal://${CALENDARS_HOST}/${file}`;

/** A post of a match that only the user's calendar knows. */
const withPost = (world: World): World => ({
  ...world,
  posts: {
    ...world.posts,
    x: [
      {
        id: 'calendar',
        author: author('Nora Lindqvist @noralindq'),
        minutesAgo: 1,
        text: 'Milwaukee Brewers vs Seattle Mariners later, snacks are ready.',
        expect: [],
      },
      ...world.posts.x,
    ],
  },
});

const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLElement>('#schedules')?.innerText ?? '');

/** The words of one source's or feed's row. */
const rowOf = (page: Page, name: string): Promise<string> =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('#schedules .source')].find((row) =>
        row.querySelector('h4')?.textContent?.startsWith(wanted),
      )?.innerText ?? '',
    name,
  );

const hasButton = (page: Page, name: string): Promise<boolean> =>
  page.evaluate((label) => !!document.querySelector(`button[aria-label="${label}"]`), name);

const valueOf = (page: Page, field: string): Promise<string> =>
  page.evaluate(
    (name) => document.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '',
    field,
  );

/** What has the focus, as assistive technology hears it. */
const focusedIn = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.closest('label')?.textContent,
  );

/** The hosts of the request record, each with how often it was asked. */
const hostsIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#schedules select option')].map((one) => one.textContent ?? ''),
  );

/** Types an address into the empty form, by key alone. */
async function typeFeed(page: Page, feed: string, name: string): Promise<void> {
  await page.bringToFront();
  for (const [field, text] of [
    ['feed-address', feed],
    ['feed-name', name],
  ] as const) {
    await page.focus(`[name=${field}]`);
    await page.evaluate(
      (one) => document.querySelector<HTMLInputElement>(`[name=${one}]`)?.select(),
      field,
    );
    await page.keyboard.press('Backspace');
    await page.keyboard.type(text);
  }
}

const problem = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('#feed-problem')?.textContent ?? '');

describe.each(BROWSERS)('schedules in %s', (browser) => {
  let stage: Stage;
  let options: Page;
  /** How many schedules were asked of a host, not pages. */
  const schedulesOf = (host: string): number =>
    stage.internet.requests.filter(
      (request) =>
        request.host === host && !request.path.endsWith('.html') && request.path !== '/favicon.ico',
    ).length;
  const asked = (host: string): number =>
    stage.internet.requests.filter((request) => request.host === host).length;

  beforeAll(async () => {
    stage = await startStage(browser, { world: withPost });
    options = await stage.driver.openOwn('options.html');
  });
  afterAll(() => stage.stop());

  test('are all fresh, and say so', async () => {
    await expect
      .poll(() => wordsOf(options), { timeout: 30_000 })
      .toContain('All schedules are fresh');
    await expect.poll(() => rowOf(options, 'ESPN')).toMatch(/Last answer .*\d+ events/);
  });

  test('an address that is none is said beside the field, and stays', async () => {
    await typeFeed(options, 'http://calendars.example/season.ics', 'My club');
    await options.keyboard.press('Enter');
    await expect.poll(() => problem(options)).toBe('Only https and webcal addresses can be added.');
    expect(await valueOf(options, 'feed-address')).toBe('http://calendars.example/season.ics');
    expect(await valueOf(options, 'feed-name')).toBe('My club');
    expect(asked(CALENDARS_HOST)).toBe(0);
  });

  test('an address in the own network is added only when that is confirmed', async () => {
    await typeFeed(options, 'https://192.168.1.1/calendar.ics', '');
    await options.keyboard.press('Enter');
    await expect.poll(() => problem(options)).toContain('in your own network');
    expect(await wordsOf(options)).toContain('It is mine: add it');
    expect(asked('192.168.1.1')).toBe(0);
  });

  test('a bad feed is not added: what is wrong is said, and nothing is lost', async () => {
    const { driver } = stage;
    for (const [file, said] of [
      ['letter.ics', 'There is no calendar, JSON feed or event in a page at that address.'],
      ['nowhere.ics', `${CALENDARS_HOST} does not know this address (404).`],
      // To another host, which the user never named: nobody reads what is there.
      ['elsewhere.ics', `${CALENDARS_HOST} sent us on to another address.`],
    ] as const) {
      await typeFeed(options, address(file), 'My club');
      await driver.allowing(CALENDARS_HOST, () => options.keyboard.press('Enter'));
      await expect.poll(() => problem(options), { timeout: 15_000 }).toBe(said);
      expect(await valueOf(options, 'feed-address')).toBe(address(file));
      expect(await rowOf(options, 'My club')).toBe('');
    }
  });

  test('a calendar is added by key alone, and its match is in the toolbar and below the post', async () => {
    const { driver } = stage;
    const page = await driver.open(HOME.x);
    await chipInView(stage, page, 'Jets at Bills');
    expect((await driver.chips(page)).filter(({ label }) => label.includes(says))).toEqual([]);

    await typeFeed(options, address('season.ics'), 'My club');
    await driver.allowing(CALENDARS_HOST, () => options.keyboard.press('Enter'));
    await expect
      .poll(() => rowOf(options, 'My club'), { timeout: 20_000 })
      .toContain(`1 event, next: ${summary}`);
    expect(await valueOf(options, 'feed-address')).toBe('');

    const popup = await driver.openOwn('popup.html');
    await expect
      .poll(async () => (await popupSections(popup))['Starting soon'], { timeout: 15_000 })
      .toContain(says);
    await popup.close();

    await page.bringToFront();
    const chip = await chipInView(stage, page, says);
    expect(chip.href).toBe(CALENDAR_MATCH.watch);
    // It was allowed for the calendar: that is no page to run on.
    expect(await driver.chips(await driver.open(`https://${CALENDARS_HOST}/season.html`))).toEqual(
      [],
    );
    await page.close();
  });

  test('a removed feed comes back with Undo, which has the focus', async () => {
    const { driver } = stage;
    await options.bringToFront();
    await clickNamed(options, 'Remove My club');
    await expect.poll(() => focusedIn(options)).toBe('Undo: keep My club');
    expect(await rowOf(options, 'My club')).toBe('');
    await driver.allowing(CALENDARS_HOST, () => options.keyboard.press('Enter'));
    await expect
      .poll(() => rowOf(options, 'My club'), { timeout: 20_000 })
      .toContain(`1 event, next: ${summary}`);
  });

  // Chromium's question is out of a driver's reach.
  test.skipIf(browser === 'chromium')(
    'a host that is refused keeps the feed for later',
    async () => {
      await typeFeed(options, 'https://later.example/season.ics', 'Later');
      await stage.driver.refusing?.(() => options.keyboard.press('Enter'));
      await expect.poll(() => rowOf(options, 'Later')).toContain('Not allowed yet');
      expect(asked('later.example')).toBe(0);
      expect(await hasButton(options, 'Allow later.example')).toBe(true);
    },
  );

  test('a key is asked for with its host, shown masked, and removed', async () => {
    const { driver } = stage;
    const key = 'a-long-secret-of-mine-7Q2x';
    await options.bringToFront();
    expect(asked('api.pandascore.co')).toBe(0);
    await clickNamed(options, 'Enter a key for PandaScore');
    await expect.poll(() => focusedIn(options)).toBe('Key for PandaScore');
    await options.keyboard.type(key);
    await driver.allowing('api.pandascore.co', () => options.keyboard.press('Enter'));
    await expect
      .poll(() => options.evaluate(() => document.querySelector('#schedules code')?.textContent))
      .toBe('••••••••7Q2x');
    expect(await options.content()).not.toContain(key);
    const synced = await options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { storage: { sync: { get(keys: null): Promise<unknown> } } } | undefined
      >;
      return JSON.stringify(await (browser ?? chrome)?.storage.sync.get(null));
    });
    expect(synced).not.toContain(key);
    await clickNamed(options, 'Remove the key for PandaScore');
    await until(() => hasButton(options, 'Enter a key for PandaScore'), { what: 'the way back' });
  });

  test('the record has every request, without what could be a secret', async () => {
    await options.bringToFront();
    await options.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('summary')]
        .find((one) => one.textContent?.includes('newest first'))
        ?.click(),
    );
    await options.waitForSelector('.record tbody tr');
    for (const host of ['site.api.espn.com', CALENDARS_HOST]) {
      // A request that is under way is made and not yet recorded.
      await until(async () => (await hostsIn(options)).includes(`${host} (${schedulesOf(host)})`), {
        what: `as many requests of ${host} as were made`,
      });
    }
    await options.select('#schedules select', CALENDARS_HOST);
    await expect
      .poll(() => options.evaluate(() => document.querySelector('.record')?.textContent ?? ''))
      .not.toContain('site.api.espn.com');
    expect(
      await options.evaluate(() => document.querySelector('.record')?.textContent),
    ).not.toContain('season.ics');
  });

  test('hold no fault that axe finds, with everything open', async () => {
    await options.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLDetailsElement>('#schedules details'))
        one.open = true;
    });
    await clickNamed(options, 'Enter a key for Twitch');
    await options.evaluate(axe.source);
    expect(
      await options.evaluate(`axe.run('#schedules').then(({ violations }) =>
        violations.map((rule) => rule.id + ': ' + rule.nodes.map((node) => node.html).join(' ')))`),
    ).toEqual([]);
  });
});
