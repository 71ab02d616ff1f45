import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { DEFAULT_SETTINGS, type Pins, type Settings } from '../../../utils/settings/schema.ts';
import {
  changeSettings,
  readPins,
  readSettings,
  togglePin,
  watchPins,
  watchSettings,
} from '../../../utils/settings/store.ts';

const { sync, local } = fakeBrowser.storage;

/** As a browser refuses when the quota is used up or there are too many writes a minute. */
const syncIsFull = () =>
  vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('start with their defaults', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it.each([null, 'text', 7, ['paused']])('are the defaults when %j is stored', async (stored) => {
    await sync.set({ settings: stored });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('lose one bad field and nothing else', async () => {
    await sync.set({ settings: { paused: true, region: 'Utopia', services: ['peacock'] } });
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      paused: true,
      services: ['peacock'],
    });
  });

  it('keep the fields that a change does not name, and those of a newer version', async () => {
    await sync.set({ settings: { scores: 'shown', delaySeconds: 30 } });
    await changeSettings({ paused: true });
    expect(await sync.get('settings')).toEqual({
      settings: { ...DEFAULT_SETTINGS, scores: 'shown', paused: true, delaySeconds: 30 },
    });
  });

  it('lose no change made at the same moment', async () => {
    await Promise.all(
      ['x', 'bluesky', 'mastodon'].map((site) =>
        changeSettings((now) => ({ pausedSites: [...now.pausedSites, site] })),
      ),
    );
    expect((await readSettings()).pausedSites).toEqual(['x', 'bluesky', 'mastodon']);
  });

  it('are what this device last saved while sync does not answer', async () => {
    await changeSettings({ mutedLeagues: ['nhl'] });
    vi.spyOn(sync, 'get').mockRejectedValue(new Error('sync is switched off'));
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, mutedLeagues: ['nhl'] });
  });

  it('refuse a value that breaks the schema and stay as they were', async () => {
    await changeSettings({ region: 'CA' });
    await expect(changeSettings({ region: 'Canada' })).rejects.toThrow('Canada');
    expect((await readSettings()).region).toBe('CA');
    await expect(changeSettings({ region: 'FR' })).resolves.toMatchObject({ region: 'FR' });
  });

  it('are told to watchers, checked, until they stop', async () => {
    const seen = vi.fn<(settings: Settings) => void>();
    const stop = watchSettings(seen);
    await sync.set({ settings: { paused: true, scores: 42 } });
    expect(seen).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, paused: true });
    stop();
    await sync.set({ settings: { paused: false } });
    expect(seen).toHaveBeenCalledOnce();
  });
});

describe('pins', () => {
  it('come and go in the order pinned, each once', async () => {
    await togglePin('league:nfl', true);
    await togglePin('team:nfl:chiefs', true);
    await togglePin('league:nfl', true);
    expect(await readPins()).toEqual(['league:nfl', 'team:nfl:chiefs']);
    await togglePin('league:nfl', false);
    expect(await readPins()).toEqual(['team:nfl:chiefs']);
  });

  it('survive toggles made at the same moment', async () => {
    await Promise.all(['league:a', 'league:b', 'league:c'].map((id) => togglePin(id, true)));
    expect(await readPins()).toEqual(['league:a', 'league:b', 'league:c']);
  });

  it('leave out what is no id', async () => {
    await sync.set({ pins: ['league:nfl', 7, '', null, 'league:nfl', 'x'.repeat(121)] });
    expect(await readPins()).toEqual(['league:nfl']);
  });

  it('are kept on this device while sync is full, and handed over when it is not', async () => {
    await togglePin('league:nfl', true);
    await togglePin('league:mls', true);
    const full = syncIsFull();
    await togglePin('league:nba', true);
    await togglePin('league:nfl', false);
    expect(await readPins()).toEqual(['league:mls', 'league:nba']);
    full.mockRestore();
    // Another device pinned meanwhile: nobody's pin is lost.
    await sync.set({ pins: ['league:nfl', 'league:mls', 'league:wnba'] });
    await togglePin('league:nhl', true);
    const all = ['league:mls', 'league:wnba', 'league:nba', 'league:nhl'];
    expect(await sync.get('pins')).toEqual({ pins: all });
    expect(await readPins()).toEqual(all);
  });

  it('are kept in sync while this device is full, and refused only when both are', async () => {
    const full = vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await togglePin('league:nfl', true);
    expect(await readPins()).toEqual(['league:nfl']);
    const both = syncIsFull();
    await expect(togglePin('league:nba', true)).rejects.toThrow('storage takes nothing');
    expect(await readPins()).toEqual(['league:nfl']);
    full.mockRestore();
    both.mockRestore();
  });

  it('come back from the copy when sync was wiped or damaged', async () => {
    await togglePin('league:nfl', true);
    await sync.set({ pins: { not: 'a list' } });
    expect(await readPins()).toEqual(['league:nfl']);
    await sync.clear();
    expect(await readPins()).toEqual(['league:nfl']);
  });

  it('are read when sync does not answer or the copy is damaged', async () => {
    await togglePin('league:nfl', true);
    const off = vi.spyOn(sync, 'get').mockRejectedValue(new Error('sync is disabled'));
    expect(await readPins()).toEqual(['league:nfl']);
    off.mockRestore();
    await local.set({ 'pins-backup': 'rubbish' });
    expect(await readPins()).toEqual(['league:nfl']);
  });

  it('respect an empty list that another device made', async () => {
    await togglePin('league:nfl', true);
    await sync.set({ pins: [] });
    expect(await readPins()).toEqual([]);
  });

  it('have an end, and keep what was there', async () => {
    const many = Array.from({ length: 300 }, (_, index) => `team:${index}`);
    await sync.set({ pins: many });
    await expect(togglePin('league:nfl', true)).rejects.toThrow(RangeError);
    await expect(togglePin('', true)).rejects.toThrow(RangeError);
    expect(await readPins()).toEqual(many);
  });

  it('are told to watchers, also when only this device could keep them', async () => {
    syncIsFull();
    const seen = vi.fn<(pins: Pins) => void>();
    const stop = watchPins(seen);
    await togglePin('league:nfl', true);
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(['league:nfl']));
    stop();
  });
});
