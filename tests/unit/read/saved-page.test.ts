import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { openSaved } from '../../../scripts/read/saved-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'tipoff-saved-'));
afterAll(() => rmSync(folder, { recursive: true }));

function open(body: string, url?: string, name = 'page.html') {
  writeFileSync(join(folder, name), body);
  return openSaved(join(folder, name), url, 'https://else.example/');
}

describe('a saved page', () => {
  test.each([
    [
      'a browser',
      '<!-- saved from url=(0021)https://x.com/NFL/home --><html></html>',
      'https://x.com/NFL/home',
    ],
    ['the page', '<link href="https://bsky.app/a" rel="canonical">', 'https://bsky.app/a'],
    ['a preview', '<meta property="og:url" content="https://x.com/b">', 'https://x.com/b'],
    ['nobody', '<link rel="stylesheet" href="https://x.com/style.css">', 'https://else.example/'],
  ])('is from the address that %s wrote into it', (_, body, url) => {
    expect(open(body).url).toBe(url);
  });

  test('is from the address that it is said to be from, whatever it says', () => {
    expect(open('<link rel="canonical" href="https://x.com/">', 'https://y.example/').url).toBe(
      'https://y.example/',
    );
  });

  test('is XHTML by its name or its beginning', () => {
    const types = [
      open('<html></html>'),
      open('<html></html>', undefined, 'page.xhtml'),
      open('<?xml version="1.0"?><html></html>'),
    ].map(({ type }) => type.split(';')[0]);
    expect(types).toEqual(['text/html', 'application/xhtml+xml', 'application/xhtml+xml']);
  });

  test('that is no page is refused', () => {
    expect(() => open('just words')).toThrow('is no HTML');
    expect(() => openSaved(join(folder, 'none.html'), undefined, '')).toThrow('There is no file');
  });
});
