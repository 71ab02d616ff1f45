import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { refreshNow } from '../../../utils/schedule/refresh-now.ts';
import { readStates, writeState } from '../../../utils/schedule/state-store.ts';
import type { RequestState } from '../../../utils/schedule/state.ts';
import { MINUTE } from '../../../utils/spans.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');

const state = (more: Partial<RequestState>): RequestState => ({
  source: 'espn',
  league: 'nfl',
  triedAt: NOW - 10 * MINUTE,
  succeededAt: NOW - 10 * MINUTE,
  failures: 0,
  kept: 3,
  dropped: {},
  mended: {},
  warnings: [],
  ...more,
});

beforeEach(() => fakeBrowser.reset());

it('makes due what this source was asked before, and nothing else', async () => {
  await writeState('espn:nfl:a', state({}));
  await writeState('espn:nfl:failing', state({ failures: 3, nextTry: NOW + 30 * MINUTE }));
  await writeState('espn:nfl:new', state({ triedAt: NOW - 5000 }));
  await writeState('espn:nfl:slowed', state({ slowed: true, nextTry: NOW + 60 * MINUTE }));
  await writeState('nhl:nhl:a', state({ source: 'nhl', league: 'nhl' }));
  expect(await refreshNow('espn', NOW)).toBe(2);
  const next = Object.fromEntries(
    Object.entries(await readStates()).map(([key, { nextTry }]) => [key, nextTry]),
  );
  expect(next).toEqual({
    'espn:nfl:a': NOW,
    'espn:nfl:failing': NOW,
    'espn:nfl:new': undefined,
    'espn:nfl:slowed': NOW + 60 * MINUTE,
    'nhl:nhl:a': undefined,
  });
});
