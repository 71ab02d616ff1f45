/**
 * A lexicon made ready to be read with: its phrases hashed, its fixtures gathered. The worker does it once, a page
 * takes the numbers as they are. What both need of them is here; they travel as text, since messages are JSON.
 */
import { type Fixtures, fixturesOf } from './fixtures.ts';
import { Lists } from './lists.ts';
import { type PhraseStore, storePhrases } from './phrase-store.ts';
import { PhraseTable } from './table.ts';
import type { Lexicon } from './types.ts';

/** All that a recogniser looks things up in. */
export type LexiconIndex = PhraseStore & Fixtures;

/** Some 10 ms for 5,000 aliases, more while the code is cold. Throws nothing, whatever the lexicon holds. */
export const createIndex = (lexicon: Lexicon): LexiconIndex => ({
  ...storePhrases(lexicon),
  ...fixturesOf(lexicon),
});

/** Bytes that become text at once: arguments of one call. */
const CHUNK = 8192;

/** An index as base64 of 32-bit numbers: the length of each of its columns, then the columns. */
export function packIndex(index: LexiconIndex): string {
  const { table, aliases, leagues, bits, events, rivals } = index;
  const columns = [
    table.cells,
    table.filter,
    bits,
    ...[aliases, leagues, events, rivals].map(({ data }) => data),
  ];
  const lengths = columns.map(({ length }) => length);
  const numbers = Int32Array.from([...lengths, ...columns.flatMap((column) => [...column])]);
  const bytes = new Uint8Array(numbers.buffer);
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** Columns of an index. */
const COLUMNS = 7;

/** What `packIndex` packed. Throws for what is no base64. */
export function unpackIndex(packed: string): LexiconIndex {
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  const numbers = new Int32Array(bytes.buffer);
  let column = 0;
  let at = COLUMNS;
  const next = (): Int32Array => {
    const from = at;
    at += numbers[column] ?? 0;
    column += 1;
    return numbers.subarray(from, at);
  };
  const list = (): Lists => new Lists(next());
  return {
    table: new PhraseTable(next(), next()),
    bits: next(),
    aliases: list(),
    leagues: list(),
    events: list(),
    rivals: list(),
  };
}
