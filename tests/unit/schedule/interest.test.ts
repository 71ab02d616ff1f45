import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  noteLooking,
  pinnedEvents,
  readLooking,
  readRevealed,
} from '../../../utils/schedule/interest.ts';
import { makeEvent, NOW } from './make.ts';

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

describe('who sees a score', () => {
  it('is remembered apart from who looks', async () => {
    await noteLooking(['nfl', 'nba'], NOW, ['nba']);
    expect(await readRevealed(NOW + 6000)).toEqual({ nba: NOW });
    expect(await readRevealed(NOW + 30_000)).toEqual({});
  });
});

describe('pinnedEvents', () => {
  const jets = { id: 'espn:nfl:20', entity: 'nfl:jets', name: 'New York Jets' };
  const game = makeEvent({ id: 'game', competitors: [jets] });
  const other = makeEvent({ id: 'other', league: 'nba', competitors: [] });

  it.each([
    ['a league', ['league:nfl'], ['game']],
    ['a team of the catalogue', ['team:nfl:jets'], ['game']],
    ['a source’s competitor', ['team:espn:nfl:20'], ['game']],
    ['several leagues', ['league:nba', 'league:nfl'], ['game', 'other']],
    ['somebody else', ['team:nfl:bills', 'nonsense'], []],
  ])('are found by a pin of %s', (_what, pins, ids) => {
    expect([...pinnedEvents([game, other], pins)]).toEqual(ids);
  });
});
