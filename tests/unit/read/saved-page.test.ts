import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { openSaved } from '../../../scripts/read/saved-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'tipoff-saved-'));
afterAll(() => rmSync(folder, { recursive: true }));

function open(body: string | Uint8Array, url?: string, name = 'page.html') {
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
    [
      'what saved it',
      '<!doctype html> <html><!--\n Page saved with SingleFile \n url: https://x.com/c?a=1&amp;b=2 \n-->',
      'https://x.com/c?a=1&b=2',
    ],
    ['its links', '<base href="https://x.com/d">', 'https://x.com/d'],
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
    expect(() => open('')).toThrow('is no HTML');
    expect(() => open('\u0089PNG\0<a')).toThrow('is no HTML');
    expect(() => open('From: <Saved by Blink>\n<html>')).toThrow('is an archive');
    expect(() => openSaved(folder, undefined, '')).toThrow('is a folder');
    expect(() => openSaved(join(folder, 'none.html'), undefined, '')).toThrow('There is no file');
  });

  test.each([
    ['UTF-8 unsaid', Buffer.from('<p>Ärger 🏈</p>')],
    ['UTF-8 with a mark', Buffer.from('\ufeff<p>Ärger 🏈</p>')],
    ['UTF-16', Buffer.from('\ufeff<p>Ärger 🏈</p>', 'utf16le')],
  ])('is read in its own encoding: %s', (_, bytes) => {
    expect(open(bytes).body).toBe('<p>Ärger 🏈</p>');
  });

  test('is read in the encoding that it names, else as browsers guess', () => {
    const said = Buffer.from('<meta charset="iso-8859-2"><p>\xb1</p>', 'latin1');
    expect(open(said).body).toContain('<p>ą</p>');
    expect(open(Buffer.from('<p>\xc4rger</p>', 'latin1')).body).toBe('<p>Ärger</p>');
    expect(open(Buffer.from('<meta charset=utf-8><p>A\xc4</p>', 'latin1')).body).toContain('<p>A');
  });
});
