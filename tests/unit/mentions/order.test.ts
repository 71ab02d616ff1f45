import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createLexicon } from '../../../utils/catalog/lexicon.ts';
import { createRecogniser } from '../../../utils/mentions/recogniser.ts';
import type { Lexicon, PostText } from '../../../utils/mentions/types.ts';
import { event, NOW } from './schedule.ts';

/** Many who share names, cities, codes and starts. */
const SCHEDULE = [
  event('kc-lv', 'nfl', ['Las Vegas Raiders', 'Kansas City Chiefs'], 3),
  event('kc-den', 'nfl', ['Denver Broncos', 'Kansas City Chiefs'], 70),
  event('nyg', 'nfl', ['New York Giants', 'New York Jets'], 3),
  event('sf', 'mlb', ['San Francisco Giants', 'Los Angeles Dodgers'], 3),
  event('sf2', 'mlb', ['San Francisco Giants', 'Los Angeles Dodgers'], 7),
  event('wpg', 'nhl', ['Winnipeg Jets', 'New York Rangers'], 3),
  event('tex', 'mlb', ['Texas Rangers', 'Houston Astros'], 3),
  event('lsu', 'ncaaf', ['LSU Tigers', 'Auburn Tigers'], 3),
  event('det', 'mlb', ['Detroit Tigers', 'Minnesota Twins'], 3),
  event('min', 'nba', ['Minnesota Timberwolves', 'Detroit Pistons'], 3),
  event('eng', 'worldcup', ['England', 'France'], 3),
  event('rug', 'sixnations', ['England', 'France'], 3),
  event('twice', 'nba', ['Boston Celtics', 'Miami Heat'], -1, 'live'),
  event('twice2', 'nba', ['Boston Celtics', 'Utah Jazz'], -1, 'live'),
  event('atm', 'laliga', ['Atlético Madrid', 'Real Madrid'], 3),
];
const LEXICON = createLexicon(SCHEDULE);

const WORDS = [
  'Chiefs',
  'Raiders',
  'Broncos',
  'Giants',
  'Jets',
  'Rangers',
  'Tigers',
  '#MINvsDET',
  '#Giants',
  'vs',
  '@',
  'beat',
  'England',
  'France',
  'Celtics',
  'touchdown',
  'inning',
  'goalie',
  'NFL',
  'NHL',
  'game',
  'win',
  'New York',
  'NYJ',
  'Detroit',
  'Auburn',
  'LSU',
  'Atletico Madrid',
  'Real Madrid',
  '3-1',
  'Dodgers',
  'Go',
  '.',
];

/** `list` in an order that `seed` decides. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed | 1;
  const keyed = list.map((item) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return { item, key: state };
  });
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}

/** The same lexicon, told in another order. */
function retold(seed: number): Lexicon {
  const entities = shuffled(LEXICON.entities, seed);
  const indexOf = new Map(entities.map(({ id }, index) => [id, index]));
  return {
    ...LEXICON,
    entities,
    leagues: shuffled(LEXICON.leagues, seed),
    events: shuffled(LEXICON.events, seed).map((one) => ({
      ...one,
      sides: shuffled(one.sides, seed),
    })),
    aliases: shuffled(LEXICON.aliases, seed).map((alias) => ({
      ...alias,
      entity: indexOf.get(LEXICON.entities[alias.entity]?.id ?? '') ?? -1,
    })),
  };
}

const post: fc.Arbitrary<PostText> = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }),
    fc.option(fc.constantFrom('NFL week 12: Jets at Giants', 'Rangers in the ninth'), {
      nil: undefined,
    }),
  )
  .map(([words, around]) => ({
    text: words.join(' '),
    ...(around !== undefined && { around }),
  }));

describe('the answer', () => {
  it('is the same in whatever order the schedule comes', () => {
    const usual = createRecogniser(LEXICON);
    let fired = 0;
    fc.assert(
      fc.property(fc.integer(), fc.array(post, { minLength: 1, maxLength: 60 }), (seed, posts) => {
        const other = createRecogniser(retold(seed));
        for (const one of posts) {
          const links = usual.links(one, NOW);
          fired += links.length;
          expect(other.links(one, NOW), JSON.stringify(one)).toEqual(links);
        }
      }),
      {
        numRuns: 40,
        // Tags that teams of several leagues bear.
        examples: [[1006631672, [{ text: '#MINvsDET #Giants inning NHL' }]]],
      },
    );
    expect(fired).toBeGreaterThan(100);
  });

  it('is at most one link an event and two a post', () => {
    const usual = createRecogniser(LEXICON);
    fc.assert(
      fc.property(post, (one) => {
        const ids = usual.links(one, NOW).map(({ eventId }) => eventId);
        expect(ids.length).toBeLessThanOrEqual(2);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
