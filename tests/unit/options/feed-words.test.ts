import { describe, expect, it } from 'vitest';

import { foundWords, heldOf, statesOf } from '../../../entrypoints/options/schedules/feed-words.ts';
import type { LiveEvent } from '../../../utils/events.ts';
import type { RequestState } from '../../../utils/schedule/state.ts';
import { HOUR } from '../../../utils/spans.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');

const event = (id: string, startsIn: number, more: Partial<LiveEvent> = {}): LiveEvent => ({
  id,
  league: 'calendar',
  title: id,
  competitors: [],
  start: NOW + startsIn,
  end: NOW + startsIn + HOUR,
  endEstimated: true,
  timeTbd: false,
  status: 'scheduled',
  broadcasts: [],
  sources: ['ical'],
  mergedFrom: [id],
  seenAt: NOW,
  changedAt: NOW,
  ...more,
});

describe('what the schedule holds of a feed', () => {
  const events = [
    event('ical:calendar:abc~late', 30 * HOUR),
    event('ical:calendar:abc~soon', 2 * HOUR),
    event('ical:calendar:abc~off', HOUR, { status: 'cancelled' }),
    event('ical:calendar:abcd~another', HOUR),
    event('espn:nfl:1', HOUR, { mergedFrom: ['espn:nfl:1', 'ical:nfl:abc~merged'] }),
  ];

  it('is its own and what was merged with others, not what is of a feed with a longer id', () => {
    expect(heldOf('abc', events, NOW)).toEqual({
      events: 4,
      next: { title: 'espn:nfl:1', start: NOW + HOUR },
    });
    expect(heldOf('abcd', events, NOW).events).toBe(1);
    expect(heldOf('none', events, NOW)).toEqual({ events: 0 });
  });
});

describe('what was found, in words', () => {
  const next = { title: 'Jets at Bills', start: NOW + 30 * 60_000 };

  it.each([
    [{ events: 12, next }, '12 events, next: Jets at Bills, in 30 min'],
    [{ events: 1, next }, '1 event, next: Jets at Bills, in 30 min'],
    [{ events: 3 }, '3 events'],
    [{ events: 0 }, 'nothing in the coming days'],
    [{ events: 0, parts: 34 }, 'a schedule in 34 parts'],
  ])('%j: %s', (found, words) => {
    expect(foundWords(found, NOW, 'en')).toBe(words);
  });
});

describe('the past of a feed', () => {
  const past = (more: Partial<RequestState>): RequestState => ({
    source: 'json-feed',
    league: 'calendar',
    triedAt: NOW,
    failures: 0,
    kept: 0,
    dropped: {},
    mended: {},
    warnings: [],
    ...more,
  });

  it('is told by its teller; the index comes before its shards', () => {
    const states = {
      'json-feed:nfl:abc:shard-with-a-long-name': past({ teller: 'abc', kept: 2 }),
      'json-feed:calendar:abc': past({ teller: 'abc', kept: 1 }),
      'json-feed:calendar:xyz': past({ teller: 'xyz' }),
      'espn:nfl:day': past({ source: 'espn' }),
    };
    expect(statesOf('abc', states).map(({ kept }) => kept)).toEqual([1, 2]);
  });
});
