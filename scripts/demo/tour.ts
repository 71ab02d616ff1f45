/** A start without a window: reads every simulated timeline, says what was found, takes pictures. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'puppeteer-core';

import { chipInView, leaveCard, openCard, popupSections } from '../../tests/e2e/act.ts';
import type { BrowserName } from '../../tests/e2e/driver/driver.ts';
import {
  eventOf,
  isRight,
  readTimeline,
  settledView,
  type Reading,
} from '../../tests/e2e/read-timeline.ts';
import { startStage, type Stage } from '../../tests/e2e/stage.ts';
import { until } from '../../tests/e2e/until.ts';
import { HOME, placedPosts } from '../../tests/internet/permalinks.ts';
import { SITE_IDS, type SiteId } from '../../tests/internet/world.ts';
import { headLine, rowLine, type Row } from './table.ts';

/** Where the pictures go, below the project's folder. */
export const PICTURES = '.output/demo';

const WINDOW = { width: 1100, height: 900, deviceScaleFactor: 2 };
/** The popup's own size. */
const POPUP = { width: 384, height: 600, deviceScaleFactor: 2 };

/** Whose card is pictured: its chip stands in the first screen of X. */
const CARD_OF = 'Jets at Bills';

export interface Findings {
  chips: number;
  /** Posts whose chips were not exactly the expected ones. */
  wrong: number;
}

/** @param say prints a line */
export async function tour(browser: BrowserName, say: (line: string) => void): Promise<Findings> {
  mkdirSync(PICTURES, { recursive: true });
  const findings: Findings = { chips: 0, wrong: 0 };
  await onStage(browser, 'light', async (stage) => {
    say(headLine());
    for (const site of SITE_IDS) await readSite(stage, site, findings, say);
    await takePictures(stage, 'light');
  });
  await onStage(browser, 'dark', (stage) => takePictures(stage, 'dark'));
  return findings;
}

type Scheme = 'light' | 'dark';

async function onStage(
  browser: BrowserName,
  colorScheme: Scheme,
  act: (stage: Stage) => Promise<void>,
): Promise<void> {
  const stage = await startStage(browser, { colorScheme, viewport: WINDOW });
  try {
    await act(stage);
  } finally {
    await stage.stop();
  }
}

async function readSite(
  stage: Stage,
  site: SiteId,
  findings: Findings,
  say: (line: string) => void,
): Promise<void> {
  const { driver, world } = stage;
  const page = await driver.open(HOME[site]);
  const texts = new Map(placedPosts(world, site).map(({ path, text }) => [path, text]));
  const told = new Set<string>();
  const { up } = await readTimeline(driver, page, world, site, async (readings) => {
    for (const reading of readings.filter(({ post }) => !told.has(post))) {
      told.add(reading.post);
      for (const row of await rowsOf(stage, page, site, reading, texts)) say(rowLine(row));
      findings.chips += reading.chips.length;
      if (!isRight(reading)) findings.wrong += 1;
    }
  });
  for (const reading of up.filter((one) => !isRight(one))) {
    findings.wrong += 1;
    say(`✗ On the way up: ${reading.post} has [${reading.found.join()}]`);
  }
  await page.close();
}

/** A line for each chip of a post, and for each that is missing. */
async function rowsOf(
  stage: Stage,
  page: Page,
  site: SiteId,
  reading: Reading,
  texts: ReadonlyMap<string, string>,
): Promise<Row[]> {
  const { driver, world } = stage;
  const post = texts.get(reading.post) ?? reading.post;
  const rows: Row[] = [];
  for (const chip of reading.chips) {
    const event = eventOf(world, chip);
    const card = await openCard(driver, page, chip);
    await leaveCard(driver, page);
    rows.push({
      site,
      post,
      event: chip.label.split(',')[0] ?? '',
      stream: chip.href ? new URL(chip.href).host : '(none)',
      why: card.why.join(' + '),
      right:
        event !== undefined && reading.expected.includes(event.key) && chip.href === event.opens,
    });
  }
  const missing = reading.expected.filter((key) => !reading.found.includes(key));
  return [
    ...rows,
    ...missing.map((key) => ({
      site,
      post,
      event: key,
      stream: '(no chip)',
      why: '',
      right: false,
    })),
  ];
}

async function takePictures({ driver, world }: Stage, scheme: Scheme): Promise<void> {
  const picture = (page: Page, name: string): Promise<unknown> =>
    page.screenshot({
      path: join(PICTURES, `${driver.name}-${name}-${scheme}.png`),
    });
  for (const site of SITE_IDS) {
    const page = await driver.open(HOME[site]);
    await settledView(driver, page, world, site);
    await picture(page, site);
    if (site === 'x') {
      await openCard(driver, page, await chipInView({ driver }, page, CARD_OF));
      await picture(page, 'card');
    }
    await page.close();
  }
  const popup = await driver.openOwn('popup.html');
  await popup.setViewport(POPUP);
  await until(async () => ((await popupSections(popup))['Live now'] ?? []).length > 0, {
    what: 'the popup’s list',
  });
  await picture(popup, 'popup');
  await popup.close();
}
