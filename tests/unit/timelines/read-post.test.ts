// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { createFinder } from '../../../utils/timelines/find-posts.ts';
import { ownParts, readPost } from '../../../utils/timelines/read-post.ts';
import type { Site } from '../../../utils/timelines/site.ts';
import { bluesky } from '../../../utils/timelines/sites/bluesky.ts';
import { mastodon } from '../../../utils/timelines/sites/mastodon.ts';
import { x } from '../../../utils/timelines/sites/x.ts';
import {
  blueskyPost,
  blueskyQuote,
  mastodonGhost,
  mastodonPost,
  xPost,
  xQuote,
} from './snippets.ts';

const NOW = Date.UTC(2026, 10, 22, 20);

function readAll(site: Site, html: string) {
  document.body.innerHTML = html;
  const posts = createFinder(site).all(document);
  return posts.map((post) => readPost(post, site, NOW));
}

describe('x', () => {
  test('text, author, time and address of its own', () => {
    expect(readAll(x, xPost({ text: '<span>Chiefs are on\n\nRight now</span>' }))).toEqual([
      {
        key: `${location.origin}/gridfan/status/1990000000000000000`,
        text: 'Chiefs are on\n\nRight now',
        around: '',
        author: 'gridfan',
        time: Date.UTC(2026, 10, 22, 20),
        permalink: `${location.origin}/gridfan/status/1990000000000000000`,
      },
    ]);
  });

  test('emoji are images, mentions sit in a box that breaks no line', () => {
    const text =
      '<span>Go </span><img alt="🏈" src="data:,"><div><span><a href="/nfl">@NFL</a></span></div><span>!</span>';
    expect(readAll(x, xPost({ text }))[0]?.text).toBe('Go 🏈@NFL!');
  });

  test('a "%" in the author’s address may stand for itself', () => {
    const authorOf = (handle: string) =>
      readAll(x, xPost({ text: '<span>Chiefs</span>', handle }))[0]?.author;
    expect(authorOf('100%')).toBe('100%');
    expect(authorOf('caf%C3%A9')).toBe('café');
  });

  test('white space before a break is none of the text, however much there is', () => {
    const much = ' '.repeat(200_000);
    const before = performance.now();
    expect(readAll(x, xPost({ text: `Chiefs${much}\t\n  are on` }))[0]?.text).toBe(
      'Chiefs\n  are on',
    );
    expect(readAll(x, xPost({ text: `x${much}y` }))[0]?.text).toHaveLength(10_000);
    // A way that takes the square of the length takes a hundred times as long.
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test('of a shortened link only what is shown is read', () => {
    const text =
      '<a href="https://t.co/a"><span aria-hidden="true">https://</span>espn.example/nfl<span aria-hidden="true">/game/1</span><span aria-hidden="true">…</span></a>';
    expect(readAll(x, xPost({ text }))[0]?.text).toBe('espn.example/nfl…');
  });

  test('a quoted post is around the text, never in it, and lends no author or time', () => {
    const [post] = readAll(x, xPost({ text: 'This one', after: xQuote('Ravens take the lead') }));
    expect(post).toMatchObject({
      text: 'This one',
      around: 'Ravens take the lead',
      author: 'gridfan',
      time: Date.UTC(2026, 10, 22, 20),
    });
  });

  test('a post of nothing but a quote has no words of its own', () => {
    const html = xPost({ text: '', after: xQuote('Ravens take the lead') });
    expect(readAll(x, html)).toEqual([undefined]);
  });

  test('an unavailable quote is no post', () => {
    const html = xPost({ text: 'Gone', after: '<article><span>Unavailable</span></article>' });
    expect(readAll(x, html).map((post) => post?.text)).toEqual(['Gone']);
    const unnamed = html.replaceAll(/ data-testid="[^"]*"/g, '');
    expect(readAll(x, unnamed).map((post) => post?.text)).toEqual(['Gone']);
  });

  test('a link card is around the text', () => {
    const after =
      '<div data-testid="card.wrapper"><a href="https://t.co/b">Week 12 preview</a></div>';
    expect(readAll(x, xPost({ text: 'Read this', after }))[0]?.around).toBe('Week 12 preview');
  });

  test('the chip goes after the text, and after "Show more" where the text is cut', () => {
    const more = '<button data-testid="tweet-text-show-more-link">Show more</button>';
    readAll(x, xPost({ text: 'Long', after: more + xQuote('Other') }));
    const post = document.querySelector('article') as Element;
    const spots = x.mount?.map(({ at }) => ownParts(post, at, x).map((e) => e.textContent));
    expect(spots).toEqual([['Show more'], ['Long']]);
  });

  test('a post without a time says when by its address', () => {
    const html = xPost({ text: 'No clock' }).replace(/<time.*?<\/time>/, '4m');
    expect(readAll(x, html)[0]?.time).toBe(1_763_287_947_069);
  });
});

describe('bluesky', () => {
  test('text with its line breaks, author, and time from the record key', () => {
    const [post] = readAll(
      bluesky,
      blueskyPost({ text: 'Tip-off\nsoon <a href="/hashtag/a">#a</a>' }),
    );
    expect(post?.text).toBe('Tip-off\nsoon #a');
    expect(post?.author).toBe('fan.example');
    expect(post?.permalink).toBe(`${location.origin}/profile/fan.example/post/3m6abcdefgh2x`);
    expect(post?.time).toBeGreaterThan(Date.UTC(2025, 0));
  });

  test('the author of a repost is who wrote it, not who passed it on', () => {
    const before = '<a href="/profile/passer.example">Reposted by Passer</a>';
    expect(readAll(bluesky, blueskyPost({ text: 'Hi', before }))[0]?.author).toBe('fan.example');
  });

  test('where the address names a decentralised id, the link says the handle', () => {
    const html = blueskyPost({ text: 'Hi', handle: 'did:plc:abc' }).replace(
      '>Fan<',
      '>@fan.example<',
    );
    expect(readAll(bluesky, html)[0]?.author).toBe('fan.example');
  });

  test('a thread page and its quotes', () => {
    const html = blueskyPost({
      text: 'Threaded',
      thread: true,
      after: blueskyQuote('Quoted words'),
    });
    expect(readAll(bluesky, html)).toMatchObject([{ text: 'Threaded', around: 'Quoted words' }]);
  });

  test('search names no posts: the box around the text is one', () => {
    const html = blueskyPost({ text: 'Found' }).replace(/ data-testid="feedItem[^"]*"/, '');
    expect(readAll(bluesky, html)).toMatchObject([{ text: 'Found', around: '' }]);
  });

  test('an external card is around the text', () => {
    const after =
      '<a role="link" href="https://news.example/1"><div>Preview</div><div>Kick-off</div></a>';
    expect(readAll(bluesky, blueskyPost({ text: 'Look', after }))[0]?.around).toBe(
      'Preview\nKick-off',
    );
  });
});

describe('mastodon', () => {
  test('paragraphs, breaks, and custom emoji', () => {
    const text =
      '<p>First <img class="emojione" alt=":ball:" src="data:,">\n  line<br>second</p><p>third</p>';
    expect(readAll(mastodon, mastodonPost({ text }))[0]?.text).toBe(
      'First :ball: line\nsecond\n\nthird',
    );
  });

  test('white space of the source is none of the text', () => {
    const text = '\n  <p> First<br> second </p>\n  <ul><li>third</li> <li>fourth</li></ul>\n';
    expect(readAll(mastodon, mastodonPost({ text }))[0]?.text).toBe(
      'First\nsecond\n\nthird\nfourth',
    );
  });

  test('a link reads as shown: its ends are invisible', () => {
    const text =
      '<p>See <a href="https://www.news.example/nfl/game-12"><span class="invisible">https://www.</span><span class="ellipsis">news.example/nfl</span><span class="invisible">/game-12</span></a></p>';
    expect(readAll(mastodon, mastodonPost({ text }))[0]?.text).toBe('See news.example/nfl…');
  });

  test('hashtags stay whole', () => {
    const text = '<p><a class="mention hashtag" href="/tags/KCvsBAL">#<span>KCvsBAL</span></a></p>';
    expect(readAll(mastodon, mastodonPost({ text }))[0]?.text).toBe('#KCvsBAL');
  });

  test('raw HTML of posts out of view is no post', () => {
    document.body.innerHTML = `<div role="feed"><article data-id="1">${mastodonPost({ text: '<p>Seen</p>' })}</article></div>`;
    document.querySelector('[role="feed"]')?.append(mastodonGhost('<p>Unseen Chiefs</p>'));
    const posts = createFinder(mastodon).all(document);
    expect(posts.map((post) => readPost(post, mastodon, NOW)?.text)).toEqual(['Seen']);
  });

  test('a quoted status is around the text, and its "RE:" line is not read', () => {
    const quoted = mastodonPost({ text: '<p>Quoted words</p>', id: '115000000000000009' });
    const after = `<div class="status__quote">${quoted.replace('status-public', 'status-public status--is-quote')}</div>`;
    const text = '<p class="quote-inline">RE: https://a.example/1</p><p>Mine</p>';
    expect(readAll(mastodon, mastodonPost({ text, after }))).toMatchObject([
      { text: 'Mine', around: 'Quoted words' },
    ]);
  });

  test('behind a content warning only the warning is read, then both', () => {
    expect(readAll(mastodon, mastodonPost({ text: '', warning: 'Spoilers' }))[0]?.text).toBe(
      'Spoilers',
    );
    const open = mastodonPost({ text: '<p>They won</p>', warning: 'Spoilers' });
    expect(readAll(mastodon, open)[0]?.text).toBe('Spoilers\nThey won');
  });

  test('a link card is around the text, its parts apart', () => {
    const after =
      '<a class="status-card" href="https://n.example"><span class="status-card__host">n.example</span><strong class="status-card__title">Preview</strong><span class="status-card__description">Kick-off</span></a>';
    expect(readAll(mastodon, mastodonPost({ text: '<p>Look</p>', after }))[0]?.around).toBe(
      'Preview\nKick-off',
    );
  });

  test('an account of another instance keeps its host', () => {
    const html = mastodonPost({ text: '<p>Hi</p>', handle: 'fan@far.example' });
    expect(readAll(mastodon, html)[0]?.author).toBe('fan@far.example');
  });
});

test('an address that is none leaves one post unread, not its neighbours', () => {
  const broken = xPost({ text: 'Broken', id: '1' }).replaceAll(
    /href="[^"]*status[^"]*"/g,
    'href="https://%/status/1"',
  );
  const read = readAll(x, broken + xPost({ text: 'Whole' }));
  expect(read.at(-1)?.text).toBe('Whole');
});

test('a script address is no permalink', () => {
  const html = xPost({ text: 'Odd' }).replaceAll(
    /href="\/gridfan\/status[^"]*"/g,
    'href="javascript:alert(1)//status/1"',
  );
  expect(readAll(x, html)[0]).toMatchObject({ text: 'Odd', key: 'gridfan\nOdd' });
});
