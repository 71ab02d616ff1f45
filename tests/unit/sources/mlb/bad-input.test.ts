import { describe, expect, it } from 'vitest';

import { mlb } from '../../../../utils/sources/mlb/index.ts';
import { SourceError } from '../../../../utils/sources/source.ts';
import { faultsUnderDamage } from '../withstand.ts';
import { answer, game, GUARDIANS, national, row, stateOf } from './make.ts';

const NOW = Date.parse('2026-09-04T17:00:00Z');
const context = { league: 'mlb', now: NOW };
const parse = (text: string) => mlb.parse(text, context);

describe('an answer that is unusable as a whole', () => {
  it.each([
    ['a web page', '<!doctype html><title>Denied</title>', 'a web page'],
    ['half an answer', '{"dates":[{"games":[', 'cut off'],
    ['nothing', '', 'cut off'],
    ['a list of teams', '{"copyright":"x","teams":[]}', 'no list of days'],
    ['days of the wrong type', '{"dates":"today"}', 'no list of days'],
    ['an error', '{"messageNumber":11,"message":"Invalid Request"}', 'Invalid Request'],
  ])('says so for %s', (_what, text, words) => {
    expect(() => parse(text)).toThrow(SourceError);
    expect(() => parse(text)).toThrow(words);
  });

  it('is none that has no games', () => {
    const { events, dropped } = parse('\uFEFF{"totalGames":0,"dates":[]}');
    expect([events, dropped]).toEqual([[], {}]);
  });
});

describe('one bad game', () => {
  it.each([
    ['no number', { gamePk: undefined }, 'not readable'],
    ['a sentence for a number', { gamePk: 'one two' }, 'not readable'],
    ['no date', { gameDate: undefined }, 'no date'],
    ['a date without a zone', { gameDate: '2026-09-04T18:10:00' }, 'no date'],
    ['a date in 1970', { gameDate: '1970-01-01T00:00:00Z' }, 'a date that cannot be right'],
    ['a date in 2199', { gameDate: '2199-01-01T00:00:00Z' }, 'a date that cannot be right'],
    ['no teams', { teams: undefined }, 'no name'],
  ])('with %s is dropped and counted, its neighbour kept', (_what, more, reason) => {
    const { events, dropped } = parse(answer([game(more), game({ gamePk: 2 })]));
    expect(events.map(({ id }) => id)).toEqual(['mlb:mlb:2']);
    expect(dropped).toEqual({ [reason]: 1 });
  });

  it('or a bad day costs no other', () => {
    const text = JSON.stringify({ dates: [null, { games: 'none' }, { games: [7, game()] }] });
    const { events, dropped } = parse(text);
    expect(events).toHaveLength(1);
    expect(dropped).toEqual({ 'not readable': 2 });
  });

  it('with a hostile name has that as plain text of bearable length', () => {
    const team = { ...GUARDIANS, name: `\u202E<img src=x onerror=alert(1)>${'a'.repeat(9000)}` };
    const [event] = parse(answer([game({ teams: { home: { team } } })])).events;
    const name = event?.competitors[1]?.name ?? '';
    expect(name).toMatch(/^<img src=x onerror=alert\(1\)>a+…$/);
    expect(name.length).toBeLessThanOrEqual(80);
  });

  it('with ten thousand broadcasters keeps some', () => {
    const broadcasts = Array.from({ length: 10_000 }, (_, index) => row(`Station ${index}`));
    expect(parse(answer([game({ broadcasts })])).events[0]?.broadcasts).toHaveLength(60);
  });
});

it('an answer without end is cut, and says so', () => {
  const games = Array.from({ length: 20_000 }, (_, index) => game({ gamePk: index + 1 }));
  const { events, warnings } = parse(answer(games));
  expect(events).toHaveLength(4000);
  expect(warnings).toEqual(['more than 4000 games: the rest was left out']);
});

describe('a damaged answer', () => {
  it('is refused, or loses only what is damaged', () => {
    const live = game({
      status: stateOf('In Progress'),
      linescore: { currentInning: 7, inningState: 'Bottom' },
      broadcasts: [...national('TBS'), row('Guardians.TV')],
    });
    const items = [live, game({ gamePk: 2 }), game({ gamePk: 3 })];
    const around = (games: readonly unknown[]): unknown => JSON.parse(answer([...games]));
    expect(faultsUnderDamage({ source: mlb, context, around, items })).toEqual([]);
  });
});

describe('what is an answer of this source', () => {
  it('is known by its beginning', () => {
    expect(mlb.looksLike?.(answer([game()]))).toBe(true);
    expect(
      mlb.looksLike?.(JSON.stringify({ dates: [{ date: '2026-09-04', games: [game()] }] })),
    ).toBe(true);
    expect(mlb.looksLike?.('{"copyright":"x","teams":[]}')).toBe(false);
    expect(mlb.looksLike?.('{"events":[],"leagues":[]}')).toBe(false);
    const formerNhl = {
      copyright: 'marks of the National Hockey League',
      totalGames: 1,
      dates: [],
    };
    expect(mlb.looksLike?.(JSON.stringify(formerNhl))).toBe(false);
  });

  it('says its league', () => {
    const minor = { home: { team: { id: 568, name: 'Norfolk Tides', sport: { id: 11 } } } };
    expect(mlb.leagueIn?.(answer([game()]))).toBe('mlb');
    expect(mlb.leagueIn?.(answer([game({ teams: minor })]))).toBe('milb');
    expect(mlb.leagueIn?.('{"totalGames":0,"dates":[]}')).toBe('mlb');
    expect(mlb.leagueIn?.('{"dates":[{"gamePk":')).toBeUndefined();
    expect(mlb.leagueIn?.('nothing')).toBeUndefined();
  });
});
