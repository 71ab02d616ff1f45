import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Feed } from '../../../utils/sources/source.ts';
import { storage } from 'wxt/utils/storage';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  feedId,
  keepFeed,
  kindOfAddress,
  MOST_FEEDS,
  parseFeeds,
  readFeeds,
  removeFeed,
  watchFeeds,
} from '../../../utils/settings/feeds.ts';

const feed = (name: string) => ({
  kind: 'ical' as const,
  url: `https://calendars.example/${name}.ics`,
  name,
});

beforeEach(() => fakeBrowser.reset());

describe('feeds', () => {
  it('are none at first', async () => {
    expect(await readFeeds()).toEqual([]);
  });

  it('keep the order in which they were added, and an id made from the address', async () => {
    await keepFeed(feed('one'));
    await keepFeed(feed('two'));
    expect(await readFeeds()).toEqual([
      { id: feedId('https://calendars.example/one.ics'), ...feed('one') },
      { id: feedId('https://calendars.example/two.ics'), ...feed('two') },
    ]);
  });

  it('are one for one address: the second says how it is called now, and stays in its place', async () => {
    await keepFeed(feed('one'));
    await keepFeed(feed('two'));
    await keepFeed({ ...feed('one'), name: 'Renamed' });
    expect((await readFeeds()).map(({ name }) => name)).toEqual(['Renamed', 'two']);
  });

  it('come back to their place after an undo', async () => {
    for (const name of ['one', 'two', 'three']) await keepFeed(feed(name));
    await removeFeed(feedId(feed('two').url));
    expect((await readFeeds()).map(({ name }) => name)).toEqual(['one', 'three']);
    await keepFeed(feed('two'), 1);
    expect((await readFeeds()).map(({ name }) => name)).toEqual(['one', 'two', 'three']);
  });

  it('all arrive when several are added at once', async () => {
    await Promise.all(['one', 'two', 'three'].map((name) => keepFeed(feed(name))));
    expect(await readFeeds()).toHaveLength(3);
  });

  it('stay on this device: synced storage never holds one', async () => {
    await keepFeed(feed('one'));
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });

  it.each([
    ['http', { ...feed('a'), url: 'http://calendars.example/a.ics' }],
    ['credentials', { ...feed('a'), url: 'https://me:secret@calendars.example/a.ics' }],
    ['a script', { ...feed('a'), url: 'javascript:alert(1)' }],
    ['an address that is not as a URL is written', { ...feed('a'), url: 'https://A.example' }],
    ['an unknown kind', { ...feed('a'), kind: 'rss' as 'ical' }],
    ['no name', { ...feed('a'), name: '  ' }],
    ['an endless name', { ...feed('a'), name: 'x'.repeat(81) }],
  ])('refuse %s, and lose nothing', async (_, wrong) => {
    await keepFeed(feed('one'));
    await expect(keepFeed(wrong)).rejects.toThrow(RangeError);
    expect((await readFeeds()).map(({ name }) => name)).toEqual(['one']);
  });

  it('refuse one too many', async () => {
    await storage.setItem(
      'local:feeds',
      Array.from({ length: MOST_FEEDS }, (_, index) => feed(`number-${index}`)),
    );
    await expect(keepFeed(feed('more'))).rejects.toThrow(RangeError);
    expect(await readFeeds()).toHaveLength(MOST_FEEDS);
  });

  it('survive damage beside them', () => {
    const damaged = [null, 7, [], {}, { ...feed('x'), url: 5 }, feed('kept'), 'text', feed('kept')];
    expect(parseFeeds(damaged).map(({ name }) => name)).toEqual(['kept']);
    for (const raw of [undefined, null, 'text', 5, {}]) expect(parseFeeds(raw)).toEqual([]);
  });

  it('tell of each change', async () => {
    const heard = vi.fn<(feeds: Feed[]) => void>();
    const end = watchFeeds(heard);
    await keepFeed(feed('one'));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    expect(heard.mock.calls[0]?.[0]).toMatchObject([{ name: 'one' }]);
    end();
  });
});

describe('an address that nobody has read', () => {
  it.each([
    ['https://a.example/team.ics', 'ical'],
    ['https://a.example/calendar?token=x', 'ical'],
    ['https://a.example/index.JSON?v=2', 'json'],
    ['https://a.example/', 'jsonld'],
    ['https://a.example/events.html', 'jsonld'],
  ])('%s speaks of %s', (url, kind) => {
    expect(kindOfAddress(url)).toBe(kind);
  });
});
