/** One simulated site in one browser: all that is planted is chipped, and nothing else, whatever the page goes through. */
import type { SimulatedSite } from '../../internet/engine/site.ts';
import { longTimeline } from '../../internet/world/long-timeline.ts';
import type { Stage } from '../stage.ts';
import { until } from '../until.ts';
import { Findings, type Proof } from './findings.ts';
import { Visit, VIEWPORT } from './visit.ts';

/** A list whose rows grow says so; it is no fault. */
const HARMLESS = 'ResizeObserver loop';

/** Right after the start the schedule still comes in. Milliseconds. */
const FIRST = 45_000;

/** Takes a site through everything. It must be switched on. */
export async function proveSite(stage: Stage, site: SimulatedSite, posts: number): Promise<Proof> {
  const began = performance.now();
  const { driver, world } = stage;
  const timeline = longTimeline(site, posts, world.born);
  const found = new Findings();
  const page = await driver.browser.newPage();
  await page.setViewport(VIEWPORT);
  page.on('pageerror', (problem) => {
    // Of the page's own scripts and of ours, which the page itself never hears of.
    if (!String(problem).includes(HARMLESS)) found.errors.add(String(problem));
  });
  await page.goto(site.home);
  await page.bringToFront();
  const visit = new Visit(stage, page, site, found);
  await until(async () => (await driver.chips(page, 'simulated.hostsInView()')).length > 0, {
    patience: FIRST,
    what: `a chip on ${site.id}`,
  }).catch((problem: unknown) => found.errors.add(String(problem)));

  await visit.walk(1);
  await visit.theme(true);
  await visit.walk(-1);
  await visit.theme(false);
  await visit.click();
  await visit.routes(timeline);
  await visit.theme(true);
  await visit.gather();
  await page.close();
  return {
    site: site.id,
    browser: driver.name,
    posts: timeline.length,
    ...found.proof(timeline),
    took: performance.now() - began,
  };
}
