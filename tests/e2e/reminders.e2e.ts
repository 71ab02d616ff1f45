import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Page, TargetType } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';

import { HOME } from '../internet/permalinks.ts';
import { startOf, type World, type WorldEvent } from '../internet/world.ts';
import { chipInView, clickNamed, openedAt, popupSections } from './act.ts';
import { BROWSERS, BUILD, type Driver } from './driver/driver.ts';
import { startStage, type Stage } from './stage.ts';
import { until } from './until.ts';

const GAME = 'packers-bears';
const SAYS = 'Packers at Bears';
const STREAM = 'https://www.foxsports.com/live';
const BELL = `Remind me of ${SAYS}`;
const MINUTE = 60_000;
/** Before a reminder is told, the schedule is asked once more. */
const CHECK = 3 * MINUTE;
/** Time enough for the schedule to be asked again. Milliseconds. */
const AHEAD = 45_000;
/** Until the minute in which the game begins, and for an alarm that a busy browser rings late. Milliseconds. */
const PATIENT = { timeout: 150_000, interval: 250 };
const LONG = 300_000;
/** From a page to the worker, into storage and back. Milliseconds. */
const SOON = { timeout: 20_000 };

/** The extension's API as its pages have it. */
interface Extension {
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  action: { getBadgeText(of: object): Promise<string> };
  notifications: {
    getAll(): Promise<Record<string, unknown>>;
    onClosed: { addListener(listener: (id: string) => void): void };
  };
}
type OwnPage = typeof globalThis & {
  browser?: Extension;
  chrome: Extension;
  gone?: Set<string>;
};

/** The first post of X is about a game that begins when `begins` says, minutes from the world's beginning. */
function aboutTheGame(world: World, begins: () => number): World {
  const events = world.events.map((event): WorldEvent =>
    event.key === GAME
      ? {
          ...event,
          anyMinute: true,
          get startsIn() {
            return begins();
          },
        }
      : event,
  );
  const about = (post: { expect: readonly string[] }) => post.expect.includes(GAME);
  const x = world.posts.x.toSorted((a, b) => Number(about(b)) - Number(about(a)));
  return { ...world, events, posts: { ...world.posts, x } };
}

/** A game that can be moved while the browser runs. */
class Game {
  stage: Stage | undefined;
  #startsIn = 180;

  readonly change = (world: World): World => aboutTheGame(world, () => this.#startsIn);

  /** Epoch ms. */
  get start(): number {
    const { world } = this.#there;
    const event = world.events.find(({ key }) => key === GAME);
    if (!event) throw new Error('The game is gone.');
    return startOf(event, world);
  }

  get #there(): Stage {
    if (!this.stage) throw new Error('Nothing runs yet.');
    return this.stage;
  }

  /** Brings it forward to the next minute that can still be announced. */
  bringForward(): void {
    const { born } = this.#there.world;
    const start = Math.ceil((Date.now() + AHEAD) / MINUTE) * MINUTE;
    this.#startsIn = (start - born) / MINUTE;
  }
}

const alarmAt = (own: Page): Promise<number | undefined> =>
  own.evaluate(async () => {
    const { browser, chrome } = globalThis as OwnPage;
    return (await (browser ?? chrome).alarms.get('reminders'))?.scheduledTime;
  });

const badge = (own: Page): Promise<string> =>
  own.evaluate(() => {
    const { browser, chrome } = globalThis as OwnPage;
    return (browser ?? chrome).action.getBadgeText({});
  });

/** Remembers the notices that go, from now on: where there is no desktop, Firefox takes each away at once. */
const watchNotices = (own: Page): Promise<void> =>
  own.evaluate(() => {
    const { browser, chrome } = globalThis as OwnPage;
    const gone = ((globalThis as OwnPage).gone = new Set<string>());
    (browser ?? chrome).notifications.onClosed.addListener((id) => gone.add(id));
  });

/** Every notice that was shown since. */
const notices = (own: Page): Promise<string[]> =>
  own.evaluate(async () => {
    const { browser, chrome, gone = [] } = globalThis as OwnPage;
    return [...gone, ...Object.keys(await (browser ?? chrome).notifications.getAll())];
  });

const isPressed = (page: Page, name: string): Promise<string | null | undefined> =>
  page.evaluate(
    (label) =>
      document.querySelector(`button[aria-label="${label}"]`)?.getAttribute('aria-pressed'),
    name,
  );

/**
 * Has the schedule asked until the alarm is set for the moved game, which is minutes away: what was just asked is left
 * alone for a while.
 */
const follow = (own: Page, game: Game): Promise<void> =>
  until(
    async () => {
      await clickNamed(own, 'Refresh ESPN');
      return (await alarmAt(own)) === game.start;
    },
    { what: 'the game’s new time', patience: 60_000 },
  );

/** Opens the card of the game's chip by keyboard, and goes to its bell: past the ways to watch. */
async function toBell({ driver }: Stage, page: Page): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.localName);
  while ((await focused()) !== 'tipoff-chip') await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await until(async () => (await focused()) === 'tipoff-card', { what: 'the card' });
  const text = (await driver.card(page))?.text ?? '';
  const ways = ['FOX', 'FOX One', 'Event page'].filter((way) => text.includes(way));
  for (const _ of ways) await page.keyboard.press('Tab');
}

