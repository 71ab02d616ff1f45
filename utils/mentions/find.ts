/** Token runs of a post that the dictionary knows. */
import type { Dictionary, Entry } from './dictionary.ts';
import { isKatakana } from './signs.ts';
import { takeApart } from './tag.ts';
import { AFTER_AT, DASH, DIGITS, HANDLE, HARD, TAG } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { JOINER, STOP, VERSUS_WORD } from './uses.ts';

/** How a hit stands in a hashtag. */
export type InTag = 'no' | 'whole' | 'part';

export interface Hit {
  entry: Entry;
  /** Token indexes, [from, to). */
  from: number;
  to: number;
  inTag: InTag;
  /** UTF-16 offsets in the post, [start, end). */
  start: number;
  end: number;
  /** Set on both sides of a match-up inside one hashtag. */
  tagMatchUp: boolean;
}

export interface Found {
  /** Runs that name entities, in order. */
  names: Hit[];
  /** Everything else that is known: terms, cues, leagues. */
  context: Hit[];
}

/** More names than this in one post is a list or spam; the rest is not looked at. */
const MOST_NAMES = 24;
const MOST_CONTEXT = 48;

/** Words that a name may begin with and mostly does not. */
const ARTICLE = /^(?:the|el|l[ao]s?|les?|il|i|gli|der|die|das|den|[ao]s?)$/i;

/** A katakana name cut out of a longer katakana word: "レイカーズ" in "ブレイカーズ". */
function isCutOut(text: string, { start, end }: Hit): boolean {
  const at = (index: number): boolean => isKatakana(text.charCodeAt(index));
  return (at(start - 1) && at(start)) || (at(end - 1) && at(end));
}

/** Finds all names and context words of a post, leftmost and longest first. */
export function find(text: string, tokens: Tokens, dictionary: Dictionary): Found {
  const names: Hit[] = [];
  const context: Hit[] = [];
  const span = { length: 0 };
  const keep = (entry: Entry, from: number, to: number, inTag: InTag, tagMatchUp = false): void => {
    if ((entry.flags & STOP) !== 0 && entry.aliases.length === 0) return;
    const hit: Hit = {
      entry,
      from,
      to,
      inTag,
      start: (tokens.start[from] ?? 0) - (inTag === 'no' ? 0 : 1),
      end: tokens.end[to - 1] ?? 0,
      tagMatchUp,
    };
    if (entry.aliases.length > 0 && !isCutOut(text, hit)) {
      if (names.length < MOST_NAMES) names.push(hit);
    }
    if (
      entry.aliases.length === 0 ||
      entry.flags !== 0 ||
      entry.sports !== 0 ||
      entry.leagues.length > 0
    ) {
      if (context.length < MOST_CONTEXT) context.push(hit);
    }
  };
  /** "los Pumas" is a name, and "Pumas UNAM" in "los Pumas UNAM" a longer one. */
  const yields = (from: number, end: number): boolean => {
    if (end - from < 2 || !ARTICLE.test(text.slice(tokens.start[from], tokens.end[from])))
      return false;
    const next = dictionary.longest(tokens, from + 1, span);
    return from + 1 + span.length > end && (dictionary.entries[next]?.aliases.length ?? 0) > 0;
  };
  /** "LAL @BOS": behind a name, an account that nobody of the dictionary has is a place, or whom they meet. */
  const markPlace = (at: number): void => {
    const mark = tokens.marks[at] ?? 0;
    if ((mark & HANDLE) === 0 || names.at(-1)?.to !== at) return;
    if (dictionary.longest(tokens, at, span) >= 0) return;
    tokens.marks[at] = (mark & ~HANDLE) | AFTER_AT;
    const index = dictionary.longest(tokens, at, span);
    if ((dictionary.entries[index]?.aliases.length ?? 0) === 0) tokens.marks[at] = mark;
  };
  let at = 0;
  while (at < tokens.count) {
    markPlace(at);
    const mark = tokens.marks[at] ?? 0;
    const index = dictionary.longest(tokens, at, span);
    const entry = index >= 0 ? dictionary.entries[index] : undefined;
    if ((mark & TAG) !== 0) {
      if (entry) keep(entry, at, at + 1, 'whole');
      else {
        const { sides, words } = takeApart(text, tokens, at, dictionary);
        for (const side of sides) keep(side, at, at + 1, 'whole', true);
        for (const word of words) keep(word, at, at + 1, 'part');
      }
      at += 1;
    } else if (entry && ((mark & HANDLE) === 0 || entry.aliases.length > 0)) {
      const end = at + span.length;
      if (yields(at, end)) {
        at += 1;
        continue;
      }
      keep(entry, at, end, 'no');
      at = end;
    } else at += 1;
  }
  return { names, context };
}

