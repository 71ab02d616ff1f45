import { describe, expect, it } from 'vitest';

import { NO_SETUP, type Setup, SourceError } from '../../../utils/sources/source.ts';
import { theSportsDb } from '../../../utils/sources/thesportsdb/index.ts';
import { faultsUnderDamage } from './withstand.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');
const context = { league: 'epl', now: NOW };
const KEYED: Setup = { ...NO_SETUP, keys: { thesportsdb: 'secret/1' } };

const game = {
  idEvent: '71001',
  idLeague: '4328',
  strLeague: 'English Premier League',
  strEvent: 'Everton vs Fulham',
  strTimestamp: '2026-11-22T19:00:00',
  dateEvent: '2026-11-22',
  strHomeTeam: 'Everton',
  strAwayTeam: 'Fulham',
  idHomeTeam: '801',
  idAwayTeam: '802',
  intHomeScore: '2',
  intAwayScore: 1,
  strStatus: 'HT',
  strPostponed: 'no',
};
const row = {
  id: '5',
  idEvent: '71009',
  strSport: 'Soccer',
  strEvent: 'Everton vs Fulham',
  strCountry: 'Germany',
  strChannel: 'Sky Sport DE',
  strTimeStamp: '2026-11-23 20:00:00',
};

const parse = (events: unknown) => theSportsDb.parse(JSON.stringify({ events }), context);
const first = (changes: object) => parse([{ ...game, ...changes }]).events[0];
const channels = (tvevents: unknown) => theSportsDb.parse(JSON.stringify({ tvevents }), context);

describe('a day of TheSportsDB', () => {
  it('has times in UTC, both sides, their score and what fans say of the minute', () => {
    expect(first({})).toMatchObject({
      id: 'thesportsdb:epl:71001',
      title: 'Everton v Fulham',
      start: Date.parse('2026-11-22T19:00:00Z'),
      status: 'live',
      phase: 'HT',
      competitors: [
        { id: 'thesportsdb:epl:801', name: 'Everton', side: 'home', score: '2' },
        { id: 'thesportsdb:epl:802', name: 'Fulham', side: 'away', score: '1' },
      ],
    });
  });

  it('names the guests first where fans do', () => {
    expect(first({ idLeague: '4391' })?.title).toBe('Fulham at Everton');
  });

  it.each([
    ['NS', 'no', 'scheduled'],
    ['FT', 'no', 'final'],
    ['AOT', 'no', 'final'],
    ['IN7', 'no', 'live'],
    ['Q3', 'no', 'live'],
    ['SUSP', 'no', 'suspended'],
    ['CANC', 'no', 'cancelled'],
    ['NS', 'yes', 'postponed'],
    ['A new word', 'no', 'scheduled'],
  ])('%s, postponed %s, is %s', (strStatus, strPostponed, status) => {
    expect(first({ strStatus, strPostponed })?.status).toBe(status);
  });

  it('has no score before the start', () => {
    expect(first({ strStatus: 'NS' })?.competitors[0]).not.toHaveProperty('score');
  });

  it('keeps the day where the hour is not known', () => {
    const event = first({ strTimestamp: null });
    expect(event).toMatchObject({ timeTbd: true, start: Date.parse('2026-11-22T12:00:00Z') });
  });

  it('may have nothing', () => {
    expect(parse(null)).toMatchObject({ events: [], dropped: {} });
  });

  it('counts leagues that are not carried', () => {
    const other = { ...game, idLeague: '9999', strLeague: 'Faroese Third Division' };
    expect(parse([other]).dropped).toEqual({ 'league not carried': 1 });
  });

  it('is not believed to be whole when it has as many as the free key gets', () => {
    const three = ['1', '2', '3'].map((idEvent) => ({ ...game, idEvent }));
    expect(parse(three).warnings).toHaveLength(1);
    expect(parse(three.slice(1)).warnings).toEqual([]);
  });
});

describe('a day of channels', () => {
  it('has every channel of an event with its country, the league found by who plays', () => {
    const uk = { ...row, strChannel: 'Sky Sports Main Event', strCountry: 'United Kingdom' };
    const [event, ...others] = channels([row, uk]).events;
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      id: 'thesportsdb:epl:tv-71009',
      league: 'epl',
      status: 'scheduled',
      start: Date.parse('2026-11-23T20:00:00Z'),
      broadcasts: [
        { outlet: 'Sky Sport DE', kind: 'tv', region: 'DE' },
        { outlet: 'Sky Sports Main Event', kind: 'tv', region: 'GB' },
      ],
    });
  });

  it('leaves out and counts what nobody knows', () => {
    const unknown = { ...row, strEvent: 'Some Village vs Another Village' };
    expect(channels([unknown, {}]).dropped).toEqual({ 'league not carried': 1, 'not readable': 1 });
  });
});

describe('TheSportsDB', () => {
  it('asks nothing without a key, and nothing for a league that it lacks', () => {
    expect(theSportsDb.requests('epl', NOW, NO_SETUP)).toEqual([]);
    expect(theSportsDb.requests('shows', NOW, KEYED)).toEqual([]);
  });

  it('asks for today, tomorrow and their channels with the key in the path', () => {
    const requests = theSportsDb.requests('epl', NOW, KEYED);
    expect(requests.flatMap(({ urls }) => urls)).toEqual([
      'https://www.thesportsdb.com/api/v1/json/secret%2F1/eventsday.php?d=2026-11-22&l=English+Premier+League',
      'https://www.thesportsdb.com/api/v1/json/secret%2F1/eventstv.php?d=2026-11-22&s=Soccer',
      'https://www.thesportsdb.com/api/v1/json/secret%2F1/eventsday.php?d=2026-11-23&l=English+Premier+League',
      'https://www.thesportsdb.com/api/v1/json/secret%2F1/eventstv.php?d=2026-11-23&s=Soccer',
    ]);
    expect(JSON.stringify(requests.map(({ key }) => key))).not.toContain('secret');
  });

  it('says that a key is bad', () => {
    const refusal = JSON.stringify({ Message: 'Invalid Premium API key: sign up' });
    expect(() => theSportsDb.parse(refusal, context)).toThrow(SourceError);
    expect(() => theSportsDb.parse(refusal, context)).toThrow('does not accept this key');
  });

  it('knows its own answers', () => {
    expect(theSportsDb.looksLike?.(JSON.stringify({ events: [game] }))).toBe(true);
    expect(theSportsDb.looksLike?.(JSON.stringify({ tvevents: [row] }))).toBe(true);
    expect(theSportsDb.looksLike?.('{"events":[{"id":"401","uid":"s:20~l:28"}]}')).toBe(false);
    expect(theSportsDb.leagueIn?.(JSON.stringify({ events: [game] }))).toBe('epl');
  });

  it('withstands damage', () => {
    const games = ['1', '2', '3', '4'].map((idEvent) => ({ ...game, idEvent }));
    expect(
      faultsUnderDamage({
        source: theSportsDb,
        context,
        around: (events) => ({ events }),
        items: games,
      }),
    ).toEqual([]);
    expect(
      faultsUnderDamage({
        source: theSportsDb,
        context,
        around: (tvevents) => ({ tvevents }),
        items: ['1', '2', '3'].map((idEvent) => ({ ...row, idEvent })),
      }),
    ).toEqual([]);
  });
});
