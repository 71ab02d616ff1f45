import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { startSiteAccess } from '../../../entrypoints/background/site-access.ts';
import { keepTimelines, removeTimelines } from '../../../utils/settings/hosts.ts';

const FORUM = 'https://forum.example/*';
const CLUB = 'https://club.example/*';

interface Script {
  id: string;
  matches: string[];
  allFrames?: boolean;
  persistAcrossSessions: boolean;
}

let registered: Script[];
let allowed: Set<string>;
/** Patterns of the open tabs that the script was put into, in order. */
let injected: string[];
const installed: (() => void)[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  injected = [];
  installed.length = 0;
  allowed = new Set([FORUM, CLUB]);
  const listeners = () => ({ addListener: () => undefined, removeListener: () => undefined });
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((one) => allowed.has(one)),
    remove: async ({ origins }: { origins: string[] }) =>
      origins.every((one) => allowed.delete(one)),
    onAdded: listeners(),
    onRemoved: listeners(),
  });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ host_permissions: [] }),
    onStartup: listeners(),
    onInstalled: { addListener: (listener: () => void) => installed.push(listener) },
  });
  // One tab is open on each pattern; the tab's number says which.
  const tabs = [FORUM, CLUB];
  Object.assign(fakeBrowser.tabs, {
    query: async ({ url }: { url: string[] }) =>
      tabs.flatMap((pattern, id) => (url.includes(pattern) ? [{ id }] : [])),
  });
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: Script[]) => void (registered = scripts),
      updateContentScripts: async (scripts: Script[]) => void (registered = scripts),
      unregisterContentScripts: async () => void (registered = []),
      executeScript: async ({ target }: { target: { tabId: number } }) =>
        void injected.push(tabs[target.tabId] ?? ''),
    },
  });
  startSiteAccess();
});

test('a site that is added runs from now on, its open tabs included, and never within frames', async () => {
  await keepTimelines([FORUM]);
  await vi.waitFor(() => expect(injected).toEqual([FORUM]));
  expect(registered).toMatchObject([{ matches: [FORUM], persistAcrossSessions: true }]);
  expect(registered[0]?.allFrames).not.toBe(true);
  await keepTimelines([CLUB]);
  await vi.waitFor(() => expect(injected).toEqual([FORUM, CLUB]));
  expect(registered[0]?.matches).toEqual([FORUM, CLUB]);
});

test('a site that is removed runs no more, and the last one takes the script with it', async () => {
  await keepTimelines([FORUM, CLUB]);
  await vi.waitFor(() => expect(registered[0]?.matches).toEqual([FORUM, CLUB]));
  await removeTimelines([FORUM]);
  await vi.waitFor(() => expect(registered[0]?.matches).toEqual([CLUB]));
  expect([...allowed]).toEqual([CLUB]);
  await removeTimelines([CLUB]);
  await vi.waitFor(() => expect(registered).toEqual([]));
});

test('an update, which forgets what was registered, registers again', async () => {
  await keepTimelines([FORUM]);
  await vi.waitFor(() => expect(registered).toHaveLength(1));
  registered = [];
  for (const listener of installed) listener();
  await vi.waitFor(() => expect(registered[0]?.matches).toEqual([FORUM]));
});
