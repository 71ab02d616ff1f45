import { describe, expect, it } from 'vitest';

import { nhl } from '../../../../utils/sources/nhl/index.ts';
import { SourceError } from '../../../../utils/sources/source.ts';
import { faultsUnderDamage } from '../withstand.ts';
import { game, network, scoreboard, scores, week } from './make.ts';

const NOW = Date.parse('2026-11-22T23:00:00Z');
const context = { league: 'nhl', now: NOW };
const parse = (text: string) => nhl.parse(text, context);

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
  it('is refused, or loses only what is damaged', () => {
    const live = game({
      gameState: 'LIVE',
      tvBroadcasts: [network('TNT', 'N', 'US')],
      periodDescriptor: { number: 2, periodType: 'REG', maxRegulationPeriods: 3 },
      clock: { timeRemaining: '12:31', inIntermission: false },
    });
    const items = [live, game({ id: 2 }), game({ id: 3 })];
    const around = (games: readonly unknown[]): unknown => JSON.parse(week([...games]));
    expect(faultsUnderDamage({ source: nhl, context, around, items })).toEqual([]);
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
