import { describe, expect, it } from 'vitest';

import { mlb } from '../../../../utils/sources/mlb/index.ts';
import { NO_SETUP } from '../../../../utils/sources/source.ts';

const at = (iso: string, league = 'mlb') => mlb.requests(league, Date.parse(iso), NO_SETUP);
const days = (iso: string) =>
  at(iso).map(({ urls: [url = ''], purpose }) => {
    const query = new URL(url).searchParams;
    return [query.get('date') ?? `${query.get('startDate')}/${query.get('endDate')}`, purpose];
  });

describe('what is asked', () => {
  it('is today, and the days to come all at once', () => {
    expect(days('2026-06-10T20:00:00Z')).toEqual([
      ['2026-06-10', 'now'],
      ['2026-06-11/2026-06-18', 'ahead'],
    ]);
  });

  it('is yesterday too while its last games may be on', () => {
    // Four in the morning in New York, one in Los Angeles.
    expect(days('2026-06-10T08:00:00Z')).toEqual([
      ['2026-06-10', 'now'],
      ['2026-06-09', 'now'],
      ['2026-06-11/2026-06-18', 'ahead'],
    ]);
  });

  it('names the level of play, every broadcaster, and only what is read', () => {
    const [url = ''] = at('2026-06-10T20:00:00Z')[0]?.urls ?? [];
    const query = new URL(url).searchParams;
    expect(query.get('sportId')).toBe('1');
    expect(query.get('hydrate')).toBe('broadcasts(all),team,linescore');
    expect(query.get('fields')?.split(',')).toEqual(
      expect.arrayContaining(['gamePk', 'detailedState', 'franchiseName', 'availabilityCode']),
    );
    const [minor = ''] = at('2026-06-10T20:00:00Z', 'milb')[0]?.urls ?? [];
    expect(new URL(minor).searchParams.get('sportId')).toBe('11');
    expect(at('2026-06-10T20:00:00Z', 'nfl')).toEqual([]);
  });

  it('is asked no sooner than their cache changes', () => {
    expect(at('2026-06-10T20:00:00Z').map(({ atLeastEvery }) => atLeastEvery)).toEqual([
      20_000, 20_000,
    ]);
  });

  it('tells of the games that begin on that day in the west, end to end with the days to come', () => {
    const [today, ahead] = at('2026-06-10T20:00:00Z').map(({ covers }) => covers);
    // A game at ten in the evening in Los Angeles is still the day before's, although it is past one in New York.
    expect(today).toEqual({
      from: Date.parse('2026-06-10T07:00:00Z'),
      to: Date.parse('2026-06-11T07:00:00Z'),
    });
    expect(ahead).toEqual({
      from: Date.parse('2026-06-11T07:00:00Z'),
      to: Date.parse('2026-06-19T07:00:00Z'),
    });
  });
});
