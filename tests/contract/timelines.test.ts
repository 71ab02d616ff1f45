/**
 * Reads saved pages of the real sites in a real browser, cut off from any network, with the very code that
 * the content script runs. The pages are not part of the project: without them this says so and passes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findBrowser } from '../../scripts/browsers.mjs';
import { snowflakeTime } from '../../utils/timelines/sites/x.ts';
import type { PageReading } from './page-reader.ts';

const PAGES = join(import.meta.dirname, '../../../shared/fixtures/timelines');
const there = existsSync(PAGES);
if (!there) console.log('timelines: no saved pages beside the project, so none are read.');

interface Saved {
  file: string;
  url: string;
  /** Posts that a person sees. */
  posts: number;
  /** Of them, those with a quoted post or a link card. */
  around: number;
}

const SAVED: Saved[] = [
  { file: 'x/profile-okx-2026-01.html', url: 'https://x.com/okx', posts: 6, around: 0 },
  { file: 'x/profile-nodepay-2026-01.html', url: 'https://x.com/nodepay', posts: 10, around: 3 },
  { file: 'x/profile-cz_binance-2026-01.html', url: 'https://twitter.com/a', posts: 6, around: 1 },
  { file: 'x/x-tweet-sample-2025-10.html', url: 'https://mobile.x.com/home', posts: 1, around: 1 },
  { file: 'x/x-tweet-quote-2025-10.html', url: 'https://x.com/home', posts: 1, around: 1 },
  {
    file: 'bluesky/discover-loggedout-2026-08-build.html',
    url: 'https://bsky.app/',
    posts: 30,
    around: 6,
  },
  {
    file: 'mastodon/home-signedin-2026-08-build.html',
    url: 'https://mastodon.social/home',
    posts: 20,
    around: 4,
  },
  {
    file: 'mastodon/home-scrolled-2026-08-build.html',
    url: 'https://mastodon.social/home',
    posts: 6,
    around: 0,
  },
  {
    file: 'mastodon/local-loggedout-2026-08-build.html',
    url: 'https://mastodon.social/public/local',
    posts: 20,
    around: 4,
  },
];

/** Takes away what each site's own selectors stand on, so that only the next ways are left. */
const MUTILATE = `
  for (const element of document.querySelectorAll('[data-testid]')) element.removeAttribute('data-testid');
  if (location.host === 'mastodon.social')
    for (const element of document.querySelectorAll('[class]'))
      element.className = [...element.classList].map((name) => 'h' + name.length).join(' ');
`;

/** Bundles a module of this folder into one script that leaves its exports in a global, `Bundle`. */
async function bundle(module: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, module),
        formats: ['iife'],
        name: 'Bundle',
        fileName: 'bundle',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error(`${module} was not bundled.`);
  return output.output[0].code;
}

let browser: Browser;

beforeAll(async () => {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('Chromium is needed: set CHROMIUM_PATH.');
  browser = await puppeteer.launch({ browser: 'chrome', executablePath, args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

test('chips that come late to posts already read leave what is being read where it is', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 800 });
  await page.setContent('<!doctype html><body></body>');
  await page.evaluate(
    `${await bundle('place-page.ts')}; globalThis.arrive = Bundle.lateTimeline(40)`,
  );
  await page.evaluate('scrollTo(0, 1500)');
  await page.waitForFunction('scrollY === 1500');
  const moved = await page.evaluate(`(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const middle = document.elementFromPoint(100, 400).closest('article');
    await frame();
    const { top } = middle.getBoundingClientRect();
    await globalThis.arrive();
    while (document.querySelectorAll('tipoff-chip').length < 20) await frame();
    await frame();
    await frame();
    return { by: middle.getBoundingClientRect().top - top, scrolled: scrollY - 1500 };
  })()`);
  await page.close();
  expect(moved).toMatchObject({ by: 0 });
  expect(moved).not.toMatchObject({ scrolled: 0 });
});

describe.runIf(there)('saved pages', () => {
  let reader: string;

  beforeAll(async () => {
    reader = await bundle('page-reader.ts');
  });

  /** Opens a saved page under the address it came from; whatever else it asks for is refused. */
  async function read({ file, url }: Saved, before = ''): Promise<PageReading> {
    const page = await browser.newPage();
    try {
      const body = readFileSync(join(PAGES, file), 'utf8');
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const own = request.isNavigationRequest() && request.frame() === page.mainFrame();
        const answer = own
          ? request.respond({ contentType: 'text/html; charset=utf-8', body })
          : request.abort();
        void answer.catch(() => undefined);
      });
      await page.goto(url);
      return (await page.evaluate(`${before};${reader};Bundle.readPage()`)) as PageReading;
    } finally {
      await page.close();
    }
  }

  test.each(SAVED)('$file: every post, with its text, author, time and place', async (saved) => {
    const { site, way, posts } = await read(saved);
    const around = posts.filter(({ read }) => (read?.around ?? '') !== '').length;
    const timed = posts.filter(({ read }) => read?.time !== undefined).length;
    console.log(`${saved.file}: ${posts.length} posts, ${around} with more around, ${timed} timed`);

    expect({ way, posts: posts.length, around }).toEqual({
      way: 0,
      posts: saved.posts,
      around: saved.around,
    });
    for (const { read, mountable, letters } of posts) {
      expect(mountable).toBe(true);
      expect(letters).toContain(read?.text.replace(/\s/g, ''));
      expect(read?.text).not.toMatch(/<\/?(p|a|span|br)\b/);
      expect(read?.permalink).toMatch(/^https:\/\/[^/]+\/.*\w{10,}$/);
      expect(read?.author).toMatch(/^[\w.-]+$/);
    }
    expect(new Set(posts.map(({ read }) => read?.key)).size).toBe(posts.length);
    // The saved Bluesky page has invented record keys, which hold no time.
    expect(timed).toBe(site === 'bluesky' ? 0 : posts.length);
  });

  test('the time an X post shows is the time in its address', async () => {
    const [saved] = SAVED;
    if (saved === undefined) throw new Error('No page is listed.');
    for (const { read: post } of (await read(saved)).posts) {
      const inAddress = snowflakeTime(post?.permalink ?? '') ?? 0;
      expect(Math.abs(inAddress - (post?.time ?? 0))).toBeLessThan(2000);
    }
  });

  test.each(SAVED)('$file: the next way finds the same posts', async (saved) => {
    const whole = await read(saved);
    const broken = await read(saved, MUTILATE);
    console.log(`${saved.file}: ${broken.posts.length} posts by way ${broken.way}`);
    expect(broken.way).toBeGreaterThan(0);
    expect(broken.posts.map(({ read }) => [read?.key, read?.text])).toEqual(
      whole.posts.map(({ read }) => [read?.key, read?.text]),
    );
    expect(broken.posts.every(({ mountable }) => mountable)).toBe(true);
  });
});
