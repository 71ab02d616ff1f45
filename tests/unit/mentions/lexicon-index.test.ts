import { describe, expect, it } from 'vitest';

import { createFullLexicon } from '../../../utils/catalog/lexicon.ts';
import { createIndex, packIndex, unpackIndex } from '../../../utils/mentions/lexicon-index.ts';
import { createRecogniser, openRecogniser } from '../../../utils/mentions/recogniser.ts';
import { WEIGHTS } from '../../../utils/mentions/weights.ts';
import { NOW } from './schedule.ts';

const EMPTY = { entities: [], aliases: [], leagues: [], words: [], events: [] };
const LEXICON = createFullLexicon(NOW);
const POSTS = [
  'What a drive by the Chiefs! #KCvsBAL',
  'Chiefs vs Ravens, fourth quarter, 24-21',
  'Wimbledon: Carlos Alcaraz serves for the set 🎾',
  '@Lakers down by two in the 4th',
  'kings of leon tonight',
];

describe('an index that travels', () => {
  it('says the same as one that stayed', () => {
    const index = createIndex(LEXICON);
    const travelled = unpackIndex(JSON.parse(JSON.stringify(packIndex(index))) as string);
    expect(travelled).toEqual(index);
  });

  it('is all that is needed of the words of context', () => {
    const here = createRecogniser(LEXICON);
    const bare = { ...LEXICON, words: [] };
    const there = openRecogniser(bare, unpackIndex(packIndex(createIndex(LEXICON))), WEIGHTS);
    const said = POSTS.map((text) => here.links({ text }, NOW));
    expect(said.map(({ length }) => length)).toEqual([1, 2, 2, 1, 0]);
    expect(POSTS.map((text) => there.links({ text }, NOW))).toEqual(said);
  });

  it('of nothing finds nothing', () => {
    const none = openRecogniser(EMPTY, unpackIndex(packIndex(createIndex(EMPTY))), WEIGHTS);
    expect(none.links({ text: 'Chiefs vs Ravens' }, NOW)).toEqual([]);
  });
});
