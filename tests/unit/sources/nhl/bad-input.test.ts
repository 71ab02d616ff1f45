import { describe, expect, it } from 'vitest';

import { nhl } from '../../../../utils/sources/nhl/index.ts';
import { SourceError } from '../../../../utils/sources/source.ts';
import { cuts, mutations, wrongLeaves } from '../damage.ts';
import { game, network, scoreboard, scores, week } from './make.ts';

const NOW = Date.parse('2026-11-22T23:00:00Z');
const parse = (text: string) => nhl.parse(text, { league: 'nhl', now: NOW });

describe('an answer that is unusable as a whole', () => {
  it.each([
    ['a web page', '<html>', 'a web page'],
    ['half an answer', '{"gameWeek":[', 'cut off'],
    ['no list', '{"standings":[]}', 'no list of games'],
    ['a list of the wrong type', '{"gameWeek":{}}', 'no list of games'],
  ])('says so for %s', (_what, text, words) => {
    expect(() => parse(text)).toThrow(SourceError);
    expect(() => parse(text)).toThrow(words);
  });

  it.each([week(), scores(), scoreboard()])('is none that has no games: %s', (text) => {
    const { events, dropped } = parse(text);
    expect([events, dropped]).toEqual([[], {}]);
  });
});

describe('one bad game', () => {
  it.each([
    ['no number', { id: undefined }, 'not readable'],
    ['no date', { startTimeUTC: undefined }, 'no date'],
    ['a date without a zone', { startTimeUTC: '2026-11-23T00:00:00' }, 'no date'],
    ['a date in 1970', { startTimeUTC: '1970-01-01T00:00:00Z' }, 'a date that cannot be right'],
    ['a date in 2199', { startTimeUTC: '2199-01-01T00:00:00Z' }, 'a date that cannot be right'],
    ['no teams', { awayTeam: null, homeTeam: 'x' }, 'no name'],
  ])('with %s is dropped and counted, its neighbour kept', (_what, more, reason) => {
    const { events, dropped } = parse(week([game(more), game({ id: 2 })]));
    expect(events.map(({ id }) => id)).toEqual(['nhl:nhl:2']);
    expect(dropped).toEqual({ [reason]: 1 });
  });

  it('or a bad day costs no other', () => {
    const text = JSON.stringify({ gameWeek: [null, { games: 5 }, { games: [[], game()] }] });
    const { events, dropped } = parse(text);
    expect(events).toHaveLength(1);
    expect(dropped).toEqual({ 'not readable': 2 });
  });
});

it('an answer without end is cut, and says so', () => {
  const games = Array.from({ length: 20_000 }, (_, index) => game({ id: index + 1 }));
  const { events, warnings } = parse(scores(...games));
  expect(events).toHaveLength(2500);
  expect(warnings).toEqual(['more than 2500 games: the rest was left out']);
});

describe('a damaged answer', () => {
  const live = game({
    gameState: 'LIVE',
    tvBroadcasts: [network('TNT', 'N', 'US')],
    periodDescriptor: { number: 2, periodType: 'REG', maxRegulationPeriods: 3 },
    clock: { timeRemaining: '12:31', inIntermission: false },
  });
  const whole = week([live, game({ id: 2 })], [game({ id: 3 })]);

  /** What reading a text gives, or that it was refused; anything else than a refusal fails the test. */
  function read(text: string): number | 'refused' {
    nhl.looksLike?.(text);
    nhl.leagueIn?.(text);
    try {
      return parse(text).events.length;
    } catch (error) {
      if (error instanceof SourceError) return 'refused';
      throw error;
    }
  }

  it('is refused when it was cut anywhere', () => {
    expect(new Set(cuts(whole).map(read))).toEqual(new Set(['refused']));
  });

  const isFair = (result: number | 'refused'): boolean => result === 'refused' || result <= 3;

  it('keeps the neighbours of what is wrong in a game', () => {
    const harmed = [...wrongLeaves(JSON.parse(whole))];
    const inGame = harmed.filter(({ where }) => /^gameWeek\/\d+\/games\/\d+/.test(where));
    expect(inGame.length).toBeGreaterThan(200);
    for (const { where, text } of inGame) expect(read(text), where).toBeGreaterThanOrEqual(2);
    expect(harmed.every(({ text }) => isFair(read(text)))).toBe(true);
  });

  it('never makes anything but events and refusals', () => {
    expect([...mutations(whole, 2000)].every((text) => isFair(read(text)))).toBe(true);
  });
});

describe('what is an answer of this source', () => {
  it.each([week([game()]), scores(game()), scoreboard(game())])(
    'is known by its beginning: %s',
    (text) => {
      expect(nhl.looksLike?.(text)).toBe(true);
      expect(nhl.leagueIn?.(text)).toBe('nhl');
    },
  );

  it.each(['{"events":[],"leagues":[]}', '{"totalGames":0,"dates":[]}', '', '[]'])(
    'not %j',
    (text) => {
      expect(nhl.looksLike?.(text)).toBe(false);
      expect(nhl.leagueIn?.(text)).toBeUndefined();
    },
  );
});
