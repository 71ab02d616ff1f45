import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { startAnswering } from '../../../entrypoints/background/answering.ts';
import { onMessage } from '../../../utils/messages.ts';
import { readLearned } from '../../../utils/settings/learned-store.ts';
import { readPins } from '../../../utils/settings/store.ts';

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

const view = { fingerprint: null, asOf: 0, looking: [] };
const pin = { id: 'league:nfl', pinned: true };
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

  test('our own pages: look, which wakes the schedule', async () => {
    await ask('look', look, popup());
    expect(wake).toHaveBeenCalledOnce();
  });

  test.each([
    ['view', view, popup],
    ['loadCard', undefined, popup],
    ['learn', wrong, popup],
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
      ['look', look],
    ])('gets nothing by %s', async (type, data) => {
      await expect(ask(type, data, stranger())).rejects.toThrow('may not ask');
      expect(wake).not.toHaveBeenCalled();
    });
  });
});

test.each([
  ['view', { ...view, looking: 'nfl' }],
  ['view', { ...view, looking: Array.from({ length: 101 }, () => 'nfl') }],
  ['pin', { id: '__proto__', pinned: true }],
  ['pin', { id: `team:${'x'.repeat(200)}`, pinned: true }],
  ['pin', { id: 'league:nfl', pinned: 'yes' }],
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

test('the view of a paused site is empty, by where it was asked from', async () => {
  await browser.storage.sync.set({ settings: { pausedSites: ['x'] } });
  const chip = { paused: true };
  await expect(ask('view', view, timeline())).resolves.toMatchObject({ events: [], chip });
  const elsewhere = { ...timeline(), url: 'https://bsky.app/' };
  await expect(ask('view', view, elsewhere)).resolves.toMatchObject({ chip: { paused: false } });
});

test('a page that knows more than the present is told everything: the clock was set back', async () => {
  const { fingerprint } = (await ask('view', view, timeline())) as { fingerprint: string };
  const again = { ...view, fingerprint, asOf: Date.now() };
  await expect(ask('view', again, timeline())).resolves.toMatchObject({ kind: 'update' });
  const ahead = { ...again, asOf: Date.now() + 86_400_000 };
  await expect(ask('view', ahead, timeline())).resolves.toMatchObject({ kind: 'full' });
});
