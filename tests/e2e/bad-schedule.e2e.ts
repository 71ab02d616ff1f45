import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';

import { HOME } from '../internet/permalinks.ts';
import { popupSections } from './act.ts';
import { BROWSERS } from './driver/driver.ts';
import { settledView, wrongOnes } from './read-timeline.ts';
import { startStage, type Stage } from './stage.ts';
import { until } from './until.ts';

/** How long a round of requests with a hanging one among them may take. Milliseconds. */
const ROUND = 60_000;

/** A request for one day, not for the month ahead. */
const TODAY = /[?&]dates=\d{8}(&|$)/;

const titles = async (popup: Page): Promise<string[]> =>
  Object.values(await popupSections(popup)).flat();

/** The words of the options page about its schedules. */
const note = (options: Page): Promise<string> =>
  options.evaluate(() => document.querySelector<HTMLElement>('#schedules')?.innerText ?? '');

// Most of this is waiting for the next round of requests: the browsers wait together.
describe.concurrent.each(BROWSERS)('bad schedule answers in %s', (browser) => {
  describe('from the first request', { concurrent: false }, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await startStage(browser, {
        before: ({ espn }) => {
          espn.fail({ kind: 'malformed' }, 'football/nfl');
          espn.fail({ kind: 'html' }, 'basketball/nba');
          espn.fail({ kind: 'hang' }, 'baseball/mlb');
          espn.fail({ kind: 'status', status: 500 }, 'hockey/nhl');
          espn.fail({ kind: 'status', status: 404 }, 'soccer/usa.1');
          espn.fail({ kind: 'status', status: 429, retryAfter: 3600 }, 'tennis/atp');
          espn.fail({ kind: 'huge' }, 'soccer/uefa.champions');
          espn.fail({ kind: 'wrong-types' }, 'racing/f1');
          espn.fail({ kind: 'absurd-dates' }, 'mma/ufc');
          espn.fail({ kind: 'wild-names' }, 'football/college-football');
          espn.fail({ kind: 'script-links' }, 'soccer/eng.1');
        },
      });
    });
    afterAll(() => stage.stop());

    test('the sound league is there, and so is an honest note', async ({ expect }) => {
      const popup = await stage.driver.openOwn('popup.html');
      await expect
        .poll(() => titles(popup), { timeout: ROUND })
        .toEqual(expect.arrayContaining(['Arsenal v Chelsea', 'Tottenham v Leeds United']));
      const shown = await titles(popup);
      for (const lost of ['Jets at Bills', 'Lakers at Celtics', 'Rangers at Bruins']) {
        expect(shown).not.toContain(lost);
      }
      // A name of 5,000 characters with markup is shown as cut, plain text.
      expect(await popup.evaluate(() => document.querySelectorAll('img[src="x"]').length)).toBe(0);
      for (const title of shown) expect(title.length).toBeLessThan(200);
      const links = await popup.evaluate(() =>
        [...document.querySelectorAll('a')].map((link) => link.protocol),
      );
      expect([...new Set(links)]).toEqual(['https:']);

      const options = await stage.driver.openOwn('options.html');
      await expect
        .poll(() => note(options), { timeout: ROUND })
        .toMatch(/\d+ of \d+ requests failed/);
      await options.close();
      await popup.close();
    });

    test('a server that says when to come back is left alone until then', async ({ expect }) => {
      const asked = (): number =>
        stage.internet.requests.filter(({ path }) => path.includes('/tennis/atp/')).length;
      await until(() => asked() > 0, { what: 'a request for tennis', patience: ROUND });
      const popup = await stage.driver.openOwn('popup.html');
      const days = new Set(
        stage.internet.requests
          .filter(({ path }) => path.includes('/tennis/atp/'))
          .map(({ host, query }) => host + query),
      );
      // Each address at most once: nobody knocks again.
      expect(asked()).toBe(days.size);
      await popup.close();
    });
  });

  describe('after good ones', { concurrent: false }, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await startStage(browser);
    });
    afterAll(() => stage.stop());

    test('what was known stays, in the toolbar and in the timeline, with a note', async ({
      expect,
    }) => {
      const { driver, internet, world } = stage;
      const page = await driver.open(HOME.x);
      expect(wrongOnes(await settledView(driver, page, world, 'x'))).toEqual([]);
      internet.espn.fail({ kind: 'status', status: 500 });
      const since = internet.requests.length;

      // While the timeline is looked at, its live leagues are asked for again.
      await page.bringToFront();
      await until(
        () =>
          internet.requests
            .slice(since)
            .some(({ path, query }) => path.includes('/nfl/') && TODAY.test(query)),
        { what: 'the next request', patience: 90_000 },
      );

      expect(wrongOnes(await settledView(driver, page, world, 'x'))).toEqual([]);
      const options = await driver.openOwn('options.html');
      await expect
        .poll(() => note(options), { timeout: ROUND })
        .toMatch(/\d+ of \d+ requests failed/);
      const popup = await driver.openOwn('popup.html');
      await expect.poll(() => titles(popup)).toContain('Jets at Bills');
    });
  });
});
