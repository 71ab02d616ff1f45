import { describe, expect, test } from 'vitest';

import { siteKeyOf, siteNameOf } from '../../../utils/timelines/index.ts';
import { offerFor } from '../../../utils/timelines/offer.ts';

describe('what the popup offers', () => {
  test('a known site as a whole, by its name', () => {
    const offer = offerFor('https://old.reddit.com/r/nfl/?sort=new#top', []);
    expect(offer).toMatchObject({ name: 'Reddit', known: true });
    expect(offer?.patterns).toContain('https://www.reddit.com/*');
    expect(offer?.patterns).toContain('https://old.reddit.com/*');
  });

  test('any other site by its host alone', () => {
    expect(offerFor('https://Forum.example/t/1', [])).toEqual({
      name: 'forum.example',
      patterns: ['https://forum.example/*'],
      known: false,
    });
  });

  test('nothing where it runs already, or would from the start', () => {
    expect(offerFor('https://forum.example/t/1', ['https://forum.example/*'])).toBeUndefined();
    expect(offerFor('https://old.reddit.com/', ['https://old.reddit.com/*'])).toBeUndefined();
    expect(offerFor('https://x.com/home', [])).toBeUndefined();
    expect(offerFor('https://bsky.app/', [])).toBeUndefined();
  });

  test.each([
    undefined,
    '',
    'http://forum.example/',
    'about:addons',
    'chrome://extensions/',
    'chrome-extension://abc/popup.html',
    'file:///home/a.html',
    'https://192.168.1.1/',
    'https://localhost/',
    'https://forum.example:8443/',
    'https://',
  ])('nothing for %s', (address) => {
    expect(offerFor(address, [])).toBeUndefined();
  });
});

test('a site is paused by its id, and one that nobody named by its host', () => {
  const of = (address: string) => [siteKeyOf(new URL(address)), siteNameOf(new URL(address))];
  expect(of('https://mobile.x.com/home')).toEqual(['x', 'X']);
  expect(of('https://mastodon.social/home')).toEqual(['mastodon', 'Mastodon']);
  expect(of('https://mastodon.example/home')).toEqual(['mastodon.example', 'mastodon.example']);
});
