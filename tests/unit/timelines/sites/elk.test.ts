// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { elk } from '../../../../utils/timelines/sites/elk.ts';
import { readPage, textsOf, without } from './reading.ts';

interface Status {
  id?: string;
  by?: string;
  /** HTML of the text. */
  text: string;
  /** HTML after the text, within the body. */
  after?: string;
  private?: boolean;
}

const status = ({ id = '115000000000100000', by = 'amy', text, after = '', ...rest }: Status) => `
  <div id="status-${id}" aria-roledescription="status-card" tabindex="0">
    <a href="/far.example/@${by}"><span class="content-rich" dir="auto">Amy</span><p dir="ltr">@${by}</p></a>
    <a href="/far.example/@${by}/${id}"><time datetime="2026-11-22T20:00:00.000Z">1h</time></a>
    <div class="${rest.private === true ? 'bg-dm' : ''}">
      <div class="status-body"><span id="spot" class="content-rich" dir="auto" lang="en">${text}</span>${after}</div>
    </div>
    <div class="status-actions"><button>1</button></div>
  </div>`;

describe('elk', () => {
  test('a post, where it is from, and where its chip goes', () => {
    expect(readPage(elk, status({ text: '<p>Chiefs<br>tonight</p>' }))).toEqual([
      {
        post: {
          key: `${location.origin}/far.example/@amy/115000000000100000`,
          text: 'Chiefs\ntonight',
          around: '',
          author: 'amy',
          time: Date.UTC(2026, 10, 22, 20),
          permalink: `${location.origin}/far.example/@amy/115000000000100000`,
        },
        chipAfter: 'spot',
      },
    ]);
  });

  test('the author of a boost is who wrote it', () => {
    const boost = status({ text: '<p>Hi</p>' }).replace('tabindex', 'data-x="" tabindex');
    const html = boost.replace('<a href', '<a href="/far.example/@booster">Booster</a><a href');
    expect(readPage(elk, html)[0]?.post?.author).toBe('amy');
  });

  test('a quoted post is around the text, without its author, and is no post of its own', () => {
    const quoted = status({ id: '115000000000000009', by: 'bo', text: '<p>Ravens lead</p>' });
    const after = `<blockquote cite="https://far.example/9">${quoted}</blockquote>`;
    expect(readPage(elk, status({ text: '<p>This</p>', after }))).toMatchObject([
      { post: { text: 'This', around: 'Ravens lead', author: 'amy' } },
    ]);
  });

  test('behind a warning only the warning is read', () => {
    const html = status({ text: '' }).replace(
      /<div class="status-body">.*?<\/span><\/div>/s,
      '<div class="content-rich"><p><span class="content-rich" dir="auto">Spoilers</span></p></div>',
    );
    expect(textsOf(elk, html)).toEqual(['Spoilers']);
  });

  test('a link reads as shown, its card is around the text', () => {
    const link =
      '<a href="https://www.n.example/nfl/12"><span class="invisible">https://www.</span><span class="ellipsis">n.example/nfl</span><span class="invisible">/12</span></a>';
    const card =
      '<a href="https://n.example" target="_blank"><div></div><div><p>Preview</p></div></a>';
    expect(readPage(elk, status({ text: `<p>See ${link}</p>`, after: card }))).toMatchObject([
      { post: { text: 'See n.example/nfl…', around: 'Preview' } },
    ]);
  });

  test('without an address of its own a post has its author, without a date its id', () => {
    const html = status({ text: '<p>Hi</p>' });
    const address = /<a href="[^"]*\/\d+"><time.*?<\/time><\/a>/;
    expect(readPage(elk, html.replace(address, ''))[0]?.post).toMatchObject({ author: 'amy' });
    const undated = without(html.replace('100000"><time', '100000" class="t"><time'), 'datetime');
    expect(readPage(elk, undated)[0]?.post?.time).toBe(Number(115000000000100000n >> 16n));
  });

  test('a private post is none, the one beside it is', () => {
    const html = status({ text: '<p>Secret</p>', private: true }) + status({ text: '<p>Open</p>' });
    expect(textsOf(elk, html)).toEqual(['Open']);
  });

  test('what is being written is none', () => {
    const html = `<form>${status({ text: '<p>Draft</p>' })}</form>`;
    expect(readPage(elk, html)).toEqual([]);
  });

  test.each(['id', 'aria-roledescription', 'class', 'lang'])('built without %s', (attribute) => {
    const html = [1, 2, 3]
      .map((n) => `<li>${status({ id: `11500000000010000${n}`, text: `<p>Number ${n}</p>` })}</li>`)
      .join('');
    expect(textsOf(elk, without(html, attribute))).toEqual(['Number 1', 'Number 2', 'Number 3']);
  });
});
