/** Whether a matcher finds what ours finds. */
import { createStringFolder } from './folded.ts';

export interface Agreement {
  posts: number;
  /** Posts in which both find the same phrases in the same order. */
  same: number;
  ours: number;
  theirs: number;
}

type PhrasesIn = (text: string) => string[];

/** Compares phrase by phrase, as folded text; whether "'s" belongs to a match is not compared. */
export function compare(
  ours: PhrasesIn,
  theirs: PhrasesIn,
  raw: readonly string[],
  texts: readonly string[],
): Agreement {
  const fold = createStringFolder();
  const plain = (found: readonly string[]): string[] =>
    found.map((phrase) => fold(phrase.replace(/\t?['’]s$/i, '')));
  const result: Agreement = { posts: raw.length, same: 0, ours: 0, theirs: 0 };
  for (const [index, text] of raw.entries()) {
    const one = plain(ours(text));
    const two = plain(theirs(texts[index] ?? ''));
    result.ours += one.length;
    result.theirs += two.length;
    if (one.join('\n') === two.join('\n')) result.same += 1;
  }
  return result;
}
