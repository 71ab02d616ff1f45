import { describe, expect, it } from 'vitest';

import { jsonFeed } from '../../../../utils/sources/json-feed/index.ts';
import { SourceError } from '../../../../utils/sources/source.ts';
import { jsonFeedFixture } from '../../../fixtures/json-feed/read.ts';
import { cuts, mutations, wrongLeaves } from '../damage.ts';

const NOW = Date.parse('2026-11-22T18:00:00Z');
const url = 'https://desk.example/feed/index.json';
const feed = { id: 'f1', kind: 'json', url, name: 'Desk' } as const;
const context = { league: 'calendar', now: NOW, url, feed };

/** How many events and requests came; why there are none where the whole was refused, or something failed. */
function read(text: string): number | 'refused' | 'wrong' {
  try {
    const { events, next = [] } = jsonFeed.parse(text, context);
    const sound = events.every(({ title, start, end }) => end > start && title !== '');
    return sound ? events.length + next.length : 'wrong';
  } catch (error) {
    return error instanceof SourceError ? 'refused' : 'wrong';
  }
}

/** What the whole document depends on. */
const ROOTS = new Set(['', 'version', 'events', 'shards']);

describe.each([
  ['everything', 3],
  ['index', 4],
])('%s', (name, whole) => {
  const text = jsonFeedFixture(name);

  it('cut anywhere is refused as a whole', () => {
    expect(new Set(cuts(text).map(read))).toEqual(new Set(['refused']));
  });

  it('with one leaf of the wrong type loses one part at most', () => {
    for (const { where, text: damaged } of wrongLeaves(JSON.parse(text))) {
      const outcome = read(damaged);
      const fine = ROOTS.has(where) ? outcome !== 'wrong' : Number(outcome) >= whole - 1;
      expect(fine, `${where} gives ${outcome}`).toBe(true);
    }
  });

  it('mutated two thousand times throws nothing but SourceError', () => {
    const outcomes = [...mutations(text, 2000)].map(read);
    expect(outcomes.filter((outcome) => outcome === 'wrong')).toEqual([]);
    expect(outcomes.filter((outcome) => outcome !== 'refused').length).toBeGreaterThan(100);
  });
});
