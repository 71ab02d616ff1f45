import { describe, expect, it } from 'vitest';
import { createFullLexicon } from '../../../utils/catalog/lexicon.ts';
import { singularOf } from '../../../utils/catalog/singular.ts';

describe('the singular of a nickname', () => {
  it.each([
    ['nfl', 'Packers', 'A', { text: 'Packer', tier: 'C' }],
    ['nba', 'Trail Blazers', 'A', { text: 'Trail Blazer', tier: 'C' }],
    ['mlb', 'Diamondbacks', 'A', { text: 'Diamondback', tier: 'C' }],
    ['nfl', 'Cowboys', 'B', { text: 'Cowboy', tier: 'D' }],
    ['ncaaf', 'Buckeyes', 'B', { text: 'Buckeye', tier: 'D' }],
  ] as const)('%s %s of tier %s is %j', (league, nickname, tier, singular) => {
    expect(singularOf(league, nickname, tier)).toEqual(singular);
  });

  it.each([
    // Ordinary words, whose singulars name nobody.
    ['nba', 'Kings', 'C'],
    ['nba', 'Suns', 'D'],
    // No plain plural.
    ['mlb', 'Red Sox', 'A'],
    ['mlb', 'Phillies', 'A'],
    ['wnba', 'Lynx', 'A'],
    ['ncaaf', 'Crimson Tide', 'A'],
    // Leagues that don't speak so.
    ['epl', 'Spurs', 'A'],
    ['mls', 'Sounders', 'A'],
  ] as const)('%s %s of tier %s has none', (league, nickname, tier) => {
    expect(singularOf(league, nickname, tier)).toBeUndefined();
  });

  it('stands in the lexicon as a poorer nickname of the same team', () => {
    const { aliases, entities } = createFullLexicon(0);
    const packers = entities.findIndex(({ id }) => id === 'nfl:green-bay-packers');
    const singular = aliases.find(({ entity, text }) => entity === packers && text === 'Packer');
    expect(singular).toMatchObject({ kind: 'nick', tier: 'C' });
  });
});
