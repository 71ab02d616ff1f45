/**
 * The simulated sites in short, each in one of the browsers: `npm run prove:sites` takes all through both, with timelines
 * of thousands of posts. X, Bluesky and Mastodon have tests of their own.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { SIMULATED_SITES } from '../internet/sites/index.ts';
import { BROWSERS } from './driver/driver.ts';
import { failuresOf } from './prove/findings.ts';
import { proveSite } from './prove/prove-site.ts';
import { switchOn } from './prove/switch-on.ts';
import { startStage, type Stage } from './stage.ts';

/** All that is hard comes once; a second round would only be longer. */
const POSTS = 45;

const SITES = SIMULATED_SITES.filter((site) => site.switch !== undefined);

describe.each(BROWSERS)('simulated sites in %s', (browser) => {
  const mine = SITES.filter((_, index) => BROWSERS[index % BROWSERS.length] === browser);
  let stage: Stage;
  let options: Page;
  beforeAll(async () => {
    stage = await startStage(browser, { posts: POSTS });
    options = await stage.driver.openOwn('options.html');
  });
  afterAll(() => stage.stop());

  test.each(mine.map((site) => [site.id, site] as const))(
    '%s: what is planted has its chip, and nothing else, whatever the page goes through',
    async (_id, site) => {
      await switchOn(stage.driver, options, site);
      const proof = await proveSite(stage, site, POSTS);
      expect(failuresOf(proof)).toEqual([]);
      expect(proof.chipped).toBeGreaterThan(POSTS / 4);
    },
  );
});
