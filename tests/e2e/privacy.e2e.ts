import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { defaultHosts } from '../../utils/sources/about.ts';
import type { Asked } from '../internet/host.ts';
import { HOME } from '../internet/permalinks.ts';
import { SITE_IDS } from '../internet/world.ts';
import { chipInView, clickChip, openedAt } from './act.ts';
import { BROWSERS } from './driver/driver.ts';
import { readTimeline, wrongOnes } from './read-timeline.ts';
import { startStage, type Stage } from './stage.ts';

const TIMELINES = ['x.com', 'bsky.app', 'mastodon.social'];

/** What each schedule host may be asked, and with what: leagues, days and what an answer should hold, never a person. */
const ESPN = [
  /^\/apis\/site\/v2\/sports\/[a-z-]+\/[a-z0-9.-]+\/(?:scoreboard|scorepanel)$/,
  'dates limit groups',
];
const ASKED: Readonly<Record<string, readonly (RegExp | string)[]>> = {
  'site.api.espn.com': ESPN,
  'site.web.api.espn.com': ESPN,
  'statsapi.mlb.com': [/^\/api\/v1\/schedule$/, 'sportId date startDate endDate hydrate fields'],
  'mastapi.mobile.mlbinfra.com': [/^\/api\/epg\/v3\/search$/, 'date exp'],
  'api-web.nhle.com': [/^\/v1\/(?:score|schedule)\/\d{4}-\d{2}-\d{2}$/, ''],
  'api.jolpi.ca': [/^\/ergast\/f1\/\d{4}\.json$/, ''],
  'api.pluto.tv': [/^\/v2\/channels\/[0-9a-f]{24}$/, 'start stop'],
};
const SCHEDULES = Object.keys(ASKED);
/** The stream that was clicked. */
const CLICKED = 'www.cbs.com';

/** The browsers' own calls home, which no extension makes. */
const CALLS_HOME = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|mozgcp|firefox)\.(com|net|org)$/;

/** What a post is recognised by in a request: any four of its words in a row. */
const PIECE = 4;

/** Every run of words of a post, as plain lower-case words. */
function piecesOf(text: string): string[] {
  const words = plain(text).split(' ');
  return words.slice(PIECE - 1).map((_, index) => words.slice(index, index + PIECE).join(' '));
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** All that a request says, decoded. */
function saidIn({ host, path, query, headers, body }: Asked): string {
  const raw = [host, path, query, ...Object.values(headers), body].join(' ').replaceAll('+', ' ');
  return plain(raw.replaceAll(/(%[0-9a-f]{2})+/gi, (part) => decoded(part)));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

describe.each(BROWSERS)('what leaves %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage(browser);
    const { driver, world } = stage;
    for (const site of SITE_IDS) {
      const page = await driver.open(HOME[site]);
      const { down, up } = await readTimeline(driver, page, world, site);
      expect(wrongOnes([...down, ...up])).toEqual([]);
      await page.close();
    }
    const page = await driver.open(HOME.x);
    const chip = await chipInView(stage, page, 'Jets at Bills');
    await openedAt(driver, 'https://www.cbs.com/live-tv/stream', () => clickChip(page, chip));
    await (await driver.openOwn('popup.html')).close();
  });
  afterAll(() => stage.stop());

  test('is known for every host that is asked for at install', () => {
    expect(
      defaultHosts()
        .map((pattern) => new URL(pattern.slice(0, -1)).host)
        .toSorted(),
    ).toEqual(SCHEDULES.toSorted());
  });

  test('goes to the timelines, the schedules and the stream that was clicked, nowhere else', () => {
    const hosts = new Set(stage.internet.requests.map(({ host }) => host));
    const unexpected = [...hosts].filter(
      (host) => ![...TIMELINES, ...SCHEDULES, CLICKED].includes(host) && !CALLS_HOME.test(host),
    );
    expect(unexpected).toEqual([]);
    // The record does see what goes out.
    for (const host of [...TIMELINES, 'site.api.espn.com', CLICKED]) expect(hosts).toContain(host);
  });

  test('says no four words of any post', () => {
    const pieces = new Set(
      SITE_IDS.flatMap((site) => stage.world.posts[site].flatMap(({ text }) => piecesOf(text))),
    );
    const telling = stage.internet.requests.map(saidIn).filter((said) => {
      const words = piecesOf(said);
      return words.some((piece) => pieces.has(piece));
    });
    expect(telling).toEqual([]);
  });

  test('asks schedules for leagues and days, with no cookie, no body and no referrer', () => {
    const schedule = stage.internet.requests.filter(({ host }) => SCHEDULES.includes(host));
    expect(schedule.length).toBeGreaterThan(10);
    for (const { method, host, path, query, headers, body } of schedule) {
      const [paths, fields = ''] = ASKED[host] ?? [];
      expect(method).toBe('GET');
      expect(path).toMatch(paths ?? '');
      for (const field of new URLSearchParams(query).keys()) {
        expect(String(fields).split(' ')).toContain(field);
      }
      expect(body).toBe('');
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    }
  });

  test('tells the stream nothing of the page that it was opened from', () => {
    const opened = stage.internet.requests.find(({ host }) => host === CLICKED);
    expect(opened?.query).toBe('');
    expect(opened?.headers).not.toHaveProperty('referer');
  });
});