// Most of these tests is waiting for a real alarm: they wait together, each in a browser of its own.
describe.concurrent.each(BROWSERS)('a reminder in %s', (browser) => {
  const game = new Game();
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage(browser, { world: game.change });
    game.stage = stage;
  });
  afterAll(() => stage.stop());

  test(
    'set on the card follows a game that is moved, and the toolbar button tells, worker or not',
    async ({ expect }) => {
      const { driver } = stage;
      const page = await driver.open(HOME.x);
      await chipInView(stage, page, SAYS);
      await toBell(stage, page);
      await page.keyboard.press('Enter');
      const promise = 'Tipoff’s toolbar button will show it when it starts.';
      await expect.poll(async () => (await driver.card(page))?.text, SOON).toContain(promise);

      // Another tab knows of it, and takes it back by the same bell; a third press sets it again.
      const other = await driver.open(HOME.x);
      await chipInView(stage, other, SAYS);
      await toBell(stage, other);
      await expect.poll(async () => (await driver.card(other))?.text, SOON).toContain(promise);
      await other.keyboard.press('Enter');
      await expect.poll(async () => (await driver.card(other))?.text, SOON).not.toContain(promise);
      await other.keyboard.press('Enter');
      await expect.poll(async () => (await driver.card(other))?.text, SOON).toContain(promise);
      await other.keyboard.press('Escape');
      await until(async () => (await driver.card(other)) === undefined, { what: 'the card’s end' });
      expect(await other.evaluate(() => document.activeElement?.localName)).toBe('tipoff-chip');
      await other.close();

      // The next stop is what leads to the options.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const pages = new Set(await driver.browser.pages());
      await page.keyboard.press('Enter');
      await expect
        .poll(
          async () => (await driver.browser.pages()).filter((one) => !pages.has(one)).length,
          SOON,
        )
        .toBe(1);
      await page.close();

      const own = await driver.openOwn('options.html');
      await expect.poll(() => alarmAt(own), SOON).toBe(game.start - CHECK);
      game.bringForward();
      await follow(own, game);
      await driver.killWorker();
      await expect.poll(() => badge(own), PATIENT).toBe('1');
      expect(Date.now()).toBeGreaterThanOrEqual(game.start);

      const popup = await driver.openOwn('popup.html');
      await expect
        .poll(async () => (await popupSections(popup))['You asked to be reminded'], SOON)
        .toEqual([SAYS]);
      await expect.poll(() => badge(own), SOON).toBe('');
      await popup.close();
      await own.close();
    },
    LONG,
  );
});

const notify = (own: Page): Promise<string | null | undefined> =>
  own.evaluate(() =>
    document.querySelector('#reminders [role=switch]')?.getAttribute('aria-checked'),
  );

/** Switches notices on in the options, by key; where the question can be refused, that is tried first. */
async function allowNotices(driver: Driver, own: Page): Promise<void> {
  const toggle = async (): Promise<void> => {
    await own.focus('#reminders [role=switch]');
    await own.keyboard.press('Enter');
  };
  const said = () => own.evaluate(() => document.querySelector('.status')?.textContent);
  if (driver.refusing) {
    await driver.refusing(toggle);
    const refused = 'Notices were not allowed. The toolbar button will tell you.';
    await until(async () => (await said()) === refused, { what: 'the refusal' });
    await until(async () => (await notify(own)) === 'false', { what: 'no notices' });
    await driver.allowing('', toggle);
  }
  await until(async () => (await notify(own)) === 'true', { what: 'notices' });
}

/** A copy of Chromium's build that may show notices from the start: its question is out of any driver's reach. */
async function withNotices(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tipoff-'));
  await cp(BUILD.chromium, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] };
  manifest.permissions.push('notifications');
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

describe.concurrent.each(BROWSERS)('where notices are allowed, a reminder in %s', (browser) => {
  const game = new Game();
  let stage: Stage;
  let build: string | undefined;
  beforeAll(async () => {
    build = browser === 'chromium' ? await withNotices() : undefined;
    stage = await startStage(browser, { world: game.change, ...(build && { build }) });
    game.stage = stage;
  });
  afterAll(async () => {
    await stage.stop();
    if (build) await rm(build, { recursive: true });
  });

  test(
    'set in the popup is a notice that leads to the stream, and is in the options until it is over',
    async ({ expect }) => {
      const { driver } = stage;
      const own = await driver.openOwn('options.html');
      await allowNotices(driver, own);
      await watchNotices(own);

      const popup = await driver.openOwn('popup.html');
      await expect.poll(() => isPressed(popup, BELL), SOON).toBe('false');
      await clickNamed(popup, BELL);
      await expect.poll(() => isPressed(popup, BELL), SOON).toBe('true');
      await expect
        .poll(() => popup.evaluate(() => document.querySelector('.reminded')?.textContent), SOON)
        .toBe('You’ll get a notice when it starts.');
      await popup.close();

      await own.waitForSelector(`[aria-label="No reminder of ${SAYS}"]`);
      await clickNamed(own, `No reminder of ${SAYS}`);
      await expect.poll(() => alarmAt(own), SOON).toBeUndefined();
      await own.waitForSelector(`[aria-label="Undo: remind me of ${SAYS}"]`);
      await clickNamed(own, `Undo: remind me of ${SAYS}`);
      await expect.poll(() => alarmAt(own), SOON).toBe(game.start - CHECK);

      game.bringForward();
      await follow(own, game);
      await expect.poll(async () => (await notices(own)).length, PATIENT).toBe(1);
      await expect.poll(() => badge(own), SOON).toBe('1');
      if (browser === 'firefox') return;
      const [id = ''] = await notices(own);
      const stream = await openedAt(driver, STREAM, async () => {
        const worker = await (
          await driver.browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER)
        ).worker();
        await worker?.evaluate((notice) => {
          const { chrome } = globalThis as unknown as {
            chrome: { notifications: { onClicked: { dispatch(id: string): void } } };
          };
          chrome.notifications.onClicked.dispatch(notice);
        }, id);
      });
      await stream.close();
      await expect.poll(() => badge(own), SOON).toBe('');
    },
    LONG,
  );
});
