import { describe, expect, it } from 'vitest';

import { jsonLd } from '../../../../utils/sources/json-ld/index.ts';
import { SourceError } from '../../../../utils/sources/source.ts';
import { pageFixture } from '../../../fixtures/json-ld/read.ts';
import { cuts, mutations, wrongLeaves } from '../damage.ts';

const NOW = Date.parse('2026-11-22T18:00:00Z');
const url = 'https://hall.example/whats-on';
const context = { league: 'calendar', now: NOW, url, zone: 'UTC' };

/** The titles that came; why there are none where the whole was refused, or something failed. */
function read(text: string): string[] | 'refused' | 'wrong' {
  try {
    const { events } = jsonLd.parse(text, context);
    return events.every(({ start, end }) => end > start)
      ? events.map(({ title }) => title)
      : 'wrong';
  } catch (error) {
    return error instanceof SourceError ? 'refused' : 'wrong';
  }
}

/** A page whose first script holds a thing, and whose second a good event. */
const besideGood = (thing: string): string =>
  `<script type="application/ld+json">${thing}</script>` +
  '<script type="application/ld+json">{"@type":"Event","name":"Neighbour","startDate":"2026-11-25T20:00:00Z"}</script>';

const FULL = {
  '@type': 'BroadcastEvent',
  '@id': '#x',
  name: 'Opening',
  startDate: '2026-11-25T20:00:00+01:00',
  endDate: '2026-11-25T22:00:00+01:00',
  eventStatus: 'https://schema.org/EventScheduled',
  isLiveBroadcast: true,
  inLanguage: 'en',
  duration: 'PT2H',
  url: 'https://hall.example/opening',
  publishedOn: [
    { '@type': 'BroadcastService', name: 'CBS', areaServed: 'US', broadcaster: { name: 'C' } },
  ],
  location: { '@type': 'VirtualLocation', url: 'https://video.example/1', name: 'V' },
  homeTeam: { name: 'Chiefs' },
  awayTeam: 'Ravens',
  competitor: [{ name: 'Chiefs' }],
  superEvent: { name: 'Week 12' },
  broadcastOfEvent: { '@id': '#y', name: 'The game', startDate: '2026-11-25T20:00:00+01:00' },
  subEvent: [{ '@type': 'Event', name: 'Part', startDate: '2026-11-25T20:00:00+01:00' }],
};

describe('a damaged page', () => {
  it('cut anywhere gives what is whole', () => {
    const whole = read(pageFixture('venue'));
    const outcomes = cuts(pageFixture('venue')).map(read);
    expect(outcomes).not.toContain('wrong');
    const titles = outcomes.flatMap((outcome) => (outcome === 'refused' ? [] : outcome));
    expect(titles).toContain('Book fair');
    expect(whole).toEqual(expect.arrayContaining(titles));
  });

  it('with a leaf of the wrong type keeps the neighbour', () => {
    for (const { where, text } of wrongLeaves(FULL)) {
      expect(read(besideGood(text)), where).toContain('Neighbour');
    }
  });

  it('mutated two thousand times throws nothing but SourceError', () => {
    const outcomes = [...mutations(pageFixture('venue'), 2000)].map(read);
    expect(outcomes.filter((outcome) => outcome === 'wrong')).toEqual([]);
    // Most damage is somewhere else than in what is read.
    expect(outcomes.filter((outcome) => outcome.length === 4).length).toBeGreaterThan(200);
  });
});

describe('a page made to take long', () => {
  const MANY = 400_000;
  const deep = `${'['.repeat(MANY)}${']'.repeat(MANY)}`;
  it.each([
    ['tags that never end', '<script '.repeat(MANY)],
    ['quotes that never end', '<script "'.repeat(MANY)],
    ['comments that never end', '<!--'.repeat(MANY)],
    ['scripts that never end', '<script type="application/ld+json">'.repeat(100_000)],
    ['half strings', besideGood(`"${'\\"'.repeat(MANY)}`)],
    ['half comments', besideGood('/*'.repeat(MANY))],
    ['commas', besideGood(`[${','.repeat(MANY)}`)],
    ['commas and blanks', besideGood(`[1${', '.repeat(MANY)}]x`)],
    ['depth', besideGood(deep)],
    [
      'a graph within a graph',
      besideGood(`${'{"@graph":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
    ],
    ['references', besideGood(`"${'&#9;'.repeat(MANY)}`)],
    ['small things', besideGood(`[${'{},'.repeat(MANY)}{}]`)],
  ])('of %s is done with soon', (_, text) => {
    const began = performance.now();
    expect(read(text)).not.toBe('wrong');
    expect(performance.now() - began).toBeLessThan(1500);
  });
});
