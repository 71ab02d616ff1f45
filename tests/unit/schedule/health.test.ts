import { describe, expect, it } from 'vitest';

import { healthOf } from '../../../utils/schedule/health.ts';
import { HOUR, MINUTE } from '../../../utils/spans.ts';
import { makeState, NOW } from './make.ts';

const sources = [{ id: 'espn', name: 'ESPN' }];
const health = (...states: ReturnType<typeof makeState>[]) =>
  healthOf(Object.fromEntries(states.map((state, index) => [`k${index}`, state])), sources)[0];

describe('healthOf', () => {
  it('adds up what the last answers brought', () => {
    expect(
      health(
        makeState({ kept: 16, dropped: { 'no date': 1 }, succeededAt: NOW - HOUR }),
        makeState({ kept: 4, dropped: { 'no date': 2, 'no name': 1 }, warnings: ['cut', 'cut'] }),
        makeState({ source: 'mlb', kept: 99 }),
      ),
    ).toEqual({
      source: 'espn',
      name: 'ESPN',
      lastSuccess: NOW,
      kept: 20,
      dropped: { 'no date': 3, 'no name': 1 },
      mended: {},
      warnings: ['cut'],
      shape: [],
      failing: 0,
      requests: 2,
    });
  });

  it('tells the latest failure that still holds, and when it is tried again', () => {
    const before = { failures: 2, error: 'ESPN refused us (403).', triedAt: NOW - HOUR };
    const now = { failures: 1, error: 'ESPN did not answer in time.', triedAt: NOW };
    expect(
      health(
        makeState({ ...before, nextTry: NOW + MINUTE }),
        makeState({ ...now, nextTry: NOW + HOUR }),
        makeState(),
      ),
    ).toMatchObject({ failing: 2, lastError: now.error, nextTry: NOW + MINUTE, lastSuccess: NOW });
  });

  it('says when a source seems to have changed its answers', () => {
    const shape = 'only 3 events came, where about 40 are usual';
    expect(health(makeState({ shape }), makeState({ shape }), makeState())).toMatchObject({
      shape: [`ESPN may have changed its answers: ${shape}.`],
    });
  });

  it('has a line for a source that was never asked', () => {
    expect(health()).toEqual({
      source: 'espn',
      name: 'ESPN',
      kept: 0,
      dropped: {},
      mended: {},
      warnings: [],
      shape: [],
      failing: 0,
      requests: 0,
    });
  });
});
