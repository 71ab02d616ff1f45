/** Every phrase of a lexicon, as a list. */
import type { AliasKind } from '../catalog/types.ts';
import type { Lexicon } from './types.ts';
import {
  GENERIC,
  CUE_AFTER,
  CUE_BEFORE,
  JOINER,
  STOP,
  LESSER,
  VERSUS_WORD,
  ELSEWHERE,
  WOMENS,
  CAMPUS,
  CHEER,
  SPORTS,
  sportBit,
} from './uses.ts';

/** Kinds that are written as one word in a hashtag. */
const SQUASHED: ReadonlySet<AliasKind> = new Set([
  'full',
  'nick',
  'abbr',
  'city',
  'venue',
  'person',
  'title',
]);

/** What a phrase is put in for. The number beside it is an index, or bits. */
export type Use = 'alias' | 'league' | 'sports' | 'flags';
export type Take = (text: string, use: Use, value: number, asHashtag: boolean) => void;

/**
 * Gives `take` every phrase: '#' before tags, '@' before handles, `asHashtag` where it counts without its blanks
 * inside a hashtag too. What carries bits comes first, so that only the first entries need room for them.
 */
export function eachPhrase(lexicon: Lexicon, take: Take): void {
  const all = (list: string | undefined, use: Use, bits: number, asHashtag: boolean): void => {
    for (const term of list?.split('|') ?? []) if (term !== '') take(term, use, bits, asHashtag);
  };
  for (const words of lexicon.words) {
    for (const sport of SPORTS) all(words.sports[sport], 'sports', sportBit(sport), true);
    all(words.generic, 'flags', GENERIC, true);
    all(words.cuesAfter, 'flags', CUE_AFTER, false);
    all(words.cuesBefore, 'flags', CUE_BEFORE, false);
    all(words.joiners, 'flags', JOINER, false);
    all(words.versus, 'flags', JOINER | VERSUS_WORD, false);
    all(words.stop, 'flags', STOP, false);
    all(words.lesser, 'flags', LESSER, false);
    all(words.elsewhere, 'flags', ELSEWHERE, true);
    all(words.womens, 'flags', WOMENS, false);
    all(words.campus, 'flags', CAMPUS, false);
    all(words.cheers, 'flags', CHEER, false);
  }
  for (const [index, { names }] of lexicon.leagues.entries()) {
    for (const name of names) {
      take(name, 'league', index, !/^[#@]/.test(name));
      // Its account is mostly called as it is: "@NFL".
      if (/^\w+$/.test(name)) take(`@${name}`, 'league', index, false);
    }
  }
  lexicon.aliases.forEach(({ kind, text }, index) => {
    const sign = kind === 'tag' ? '#' : kind === 'handle' ? '@' : '';
    take(sign + text, 'alias', index, SQUASHED.has(kind));
  });
}
