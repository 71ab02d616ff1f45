import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { startAnswering } from '../../../entrypoints/background/answering.ts';
import type { LiveEvent } from '../../../utils/events.ts';
import { onMessage } from '../../../utils/messages.ts';
import { readLooking, readRevealed } from '../../../utils/schedule/interest.ts';
import { tell } from '../../../utils/schedule/store.ts';
import { keepTimelines } from '../../../utils/settings/hosts.ts';
import { readLearned } from '../../../utils/settings/learned-store.ts';
import { readPins, readSettings } from '../../../utils/settings/store.ts';
import { changedSites } from '../../../utils/timelines/site-health.ts';
import type { View } from '../../../utils/view.ts';

vi.mock('../../../utils/messages.ts');

/** What the browser says of a sender. */
type Sender = Record<string, unknown>;

const wake = vi.fn<() => void>();
let ask: (type: string, data: unknown, sender: Sender) => Promise<unknown>;

const timeline = (): Sender => ({
  id: browser.runtime.id,
  url: 'https://x.com/home',
  frameId: 0,
  tab: { id: 7 },
});
const popup = (): Sender => ({
  id: browser.runtime.id,
  url: browser.runtime.getURL('/popup.html'),
});
const strangers: Record<string, () => Sender> = {
  'another extension': () => ({ ...timeline(), id: 'another' }),
  'another extension’s page': () => ({ id: 'another', url: browser.runtime.getURL('/popup.html') }),
  'a page without a tab': () => ({ id: browser.runtime.id, url: 'https://x.com/home' }),
  'a page without encryption': () => ({ ...timeline(), url: 'http://x.com/home' }),
  'an address that only begins like ours': () => ({
    id: browser.runtime.id,
    url: browser.runtime.getURL('/').replace(/\/$/, '.example/'),
  }),
};

const view = { fingerprint: null, asOf: 0, told: 0, looking: [], fellBack: null };
const pin = { id: 'league:nfl', pinned: true };
const mute = { league: 'nfl', muted: true };
const reveal = { league: 'nfl' };
const look = { leagues: ['nfl'] };
const wrong = { alias: 'Heat', entityId: 'nba:miami-heat', label: 'Miami Heat', never: true };

beforeEach(() => {
  fakeBrowser.reset();
  wake.mockReset();
  vi.mocked(onMessage).mockReset();
  startAnswering({ wake });
  const answers = new Map<string, (message: never) => unknown>(vi.mocked(onMessage).mock.calls);
  ask = async (type, data, sender) => await answers.get(type)?.({ data, sender } as never);
});

describe('who asks decides what is answered', () => {
  test('a timeline: the view, pins, and what to learn', async () => {
    expect(await ask('view', view, timeline())).toMatchObject({ kind: 'full' });
    await ask('pin', pin, timeline());
    expect(await readPins()).toEqual(['league:nfl']);
    await ask('learn', wrong, timeline());
    expect(await readLearned()).toMatchObject([{ alias: 'Heat', kind: 'never', times: 1 }]);
  });

  test('a timeline: a league muted on its own site alone, and taken back', async () => {
    await ask('mute', mute, timeline());
    await ask('mute', mute, { ...timeline(), url: 'https://mastodon.example/home' });
    expect((await readSettings()).mutedHere).toEqual([
      { site: 'x', league: 'nfl' },
      { site: 'mastodon.example', league: 'nfl' },
    ]);
    await ask('mute', { ...mute, muted: false }, timeline());
    expect((await readSettings()).mutedHere).toEqual([{ site: 'mastodon.example', league: 'nfl' }]);
  });

  test('a timeline: a score that is on screen, which wakes the schedule', async () => {
    await ask('reveal', reveal, timeline());
    expect(wake).toHaveBeenCalledOnce();
    const now = Date.now();
    expect(Object.keys(await readRevealed(now))).toEqual(['nfl']);
    expect(Object.keys(await readLooking(now))).toEqual(['nfl']);
  });

  test('our own pages: look, which wakes the schedule', async () => {
    await ask('look', look, popup());
    expect(wake).toHaveBeenCalledOnce();
  });

  test.each([
    ['view', view, popup],
    ['loadCard', undefined, popup],
    ['learn', wrong, popup],
    ['mute', mute, popup],
    ['reveal', reveal, popup],
    ['look', look, timeline],
  ])('%s is not for everyone of ours', async (type, data, sender) => {
    await expect(ask(type, data, sender())).rejects.toThrow('may not ask');
  });

  describe.each(Object.entries(strangers))('%s', (_, stranger) => {
    test.each([
      ['view', view],
      ['loadCard', undefined],
      ['pin', pin],
      ['learn', wrong],
      ['mute', mute],
      ['reveal', reveal],
      ['look', look],
    ])('gets nothing by %s', async (type, data) => {
      await expect(ask(type, data, stranger())).rejects.toThrow('may not ask');
      expect(wake).not.toHaveBeenCalled();
    });
  });
});

