import { createFolder } from './fold.ts';
import { hashTag, tokenA, tokenB } from './hash.ts';
import type { Hash } from './hash.ts';
import { type Lists, listsOf } from './lists.ts';
import { eachPhrase } from './phrases.ts';
import type { Use } from './phrases.ts';
import { APOSTROPHE } from './signs.ts';
import type { PhraseTable } from './table.ts';
import { PhraseCollector } from './table-maker.ts';
import { mixA, mixB } from './tokens.ts';
import type { Lexicon } from './types.ts';

/** What phrases are good for, by entry: compactly, since a page keeps all of it. */
export interface PhraseStore {
  table: PhraseTable;
  aliases: Lists;
  leagues: Lists;
  /** Sports in the lower half, flags in the upper. */
  bits: Int32Array;
}

const FLAGS_FROM = 16;
const SPORTS_ONLY = 0xffff;
/** The parts of a number of `bits`. */
export const sportsIn = (bits: number): number => bits & SPORTS_ONLY;
export const flagsIn = (bits: number): number => bits >>> FLAGS_FROM;

/** Folds and hashes every phrase of a lexicon. Keeps nothing of what it needs meanwhile. */
export function storePhrases(lexicon: Lexicon): PhraseStore {
  const fold = createFolder();
  const collector = new PhraseCollector();
  const hash: Hash = { a: 0, b: 0 };
  // Pairs of entry and alias, of entry and league.
  const aliases = { entries: [] as number[], items: [] as number[] };
  const leagues = { entries: [] as number[], items: [] as number[] };
  const bits: number[] = [];
  /** Entries so far that any but an alias has. */
  let others = 0;

  const put = (entry: number, use: Use, value: number): void => {
    if (use === 'alias' || use === 'league') {
      const pairs = use === 'alias' ? aliases : leagues;
      pairs.entries.push(entry);
      pairs.items.push(value);
    } else bits[entry] = (bits[entry] ?? 0) | (use === 'flags' ? value << FLAGS_FROM : value);
    if (use !== 'alias') others = Math.max(others, entry + 1);
  };
  eachPhrase(lexicon, (text, use, value, asHashtag) => {
    const tokens = fold(text);
    if (tokens.count === 0) return;
    let a = tokenA(tokens, 0);
    let b = tokenB(tokens, 0);
    if (tokens.count > 1) collector.begins(a, b, tokens.count);
    for (let i = 1; i < tokens.count; i += 1) {
      a = mixA(a, tokens.hashA[i] ?? 0);
      b = mixB(b, tokens.hashB[i] ?? 0);
    }
    put(collector.entry(a, b), use, value);
    if (!asHashtag) return;
    const end = tokens.foldedEnd[tokens.count - 1] ?? 0;
    // A name loses its apostrophes in a hashtag.
    hashTag(tokens, tokens.foldedStart[0] ?? 0, end, hash, APOSTROPHE);
    put(collector.entry(hash.a, hash.b), use, value);
  });
  return {
    table: collector.finish(),
    aliases: listsOf(collector.entries, aliases.entries, aliases.items),
    leagues: listsOf(others, leagues.entries, leagues.items),
    bits: Int32Array.from(bits),
  };
}
