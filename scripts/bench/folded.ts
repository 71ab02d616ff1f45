/**
 * Folded text as a string, for matchers that read strings, and what turns their raw hits into the same task:
 * whole words, leftmost and longest first, none over another.
 */
import { createFolder } from '../../utils/mentions/fold.ts';
import { DASH, HANDLE, TAG } from '../../utils/mentions/tokens.ts';
import type { Tokens } from '../../utils/mentions/tokens.ts';

const BLANK = 0x20;
/** Parts words that no phrase may join. */
const BREAK = 0x0a;
/** Parts a word from its closing "'s". */
const STEM = 0x09;

const units = new Uint16Array(60_000);
const decoder = new TextDecoder('utf-16le');

/** One string of tokens, parted by blanks, line ends or (before "'s") tabs. Tags begin with '#', handles with '@'. */
function joined(tokens: Tokens): string {
  let n = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    if (n > 0) units[n++] = (tokens.gap[i] ?? 0) > DASH ? BREAK : BLANK;
    const mark = tokens.marks[i] ?? 0;
    if ((mark & TAG) !== 0) units[n++] = 0x23;
    else if ((mark & HANDLE) !== 0) units[n++] = 0x40;
    const to = tokens.foldedEnd[i] ?? 0;
    const stem = tokens.stemA[i] === tokens.hashA[i] ? to : to - 2;
    for (let k = tokens.foldedStart[i] ?? 0; k < to; k += 1) {
      if (k === stem) units[n++] = STEM;
      units[n++] = tokens.folded[k] ?? 0;
    }
  }
  return decoder.decode(units.subarray(0, n));
}

/** Makes a function from raw text to its folded string. */
export function createStringFolder(): (text: string) => string {
  const fold = createFolder();
  return (text) => joined(fold(text));
}

/** A match in folded text, UTF-16 offsets [start, end). */
export interface Span {
  start: number;
  end: number;
}

const isEdge = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === BLANK || code === BREAK || code === STEM;
};

/** Begins and ends with whole words. */
export const isWhole = (text: string, start: number, end: number): boolean =>
  (start === 0 || isEdge(text, start - 1)) && (end === text.length || isEdge(text, end));

/** Of overlapping spans the leftmost, of those the longest. Sorts its argument. */
export function choose(spans: Span[]): Span[] {
  if (spans.length < 2) return spans;
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Span[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.start < end) continue;
    out.push(span);
    end = span.end;
  }
  return out;
}
