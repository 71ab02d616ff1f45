/** Hand-written pages on which a word alone says what somebody paid for. */
import { describe, expect, test } from 'vitest';

import { handWritten } from './hand-written.ts';

const read = handWritten();

describe('advertisements', () => {
  /** A post on each site whose only sign of being paid for is a word. */
  const LABELLED: readonly [site: string, url: string, html: (label: string) => string][] = [
    [
      'X',
      'https://x.com/home',
      (
        label,
      ) => `<article data-testid="tweet" role="article"><div data-testid="User-Name"><a href="/acme">Acme</a></div>
        <div dir="ltr"><span>${label}</span></div>
        <div data-testid="tweetText" lang="en" dir="auto"><span>Chiefs tickets. </span><span>Ad</span></div></article>`,
    ],
    [
      'Facebook',
      'https://www.facebook.com/',
      (label) => `<div role="main"><div aria-posinset="1"><h4><a href="/acme">Acme</a></h4>
        <div><a href="#"><span aria-labelledby="label"><span></span></span></a></div>
        <div data-ad-preview="message"><span>Chiefs tickets</span> <span>Ad</span></div></div></div>
        <div hidden><span id="label">${label}</span></div>`,
    ],
    [
      'LinkedIn',
      'https://www.linkedin.com/feed/',
      (label) => `<main><div role="listitem"><h2>Feed post</h2>
        <div><a href="/company/acme/">Acme</a><p><span>${label}</span></p></div>
        <p><span data-testid="expandable-text-box">Chiefs tickets</span></p></div></main>`,
    ],
    [
      'Threads',
      'https://www.threads.com/',
      (
        label,
      ) => `<div data-pressable-container="true"><a href="/@acme"><span dir="auto">acme</span></a>
        <span dir="auto">${label}</span><a href="/@acme/post/D1"><time datetime="2026-11-22T20:00:00Z">1h</time></a>
        <div><span dir="auto"><span>Chiefs tickets</span></span></div></div>`,
    ],
    [
      'Tumblr',
      'https://www.tumblr.com/dashboard',
      (
        label,
      ) => `<div tabindex="-1" data-id="7"><article><header><a href="https://www.tumblr.com/acme">acme</a>
        <span>${label}</span></header><div><p>Chiefs tickets</p></div><footer></footer></article></div>`,
    ],
    [
      'any site',
      'https://forum.example/',
      (label) =>
        `<main><article><small>${label}</small><p>Chiefs tickets <b>now</b></p></article></main>`,
    ],
  ];

  test.each(LABELLED)('%s: no chip where a word says that it is one', async (_, url, html) => {
    for (const label of [
      'Ad',
      'Promoted',
      'Gesponsert',
      'Sponsored · ',
      'Promoted by Acme',
      '広告',
    ]) {
      const [post] = await read(url, html(label));
      expect(post?.text).toContain('Chiefs tickets');
      expect(post?.chip, label).toBeUndefined();
    }
    const [post] = await read(url, html('Addis Ababa'));
    expect(post?.chip).toBeDefined();
  });
});
