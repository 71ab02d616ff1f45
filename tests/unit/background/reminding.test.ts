import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { startBadge } from '../../../entrypoints/background/badge.ts';
import { startNotices } from '../../../entrypoints/background/notices.ts';
import { startReminderAnswers } from '../../../entrypoints/background/reminder-answers.ts';
import { startReminding } from '../../../entrypoints/background/reminding.ts';
import type { LiveEvent } from '../../../utils/events.ts';
import { onMessage } from '../../../utils/messages.ts';
import { readReminders } from '../../../utils/reminders/store.ts';
import { readLooking } from '../../../utils/schedule/interest.ts';
import { tell } from '../../../utils/schedule/store.ts';
import { changeSettings } from '../../../utils/settings/store.ts';
import { HOUR, MINUTE } from '../../../utils/spans.ts';
import { makeEvent, NOW } from '../schedule/make.ts';

vi.mock('../../../utils/messages.ts');

type Notice = { title: string; message: string; iconUrl: string };
type Ask = (type: string, data?: unknown, url?: string) => Promise<unknown>;

const START = NOW + 2 * HOUR;
const game = makeEvent({
  start: START,
  url: 'https://scores.example/1',
  competitors: [
    { id: 'espn:nfl:2', name: 'Buffalo Bills', nickname: 'Bills', side: 'away' },
    { id: 'espn:nfl:20', name: 'New York Jets', nickname: 'Jets', side: 'home' },
  ],
});
const GAME = game.id;

const wake = vi.fn<() => void>();
/** The schedule is looked at so long before. */
const CHECK = 3 * MINUTE;

let allowed: boolean;
let added: () => void;
let notices: Map<string, Notice>;
let click: (id: string) => void;
let opened: string[];
let badge: string;
let title: string;
let ask: Ask;

/** What the schedule says from now on. */
const says = (...events: LiveEvent[]): Promise<unknown> => {
  const [{ league }] = events as [LiveEvent];
  const covers = { from: NOW - 24 * HOUR, to: NOW + 200 * HOUR };
  return tell({ league, teller: 'espn', events, covers, now: Date.now() });
};

/** Begins as the browser begins a worker. */
function startWorker(): void {
  vi.mocked(onMessage).mockReset();
  startNotices();
  startReminderAnswers();
  startReminding({ wake });
  startBadge();
  const answers = new Map<string, (message: never) => unknown>(vi.mocked(onMessage).mock.calls);
  ask = async (type, data, url = 'https://x.com/home') => {
    const sender = { id: browser.runtime.id, url, frameId: 0, tab: { id: 7 } };
    return await answers.get(type)?.({ data, sender } as never);
  };
}

/** The browser ends the worker: nobody hears anything, what is stored stays. */
async function endWorker(): Promise<void> {
  const stored = await fakeBrowser.storage.local.get();
  const synced = await fakeBrowser.storage.sync.get();
  const alarms = await fakeBrowser.alarms.getAll();
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set(stored);
  await fakeBrowser.storage.sync.set(synced);
  for (const { name, scheduledTime } of alarms) {
    await fakeBrowser.alarms.create(name, { when: scheduledTime });
  }
}

const ring = (wanted = true, event = GAME): Promise<unknown> => ask('remind', { event, wanted });
const alarmAt = async (): Promise<number | undefined> =>
  (await fakeBrowser.alarms.get('reminders'))?.scheduledTime;
/** Rings, and waits until the alarm is set. */
async function rung(): Promise<void> {
  await ring();
  await vi.waitUntil(async () => (await alarmAt()) === START - CHECK);
}
const at = (time: number): void => void vi.setSystemTime(time);
/** The alarm rings. */
async function alarmRings(): Promise<void> {
  const alarm = { name: 'reminders', scheduledTime: 0, persistAcrossSessions: true };
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  wake.mockReset();
  allowed = true;
  notices = new Map();
  opened = [];
  badge = '';
  title = '';
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ permissions = [] }: { permissions?: string[] }) =>
      allowed || !permissions.includes('notifications'),
    onAdded: { addListener: (listener: () => void) => (added = listener) },
  });
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => void (badge = text),
    setTitle: async (details: { title: string }) => void (title = details.title),
  });
  Object.assign(fakeBrowser.notifications, {
    create: async (id: string, notice: Notice) => void notices.set(id, notice),
    clear: async (id: string) => void notices.delete(id),
    onClicked: { addListener: (listener: typeof click) => (click = listener) },
  });
  Object.assign(fakeBrowser.tabs, {
    create: async ({ url }: { url: string }) => {
      opened.push(url);
      return { windowId: 1 };
    },
  });
  Object.assign(fakeBrowser.windows, { update: async () => undefined });
  await says(game);
  startWorker();
  return () => vi.useRealTimers();
});

