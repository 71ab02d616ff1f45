// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { siteFor } from '../../../../utils/timelines/index.ts';
import { deckBlue } from '../../../../utils/timelines/sites/deck-blue.ts';
import { blueskyPost } from '../snippets.ts';
import { readPage } from './reading.ts';

describe('deck-blue', () => {
  test('is known by its host and runs only where it is switched on', () => {
    expect(siteFor(new URL('https://deck.blue/home'), document)).toBe(deckBlue);
    expect(deckBlue.optional).toBe(true);
  });

  test('posts with the addresses of Bluesky are read, in each column', () => {
    const column = (rkey: string, text: string) =>
      `<section>${blueskyPost({ rkey, text })}</section>`;
    const html = column('3m6abcdefgh2x', 'Chiefs') + column('3m6abcdefgh2y', 'Ravens');
    expect(readPage(deckBlue, html.replaceAll(/ data-testid="[^"]*"/g, ''))).toMatchObject([
      { post: { text: 'Chiefs', author: 'fan.example' } },
      { post: { text: 'Ravens' } },
    ]);
  });

  test('a page painted on a canvas has none', () => {
    expect(readPage(deckBlue, '<flutter-view><canvas></canvas></flutter-view>')).toEqual([]);
  });
});
