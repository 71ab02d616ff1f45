/** What folding makes of a text: tokens, column by column, each with its hashes, marks and raw offsets. */

/** Token marks. */
export const TAG = 1;
export const HANDLE = 2;
/** Begins with a capital letter. */
export const CAPITAL = 4;
/** Two or more letters, all capitals. */
export const UPPER = 8;
export const DIGITS = 16;
/** First of its sentence or line: its capital proves nothing. */
export const FIRST = 32;
/** Stands behind "@ ": a place somebody is at, or the host of a match-up. */
export const AFTER_AT = 64;
/** A script without capitals, where case proves nothing. */
export const CASELESS = 128;

/** What lies between a token and the one before. A phrase may cross only `SPACE` and `DASH`. */
export const SPACE = 0;
export const DASH = 1;
export const SOFT = 2;
export const HARD = 3;

/** Longest text read, UTF-16 code units; a longer post is cut here. */
export const LONGEST_TEXT = 10_000;
/** One code unit folds to so many at most, so that all offsets fit 16 bits. */
export const MOST_LETTERS = 3;

/** Tokens of one text, column by column. Reused by the next call of the same folder. */
export interface Tokens {
  count: number;
  /** UTF-16 offsets into the raw text, [start, end). */
  start: Uint16Array;
  end: Uint16Array;
  /** Two independent 32-bit hashes of the folded token. */
  hashA: Int32Array;
  hashB: Int32Array;
  /** The same without a closing "'s". */
  stemA: Int32Array;
  stemB: Int32Array;
  marks: Uint8Array;
  /** SPACE, DASH, SOFT or HARD. */
  gap: Uint8Array;
  /** The folded text, and where each token stands in it, [foldedStart, foldedEnd). */
  folded: Uint16Array;
  foldedStart: Uint16Array;
  foldedEnd: Uint16Array;
  /** Bits of the sports whose emoji occur. */
  emoji: number;
}

/** Where each hash begins. */
export const SEED_A = 0x811c9dc5 | 0;
export const SEED_B = 0x1b873593 | 0;

/** Extends hash A by one number. */
export const mixA = (hash: number, value: number): number =>
  Math.imul(hash ^ value, 0x01000193) ^ (hash >>> 15);
/** Extends hash B by one number. */
export const mixB = (hash: number, value: number): number =>
  (Math.imul(hash, 0x2c1b3c6d) + value) ^ (hash >>> 13);

/** Buffers for one text after another, for texts of up to `size` UTF-16 code units. */
export function emptyTokens(size: number): Tokens {
  return {
    count: 0,
    start: new Uint16Array(size),
    end: new Uint16Array(size),
    hashA: new Int32Array(size),
    hashB: new Int32Array(size),
    stemA: new Int32Array(size),
    stemB: new Int32Array(size),
    marks: new Uint8Array(size),
    gap: new Uint8Array(size),
    folded: new Uint16Array(size * MOST_LETTERS),
    foldedStart: new Uint16Array(size),
    foldedEnd: new Uint16Array(size),
    emoji: 0,
  };
}
