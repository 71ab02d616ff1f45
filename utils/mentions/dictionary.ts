/**
 * All phrases the recogniser knows, and how to find the longest one from a token on. About 1 µs a post; no string is
 * made while looking, and next to no object.
 */
import type { AliasKind, Sport } from '../catalog/types.ts';
import { createFolder } from './fold.ts';
import { Lists } from './lists.ts';
import { entryIn, PhraseCollector, reachIn } from './table.ts';
import type { PhraseTable } from './table.ts';
import { APOSTROPHE } from './signs.ts';
import { DASH, HANDLE, HARD, mixA, mixB, SEED_A, SEED_B, TAG } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import type { Lexicon } from './types.ts';

/** What an entry is good for, besides naming entities. */
export const GENERIC = 1;
export const CUE_AFTER = 2;
export const CUE_BEFORE = 4;
export const JOINER = 8;
export const STOP = 16;
export const LESSER = 32;
export const VERSUS_WORD = 64;
export const ELSEWHERE = 128;
export const WOMENS = 256;

/** Order gives each sport its bit. */
const SPORT_BITS: readonly Sport[] = [
  'football',
  'basketball',
  'baseball',
  'hockey',
  'soccer',
  'tennis',
  'golf',
  'motorsport',
  'mma',
  'cricket',
  'rugby',
  'esports',
  'news',
  'show',
];
export const sportBit = (sport: Sport): number => 1 << SPORT_BITS.indexOf(sport);

const SALT_TAG = 0x5bd1e995;
const SALT_HANDLE = 0x27d4eb2f;

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
    for (const [bit, sport] of SPORT_BITS.entries()) {
      all(words.sports[sport], 'sports', 1 << bit, true);
    }
    all(words.generic, 'flags', GENERIC, false);
    all(words.cuesAfter, 'flags', CUE_AFTER, false);
    all(words.cuesBefore, 'flags', CUE_BEFORE, false);
    all(words.joiners, 'flags', JOINER, false);
    all(words.versus, 'flags', JOINER | VERSUS_WORD, false);
    all(words.stop, 'flags', STOP, false);
    all(words.lesser, 'flags', LESSER, false);
    all(words.elsewhere, 'flags', ELSEWHERE, true);
    all(words.womens, 'flags', WOMENS, false);
  }
  for (const [index, { names }] of lexicon.leagues.entries()) {
    for (const name of names) take(name, 'league', index, !/^[#@]/.test(name));
  }
  for (const [index, { kind, text }] of lexicon.aliases.entries()) {
    const sign = kind === 'tag' ? '#' : kind === 'handle' ? '@' : '';
    take(sign + text, 'alias', index, SQUASHED.has(kind));
  }
}

/** The hashes of a phrase; filled in place, since it happens often. */
interface Hash {
  a: number;
  b: number;
}
const NOTHING = -1;

/** What phrases are good for, by entry: compactly, since a page keeps all of it. */
interface Store {
  table: PhraseTable;
  aliases: Lists;
  leagues: Lists;
  /** Sports in the lower half, flags in the upper. */
  bits: Int32Array;
}

const FLAGS_FROM = 16;
const SPORTS = 0xffff;

/** Folds and hashes every phrase. Apart from `createDictionary`, so that nothing it needs meanwhile is kept. */
function store(lexicon: Lexicon): Store {
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
    hashTag(tokens, tokens.foldedStart[0] ?? 0, end, APOSTROPHE, hash);
    put(collector.entry(hash.a, hash.b), use, value);
  });
  return {
    table: collector.finish(),
    aliases: new Lists(collector.entries, aliases.entries, aliases.items),
    leagues: new Lists(others, leagues.entries, leagues.items),
    bits: Int32Array.from(bits),
  };
}

/** Builds the dictionary; docs/recognition.md has its time and size. Throws nothing, whatever the lexicon holds. */
export function createDictionary(lexicon: Lexicon): Dictionary {
  const { table, aliases, leagues, bits } = store(lexicon);
  const hash: Hash = { a: 0, b: 0 };
  const entries: Entry[] = [];
  /** The entry of a table's value, made when it is first met. */
  const meet = (value: number): number => {
    const index = entryIn(value);
    if (index >= 0 && entries[index] === undefined) {
      entries[index] = {
        aliases: aliases.of(index),
        sports: (bits[index] ?? 0) & SPORTS,
        flags: (bits[index] ?? 0) >>> FLAGS_FROM,
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
      hashTag(tokens, from, to, NOTHING, hash);
      return meet(table.find(hash.a, hash.b));
    },
  };
}

/** Hashes of folded characters [from, to) but `leftOut` as a part of a hashtag. */
function hashTag(tokens: Tokens, from: number, to: number, leftOut: number, hash: Hash): void {
  let a = SEED_A;
  let b = SEED_B;
  for (let i = from; i < to; i += 1) {
    const code = tokens.folded[i] ?? 0;
    if (code === leftOut) continue;
    a = mixA(a, code);
    b = mixB(b, code);
  }
  hash.a = a ^ SALT_TAG;
  hash.b = b ^ SALT_TAG;
}

const salt = (marks: number): number =>
  (marks & TAG) !== 0 ? SALT_TAG : (marks & HANDLE) !== 0 ? SALT_HANDLE : 0;
const tokenA = (tokens: Tokens, at: number): number =>
  (tokens.hashA[at] ?? 0) ^ salt(tokens.marks[at] ?? 0);
const tokenB = (tokens: Tokens, at: number): number =>
  (tokens.hashB[at] ?? 0) ^ salt(tokens.marks[at] ?? 0);
