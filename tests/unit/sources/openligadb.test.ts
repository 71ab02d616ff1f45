import { describe, expect, it } from 'vitest';

import { openligadb } from '../../../utils/sources/openligadb.ts';
import { NO_SETUP, type Setup, SourceError } from '../../../utils/sources/source.ts';
import { faultsUnderDamage } from './withstand.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');
const context = { league: 'bundesliga', now: NOW };
const CHOSEN: Setup = { ...NO_SETUP, chosen: ['openligadb'] };

const coming = {
  matchID: 9001,
  matchDateTime: '2026-11-28T15:30:00',
  timeZoneID: 'W. Europe Standard Time',
  leagueShortcut: 'bl1',
  matchDateTimeUTC: '2026-11-28T14:30:00Z',
  team1: { teamId: 7, teamName: 'Borussia Dortmund', shortName: 'BVB' },
  team2: { teamId: 40, teamName: 'FC Bayern München', shortName: '' },
  matchIsFinished: false,
  matchResults: [],
};
const over = {
  ...coming,
  matchID: 9002,
  matchDateTimeUTC: '2026-11-21T14:30:00Z',
  matchIsFinished: true,
  matchResults: [
    { resultTypeID: 2, pointsTeam1: 3, pointsTeam2: 1 },
    { resultTypeID: 1, pointsTeam1: 1, pointsTeam2: 1 },
  ],
};

const parse = (matches: unknown[]) => openligadb.parse(JSON.stringify(matches), context);
const first = (match: object) => parse([match]).events[0];

describe('a match', () => {
  it('has its instant from the UTC field, both clubs by their names, and no broadcaster', () => {
    expect(first(coming)).toMatchObject({
      id: 'openligadb:bundesliga:9001',
      title: 'Borussia Dortmund v FC Bayern München',
      start: Date.parse('2026-11-28T14:30:00Z'),
      status: 'scheduled',
      broadcasts: [],
      competitors: [
        { id: 'openligadb:bundesliga:7', name: 'Borussia Dortmund', short: 'BVB', side: 'home' },
        { id: 'openligadb:bundesliga:40', name: 'FC Bayern München', side: 'away' },
      ],
    });
    expect(first(coming)?.competitors[1]).not.toHaveProperty('short');
  });

  it('reads an instant that lacks the letter for UTC', () => {
    expect(first({ ...coming, matchDateTimeUTC: '2026-11-28T14:30:00' })?.start).toBe(
      Date.parse('2026-11-28T14:30:00Z'),
    );
  });

  it('that is over has the final score, whatever the order of results', () => {
    const event = first(over);
    expect(event?.status).toBe('final');
    expect(event?.competitors.map(({ score }) => score)).toEqual(['3', '1']);
  });

  it('that went on after ninety minutes has the last score', () => {
    const matchResults = [
      ...over.matchResults,
      { resultTypeID: 4, pointsTeam1: 7, pointsTeam2: 6 },
    ];
    expect(first({ ...over, matchResults })?.competitors[0]?.score).toBe('7');
  });

  it('that has begun by the clock is not called live: nobody said so', () => {
    const begun = { ...over, matchIsFinished: false };
    expect(first(begun)?.status).toBe('scheduled');
    expect(first(begun)?.competitors[0]).not.toHaveProperty('score');
  });

  it('that is said to be over before its start is not', () => {
    const { events, mended } = parse([{ ...coming, matchIsFinished: true }]);
    expect(events[0]?.status).toBe('scheduled');
    expect(mended).toEqual({ 'a match said to be over before its start counts as scheduled': 1 });
  });

  it('tells when letters were lost to another encoding', () => {
    const team2 = { teamId: 65, teamName: '1. FC K\uFFFDln', shortName: 'K\uFFFDln' };
    expect(parse([{ ...coming, team2 }]).mended).toEqual({
      'letters of a name were lost on the way': 1,
    });
  });

  it('of the cup is in the cup, of a league that we lack it is dropped and counted', () => {
    const { events, dropped } = parse([
      { ...coming, leagueShortcut: 'dfb' },
      { ...coming, leagueShortcut: 'oefb1' },
    ]);
    expect(events.map(({ id }) => id)).toEqual(['openligadb:dfbpokal:9001']);
    expect(dropped).toEqual({ 'league not carried': 1 });
  });
});

