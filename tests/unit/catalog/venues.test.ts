import { describe, expect, it } from 'vitest';

import { ENTITIES } from '../../../utils/catalog/index.ts';
import { createFullLexicon } from '../../../utils/catalog/lexicon.ts';
import { grounded, venuesOf } from '../../../utils/catalog/venues.ts';
import { createRecogniser } from '../../../utils/mentions/recogniser.ts';

const NOW = Date.UTC(2026, 10, 22, 18);
const recogniser = createRecogniser(createFullLexicon(NOW));
const named = (text: string): string[] =>
  recogniser.mentions({ text }, NOW).map(({ event }) => event.id.replace('supposed:', ''));

describe('home grounds', () => {
  it('belong to teams that the catalogue has', () => {
    const known = new Set(ENTITIES.map(({ id }) => id));
    expect(grounded().filter((id) => !known.has(id))).toEqual([]);
    expect(grounded().filter((id) => venuesOf(id).includes(''))).toEqual([]);
  });

  it('say which of two teams of one name is meant', () => {
    expect(named('off to the Giants game with dad')).toEqual([]);
    expect(named('off to the Giants game with dad @ MetLife Stadium')).toEqual([
      'nfl:new-york-giants',
    ]);
    expect(named('off to the Giants game with dad @ Oracle Park')).toEqual([
      'mlb:san-francisco-giants',
    ]);
  });

  it('are no mention by themselves, nor of the guests', () => {
    expect(named('Lovely night for a game at Fenway Park! #boston')).toEqual([]);
    expect(named('Rangers fans all over @ Nationals Park')).toEqual([]);
  });
});
