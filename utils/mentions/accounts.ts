/** Accounts that a post names ("@MyPackersBlog"), and what their names alone tell. */
import { HANDLE } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** A post that names more is a list or spam; the rest is not looked at, nor is a name longer than any site allows. */
const MOST_ACCOUNTS = 12;
const LONGEST_ACCOUNT = 64;

export interface Account {
  /** Folded, without '@': "mypackersblog". */
  name: string;
  /** Token index. */
  at: number;
}

/** The accounts of a text, in order. */
export function accountsIn(tokens: Tokens): Account[] {
  const out: Account[] = [];
  for (let at = 0; at < tokens.count && out.length < MOST_ACCOUNTS; at += 1) {
    if (((tokens.marks[at] ?? 0) & HANDLE) === 0) continue;
    const folded = tokens.folded.subarray(tokens.foldedStart[at], tokens.foldedEnd[at]);
    if (folded.length <= LONGEST_ACCOUNT) out.push({ name: String.fromCharCode(...folded), at });
  }
  return out;
}