describe('what is wrong', () => {
  it.each([
    ['no match at all', null, 'not readable'],
    ['no id', { ...coming, matchID: undefined }, 'not readable'],
    ['one team', { ...coming, team2: null }, 'not readable'],
    ['a nameless team', { ...coming, team2: { teamId: 1, teamName: ' ' } }, 'no name'],
    ['no instant', { ...coming, matchDateTimeUTC: undefined }, 'no date'],
    [
      'an instant in 1970',
      { ...coming, matchDateTimeUTC: '1970-01-01T00:00:00Z' },
      'a date that cannot be right',
    ],
  ])('%s is dropped and counted, its neighbour kept', (_what, match, reason) => {
    const { events, dropped } = parse([match, over]);
    expect(events.map(({ id }) => id)).toEqual(['openligadb:bundesliga:9002']);
    expect(dropped).toEqual({ [reason]: 1 });
  });

  it('is one match where it is listed twice, and no end of them is cut', () => {
    expect(parse([coming, coming]).events).toHaveLength(1);
    const many = Array.from({ length: 3000 }, (_, index) => ({ ...coming, matchID: index + 1 }));
    expect(parse(many).events).toHaveLength(1000);
    expect(parse(many).warnings).toEqual(['more than 1000 matches: the rest was left out']);
  });

  it.each([
    ['{}', 'no list of matches'],
    ['<!doctype html>', 'a web page'],
    ['[{', 'cut off'],
  ])('%s is refused as a whole', (text, words) => {
    expect(() => openligadb.parse(text, context)).toThrow(SourceError);
    expect(() => openligadb.parse(text, context)).toThrow(words);
  });

  it('is not an empty list', () => {
    expect(parse([]).events).toEqual([]);
  });
});

describe('what is asked', () => {
  it('is nothing until the user chooses it', () => {
    expect(openligadb.requests('bundesliga', NOW, NO_SETUP)).toEqual([]);
    expect(openligadb.requests('epl', NOW, CHOSEN)).toEqual([]);
  });

  it('is the present matchday, from which nothing is gone, and the season', () => {
    const [matchday, season] = openligadb.requests('bundesliga', NOW, CHOSEN);
    expect(matchday).toMatchObject({
      key: 'openligadb:bundesliga:matchday',
      urls: ['https://api.openligadb.de/getmatchdata/bl1'],
      covers: { from: NOW, to: NOW },
    });
    expect(season).toMatchObject({
      key: 'openligadb:bundesliga:season:2026',
      urls: ['https://api.openligadb.de/getmatchdata/bl1/2026'],
    });
  });

  it.each([
    ['2026-06-30T12:00Z', '/dfb/2025'],
    ['2026-07-01T12:00Z', '/dfb/2026'],
    ['2027-01-15T12:00Z', '/dfb/2026'],
  ])('at %s it is the season %s', (now, path) => {
    expect(openligadb.requests('dfbpokal', Date.parse(now), CHOSEN)[1]?.urls[0]).toContain(path);
  });
});

describe('an answer of unknown origin', () => {
  it('is known by how it begins, and names its league', () => {
    const text = JSON.stringify([coming], undefined, 2);
    expect(openligadb.looksLike?.(text)).toBe(true);
    expect(openligadb.leagueIn?.(text)).toBe('bundesliga');
    expect(openligadb.leagueIn?.('[]')).toBeUndefined();
    for (const other of ['', '[]', '{"matchID":1}', '[{"id":1}]']) {
      expect(openligadb.looksLike?.(other)).toBe(false);
    }
  });
});

it('a damaged answer is refused or loses only what is damaged', () => {
  const around = (matches: readonly unknown[]) => matches;
  const items = [over, coming];
  expect(faultsUnderDamage({ source: openligadb, context, around, items })).toEqual([]);
});
