import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { startBadge } from '../../../entrypoints/background/badge.ts';
import { startPausing } from '../../../entrypoints/background/pausing.ts';
import { keepTimelines } from '../../../utils/settings/hosts.ts';
import { readSettings } from '../../../utils/settings/store.ts';

type Tab = { id?: number; url?: string };

let press: (command: string, tab?: Tab) => void;
/** Tab's id, or "all" → badge. */
let badges: Map<number | 'all', string | null>;
let title: string;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  badges = new Map();
  const commands = { onCommand: { addListener: (listener: typeof press) => (press = listener) } };
  const action = {
    setBadgeText: async ({ tabId, text }: { tabId?: number; text: string | null }) =>
      void badges.set(tabId ?? 'all', text),
    setTitle: async (details: { title: string }) => void (title = details.title),
  };
  Object.assign(fakeBrowser, { commands, action });
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  startPausing();
  startBadge();
  return () => vi.useRealTimers();
});

const X = { id: 7, url: 'https://x.com/home' };

test('one key pauses the site in front and lets it go on, and the button says so for a moment', async () => {
  press('pause-site', X);
  await vi.waitFor(() => expect(badges.get(7)).toBe('off'));
  expect((await readSettings()).pausedSites).toEqual(['x']);
  vi.runAllTimers();
  expect(badges.get(7)).toBeNull();
  press('pause-site', X);
  await vi.waitFor(() => expect(badges.get(7)).toBe('on'));
  expect((await readSettings()).pausedSites).toEqual([]);
});

test('a site that the user added is paused by its host', async () => {
  await keepTimelines(['https://forum.example/*']);
  press('pause-site', { id: 7, url: 'https://forum.example/t/1' });
  await vi.waitFor(async () =>
    expect((await readSettings()).pausedSites).toEqual(['forum.example']),
  );
});

describe('there is nothing to pause', () => {
  test.each([{ id: 7 }, { id: 7, url: 'about:blank' }, { id: 7, url: 'https://bank.example/' }])(
    'on %o',
    async (tab) => {
      press('pause-site', tab);
      await vi.waitFor(() => expect(badges.get(7)).toBe('–'));
      expect((await readSettings()).pausedSites).toEqual([]);
    },
  );
});

test('the other key pauses everything, which the button shows for as long as it holds', async () => {
  await vi.waitFor(() => expect(title).toBe('Tipoff'));
  press('pause-all', X);
  await vi.waitFor(() => expect(title).toBe('Tipoff: paused everywhere'));
  expect(badges.get('all')).toBe('off');
  press('pause-site', X);
  await vi.waitFor(() => expect(badges.get(7)).toBe('off'));
  expect(await readSettings()).toMatchObject({ paused: true, pausedSites: [] });
  press('pause-all', X);
  await vi.waitFor(() => expect(badges.get('all')).toBe(''));
  expect((await readSettings()).paused).toBe(false);
});
