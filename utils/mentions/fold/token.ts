/** One token, sign by sign: words with apostrophes, hashtags, handles, letters of any script. */
import {
  A_CAPITAL,
  A_LETTER,
  COUNTS,
  TABLE,
  TABLE_END,
  isSign,
  isWordAt,
  otherLetter,
} from '../letters.ts';
import {
  APOSTROPHE,
  BLANK,
  CURLY_APOSTROPHE,
  DOT,
  HYPHEN,
  UNDERSCORE,
  isSilent,
} from '../signs.ts';
import { CASELESS, FIRST, HANDLE, MOST_LETTERS, SPACE, TAG } from '../tokens.ts';
import { caseMarks } from './case-marks.ts';
import type { Pass } from './pass.ts';

const LETTER_S = 0x73;

/** Reads letters and digits, inner apostrophes; in tags and handles also the signs these may hold. */
export function readToken(pass: Pass, start: number): void {
  const { text, length } = pass;
  while (pass.at < length) {
    const unit = text.charCodeAt(pass.at);
    if (unit === BLANK) return;
    const letters = unit < TABLE_END ? (TABLE[unit] ?? 0) : 0;
    if (letters !== 0) {
      pass.write(letters & 0xffff);
      if (letters > 0xffff) pass.write(letters >>> 16);
      pass.counts += COUNTS[unit] ?? 0;
      pass.at += 1;
    } else if (isSilent(unit)) {
      if (pass.at === start) return;
      pass.at += 1;
    } else if (unit < TABLE_END || unit === CURLY_APOSTROPHE) {
      if (!readInnerSign(pass, unit === CURLY_APOSTROPHE ? APOSTROPHE : unit, start)) return;
    } else if (!readOther(pass, unit)) return;
  }
}

/** A sign that may stand inside a word: an apostrophe, or what tags and handles allow. */
function readInnerSign(pass: Pass, sign: number, start: number): boolean {
  if (pass.at === start || !isWordAt(pass.text, pass.at + 1, pass.length)) {
    if (sign !== UNDERSCORE || (pass.mark & (TAG | HANDLE)) === 0) return false;
  }
  if (sign === APOSTROPHE) {
    pass.stemA = pass.hashA;
    pass.stemB = pass.hashB;
    pass.stemAt = pass.written;
  } else if (sign === UNDERSCORE) {
    if ((pass.mark & (TAG | HANDLE)) === 0) return false;
  } else if ((sign !== DOT && sign !== HYPHEN) || (pass.mark & HANDLE) === 0) return false;
  pass.write(sign);
  pass.at += 1;
  return true;
}

/** A letter from U+0250 on; false when it is none, or belongs to the next token. */
function readOther(pass: Pass, unit: number): boolean {
  const point = pass.text.codePointAt(pass.at) ?? unit;
  const { folded, isCapital, hasCase } = otherLetter(point);
  if (folded === '') return false;
  const alone = isSign(point) && (pass.mark & TAG) === 0;
  if (alone && pass.written > pass.foldedStart) return false;
  for (let k = 0; k < folded.length && k < MOST_LETTERS; k += 1) pass.write(folded.charCodeAt(k));
  pass.counts += isCapital ? A_CAPITAL : A_LETTER;
  pass.at += point > 0xffff ? 2 : 1;
  if (!hasCase) pass.caseless = true;
  return !alone;
}

/** Adds the token just read, which began at `start`. */
export function keepToken(pass: Pass, start: number): void {
  const { tokens, written, foldedStart, mark } = pass;
  const n = tokens.count;
  if (pass.at >= pass.length || pass.text.charCodeAt(pass.at) !== DOT) pass.dotRun = -1;
  // "City's" is also "City"; "A's" is a name and stays whole.
  const possessive =
    pass.stemAt >= foldedStart + 3 &&
    written - pass.stemAt === 2 &&
    tokens.folded[written - 1] === LETTER_S;
  tokens.start[n] = start;
  tokens.end[n] = pass.at;
  tokens.hashA[n] = pass.hashA;
  tokens.hashB[n] = pass.hashB;
  tokens.stemA[n] = possessive ? pass.stemA : pass.hashA;
  tokens.stemB[n] = possessive ? pass.stemB : pass.hashB;
  tokens.foldedStart[n] = foldedStart;
  tokens.foldedEnd[n] = written;
  tokens.gap[n] = pass.gap;
  const plain = (mark & (TAG | HANDLE)) === 0;
  tokens.marks[n] =
    mark |
    caseMarks(pass.counts, pass.text.charCodeAt(start)) |
    (pass.sentenceBegins && plain ? FIRST : 0) |
    (pass.caseless ? CASELESS : 0);
  tokens.count = n + 1;
  if (plain) pass.sentenceBegins = false;
  pass.gap = SPACE;
  pass.mark = 0;
}
