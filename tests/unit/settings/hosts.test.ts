import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { keepFeed, removeFeed, feedId } from '../../../utils/settings/feeds.ts';
import {
  addedTimelines,
  giveBack,
  keepTimelines,
  patternFor,
  removeTimelines,
  setUpHosts,
} from '../../../utils/settings/hosts.ts';
import { NO_SETUP } from '../../../utils/sources/source.ts';

const OWN = 'https://own.example/*';
const MINE = 'https://mastodon.example/*';
const CALENDARS = 'https://calendars.example/*';
const feed = (path: string) => ({
  kind: 'ical' as const,
  url: `https://calendars.example/${path}`,
  name: path,
});

interface Asked {
  origins: readonly string[];
}

/** What the browser allows; the fake browser has no permissions of its own. */
let allowed: Set<string>;

beforeEach(() => {
  fakeBrowser.reset();
  allowed = new Set([OWN]);
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: [OWN] }) });
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: Asked) => origins.every((origin) => allowed.has(origin)),
    remove: async ({ origins }: Asked) => {
      for (const origin of origins) allowed.delete(origin);
      return true;
    },
  });
});

describe('timelines that the user added', () => {
  it('are none of the hosts that were allowed for a schedule', async () => {
    allowed.add(CALENDARS);
    await keepFeed(feed('a.ics'));
    expect(await addedTimelines()).toEqual([]);
  });

  it('count for as long as the browser allows them', async () => {
    allowed.add(MINE);
    await keepTimelines([MINE]);
    expect(await addedTimelines()).toEqual([MINE]);
    allowed.delete(MINE);
    expect(await addedTimelines()).toEqual([]);
  });

  it('are given back when they go, unless a feed needs the host', async () => {
    allowed.add(MINE).add(CALENDARS);
    await keepFeed(feed('a.ics'));
    for (const pattern of [MINE, CALENDARS]) {
      await keepTimelines([pattern]);
      await removeTimelines([pattern]);
    }
    expect(await addedTimelines()).toEqual([]);
    expect([...allowed]).toEqual([OWN, CALENDARS]);
  });

  it.each(['https://*/*', 'http://mastodon.example/*', '<all_urls>', 'https://mastodon.example/a'])(
    'are never %s',
    async (pattern) => {
      await expect(keepTimelines([pattern])).rejects.toThrow(/Invalid format/);
    },
  );
});

describe('a host that was allowed', () => {
  it('is given back only when the last feed of it is gone, and never what came with the install', async () => {
    allowed.add(CALENDARS);
    await keepFeed(feed('a.ics'));
    await keepFeed(feed('b.ics'));
    await removeFeed(feedId(feed('a.ics').url));
    await giveBack([CALENDARS, OWN]);
    expect([...allowed]).toEqual([OWN, CALENDARS]);
    await removeFeed(feedId(feed('b.ics').url));
    await giveBack([CALENDARS, OWN]);
    expect([...allowed]).toEqual([OWN]);
  });

  it('is needed for a feed, a key or a choice of the user’s, and for nothing else', () => {
    expect(setUpHosts(NO_SETUP)).toEqual([]);
    const feeds = [{ ...feed('a.ics'), id: 'a' }];
    expect(
      setUpHosts({ ...NO_SETUP, feeds, keys: { pandascore: 'secret' }, chosen: ['openligadb'] }),
    ).toEqual([CALENDARS, 'https://api.openligadb.de/*', 'https://api.pandascore.co/*']);
  });

  it('is one pattern whatever the port and the path', () => {
    expect(patternFor('https://calendars.example:8443/a/b.ics?token=1')).toBe(CALENDARS);
  });
});