test.each([
  ['view', { ...view, looking: 'nfl' }],
  ['view', { ...view, fellBack: 'yes' }],
  ['view', { ...view, looking: Array.from({ length: 501 }, () => 'nfl') }],
  ['pin', { id: '__proto__', pinned: true }],
  ['pin', { id: `team:${'x'.repeat(200)}`, pinned: true }],
  ['pin', { id: 'league:nfl', pinned: 'yes' }],
  ['mute', { league: '', muted: true }],
  ['mute', { league: 'x'.repeat(121), muted: true }],
  ['mute', { league: 'nfl', muted: 'yes' }],
  ['reveal', { league: '' }],
  ['reveal', { league: ['nfl'] }],
  ['learn', { ...wrong, alias: 7 }],
  ['learn', { ...wrong, alias: '' }],
  ['learn', { ...wrong, alias: 'x'.repeat(201) }],
  ['learn', { ...wrong, label: 'x'.repeat(201) }],
  ['learn', { ...wrong, entityId: 'x'.repeat(301) }],
  ['learn', { ...wrong, entityId: null }],
  ['learn', { ...wrong, never: 'yes' }],
])('%s of another shape is refused: %o', async (type, data) => {
  await expect(ask(type, data, timeline())).rejects.toThrow('Invalid');
  expect([...(await readPins()), ...(await readLearned())]).toEqual([]);
});

test('a view has nothing of a league that is muted on the site it was asked from', async () => {
  const now = Date.now();
  const league = 'feed:club';
  const event: LiveEvent = {
    id: 'feed:club:1',
    league,
    title: 'Some Club v Another Club',
    competitors: [],
    start: now + 3_600_000,
    end: now + 7_200_000,
    endEstimated: false,
    timeTbd: false,
    status: 'scheduled',
    broadcasts: [],
    sources: ['feed:club'],
    mergedFrom: ['feed:club:1'],
    seenAt: now,
    changedAt: now,
  };
  await tell({ league, teller: 'feed:club', events: [event], covers: null, now });
  await ask('mute', { league, muted: true }, timeline());
  const leaguesOn = async (url: string): Promise<string[]> => {
    const answer = (await ask('view', view, { ...timeline(), url })) as View;
    return answer.events.map((one) => one.league);
  };
  expect(await leaguesOn('https://x.com/home')).not.toContain(league);
  expect(await leaguesOn('https://bsky.app/')).toContain(league);
});

test('the view of a paused site is empty, by where it was asked from', async () => {
  await browser.storage.sync.set({ settings: { pausedSites: ['x'] } });
  const chip = { paused: true };
  await expect(ask('view', view, timeline())).resolves.toMatchObject({ events: [], chip });
  const elsewhere = { ...timeline(), url: 'https://bsky.app/' };
  await expect(ask('view', view, elsewhere)).resolves.toMatchObject({ chip: { paused: false } });
});

describe('a site that the user added', () => {
  const forum = (): Sender => ({ ...timeline(), url: 'https://forum.example/thread/1' });
  const allow = (allowed: boolean) =>
    Object.assign(fakeBrowser.permissions, { contains: async () => allowed });

  test('is served while it is listed and allowed, and sent away when it is not', async () => {
    allow(true);
    await expect(ask('view', view, forum())).resolves.toBeNull();
    await keepTimelines(['https://forum.example/*']);
    await expect(ask('view', view, forum())).resolves.toMatchObject({ kind: 'full' });
    allow(false);
    await expect(ask('view', view, forum())).resolves.toBeNull();
  });

  test('is paused by its host, alone', async () => {
    allow(true);
    await keepTimelines(['https://forum.example/*', 'https://other.example/*']);
    await browser.storage.sync.set({ settings: { pausedSites: ['forum.example'] } });
    await expect(ask('view', view, forum())).resolves.toMatchObject({ chip: { paused: true } });
    const other = { ...timeline(), url: 'https://other.example/' };
    await expect(ask('view', view, other)).resolves.toMatchObject({ chip: { paused: false } });
  });
});

test('how a site’s posts are found is kept until they are found as ever', async () => {
  await ask('view', { ...view, fellBack: true }, timeline());
  expect(await changedSites()).toEqual(['x']);
  await ask('view', view, timeline());
  expect(await changedSites()).toEqual(['x']);
  await ask('view', { ...view, fellBack: false }, timeline());
  expect(await changedSites()).toEqual([]);
});

test('a page that knows more than the present is told everything: the clock was set back', async () => {
  const { fingerprint } = (await ask('view', view, timeline())) as { fingerprint: string };
  const again = { ...view, fingerprint, asOf: Date.now() };
  await expect(ask('view', again, timeline())).resolves.toMatchObject({ kind: 'update' });
  const ahead = { ...again, asOf: Date.now() + 86_400_000 };
  await expect(ask('view', ahead, timeline())).resolves.toMatchObject({ kind: 'full' });
});
