// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { tumblr } from '../../../../utils/timelines/sites/tumblr.ts';
import { readPage, textsOf, without } from './reading.ts';

const post = (id: string, content: string, tags = '') => `
  <div><div tabindex="-1" data-id="${id}"><div><article>
    <header><a href="https://www.tumblr.com/amyplays" rel="author">amyplays</a></header>
    <div><div><div>${content}</div></div></div>
    <div id="spot">${tags}</div>
    <footer><a href="/reblog/amyplays/${id}/abc" role="button">Reblog</a><a href="/notes">9 notes</a></footer>
  </article></div></div></div>`;

describe('tumblr', () => {
  test('a post with its tags, where it is from, and where its chip goes', () => {
    const html = post('71', '<p>Chiefs</p><p>tonight</p>', '<a href="/tagged/nfl">#nfl</a>');
    expect(readPage(tumblr, html)).toEqual([
      {
        post: {
          key: `${location.origin}/amyplays/71`,
          text: 'Chiefs\ntonight\n#nfl',
          around: '',
          author: 'amyplays',
          permalink: `${location.origin}/amyplays/71`,
        },
        chipAfter: 'spot',
      },
    ]);
  });

  test('a post that shows its date links to itself by it; a link card is around the text', () => {
    const card = '<a href="https://n.example" target="_blank"><h1>Preview</h1></a>';
    const html = post('71', `<p>Chiefs</p>${card}`).replace(
      '</header>',
      '<a href="https://www.tumblr.com/amyplays/71/chiefs"><time datetime="2026-11-22T20:00:00Z">1h</time></a></header>',
    );
    expect(readPage(tumblr, html)[0]?.post).toMatchObject({
      around: 'Preview',
      time: Date.UTC(2026, 10, 22, 20),
      permalink: 'https://www.tumblr.com/amyplays/71/chiefs',
    });
  });

  test('what others said before a reblog is read in order', () => {
    const trail =
      '<div><a href="https://www.tumblr.com/bo">bo</a><p>Ravens!</p></div><div><p>No, Chiefs</p></div>';
    expect(textsOf(tumblr, post('71', trail))).toEqual(['Ravens!\nNo, Chiefs']);
  });

  test('when and where it was said first is not when and where it was reblogged', () => {
    const first = `<div><a rel="author" href="https://www.tumblr.com/bo">bo</a>
      <a href="https://www.tumblr.com/bo/12/ravens"><time datetime="2020-11-22T20:00:00Z">6y</time></a><p>Ravens!</p></div>`;
    const [read] = readPage(tumblr, post('71', first));
    expect(read?.post).toMatchObject({
      author: 'amyplays',
      permalink: `${location.origin}/amyplays/71`,
    });
    expect(read?.post?.time).toBeUndefined();
  });

  test('what is being written and what is filtered away are none', () => {
    const filtered = '<div tabindex="-1" data-id="9"><p>Filtered</p></div>';
    expect(readPage(tumblr, `<form>${post('71', '<p>Draft</p>')}</form>${filtered}`)).toEqual([]);
  });

  test.each(['data-id', 'tabindex', 'role', 'rel'])('built without %s', (attribute) => {
    const html = post('71', '<p>First</p>') + post('72', '<p>Second</p>');
    expect(textsOf(tumblr, without(html, attribute))).toEqual(['First', 'Second']);
  });
});
