/**
 * Reads saved pages of the real sites in a real browser, cut off from any network, with the very code that
 * the content script runs. The pages are not part of the project: without them this says so and passes.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { PageReading, Part } from '../../scripts/read/page-reader.ts';
import { openSaved, startReader } from '../../scripts/read/saved-page.ts';
import type { Reader, Way } from '../../scripts/read/saved-page.ts';
import { x } from '../../utils/timelines/sites/x.ts';
import { stampedTime } from '../../utils/timelines/written.ts';
import { MUTILATIONS } from './mutilations.ts';
import { SAVED } from './saved-timelines.ts';
import type { SavedTimeline } from './saved-timelines.ts';

const PAGES = join(import.meta.dirname, '../../../shared/fixtures/timelines');
const there = existsSync(PAGES);
if (!there) console.log('timelines: no saved pages beside the project, so none are read.');

/** Of a changed page's posts, at least this share must still be found and read. */
const ENOUGH = 0.95;

const PARTS: readonly Part[] = ['post', 'text', 'author', 'time', 'permalink', 'quote', 'mount'];

/** The texts of posts that have words. Where their lines break is not what finding them is about. */
const textsOf = ({ posts }: PageReading): string[] =>
  posts.flatMap(({ read }) => (read === undefined ? [] : [read.text.replace(/\s+/g, ' ')]));

/** Which of the posts another reading of the page lacks. It may take more than their text for it: a quote, a poll. */
function lost(whole: PageReading, other: PageReading): string[] {
  const left = textsOf(other);
  return textsOf(whole).filter((text) => {
    const same = left.indexOf(text);
    const at = same >= 0 ? same : left.findIndex((longer) => longer.includes(text));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe.runIf(there)('saved pages', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader();
  });
  afterAll(() => reader.close());

  /** Reads a page as it is, then in other ways. */
  async function read(
    { file, url, site }: SavedTimeline,
    ways: readonly Way[] = [],
  ): Promise<[PageReading, ...PageReading[]]> {
    const as = site === undefined ? {} : { site };
    const [whole, ...rest] = await reader.read(openSaved(join(PAGES, file), url, url), [
      as,
      ...ways.map((way) => ({ ...as, ...way })),
    ]);
    if (whole === undefined) throw new Error(`${file} was not read.`);
    return [whole, ...rest];
  }

  /** Which share of a page's posts another reading of it still has, from 0 to 1, and which it has not. */
  function kept(whole: PageReading, other: PageReading | undefined): [share: number, gone: string] {
    if (other === undefined) throw new Error('A way was not tried.');
    const gone = lost(whole, other);
    return [1 - gone.length / textsOf(whole).length, gone.join(' | ')];
  }

  test.each(SAVED)('$file: every post, with its text, author, time and place', async (saved) => {
    const [{ way, check, posts }] = await read(saved);
    const around = posts.filter(({ found }) => found.around !== '').length;
    const wordless = posts.filter((post) => post.read === undefined).length;
    const timed = posts.filter(({ found }) => found.time !== undefined).length;
    console.log(
      `${saved.file}: ${posts.length} posts, ${wordless} wordless, ${around} with more around, ${timed} timed`,
    );

    const ads = posts.filter((post) => post.read !== undefined && !post.mountable).length;
    expect({ way, check, posts: posts.length, around, wordless, ads }).toEqual({
      way: 0,
      check: 'own',
      posts: saved.posts,
      around: saved.around ?? 0,
      wordless: saved.wordless ?? 0,
      ads: saved.ads ?? 0,
    });
    const lacks = new Set(saved.lacks);
    for (const { read: post, letters } of posts) {
      if (post === undefined) continue;
      expect(letters).toContain(post.text.replace(/\s/g, ''));
      expect(post.text).not.toMatch(/<\/?(p|a|span|br)\b/);
      const said = {
        author: /\S/.test(post.author ?? ''),
        time: post.time !== undefined,
        permalink: /^https:\/\/[^/]+\/.*\w/.test(post.permalink ?? ''),
      };
      for (const part of ['author', 'time', 'permalink'] as const) {
        expect(lacks.has(part) || said[part], part).toBe(true);
      }
    }
    const keys = posts.flatMap((post) => post.read?.key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('the time an X post shows is the time in its address', async () => {
    const [saved] = SAVED;
    if (saved === undefined) throw new Error('No page is listed.');
    for (const { read: post } of (await read(saved))[0].posts) {
      const inAddress = stampedTime(post?.permalink ?? '', x.stamp);
      expect(Math.abs(inAddress - (post?.time ?? 0))).toBeLessThan(2000);
    }
  });

  test.each(SAVED)('$file: built anew, the next ways find the same posts', async (saved) => {
    const [whole, ...changed] = await read(
      saved,
      PARTS.map((part) => ({ without: [part] })),
    );
    for (const [index, part] of PARTS.entries()) {
      const [share, gone] = kept(whole, changed[index]);
      expect(share, `without ${part}: ${gone}`).toBeGreaterThanOrEqual(ENOUGH);
      const placeless = changed[index]?.posts.filter((post) => post.read && !post.mountable);
      expect(placeless?.length, `without ${part}`).toBe(saved.ads ?? 0);
    }
  });

  test.each(SAVED)('$file: changed bit by bit, the same posts are found', async (saved) => {
    const [whole, ...changed] = await read(
      saved,
      MUTILATIONS.map(({ script }) => ({ before: script })),
    );
    const found = MUTILATIONS.map(({ name }, index) => {
      const [share, gone] = kept(whole, changed[index]);
      expect(share, `${name}: ${gone}`).toBeGreaterThanOrEqual(ENOUGH);
      return `${Math.round(share * 100)} % ${name}`;
    });
    console.log(`${saved.file}: ${found.join(', ')}`);
  });

  test.each(SAVED)('$file: known for what it is by itself, whatever is renamed', async (saved) => {
    const nowhere = 'https://page.invalid/';
    const page = openSaved(join(PAGES, saved.file), nowhere, nowhere);
    const [asItIs, ...changed] = await reader.read(page, [
      {},
      ...MUTILATIONS.map(({ script }) => ({ before: script })),
    ]);
    const [{ site }] = await read(saved);
    for (const reading of [asItIs, ...changed]) expect(reading?.site).toBe(site);
  });

  test.each(SAVED.filter(({ site, unlike }) => site === undefined && unlike !== true))(
    '$file: where none of its own ways is left, it is read as any site is',
    async (saved) => {
      const [whole, anew] = await read(saved, [{ builtAnew: true }]);
      expect(anew?.check).toBe('fall-back');
      const [share, gone] = kept(whole, anew);
      expect(share, gone).toBeGreaterThanOrEqual(ENOUGH);
    },
  );
});
