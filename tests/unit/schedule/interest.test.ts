import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { noteLooking, pinnedLeagues, readLooking } from '../../../utils/schedule/interest.ts';
import { NOW } from './make.ts';

beforeEach(() => fakeBrowser.reset());

describe('who looks', () => {
  it('is remembered by league, the others with it', async () => {
    await Promise.all([noteLooking(['nfl', 'nba'], NOW), noteLooking(['nba'], NOW + 5000)]);
    expect(await readLooking(NOW + 6000)).toEqual({ nfl: NOW, nba: NOW + 5000 });
  });

  it('lapses after half a minute, and when the clock was set back', async () => {
    await noteLooking(['nfl'], NOW);
    expect(await readLooking(NOW + 30_000)).toEqual({});
    expect(await readLooking(NOW - 1)).toEqual({});
  });

  it('is nobody when what is stored is damaged', async () => {
    await fakeBrowser.storage.session.set({ looking: ['nfl'] });
    expect(await readLooking(NOW)).toEqual({});
    await noteLooking(['nfl'], NOW);
    expect(await readLooking(NOW)).toEqual({ nfl: NOW });
  });
});

describe('pinnedLeagues', () => {
  it('finds the league in a pin of a league, a catalogue team or a source’s competitor', () => {
    expect(
      pinnedLeagues(['league:nfl', 'team:nba:lakers', 'team:espn:epl:359', 'team:x', 'nonsense']),
    ).toEqual(new Set(['nfl', 'nba', 'epl']));
  });
});
