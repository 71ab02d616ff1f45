/** Hashes of phrases. A hashtag and a handle have others than the plain word. */
import { HANDLE, mixA, mixB, SEED_A, SEED_B, TAG } from './tokens.ts';
import type { Tokens } from './tokens.ts';

const SALT_TAG = 0x5bd1e995;
const SALT_HANDLE = 0x27d4eb2f;

/** The hashes of a phrase; filled in place, since it happens often. */
export interface Hash {
  a: number;
  b: number;
}

/** Puts into `hash` what folded characters [from, to) are as a hashtag's part; the sign `leftOut` doesn't count. */
export function hashTag(tokens: Tokens, from: number, to: number, hash: Hash, leftOut = -1): void {
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
/** First and second hash of token `at`, by which phrases begin. */
export const tokenA = (tokens: Tokens, at: number): number =>
  (tokens.hashA[at] ?? 0) ^ salt(tokens.marks[at] ?? 0);
export const tokenB = (tokens: Tokens, at: number): number =>
  (tokens.hashB[at] ?? 0) ^ salt(tokens.marks[at] ?? 0);
