/** Letters as the folder reads them: plain form, case, script. */
import { PLAIN_LETTERS } from '../plain-letters.ts';
import { isSilent } from './signs.ts';

export const TABLE_END = 0x250;
/** Folded letter of each unit below U+0250; 0 separates. The second of two ("ß" → "ss") is in the upper half. */
export const TABLE = new Uint32Array(TABLE_END);
/** To be summed over a token: letters in the lower half, capitals among them in the upper. */
export const COUNTS = new Uint32Array(TABLE_END);
export const A_LETTER = 1;
export const A_CAPITAL = A_LETTER | (1 << 16);

/** Fills the tables, once: a page without posts is spared that. */
export function learnLetters(): void {
  if (TABLE[0x61] !== 0) return;
  for (let code = 0; code < TABLE_END; code += 1) {
    const raw = String.fromCharCode(code);
    if (!/[\p{L}\p{N}]/u.test(raw)) continue;
    const isNumber = /\p{N}/u.test(raw);
    const lower = raw.toLowerCase();
    const plain = PLAIN_LETTERS[lower] ?? lower.normalize('NFKD').replace(/\P{L}/gu, '');
    const text = isNumber ? raw : plain;
    TABLE[code] = text.charCodeAt(0) | ((text.length > 1 ? text.charCodeAt(1) : 0) << 16);
    if (raw < '0' || raw > '9') COUNTS[code] = lower === raw ? A_LETTER : A_CAPITAL;
  }
}

/** Scripts written without spaces between words: each sign is a token of its own. */
export const isSign = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7af) ||
  (code >= 0x0e00 && code <= 0x0e7f);

/** A letter from U+0250 on. */
export interface OtherLetter {
  /** Its folded letters; '' for a separator. */
  folded: string;
  isCapital: boolean;
  /** Its script has capitals at all. */
  hasCase: boolean;
}

const others = new Map<number, OtherLetter>();
const MOST_OTHERS = 4096;

/** What a code point from U+0250 on is. Remembered: a page uses few of them. */
export function otherLetter(code: number): OtherLetter {
  const known = others.get(code);
  if (known !== undefined) return known;
  const raw = String.fromCodePoint(code);
  const compatible = raw.normalize('NFKC');
  const first = compatible.codePointAt(0) ?? code;
  const lower = isSign(first)
    ? compatible
    : compatible.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ς', 'σ');
  const folded = /^[\p{L}\p{N}]+$/u.test(lower) ? lower : '';
  const isCapital = !isSign(code) && raw.toLowerCase() !== raw;
  const hasCase = raw.toLowerCase() !== raw.toUpperCase();
  const other = { folded, isCapital, hasCase };
  if (others.size > MOST_OTHERS) others.clear();
  others.set(code, other);
  return other;
}

/** What `caseOf` tells apart. */
export const OTHER_CASE = 0;
export const LOWER_CASE = 1;
export const UPPER_CASE = 2;
export const DIGIT_CASE = 3;

/** How the code unit is written: as a capital, a small letter, a digit, or as none of these. */
export function caseOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT_CASE;
  if (code < TABLE_END) {
    const count = COUNTS[code];
    return count === A_CAPITAL ? UPPER_CASE : count === A_LETTER ? LOWER_CASE : OTHER_CASE;
  }
  const { isCapital, hasCase } = otherLetter(code);
  return isCapital ? UPPER_CASE : hasCase ? LOWER_CASE : OTHER_CASE;
}

/** A letter or digit stands at `at`. */
export function isWordAt(text: string, at: number, length: number): boolean {
  if (at >= length) return false;
  const code = text.charCodeAt(at);
  if (code < TABLE_END) return TABLE[code] !== 0;
  return !isSilent(code) && otherLetter(text.codePointAt(at) ?? code).folded !== '';
}