describe('a bell rung on a card', () => {
  test('sets the alarm for the start, in whichever tab, and is taken back', async () => {
    expect(await ring()).toMatchObject({ wanted: true, told: false, before: 0 });
    await vi.waitFor(async () => expect(await alarmAt()).toBe(START - CHECK));
    expect(await ask('reminder', { event: GAME })).toMatchObject({ wanted: true });
    await ring();
    expect(await readReminders()).toHaveLength(1);
    expect(await ring(false)).toMatchObject({ wanted: false });
    await vi.waitFor(async () => expect(await alarmAt()).toBeUndefined());
  });

  test('is told so long before as the user wants, and of the start who was late for that', async () => {
    await changeSettings({ remindBefore: 15 });
    expect(await ring()).toMatchObject({ before: 15 });
    await vi.waitFor(async () => expect(await alarmAt()).toBe(START - 18 * MINUTE));
    await ring(false);
    at(START - 10 * MINUTE);
    expect(await ring()).toMatchObject({ before: 0 });
    await vi.waitFor(async () => expect(await alarmAt()).toBe(START - CHECK));
  });

  test.each(['espn:nfl:unknown', 'espn:nfl:2'])('is refused for %s', async (id) => {
    await says(game, makeEvent({ id: 'espn:nfl:2', mergedFrom: ['espn:nfl:2'], status: 'live' }));
    await expect(ring(true, id)).rejects.toThrow(RangeError);
    expect(await readReminders()).toEqual([]);
  });

  test.each([{ event: '', wanted: true }, { event: GAME, wanted: 'yes' }, { event: 7 }])(
    'is refused in the shape of %o',
    async (data) => {
      await expect(ask('remind', data)).rejects.toThrow('Invalid');
    },
  );

  test('is not for strangers, and what only our pages say is not for pages', async () => {
    await expect(ask('remind', { event: GAME, wanted: true }, 'http://x.com/home')).rejects.toThrow(
      'may not ask',
    );
    await expect(ask('sawReminders')).rejects.toThrow('may not ask');
    await expect(
      ask('showReminders', undefined, browser.runtime.getURL('/popup.html')),
    ).rejects.toThrow('may not ask');
  });

  test('leads to the options where notices can be allowed', async () => {
    await ask('showReminders');
    expect(opened).toEqual([`${browser.runtime.getURL('/options.html')}#reminders`]);
  });
});

