/** Hand-written pages whose posts only a real browser's selectors and layout tell apart. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startReader } from '../../scripts/read/saved-page.ts';
import type { Reader } from '../../scripts/read/saved-page.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

/** Reads a page as if it had come from that address. */
async function read(url: string, html: string) {
  const body = `<!doctype html><html lang="en"><head><title>Page</title></head><body>${html}</body></html>`;
  const [reading] = await reader.read({ body, type: 'text/html; charset=utf-8', url }, [{}]);
  if (reading === undefined) throw new Error('Nothing was read.');
  expect(reading.fellBack).toBe(false);
  return reading.posts.map(({ found, chip }) => ({ ...found, chip }));
}

describe('Misskey', () => {
  const url = 'https://misskey.io/notes/a1b2c3d4e5';
  const words = (html: string) => `<span style="white-space: pre-wrap;">${html}</span>`;
  const header = (id: string, by: string) =>
    `<header><a href="/@${by}">Name</a><div><a href="/notes/${id}"><time title="x">1h</time></a></div></header>`;

  test('a note on its own page has its date below; what it answers and what answers it are posts', async () => {
    const sub = (id: string, by: string, text: string) =>
      `<div><div><a href="/@${by}"></a><div>${header(id, by)}<div><div><div>${words(text)}</div></div></div></div></div></div>`;
    const html = `<div tabindex="0">${sub('a1b2c3d4e4', 'bo', 'Who plays?')}
      <article><header><a href="/@amy">Amy</a></header><div><div>${words('Chiefs tonight')}</div></div>
        <footer><div><a href="/notes/a1b2c3d4e5"><time title="x">1h</time></a></div></footer></article>
      ${sub('a1b2c3d4e6', 'cy', 'Yes')}</div>
      <div><header><time title="x">2h</time></header>A notice</div>`;
    const posts = await read(url, html);
    expect(posts.map(({ text, author }) => [author, text])).toEqual([
      ['bo', 'Who plays?'],
      ['amy', 'Chiefs tonight'],
      ['cy', 'Yes'],
    ]);
  });

  test('what a warning hides is not read', async () => {
    const html = `<div tabindex="0"><article>${header('a1b2c3d4e5', 'amy')}
      <div style="container-type: inline-size;"><p>${words('Spoilers')}</p>
      <div style="display: none;"><div>${words('They won')}</div></div></div></article></div>`;
    expect(await read(url, html)).toMatchObject([{ text: 'Spoilers', chip: 'after div' }]);
  });
});

describe('Threads', () => {
  test('of spans that no longer hold a span, names, dates and counts are not the text', async () => {
    const span = (html: string) => `<span dir="auto">${html}</span>`;
    const html = `<div data-pressable-container="true">
      <a href="/@amy">${span('amy')}</a>
      ${span('<a href="/@amy/post/DK9"><time datetime="2026-11-22T20:00:00Z">1h</time></a>')}
      <div>${span('Chiefs tonight')}</div>
      <div role="button">${span('9')}</div></div>`;
    expect(await read('https://www.threads.com/', html)).toMatchObject([
      { text: 'Chiefs tonight' },
    ]);
  });
});

describe('LinkedIn', () => {
  test('of boxes without a box of their own the one within is the post', async () => {
    const post = (
      text: string,
    ) => `<div data-lazy-mount-id="a" style="display: contents"><div><div><div>
      <h2>Feed post</h2><div><a href="/in/amy-example/">Amy</a></div><p>${text}</p></div></div></div></div>`;
    const html = `<main><div>${post('Chiefs')}${post('Ravens')}</div></main>`;
    expect((await read('https://www.linkedin.com/feed/', html)).map(({ text }) => text)).toEqual([
      'Chiefs',
      'Ravens',
    ]);
  });
});

describe('Tumblr', () => {
  test('names and counts in the head and foot of a post are not its words', async () => {
    const html = `<div tabindex="-1" data-id="71"><article>
      <header><p><a href="https://www.tumblr.com/amyplays">amyplays</a></p></header>
      <div><p>Chiefs tonight</p></div><div><a href="/tagged/nfl">#nfl</a></div>
      <footer><p>9 notes</p></footer></article></div>`;
    expect(await read('https://www.tumblr.com/dashboard', html)).toMatchObject([
      { text: 'Chiefs tonight\n#nfl', author: 'amyplays', chip: 'after div' },
    ]);
  });
});

describe('Lemmy', () => {
  test('the chip is seen whichever of two copies is', async () => {
    const copy = (style: string) =>
      `<div class="${style}"><article><div class="post-title"><h1><a href="/post/1">Chiefs</a></h1></div></article></div>`;
    const html = `<style>.d-none { display: none }</style>
      <div class="post-listing">${copy('d-sm-none')}${copy('d-none d-sm-block')}</div>`;
    expect(await read('https://lemmy.world/', html)).toMatchObject([
      { text: 'Chiefs', chip: 'after div[class="d-none d-sm-block"]' },
    ]);
  });
});
