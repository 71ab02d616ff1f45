// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { threads } from '../../../../utils/timelines/sites/threads.ts';
import { readPage, textsOf, without } from './reading.ts';

interface ThreadsPost {
  id?: string;
  by?: string;
  /** HTML of the text. */
  text: string;
  after?: string;
}

const span = (html: string) => `<span dir="auto">${html}</span>`;

const post = ({ id = 'DK9Km_EMuG_', by = 'amy.plays', text, after = '' }: ThreadsPost) => `
  <div data-pressable-container="true"><div>
    <div><div><a href="/@${by}" role="link"><div><img alt="${by}'s profile picture"></div></a></div></div>
    <div><div>
      <a href="/@${by}" role="link">${span(`<span>${by}</span>`)}</a>
      <div>${span(`<a href="/@${by}/post/${id}" role="link"><time datetime="2026-11-22T20:00:00.000Z">1h</time></a>`)}</div>
      <div role="button"><svg aria-label="More"></svg></div>
    </div></div>
    <div><div>
      <div><span id="spot" dir="auto"><span>${text}</span></span></div>${after}
      <div><div role="button"><svg aria-label="Like"></svg>${span('<div><span>9</span></div>')}</div></div>
    </div></div>
  </div></div>`;

describe('threads', () => {
  test('a post, where it is from, and where its chip goes', () => {
    expect(
      readPage(threads, post({ text: 'Chiefs<br>tonight <a href="/search?q=nfl">nfl</a>' })),
    ).toEqual([
      {
        post: {
          key: `${location.origin}/@amy.plays/post/DK9Km_EMuG_`,
          text: 'Chiefs\ntonight nfl',
          around: '',
          author: 'amy.plays',
          time: Date.UTC(2026, 10, 22, 20),
          permalink: `${location.origin}/@amy.plays/post/DK9Km_EMuG_`,
        },
        chipAfter: 'spot',
      },
    ]);
  });

  test('a post and the answer under it are two', () => {
    const html = `<div>${post({ text: 'First' })}${post({ id: 'DK9Kx1-stfC', text: 'Second' })}</div>`;
    expect(textsOf(threads, html)).toEqual(['First', 'Second']);
  });

  test('a quoted post is around the text and lends no author', () => {
    const quoted = post({ id: 'DK9Kx1-stfC', by: 'bo', text: 'Ravens lead' });
    expect(readPage(threads, post({ text: 'This', after: quoted }))).toMatchObject([
      { post: { text: 'This', around: 'Ravens lead', author: 'amy.plays' } },
    ]);
  });

  test('a link card is around the text, a link in the text is not', () => {
    const link = (html: string) =>
      `<a href="https://l.threads.com/?u=https%3A%2F%2Fn.example">${html}</a>`;
    const html = post({
      text: `See ${link('n.example')}`,
      after: link('<img alt=""><span>Preview</span>'),
    });
    expect(readPage(threads, html)[0]?.post).toMatchObject({
      text: 'See n.example',
      around: 'Preview',
    });
  });

  test('a pressable box without a date and what is being written are none', () => {
    const html = `<div data-pressable-container="true">${span('<span>Follow</span>')}</div>
      <div role="textbox">${post({ text: 'Draft' })}</div>`;
    expect(readPage(threads, html)).toEqual([]);
  });

  test.each(['data-pressable-container', 'datetime', 'role'])('built without %s', (attribute) => {
    const html = ['One', 'Two', 'Three'].map((text) => `<div>${post({ text })}</div>`).join('');
    expect(textsOf(threads, without(html, attribute))).toEqual(['One', 'Two', 'Three']);
  });
});