describe('when it begins', () => {
  beforeEach(async () => {
    await rung();
  });

  test('a notice says so, once, and the button counts it', async () => {
    at(START);
    await alarmRings();
    await vi.waitFor(() => expect(badge).toBe('1'));
    expect([...notices.values()]).toMatchObject([
      { title: 'Bills at Jets', message: 'Starts now · Watch on CBS' },
    ]);
    expect(title).toBe('Tipoff: reminder of Bills at Jets');
    notices.clear();
    await alarmRings();
    await says({ ...game, status: 'live', changedAt: START + 1 });
    await alarmRings();
    expect(notices.size).toBe(0);
  });

  test('a notice says so once though storage refuses to keep that it did', async () => {
    const create = vi.spyOn(browser.notifications, 'create');
    const write = vi
      .spyOn(browser.storage.local, 'set')
      .mockRejectedValue(new Error('QUOTA_BYTES'));
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    for (const minute of [0, 1, 2]) {
      at(START + minute * MINUTE);
      await alarmRings();
      await vi.waitFor(() => expect(write).toHaveBeenCalledTimes(minute + 1));
      expect(await alarmAt()).toBeGreaterThanOrEqual(START + (minute + 1) * MINUTE);
    }
    expect(create).toHaveBeenCalledOnce();
    write.mockRestore();
    await alarmRings();
    await vi.waitFor(() => expect(badge).toBe('1'));
    expect(create).toHaveBeenCalledOnce();
  });

  test('the schedule was asked minutes before, as if somebody looked', async () => {
    expect(wake).not.toHaveBeenCalled();
    at(START - CHECK);
    await alarmRings();
    await vi.waitFor(() => expect(wake).toHaveBeenCalledOnce());
    expect(await readLooking(Date.now())).toHaveProperty('nfl');
    expect([await alarmAt(), badge]).toEqual([START, '']);
  });

  test('without leave for notices the button alone tells, until it was looked at', async () => {
    allowed = false;
    at(START);
    await alarmRings();
    await vi.waitFor(() => expect(badge).toBe('1'));
    expect(notices.size).toBe(0);
    await ask('sawReminders', undefined, browser.runtime.getURL('/popup.html'));
    await vi.waitFor(() => expect([badge, title]).toEqual(['', 'Tipoff']));
  });

  test('a click on the notice opens this person’s stream, and the button is done', async () => {
    at(START);
    await alarmRings();
    await vi.waitFor(() => expect(badge).toBe('1'));
    click([...notices.keys()][0] ?? '');
    await vi.waitFor(() => expect(badge).toBe(''));
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    expect(opened[0]).toContain('cbs');
    expect(notices.size).toBe(0);
  });

  test('notices that are allowed while the worker runs are heard, too', async () => {
    const { notifications } = fakeBrowser;
    await endWorker();
    Object.assign(fakeBrowser, { notifications: undefined });
    startWorker();
    Object.assign(fakeBrowser, { notifications });
    click = () => undefined;
    added();
    at(START);
    await alarmRings();
    await vi.waitFor(() => expect(notices.size).toBe(1));
    click(`reminder:${GAME}`);
    await vi.waitFor(() => expect(opened).toHaveLength(1));
  });

  test('paused or not: the button counts before it says that all is paused', async () => {
    await changeSettings({ paused: true });
    await vi.waitFor(() => expect(badge).toBe('off'));
    at(START);
    await alarmRings();
    await vi.waitFor(() => expect(badge).toBe('1'));
    await ask('sawReminders', undefined, browser.runtime.getURL('/popup.html'));
    await vi.waitFor(() => expect(badge).toBe('off'));
  });

  test('two at once are two notices, of which a failing one takes no other with it', async () => {
    const other = makeEvent({
      id: 'espn:nfl:2',
      mergedFrom: ['espn:nfl:2'],
      title: 'Dallas Cowboys at Philadelphia Eagles',
      competitors: [],
      start: START,
    });
    await says(game, other);
    await ring(true, other.id);
    Object.assign(fakeBrowser.notifications, {
      create: async (id: string, notice: Notice) => {
        if (id.endsWith(GAME)) throw new Error('the system has no notices');
        notices.set(id, notice);
      },
    });
    at(START);
    await alarmRings();
    await vi.waitFor(() => expect(badge).toBe('2'));
    expect([...notices.keys()]).toEqual(['reminder:espn:nfl:2']);
    expect(title).toBe(
      'Tipoff: reminder of Bills at Jets and Dallas Cowboys at Philadelphia Eagles',
    );
  });
});

describe('the worker ends', () => {
  test('and its successor, started by anything, tells what began meanwhile', async () => {
    await rung();
    await endWorker();
    at(START + 40 * MINUTE);
    startWorker();
    await vi.waitFor(() => expect(badge).toBe('1'));
    expect([...notices.values()].map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Was to start at .*Watch on CBS$/),
    ]);
  });

  test('before it wrote that it told: the same notice comes in the place of the first', async () => {
    await rung();
    const before = await fakeBrowser.storage.local.get('reminders');
    at(START);
    await alarmRings();
    await vi.waitFor(() => expect(badge).toBe('1'));
    await endWorker();
    await fakeBrowser.storage.local.set(before);
    startWorker();
    await vi.waitFor(async () =>
      expect(await readReminders()).toMatchObject([{ told: { what: 'start' } }]),
    );
    expect(notices.size).toBe(1);
  });

  test('with its alarm lost: the next start sets it again', async () => {
    await rung();
    await endWorker();
    await fakeBrowser.alarms.clearAll();
    startWorker();
    await vi.waitFor(async () => expect(await alarmAt()).toBe(START - CHECK));
  });
});

test('an event that is moved moves its alarm; one that is postponed is told as that', async () => {
  await rung();
  const later = START + HOUR;
  await says({ ...game, start: later, end: later + 3 * HOUR, changedAt: NOW + 1 });
  await vi.waitFor(async () => expect(await alarmAt()).toBe(later - CHECK), { timeout: 5000 });
  await says({ ...game, start: later, status: 'postponed', changedAt: NOW + 2 });
  at(later);
  await alarmRings();
  await vi.waitFor(() => expect(badge).toBe('1'));
  expect([...notices.values()].map(({ message }) => message)).toEqual(['Postponed · Details']);
});

test('without reminders there is no alarm, and nothing on the button', async () => {
  await vi.waitFor(() => expect(title).toBe('Tipoff'));
  expect([badge, await alarmAt()]).toEqual(['', undefined]);
});
