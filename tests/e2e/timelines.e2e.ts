import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { HOME, placedPosts } from '../internet/permalinks.ts';
import { SITE_IDS, type SiteId } from '../internet/world.ts';
import { BROWSERS } from './driver/driver.ts';
import {
  eventOf,
  readTimeline,
  scrollScreens,
  settledView,
  wrongOnes,
  type Reading,
} from './read-timeline.ts';
import { startStage, type Stage } from './stage.ts';

describe.each(BROWSERS)('timelines in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage(browser);
  });
  afterAll(() => stage.stop());

  const view = async (site: SiteId, act: (id: string) => string): Promise<Reading[]> => {
    const page = await stage.driver.open(HOME[site]);
    const before = await settledView(stage.driver, page, stage.world, site);
    expect(wrongOnes(before)).toEqual([]);
    const edited = stage.world.posts[site].find((post) => post.edit)?.id ?? '';
    await page.evaluate(act(edited));
    const after = await settledView(stage.driver, page, stage.world, site);
    await page.close();
    return after;
  };

  test.each(SITE_IDS)(
    '%s shows the expected chips and no other, down and up again',
    async (site) => {
      const page = await stage.driver.open(HOME[site]);
      const { down, up } = await readTimeline(stage.driver, page, stage.world, site);

      expect(wrongOnes(down)).toEqual([]);
      expect(wrongOnes(up)).toEqual([]);
      // All of the written posts were seen, and a good part of them has a chip.
      expect(down.filter(({ chips }) => chips.length > 0).length).toBeGreaterThanOrEqual(15);
      for (const { chips } of [...down, ...up]) {
        for (const chip of chips) expect(chip.href).toBe(eventOf(stage.world, chip)?.opens);
      }
      await page.close();
    },
  );

  test.each(SITE_IDS)('%s may throw its posts away and build them anew', async (site) => {
    expect(wrongOnes(await view(site, () => 'simulated.rebuild()'))).toEqual([]);
  });

  test.each(SITE_IDS)('%s may change its theme', async (site) => {
    expect(wrongOnes(await view(site, () => `simulated.theme('dark')`))).toEqual([]);
  });

  test.each(SITE_IDS)('%s: an opened post has its chip, and the way back too', async (site) => {
    const { driver, world } = stage;
    const page = await driver.open(HOME[site]);
    await settledView(driver, page, world, site);
    const [post] = placedPosts(world, site);
    const expected = world.posts[site][0]?.expect;
    await page.evaluate(`simulated.open(${JSON.stringify(post?.id)})`);

    await expect
      .poll(
        async () =>
          (await driver.chips(page))
            .filter((chip) => chip.post === post?.path && chip.box.height > 0)
            .map((chip) => eventOf(world, chip)?.key),
        { timeout: 10_000 },
      )
      .toEqual(expected);

    await page.evaluate('history.back()');
    expect(wrongOnes(await settledView(driver, page, world, site))).toEqual([]);
    await page.close();
  });

  test.each(SITE_IDS)(
    '%s: a post edited in place gets the chip of what it says now',
    async (site) => {
      const { driver, world } = stage;
      const page = await driver.open(HOME[site]);
      await settledView(driver, page, world, site);
      const index = world.posts[site].findIndex((post) => post.edit);
      const post = world.posts[site][index];
      const path = placedPosts(world, site)[index]?.path;
      const keys = async (): Promise<(string | undefined)[]> =>
        (await driver.chips(page))
          .filter((chip) => chip.post === path)
          .map((chip) => eventOf(world, chip)?.key);
      while (!(await page.evaluate(`!!document.querySelector('a[href="${path ?? ''}"]')`))) {
        await scrollScreens(page, 0.7);
      }
      expect(await keys()).toEqual([]);

      await page.evaluate(`simulated.edit(${JSON.stringify(post?.id)})`);

      await expect.poll(keys, { timeout: 10_000 }).toEqual(post?.edit?.expect);
      await page.close();
    },
  );
});
