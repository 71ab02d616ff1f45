/** One tab on a simulated site, and what it is taken through. */
import type { Page } from 'puppeteer-core';

import type { SimulatedPage } from '../../internet/engine/page.ts';
import type { SimPost, SimulatedSite } from '../../internet/engine/site.ts';
import { clickChip, openedAt } from '../act.ts';
import { eventOf } from '../read-timeline.ts';
import type { Stage } from '../stage.ts';
import { until } from '../until.ts';
import type { Findings } from './findings.ts';

/** Screens after which is read which events the chips are about. */
const SCREENS = 8;

/** The screen is this long, so that fewer have to be scrolled. CSS px. */
export const VIEWPORT = { width: 1280, height: 1600 };

declare const simulated: SimulatedPage;

/** One tab on a site. */
export class Visit {
  readonly #stage: Stage;
  readonly #page: Page;
  readonly #site: SimulatedSite;
  readonly #found: Findings;
  /** Address of the screen before this one. */
  #before: string;

  constructor(stage: Stage, page: Page, site: SimulatedSite, found: Findings) {
    this.#stage = stage;
    this.#page = page;
    this.#site = site;
    this.#found = found;
    this.#before = site.home;
  }

  /** Scrolls to the end, or back to the beginning. */
  async walk(by: 1 | -1): Promise<void> {
    await this.#page.evaluate(() => simulated.settle());
    for (let ended = false; !ended;) {
      ended = await this.#page.evaluate(
        (way, screens) => simulated.walk(way, screens),
        by,
        SCREENS,
      );
      await this.#read();
    }
  }

  /** Which events the chips are about that came since; what was not expected there is one too many. */
  async #read(): Promise<void> {
    const { driver, world } = this.#stage;
    const came = await this.#page.evaluate(() => simulated.take());
    if (came.length === 0) return;
    const chips = await driver.chips(this.#page, 'simulated.hosts');
    const keys: Record<number, string> = {};
    for (const [index, { number, post, expect }] of came.entries()) {
      const chip = chips[index];
      const key = (chip && eventOf(world, chip)?.key) ?? `? ${chip?.label ?? 'unread'}`;
      keys[number] = key;
      if (!expect.includes(key)) this.#found.unexpected(`${post || 'no post'} ${key}`);
    }
    await this.#page.evaluate((all) => simulated.learn(all), keys);
  }

  /** Takes over what the page found out, before it goes. */
  async gather(): Promise<void> {
    await this.#read();
    this.#found.add(await this.#page.evaluate(() => simulated.report()));
  }

  /** Flips the theme and waits until the chips in view wear it. */
  async theme(dark: boolean): Promise<void> {
    const { driver } = this.#stage;
    await this.#page.evaluate((on) => simulated.dark(on), dark);
    await until(
      async () =>
        (await driver.chips(this.#page, 'simulated.hostsInView()')).every(
          (chip) => chip.dark === dark,
        ),
      { what: `chips for a ${dark ? 'dark' : 'light'} page` },
    ).catch((problem: unknown) => this.#found.astray.add(String(problem)));
    await this.#page.evaluate(() => simulated.settle());
    await this.#read();
  }

  /** Clicks a chip: its stream opens in another tab, and the page hears nothing of it. */
  async click(): Promise<void> {
    const { driver } = this.#stage;
    const before = this.#page.url();
    const chips = await driver.chips(this.#page, 'simulated.hostsInView()');
    const chip = chips.find(
      ({ href, box }) => href !== undefined && box.y > 0 && box.y + box.height < VIEWPORT.height,
    );
    if (chip?.href === undefined) {
      this.#found.astray.add('no chip to click');
      return;
    }
    try {
      const opened = await openedAt(driver, chip.href, () => clickChip(this.#page, chip));
      await opened.close();
    } catch (problem) {
      this.#found.astray.add(String(problem));
    }
    await this.#page.bringToFront();
    const pressed = await this.#page.evaluate(() => simulated.pressed);
    if (pressed.length > 0 || this.#page.url() !== before) {
      this.#found.astray.add(`a click on a chip opened ${pressed.join()} ${this.#page.url()}`);
    }
  }

  /** A post and back, one with answers where there are any, two screens where nothing may stand, and home again. */
  async routes(timeline: readonly SimPost[]): Promise<void> {
    const { pathname, search, hash } = new URL(this.#site.home);
    await this.#press(timeline);
    await this.#settled();
    await this.#go('');
    await this.#settled();
    const answered = timeline.find(({ replies }) => replies.length > 0);
    if (answered) {
      await this.#go(answered.path);
      await this.#settled();
    }
    for (const path of Object.keys(this.#site.quiet)) {
      await this.#go(path);
      await this.#settled();
      const chips = await this.#stage.driver.chips(this.#page, 'simulated.hostsInView()');
      for (const { label } of chips) this.#found.unexpected(`${path} ${label}`);
    }
    await this.#go(pathname + search + hash);
    await this.#settled();
  }

  /** Presses on a post, which opens it. */
  async #press(timeline: readonly SimPost[]): Promise<void> {
    const inView = new Set(await this.#page.evaluate(() => simulated.inView()));
    const post = timeline.find(({ id, expect }) => inView.has(id) && expect.length > 0);
    if (!post) {
      this.#found.astray.add('no post to press on');
      return;
    }
    await this.#page.evaluate((id) => simulated.press(id), post.id);
    const pressed = await this.#page.evaluate(() => simulated.pressed);
    if (!pressed.includes(post.id)) this.#found.astray.add(`a press on ${post.id} did nothing`);
    if (this.#site.routes === 'load') await this.#go(post.path);
    else await this.#arrived(new URL(post.path, this.#site.home).href);
  }

  async #settled(): Promise<void> {
    await this.#page.evaluate(() => simulated.settle());
    await this.#read();
  }

  /** Goes to another screen of the site, or back (`''`), and waits until it is there. */
  async #go(where: string): Promise<void> {
    await this.gather();
    const from = this.#page.url();
    const to = where === '' ? this.#before : new URL(where, from).href;
    this.#before = from;
    // A page that goes answers no more.
    await this.#page.evaluate((path) => simulated.go(path), where).catch(() => undefined);
    await this.#arrived(to);
    await this.#page.bringToFront();
  }

  async #arrived(at: string): Promise<void> {
    await until(() => this.#page.evaluate((url) => simulated.isAt(url), at).catch(() => false), {
      what: at,
    });
  }
}
