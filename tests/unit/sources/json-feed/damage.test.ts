import { describe, expect, it } from 'vitest';

import { jsonFeed } from '../../../../utils/sources/json-feed/index.ts';
import { SourceError } from '../../../../utils/sources/source.ts';
import { jsonFeedFixture } from '../../../fixtures/json-feed/read.ts';
import { cuts, mutations, wrongLeaves } from '../damage.ts';

const NOW = Date.parse('2026-11-22T18:00:00Z');
const url = 'https://desk.example/feed/index.json';
const feed = { id: 'f1', kind: 'json', url, name: 'Desk' } as const;
const context = { league: 'calendar', now: NOW, url, feed };

/** The events and requests that came, or nothing when the whole was refused; anything else fails the test. */
function read(text: string): number | undefined {
  try {
    const { events, next = [] } = jsonFeed.parse(text, context);
    for (const event of events) {
      expect(event.end).toBeGreaterThan(event.start);
      expect(event.title).not.toBe('');
    }
    return events.length + next.length;
  } catch (error) {
    expect(error).toBeInstanceOf(SourceError);
    return undefined;
  }
}

describe.each([
  ['everything', 3],
  ['index', 4],
])('%s', (name, whole) => {
  const text = jsonFeedFixture(name);

  it('cut anywhere is refused as a whole', () => {
    expect(new Set(cuts(text).map(read))).toEqual(new Set([undefined]));
  });

  it('with one leaf of the wrong type loses one part at most', () => {
    for (const { where, text: damaged } of wrongLeaves(JSON.parse(text))) {
      const all = where === '' || where === 'version' || where === 'events' || where === 'shards';
      if (all) read(damaged);
      else expect(read(damaged), where).toBeGreaterThanOrEqual(whole - 1);
    }
  });

  it('mutated two thousand times throws nothing but SourceError', () => {
    for (const damaged of mutations(text, 2000)) read(damaged);
  });
});
