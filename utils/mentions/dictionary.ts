/**
 * All phrases the recogniser knows, and how to find the longest one from a token on. About 1 µs a post; no string is
 * made while looking, and next to no object.
 */
import { hashTag, tokenA, tokenB } from './hash.ts';
import type { Hash } from './hash.ts';
import { flagsIn, type PhraseStore, sportsIn } from './phrase-store.ts';
import { entryIn, reachIn } from './table.ts';
import { DASH, HANDLE, HARD, mixA, mixB, TAG } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** One phrase: the aliases spelled so, and what else it is good for. */
export interface Entry {
  /** Indexes into `lexicon.aliases`. */
  aliases: readonly number[];
  /** Bits of the sports whose own term it is. */
  sports: number;
  flags: number;
  /** Indexes into `lexicon.leagues` that it names. */
  leagues: readonly number[];
}

export interface Dictionary {
  /** Longest phrase from token `at` on; -1 when there is none. `span.length` gets its length in tokens. */
  longest(tokens: Tokens, at: number, span: { length: number }): number;
  /** The entry of folded characters [from, to) as a hashtag's part; -1 when there is none. */
  tagPart(tokens: Tokens, from: number, to: number): number;
  /** Entries at the indexes that `longest` and `tagPart` have given so far; one is made when it is first met. */
  entries: readonly Entry[];
}

/** Looks phrases up in a store; docs/recognition.md has its size. */
export function createDictionary({ table, aliases, leagues, bits }: PhraseStore): Dictionary {
  const hash: Hash = { a: 0, b: 0 };
  const entries: Entry[] = [];
  /** The entry of a table's value, made when it is first met. */
  const meet = (value: number): number => {
    const index = entryIn(value);
    if (index >= 0 && entries[index] === undefined) {
      entries[index] = {
        aliases: aliases.of(index),
        sports: sportsIn(bits[index] ?? 0),
        flags: flagsIn(bits[index] ?? 0),
        leagues: leagues.of(index),
      };
    }
    return index;
  };

  return {
    entries,
    longest(tokens, at, span) {
      span.length = 0;
      let a = tokenA(tokens, at);
      let b = tokenB(tokens, at);
      const head = table.find(a, b);
      let found = head;
      if (entryIn(head) < 0 && tokens.stemA[at] !== tokens.hashA[at])
        found = table.find(tokens.stemA[at] ?? 0, tokens.stemB[at] ?? 0);
      if (entryIn(found) >= 0) span.length = 1;
      const reach = Math.min(reachIn(head), tokens.count - at);
      for (let k = 1; k < reach; k += 1) {
        const i = at + k;
        if ((tokens.gap[i] ?? HARD) > DASH || ((tokens.marks[i] ?? 0) & (TAG | HANDLE)) !== 0)
          break;
        const hashA = tokens.hashA[i] ?? 0;
        const hashB = tokens.hashB[i] ?? 0;
        const stemA = tokens.stemA[i] ?? 0;
        const stem =
          stemA === hashA ? 0 : table.find(mixA(a, stemA), mixB(b, tokens.stemB[i] ?? 0));
        a = mixA(a, hashA);
        b = mixB(b, hashB);
        const whole = table.find(a, b);
        const longer = entryIn(whole) >= 0 ? whole : stem;
        if (entryIn(longer) < 0) continue;
        found = longer;
        span.length = k + 1;
      }
      return meet(found);
    },
    tagPart(tokens, from, to) {
      hashTag(tokens, from, to, hash);
      return meet(table.find(hash.a, hash.b));
    },
  };
}
