import { PLAIN_LETTERS } from '../plain-letters.ts';

/**
 * Folds a competitor's or tournament's name for comparing two spellings of it: lower case, no
 * diacritics, dots and apostrophes dropped ("D.C." is "dc", "Hawai'i" is "hawaii"), "&" as "and",
 * all else that is no letter or digit as one space. Not for posts: it keeps no offsets.
 */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.'’‘ʻ`]/g, '')
    .replace(/[ßæœøđðłþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
