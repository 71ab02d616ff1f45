/** Hashtags that are no known phrase as a whole: two sides in one, or known words among others. */
import type { Dictionary, Entry } from './dictionary.ts';
import { caseOf, DIGIT_CASE, LOWER_CASE, OTHER_CASE, UPPER_CASE } from './letters.ts';
import type { Tokens } from './tokens.ts';

/** What a hashtag is made of; at most one of the two lists has anything. */
export interface TagParts {
  /** Both sides of "#LALvsBOS". */
  sides: readonly Entry[];
  /** Known words, in order: "#GoChiefsGo". */
  words: readonly Entry[];
}

const NOTHING: readonly Entry[] = [];

/** A match-up has names of at least two letters around a joiner; a longer tag is a sentence. */
const SHORTEST_SIDE = 2;
const LONGEST_MATCH_UP = 48;
const MOST_SEAMS = 12;
const SHORTEST_WORD = 3;

/** A hashtag with its seams: folded offsets at which its words may begin and end, its own two ends included. */
interface Tag {
  text: string;
  tokens: Tokens;
  /** Where it stands in the folded text, [from, to). */
  from: number;
  to: number;
  /** What to add to a folded offset for the raw one. */
  shift: number;
  seams: readonly number[];
}

/** Takes the hashtag at token `at` apart. */
export function takeApart(
  text: string,
  tokens: Tokens,
  at: number,
  dictionary: Dictionary,
): TagParts {
  const tag = tagAt(text, tokens, at);
  const sides = sidesOf(tag, dictionary);
  return sides.length > 0
    ? { sides, words: NOTHING }
    : { sides: NOTHING, words: wordsOf(tag, dictionary) };
}

/** Seams are set by capitals, digits and underscores. */
function tagAt(text: string, tokens: Tokens, at: number): Tag {
  const start = tokens.start[at] ?? 0;
  const end = tokens.end[at] ?? 0;
  const from = tokens.foldedStart[at] ?? 0;
  const to = tokens.foldedEnd[at] ?? 0;
  const seams = [from];
  // Offsets agree only where folding kept the length; in the rare other case a tag has no seams inside.
  if (end - start === to - from) {
    let before = caseOf(text.charCodeAt(start));
    let here = start + 1 < end ? caseOf(text.charCodeAt(start + 1)) : OTHER_CASE;
    for (let i = start + 1; i < end; i += 1) {
      const next = i + 1 < end ? caseOf(text.charCodeAt(i + 1)) : OTHER_CASE;
      const isSeam =
        (here === UPPER_CASE && (before !== UPPER_CASE || next === LOWER_CASE)) ||
        (here === DIGIT_CASE) !== (before === DIGIT_CASE) ||
        here === OTHER_CASE ||
        before === OTHER_CASE;
      if (isSeam) seams.push(from + i - start);
      before = here;
      here = next;
    }
  }
  seams.push(to);
  return { text, tokens, from, to, shift: start - from, seams };
}

/**
 * Joiners inside a hashtag. "vs" hardly occurs by chance; the others do ("#greatmex"), so that they count only
 * where capitals set them off: "#DALatMIN", "#SunsAt76ers".
 */
const JOINERS = [
  { word: 'vs', needsSeams: false },
  { word: 'v', needsSeams: true },
  { word: 'at', needsSeams: true },
  { word: 'x', needsSeams: true },
];

/** The two known names around a joiner; empty where there are none. */
function sidesOf(tag: Tag, dictionary: Dictionary): readonly Entry[] {
  const { tokens, from, to, seams } = tag;
  if (to - from <= 2 * SHORTEST_SIDE || to - from > LONGEST_MATCH_UP) return NOTHING;
  for (const { word, needsSeams } of JOINERS) {
    for (let i = from + SHORTEST_SIDE; i + word.length + SHORTEST_SIDE <= to; i += 1) {
      const end = i + word.length;
      if (!foldedIs(tokens, i, word)) continue;
      if (needsSeams && !(seams.includes(end) && isSetOff(tag, i, end))) continue;
      const left = dictionary.entries[dictionary.tagPart(tokens, from, i)];
      if (!left || left.aliases.length === 0) continue;
      const right = dictionary.entries[dictionary.tagPart(tokens, end, to)];
      if (right && right.aliases.length > 0) return [left, right];
    }
  }
  return NOTHING;
}

function foldedIs(tokens: Tokens, at: number, word: string): boolean {
  for (let k = 0; k < word.length; k += 1) {
    if (tokens.folded[at + k] !== word.charCodeAt(k)) return false;
  }
  return true;
}

/** The joiner [from, to) is written in another case than one of its neighbours. */
function isSetOff({ text, shift }: Tag, from: number, to: number): boolean {
  const before = caseOf(text.charCodeAt(from + shift - 1));
  const joiner = caseOf(text.charCodeAt(from + shift));
  const after = caseOf(text.charCodeAt(to + shift));
  return (joiner !== before || joiner !== after) && after !== LOWER_CASE;
}

/** Known phrases from seam to seam, leftmost and longest first. */
function wordsOf({ tokens, seams }: Tag, dictionary: Dictionary): readonly Entry[] {
  if (seams.length < 3 || seams.length > MOST_SEAMS) return NOTHING;
  const words: Entry[] = [];
  const last = seams.length - 1;
  let left = 0;
  while (left < last) {
    let step = 1;
    for (let right = last; right > left; right -= 1) {
      const from = seams[left] ?? 0;
      const to = seams[right] ?? 0;
      if (to - from < SHORTEST_WORD) break;
      const entry = dictionary.entries[dictionary.tagPart(tokens, from, to)];
      if (!entry) continue;
      words.push(entry);
      step = right - left;
      break;
    }
    left += step;
  }
  return words;
}
