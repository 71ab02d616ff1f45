import { describe, expect, it } from 'vitest';
import { createFullLexicon } from '../../../utils/catalog/lexicon.ts';
import { singularsOf } from '../../../utils/catalog/singular.ts';
import { createRecogniser } from '../../../utils/mentions/recogniser.ts';

const NOW = Date.UTC(2026, 10, 22, 20, 0);

describe('the singular of a nickname', () => {
  it.each([
    ['nfl', 'football', 'Packers', 'A', 'Packer', 'C', 'S'],
    ['nba', 'basketball', 'Trail Blazers', 'A', 'Trail Blazer', 'C', 'S'],
    ['mlb', 'baseball', 'Diamondbacks', 'A', 'Diamondback', 'C', 'S'],
    ['nfl', 'football', 'Cowboys', 'B', 'Cowboy', 'D', 'A'],
  ] as const)('of %s %s %s (%s) is %s', (league, sport, nickname, tier, text, alone, before) => {
    const singulars = singularsOf(league, sport, nickname, tier);
    expect(singulars[0]).toEqual({ text, tier: alone });
    expect(singulars).toContainEqual({ text: `${text} game`, tier: before });
    expect(singulars).toContainEqual({ text: `${text} ${sport}`, tier: before });
  });

  it.each([
    // Ordinary words, whose singulars name nobody.
    ['nba', 'basketball', 'Kings', 'C'],
    ['nba', 'basketball', 'Suns', 'D'],
    // No plain plural.
    ['mlb', 'baseball', 'Red Sox', 'A'],
    ['mlb', 'baseball', 'Phillies', 'A'],
    ['wnba', 'basketball', 'Lynx', 'A'],
    // Leagues that don't speak so.
    ['epl', 'soccer', 'Spurs', 'A'],
    ['mls', 'soccer', 'Sounders', 'A'],
  ] as const)('of %s %s %s (%s) is none', (league, sport, nickname, tier) => {
    expect(singularsOf(league, sport, nickname, tier)).toEqual([]);
  });

  it('names the team before a noun, and not alone', () => {
    const lexicon = createFullLexicon(NOW);
    const recogniser = createRecogniser(lexicon);
    const named = (text: string): (string | undefined)[] =>
      recogniser
        .mentions({ text }, NOW)
        .map(({ candidate }) => lexicon.entities[candidate.entity]?.id);
    expect(named('Proud of Packer Nation today')).toEqual(['nfl:green-bay-packers']);
    expect(named('ready for some Seahawk Football')).toEqual(['nfl:seattle-seahawks']);
    expect(named('the best Packer in the warehouse')).toEqual([]);
  });
});
