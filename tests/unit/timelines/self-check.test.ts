// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { workingReader } from '../../../utils/timelines/self-check.ts';
import { bluesky } from '../../../utils/timelines/sites/bluesky.ts';
import { fallBackSite } from '../../../utils/timelines/sites/generic.ts';
import { x } from '../../../utils/timelines/sites/x.ts';
import { blueskyPost, xPost } from './snippets.ts';

const SAYS = 'The Chiefs are on right now and nobody here will come to dinner.';

/** A post in which nothing is left that the site's own reader goes by, but its address. */
const rebuilt = (href: string) => `<div class="a1"><div><a href="/fan">Fan</a>
  <a href="${href}"><time datetime="2026-11-22T20:00:00Z">4m</time></a></div><section><p>${SAYS}</p></section></div>`;
const onX = (count: number) =>
  Array.from({ length: count }, (_, index) => rebuilt(`/fan/status/1990000000000${index}`)).join(
    '',
  );

const asBluesky = (html: string) => html.replaceAll('/fan/status/', '/profile/fan.example/post/');

const whoReads = (site: typeof x, html: string, path = '/home') => {
  document.body.innerHTML = `<main><div>${html}</div></main>`;
  history.replaceState(null, '', path);
  const fallBack = fallBackSite(site);
  const reader = workingReader(document, site, fallBack, Date.UTC(2026, 10, 22));
  return reader === undefined ? 'nobody' : reader === fallBack ? 'the fall-back' : 'the site’s own';
};

let shown: boolean;
beforeEach(() => {
  shown = true;
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(() => shown);
});

test('one post as ever is enough: its own reader works', () => {
  expect(whoReads(x, xPost({ text: SAYS }))).toBe('the site’s own');
  expect(whoReads(bluesky, blueskyPost({ text: SAYS }))).toBe('the site’s own');
});

test('posts in another build are found by the fall-back', () => {
  expect(whoReads(x, onX(3))).toBe('the fall-back');
  // One or two could be anything: what somebody linked to in a side column.
  const named = onX(1)
    .replaceAll('div class="a1"', 'article')
    .replace(/<\/div>$/, '</article>');
  expect(whoReads(bluesky, asBluesky(named).repeat(2))).toBe('nobody');
  expect(whoReads(bluesky, asBluesky(named).repeat(3))).toBe('the fall-back');
});

test('what nobody sees is not looked at', () => {
  shown = false;
  expect(whoReads(x, onX(5))).toBe('nobody');
});

describe('no false alarm', () => {
  const login = `<form><label>Name <input></label><button>Log in</button></form>
    <section><h1>See what is happening</h1><p>${SAYS}</p></section>`;
  const row = (inner: string) => `<div class="row">${inner}<p>${SAYS}</p></div>`;
  test.each([
    ['an empty page', ''],
    ['an empty timeline', '<div role="feed" aria-label="Home"></div><p>Nothing here yet.</p>'],
    ['a timeline that still loads', '<div role="progressbar"></div>'],
    ['a login page', login],
    ['people to follow', row('<a href="/amy">Amy</a>').repeat(6)],
    [
      'news with dates that are no posts',
      row('<a href="/news/1"><time datetime="2026-11-22T20:00:00Z">4m</time></a>').repeat(6),
    ],
    [
      'help and its dates',
      `<article><h2>Help</h2><p>${SAYS}</p><time datetime="2026-11-22">today</time></article>`.repeat(
        6,
      ),
    ],
  ])('%s', (_, html) => {
    expect(whoReads(bluesky, html)).toBe('nobody');
  });

  test.each(['/notifications', '/settings/about', '/messages/12', '/i/chat/12-34', '/i/activity'])(
    '%s speaks of posts, and shows none',
    (path) => {
      expect(
        whoReads(bluesky, rebuilt('/profile/fan.example/post/3m6abcdefgh2x').repeat(4), path),
      ).toBe('nobody');
    },
  );
});
