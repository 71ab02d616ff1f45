// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { siteFor } from '../../../../utils/timelines/index.ts';
import { x } from '../../../../utils/timelines/sites/x.ts';
import { xPost } from '../snippets.ts';
import { textsOf } from './reading.ts';

const column = (html: string) =>
  `<div data-testid="multi-column-layout-column-content"><section><h1></h1><div>${html}</div></section></div>`;

describe("x's other apps", () => {
  test.each(['twitter.com', 'mobile.x.com', 'pro.x.com'])('%s is x, from the start', (host) => {
    expect(siteFor(new URL(`https://${host}/i/decks/1`), document)).toBe(x);
    expect(x.optional).toBeUndefined();
  });

  test('a deck: the posts of every column', () => {
    const html =
      column(xPost({ text: 'Chiefs' })) +
      column(xPost({ text: 'Ravens', id: '1990000000000000001' }));
    expect(textsOf(x, html)).toEqual(['Chiefs', 'Ravens']);
  });
});

describe('what on x is no post', () => {
  test.each([
    ['in messages', '<section aria-labelledby="detail-header">', '</section>'],
    [
      'the sample in settings',
      '<section aria-labelledby="detail-header"><div>',
      '</div></section>',
    ],
    ['in the drawer of messages', '<div data-testid="DMDrawer">', '</div>'],
    ['paid for', '<div data-testid="placementTracking">', '</div>'],
    ['being written', '<div role="textbox">', '</div>'],
  ])('%s', (_, before, after) => {
    const html = `${before}${xPost({ text: 'Not this' })}${after}${xPost({ text: 'This' })}`;
    expect(textsOf(x, html)).toEqual(['This']);
  });

  test('a post with a video, which tracks where that is placed, is one', () => {
    const after =
      '<div data-testid="placementTracking"><div data-testid="videoPlayer"></div></div>';
    expect(textsOf(x, xPost({ text: 'Goal', after }))).toEqual(['Goal']);
  });
});
