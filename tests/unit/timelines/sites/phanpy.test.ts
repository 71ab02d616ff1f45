// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { phanpy } from '../../../../utils/timelines/sites/phanpy.ts';
import { readPage, textsOf, without } from './reading.ts';

interface Status {
  id?: string;
  text: string;
  after?: string;
  /** Name of a class of the post. */
  kind?: string;
}

// Phanpy's links lie in links; no HTML can say so, and nothing that is read stands on it.
const status = ({
  id = '115000000000100000',
  text,
  after = '',
  kind = 'visibility-public',
}: Status) => `
  <article data-state-post-id="far.example/${id}" class="status ${kind}" tabindex="-1">
    <div class="container">
      <div class="meta">
        <span class="meta-name"><a href="https://far.example/@amy" class="name-text"><b dir="auto">Amy</b></a></span>
        <a href="#/far.example/s/${id}" class="time"><time datetime="2026-11-22T20:00:00.000Z">1h</time></a>
      </div>
      <div id="spot" class="content"><div lang="en" dir="auto" class="inner-content">${text}</div></div>${after}
    </div>
  </article>`;

const row = (post: string) => `<li><div class="status-link timeline-item">${post}</div></li>`;

describe('phanpy', () => {
  test('a post, where it is from, and where its chip goes', () => {
    const address = `${location.origin}${location.pathname}#/far.example/s/115000000000100000`;
    expect(readPage(phanpy, row(status({ text: '<p>Chiefs</p><p>tonight</p>' })))).toEqual([
      {
        post: {
          key: address,
          text: 'Chiefs\n\ntonight',
          around: '',
          author: 'amy',
          time: Date.UTC(2026, 10, 22, 20),
          permalink: address,
        },
        chipAfter: 'spot',
      },
    ]);
  });

  test('posts differ by what follows # in their addresses', () => {
    const html = ['1', '2'].map((id) => row(status({ id, text: '<p>Same words</p>' }))).join('');
    const keys = readPage(phanpy, html).map(({ post }) => post?.key);
    expect(new Set(keys).size).toBe(2);
  });

  test('a boost is the post within it', () => {
    const html = `<div data-state-post-id="far.example/2" class="status-reblog">
      <div class="status-pre-meta"><a href="https://far.example/@booster" class="name-text">B</a> boosted</div>
      ${status({ text: '<p>Hi</p>' })}</div>`;
    expect(readPage(phanpy, row(html))).toMatchObject([{ post: { text: 'Hi', author: 'amy' } }]);
  });

  test('a quoted post and a link card are around the text', () => {
    const quoted = status({ id: '9', text: '<p>Ravens lead</p>', kind: 'status-card' });
    const card =
      '<a class="card link" target="_blank" lang="en" href="https://n.example"><p>Preview</p></a>';
    const after = `<div class="status-card-container">${quoted}</div>${card}`;
    expect(readPage(phanpy, row(status({ text: '<p>This</p>', after })))).toMatchObject([
      { post: { text: 'This', around: 'Ravens lead\nPreview' }, chipAfter: 'spot' },
    ]);
  });

  test('behind a warning only the warning is read, then both', () => {
    const warning =
      '<div lang="en" dir="auto" class="content spoiler-content"><p>Spoilers</p></div>';
    const open = status({ text: '<p>They won</p>' }).replace(
      '<div id="spot" class="content">',
      `${warning}<div id="spot" class="content">`,
    );
    expect(textsOf(phanpy, open)).toEqual(['Spoilers\nThey won']);
    expect(textsOf(phanpy, open.replace('class="content">', 'inert class="content">'))).toEqual([
      'Spoilers',
    ]);
  });

  test('a link reads as shown', () => {
    const link =
      '<a href="https://www.n.example/nfl/12"><span class="invisible">https://www.</span><span class="ellipsis">n.example/nfl</span><span class="invisible">/12</span></a>';
    expect(textsOf(phanpy, row(status({ text: `<p>See ${link}</p>` })))).toEqual([
      'See n.example/nfl…',
    ]);
  });

  test('a private post, a placeholder and what is being written are none', () => {
    const html =
      status({ text: '<p>Secret</p>', kind: 'visibility-direct' }) +
      status({ text: '<p>███</p>', kind: 'skeleton' }) +
      `<form>${status({ text: '<p>Draft</p>' })}</form>`;
    expect(readPage(phanpy, html)).toEqual([]);
  });

  test.each(['data-state-post-id', 'class', 'dir'])('built without %s', (attribute) => {
    const html = ['1', '2', '3'].map((id) => row(status({ id, text: `<p>Number ${id}</p>` })));
    expect(textsOf(phanpy, without(html.join(''), attribute))).toEqual([
      'Number 1',
      'Number 2',
      'Number 3',
    ]);
  });
});