/** How two names stand to each other: `firm` hardly happens but between two sides. */
export type Joint = 'none' | 'loose' | 'firm';

const isNumber = (tokens: Tokens, at: number): boolean => ((tokens.marks[at] ?? 0) & DIGITS) !== 0;

/** Both names carry a number right behind ("Bears 21, Jets 17"), or only numbers lie between ("Bears 2-1 Jets"). */
function isScored(tokens: Tokens, left: Hit, right: Hit): boolean {
  if (left.to >= right.from) return false;
  for (let i = left.to; i < right.from; i += 1) if (!isNumber(tokens, i)) return false;
  return right.from - left.to === 2 || isNumber(tokens, right.to);
}

/**
 * How the names `left` and `right` are joined: "a vs. b", "a 3-1 b" firmly, "a - b", "a @ b", "a beat b" loosely;
 * "a, b" is a list. `left` must begin first.
 */
export function jointOf(tokens: Tokens, left: Hit, right: Hit, context: readonly Hit[]): Joint {
  if (left.to > right.from) {
    return left.from === right.from && left.tagMatchUp && right.tagMatchUp ? 'firm' : 'none';
  }
  const between = right.from - left.to;
  if (between === 0) {
    const mark = tokens.marks[right.from] ?? 0;
    return (mark & AFTER_AT) !== 0 || tokens.gap[right.from] === DASH ? 'loose' : 'none';
  }
  if (between > 3) return 'none';
  for (let i = left.to; i <= right.from; i += 1) {
    if ((tokens.gap[i] ?? HARD) === HARD) return 'none';
  }
  if (isScored(tokens, left, right)) return 'firm';
  const joiner = context.find(
    (hit) => hit.from >= left.to && hit.to <= right.from && (hit.entry.flags & JOINER) !== 0,
  );
  if (joiner === undefined || between - (joiner.to - joiner.from) > 1) return 'none';
  return (joiner.entry.flags & VERSUS_WORD) !== 0 ? 'firm' : 'loose';
}

/** The context hit that covers token `at`, if any. */
export const contextAt = (context: readonly Hit[], at: number): Hit | undefined =>
  context.find((hit) => hit.from <= at && at < hit.to);

/** A context word with any of `flags` stands right before token `from` (an article may lie between). */
export const isBefore = (context: readonly Hit[], from: number, flags: number): boolean =>
  context.some(
    (hit) => (hit.entry.flags & flags) !== 0 && (hit.to === from || hit.to === from - 1),
  );

/** A context word with any of `flags` stands right behind token `to`, or one word on. */
export const isBehind = (context: readonly Hit[], to: number, flags: number): boolean =>
  context.some(
    (hit) => (hit.entry.flags & flags) !== 0 && (hit.from === to || hit.from === to + 1),
  );

/** A score stands right beside the hit: "2-0 Panthers", "Panthers up 2-0". */
export function hasScoreBeside(text: string, tokens: Tokens, { from, to }: Hit): boolean {
  const isPair = (at: number): boolean =>
    at >= 0 &&
    at + 1 < tokens.count &&
    isNumber(tokens, at) &&
    isNumber(tokens, at + 1) &&
    // "10/10" is a verdict.
    text[tokens.end[at] ?? 0] !== '/' &&
    tokens.gap[at + 1] === DASH;
  return isPair(from - 2) || isPair(to) || isPair(to + 1);
}
