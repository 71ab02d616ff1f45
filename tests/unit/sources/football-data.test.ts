import { describe, expect, it } from 'vitest';

import { footballData } from '../../../utils/sources/football-data/index.ts';
import { NO_SETUP, type Setup } from '../../../utils/sources/source.ts';
import { faultsUnderDamage } from './withstand.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');
const context = { league: 'epl', now: NOW };
const KEYED: Setup = { ...NO_SETUP, keys: { 'football-data': 'secret' } };

const match = {
  id: 50_001,
  utcDate: '2026-11-22T16:30:00Z',
  status: 'IN_PLAY',
  competition: { id: 2021, name: 'Premier League', code: 'PL', type: 'LEAGUE' },
  homeTeam: { id: 62, name: 'Everton FC', shortName: 'Everton', tla: 'EVE' },
  awayTeam: { id: 63, name: 'Fulham FC', shortName: 'Fulham', tla: 'FUL' },
  score: { winner: null, duration: 'REGULAR', fullTime: { home: 1, away: 0 } },
};

const around = (matches: readonly unknown[]) => ({
  filters: { dateFrom: '2026-11-22' },
  resultSet: { count: matches.length },
  matches,
});
const parse = (matches: unknown[]) => footballData.parse(JSON.stringify(around(matches)), context);
const first = (changes: object) => parse([{ ...match, ...changes }]).events[0];

describe('a match of football-data.org', () => {
  it('has its league, its instant, both clubs by all their names, and the score', () => {
    expect(first({})).toMatchObject({
      id: 'football-data:epl:50001',
      league: 'epl',
      title: 'Everton FC v Fulham FC',
      start: Date.parse('2026-11-22T16:30:00Z'),
      status: 'live',
      broadcasts: [],
      competitors: [
        { name: 'Everton FC', short: 'Everton', abbreviation: 'EVE', side: 'home', score: '1' },
        { name: 'Fulham FC', short: 'Fulham', abbreviation: 'FUL', side: 'away', score: '0' },
      ],
    });
  });

  it.each([
    ['TIMED', 'scheduled'],
    ['PAUSED', 'live'],
    ['SUSPENDED', 'suspended'],
    ['FINISHED', 'final'],
    ['AWARDED', 'final'],
    ['POSTPONED', 'postponed'],
    ['CANCELLED', 'cancelled'],
    ['A_NEW_WORD', 'scheduled'],
    [undefined, 'scheduled'],
  ])('of status %s is %s', (status, ours) => {
    expect(first({ status })?.status).toBe(ours);
  });

  it('pauses at half time', () => {
    expect(first({ status: 'PAUSED' })?.phase).toBe('HT');
  });

  it('whose hour is not fixed shows no hour', () => {
    const midnight = '2026-11-28T00:00:00Z';
    expect(first({ status: 'SCHEDULED', utcDate: midnight })?.timeTbd).toBe(true);
    expect(first({ status: 'TIMED', utcDate: midnight })?.timeTbd).toBe(false);
  });

  it('whose sides are to be won has places instead of names', () => {
    const event = first({ homeTeam: { id: null, name: null }, status: 'TIMED' });
    expect(event?.competitors[0]).toMatchObject({ name: 'TBD', placeholder: true });
  });

  it('of another competition is of that league, or is counted', () => {
    expect(first({ competition: { code: 'CL' } })?.league).toBe('ucl');
    expect(parse([{ ...match, competition: { code: 'DED' } }]).dropped).toEqual({
      'league not carried': 1,
    });
  });
});

describe('football-data.org', () => {
  it('asks nothing without a key, and nothing for a league that it lacks', () => {
    expect(footballData.requests('epl', NOW, NO_SETUP)).toEqual([]);
    expect(footballData.requests('nfl', NOW, KEYED)).toEqual([]);
  });

  it('sends the key as a header alone', () => {
    const requests = footballData.requests('epl', NOW, KEYED);
    expect(requests.map(({ urls: [url] }) => url)).toEqual([
      'https://api.football-data.org/v4/matches?competitions=PL&dateFrom=2026-11-21&dateTo=2026-11-22',
      'https://api.football-data.org/v4/matches?competitions=PL&dateFrom=2026-11-23&dateTo=2026-11-30',
    ]);
    for (const { headers } of requests) expect(headers).toEqual({ 'X-Auth-Token': 'secret' });
  });

  it('says that a key is bad', () => {
    const refusal = '{"message":"Your API token is invalid.","errorCode":400}';
    expect(() => footballData.parse(refusal, context)).toThrow('does not accept this key');
  });

  it('knows its own answers and their league', () => {
    const text = JSON.stringify(around([match]));
    expect(footballData.looksLike?.(text)).toBe(true);
    expect(footballData.leagueIn?.(text)).toBe('epl');
    expect(footballData.looksLike?.('{"events":[]}')).toBe(false);
  });

  it('withstands damage', () => {
    const items = [1, 2, 3].map((id) => ({ ...match, id }));
    expect(faultsUnderDamage({ source: footballData, context, around, items })).toEqual([]);
  });
});
