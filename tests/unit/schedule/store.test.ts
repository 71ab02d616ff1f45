import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';

import type { LiveEvent } from '../../../utils/events.ts';
import {
  forgetLeagues,
  loadSchedule,
  readSchedule,
  updateLeague,
  watchSchedule,
} from '../../../utils/schedule/store.ts';
import { DAY, HOUR, makeEvent, MINUTE, NOW } from './make.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const put = (league: string, ...events: LiveEvent[]) =>
  updateLeague(league, () => ({ events, changed: true }), NOW);
const ids = async () => (await loadSchedule()).map(({ id }) => id).toSorted();

describe('the stored schedule', () => {
  it('gives back what was put, all leagues together', async () => {
    const nba = makeEvent({
      id: 'espn:nba:1',
      league: 'nba',
      phase: 'Q1',
      url: 'https://x.example/',
    });
    await put('nfl', makeEvent());
    await put('nba', nba);
    expect(await loadSchedule()).toEqual(expect.arrayContaining([makeEvent(), nba]));
  });

  it('loses of a damaged shard what is damaged, and nothing of the others', async () => {
    await put('nfl', makeEvent({ id: 'a' }), makeEvent({ id: 'b' }));
    await put('nba', makeEvent({ id: 'c', league: 'nba' }));
    const { 'schedule:nfl': shard } = await fakeBrowser.storage.local.get('schedule:nfl');
    const { events } = shard as { events: LiveEvent[] };
    await fakeBrowser.storage.local.set({
      'schedule:nfl': { version: 1, events: [{ ...events[0], start: 'soon' }, events[1]] },
      'schedule:mlb': 'not a shard',
      'schedule:nhl': { version: 99, events: [makeEvent()] },
    });
    const { events: left, leagues, sound } = await readSchedule();
    expect(left.map(({ id }) => id).toSorted()).toEqual(['b', 'c']);
    expect(leagues).toEqual(new Set(['nfl', 'nba', 'mlb', 'nhl']));
    expect(sound).toEqual(new Set(['nba']));
  });

  it.each(['javascript:alert(1)', 'http://x.example/', 'https://user:pw@x.example/'])(
    'believes no stored event with the address %s',
    async (url) => {
      await put('nfl', makeEvent({ id: 'a', url }), makeEvent({ id: 'b' }));
      expect(await ids()).toEqual(['b']);
    },
  );

  it('serves changes of one league in turn, so that none is lost', async () => {
    const add = (id: string) =>
      updateLeague(
        'nfl',
        (events) => ({ events: [...events, makeEvent({ id })], changed: true }),
        NOW,
      );
    await Promise.all(['a', 'b', 'c', 'd'].map(add));
    expect(await ids()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('does not write for the time of seeing alone, but every ten minutes', async () => {
    await put('nfl', makeEvent({ seenAt: NOW }));
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const see = (now: number) =>
      updateLeague('nfl', () => ({ events: [makeEvent({ seenAt: now })], changed: false }), now);
    await see(NOW + 9 * MINUTE);
    expect(set).not.toHaveBeenCalled();
    await see(NOW + 10 * MINUTE);
    expect(await loadSchedule()).toMatchObject([{ seenAt: NOW + 10 * MINUTE }]);
  });

  it('writes an empty shard, for "nothing on" is an answer', async () => {
    await updateLeague('nfl', () => ({ events: [], changed: false }), NOW);
    expect((await readSchedule()).sound).toEqual(new Set(['nfl']));
  });

  it('forgets a league', async () => {
    await put('nfl', makeEvent());
    await forgetLeagues(['nfl']);
    expect((await readSchedule()).leagues).toEqual(new Set());
  });
});

describe('a full storage', () => {
  const fits = (most: number, message = 'QuotaExceededError: quota exceeded') => {
    const set = storage.setItem.bind(storage);
    vi.spyOn(storage, 'setItem').mockImplementation((key, value) => {
      const { events = [] } = value as { events?: unknown[] };
      return events.length > most ? Promise.reject(new Error(message)) : set(key, value);
    });
  };
  const days = [0, 1, 2, 3, 4, 5, 6, 7].map((day) =>
    makeEvent({ id: `day${day}`, start: NOW + day * DAY + HOUR }),
  );

  it('gives up the events furthest away, and says so', async () => {
    fits(3);
    expect(await put('nfl', ...days)).toBe(false);
    expect(await ids()).toEqual(['day0', 'day1']);
  });

  it('is not blamed for another trouble', async () => {
    fits(3, 'disk on fire');
    await expect(put('nfl', ...days)).rejects.toThrow('disk on fire');
    expect(await ids()).toEqual([]);
  });

  it('rejects when not even an empty shard fits, and serves the next change all the same', async () => {
    fits(-1);
    await expect(put('nfl', ...days)).rejects.toThrow('quota');
    vi.restoreAllMocks();
    expect(await put('nfl', makeEvent())).toBe(true);
  });
});

describe('watching', () => {
  it('tells of shards alone, until it is ended', async () => {
    const told = vi.fn<() => void>();
    const end = watchSchedule(told);
    await fakeBrowser.storage.local.set({ 'fetch-state': {} });
    expect(told).not.toHaveBeenCalled();
    await put('nfl', makeEvent());
    expect(told).toHaveBeenCalledOnce();
    end();
    await put('nfl', makeEvent({ id: 'b' }));
    expect(told).toHaveBeenCalledOnce();
  });
});
