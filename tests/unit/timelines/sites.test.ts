// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { afterEach, describe, expect, test } from 'vitest';

import { SITES, siteFor } from '../../../utils/timelines/index.ts';
import { SITE_MATCHES } from '../../../utils/timelines/matches.ts';
import { bluesky } from '../../../utils/timelines/sites/bluesky.ts';
import { generic } from '../../../utils/timelines/sites/generic.ts';
import { mastodon } from '../../../utils/timelines/sites/mastodon.ts';
import { x } from '../../../utils/timelines/sites/x.ts';
import { stampedTime } from '../../../utils/timelines/written.ts';

const FOLDER = join(import.meta.dirname, '../../../utils/timelines/sites');
const FILES = readdirSync(FOLDER);
const ALL = [...SITES, generic];

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe('the list of sites', () => {
  test('names every file in sites/, and no other', () => {
    const files = FILES.map((file) => basename(file, '.ts')).toSorted();
    expect(ALL.map((site) => site.id).toSorted()).toEqual(files);
  });

  test.each(FILES)('%s is documented and has a test address on one of its hosts', (file) => {
    const source = readFileSync(join(FOLDER, file), 'utf8');
    const site = ALL.find(({ id }) => id === basename(file, '.ts'));
    const before = source.slice(0, source.search(/\nexport const \w+: Site = /));
    const comment = before.slice(before.lastIndexOf('/**'));
    const address = /Test URL: (https:\/\/\S+)/.exec(comment)?.[1] ?? '';
    expect(comment.trimEnd().endsWith('*/')).toBe(true);
    expect(comment.length).toBeGreaterThan(150);
    expect(siteFor(new URL(address), document) ?? generic).toBe(site);
  });

  test.each(FILES)('%s has a reading test', (file) => {
    const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
    const opening = `describe('${basename(file, '.ts')}'`;
    expect(tests.some((test) => test.includes(opening))).toBe(true);
  });

  test('every selector is one that a browser understands', () => {
    for (const site of ALL) {
      const places = [site.mount?.map(({ at }) => at) ?? [], site.ad?.at ?? []].flat(2);
      const lists = Object.entries(site)
        .filter(
          ([name, value]) =>
            !['matches', 'mount', 'address', 'ages'].includes(name) && Array.isArray(value),
        )
        .flatMap(([, value]) => value as string[]);
      const selectors = [...lists, ...places];
      expect(selectors.length).toBeGreaterThan(4);
      for (const selector of selectors)
        expect(() => document.querySelector(selector)).not.toThrow();
    }
  });

  test('match patterns are whole https hosts, each once', () => {
    for (const pattern of SITE_MATCHES) expect(pattern).toMatch(/^https:\/\/[a-z.]+\/\*$/);
    expect(new Set(SITE_MATCHES).size).toBe(SITE_MATCHES.length);
  });
});

describe('which site a page is', () => {
  test.each([
    ['https://x.com/home', 'x'],
    ['https://twitter.com/i/lists/1', 'x'],
    ['https://mobile.x.com/home', 'x'],
    ['https://bsky.app/profile/a.example/post/3m6abcdefgh2x', 'bluesky'],
    ['https://mastodon.social/@fan', 'mastodon'],
  ])('%s is %s', (url, id) => {
    expect(siteFor(new URL(url), document)?.id).toBe(id);
  });

  test('another host is Mastodon by the marks of its pages only', () => {
    const url = new URL('https://social.example/home');
    expect(siteFor(url, document)).toBeUndefined();
    document.body.innerHTML = '<div id="mastodon"></div>';
    expect(siteFor(url, document)).toBeUndefined();
    document.head.innerHTML = '<script id="initial-state" type="application/json">{}</script>';
    expect(siteFor(url, document)?.id).toBe('mastodon');
  });

  test('a host that only ends like one of ours is not ours', () => {
    expect(siteFor(new URL('https://notx.com/'), document)).toBeUndefined();
    expect(siteFor(new URL('https://x.com.example/'), document)).toBeUndefined();
  });
});

describe('times in addresses', () => {
  test('an X id counts milliseconds from its own epoch', () => {
    const id = (BigInt(Date.UTC(2026, 10, 22) - 1_288_834_974_657) << 22n) + 5n;
    expect(stampedTime(`https://x.com/a/status/${id}`, x.stamp)).toBe(Date.UTC(2026, 10, 22));
    expect(stampedTime('https://x.com/a/status/abc', x.stamp)).toBeNaN();
    expect(stampedTime('https://x.com/a', x.stamp)).toBeNaN();
  });

  test('a Bluesky record key counts microseconds', () => {
    const micros = BigInt(Date.UTC(2026, 10, 22)) * 1000n;
    let value = (micros << 10n) + 7n;
    let key = '';
    while (key.length < 13) {
      key = '234567abcdefghijklmnopqrstuvwxyz'.charAt(Number(value % 32n)) + key;
      value /= 32n;
    }
    const at = 'https://bsky.app/profile/a.example/post/';
    expect(stampedTime(at + key, bluesky.stamp)).toBe(Date.UTC(2026, 10, 22));
    expect(stampedTime(`${at}2s2222222a5e7`, bluesky.stamp)).toBeNaN();
    expect(stampedTime(`${at}self`, bluesky.stamp)).toBeNaN();
  });

  test('a Mastodon id counts milliseconds', () => {
    const id = BigInt(Date.UTC(2026, 10, 22)) << 16n;
    expect(stampedTime(`https://mastodon.social/@fan/${id}`, mastodon.stamp)).toBe(
      Date.UTC(2026, 10, 22),
    );
    expect(stampedTime('https://mastodon.social/@fan/12', mastodon.stamp)).toBeNaN();
  });
});
