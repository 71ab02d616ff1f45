import { describe, expect, it } from 'vitest';

import { withKnownCompetitors } from '../../../utils/catalog/known.ts';
import type { Competitor, LiveEvent } from '../../../utils/events.ts';

const event = (competitors: Competitor[]): LiveEvent => ({
  id: 'ical:mlb:feed~1',
  league: 'mlb',
  title: 'Milwaukee Brewers at Seattle Mariners',
  competitors,
  start: 0,
  end: 1,
  endEstimated: true,
  timeTbd: false,
  status: 'scheduled',
  broadcasts: [],
  sources: ['ical'],
  mergedFrom: ['ical:mlb:feed~1'],
  seenAt: 0,
  changedAt: 0,
});

describe('competitors that the catalogue knows', () => {
  it('get its id, and the short names that their source left open', () => {
    const [brewers] = withKnownCompetitors(
      event([{ id: 'a', name: 'Milwaukee Brewers' }]),
    ).competitors;
    expect(brewers).toEqual({
      id: 'a',
      name: 'Milwaukee Brewers',
      entity: 'mlb:milwaukee-brewers',
      nickname: 'Brewers',
      location: 'Milwaukee',
    });
  });

  it('keep what their source calls them', () => {
    const [crew] = withKnownCompetitors(
      event([{ id: 'a', name: 'Milwaukee Brewers', nickname: 'Brew Crew' }]),
    ).competitors;
    expect(crew).toMatchObject({ nickname: 'Brew Crew', location: 'Milwaukee' });
  });

  it('stay as they are where it knows nobody, or nobody is named yet', () => {
    const strangers = [
      { id: 'a', name: 'Springfield Isotopes' },
      { id: 'b', name: 'Milwaukee Brewers', placeholder: true },
    ];
    expect(withKnownCompetitors(event(strangers)).competitors).toEqual(strangers);
  });
});
