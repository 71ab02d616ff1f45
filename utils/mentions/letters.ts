/** What each code unit is to the folder: a letter and its plain form, a sign, a blank, a dash. */

export const TABLE_END = 0x250;
/** Folded code of each unit below U+0250; 0 separates; two letters ("ß" → "ss") are packed as high and low byte. */
export const TABLE = new Uint16Array(TABLE_END);
export const IS_CAPITAL = new Uint8Array(TABLE_END);

for (let code = 0; code < TABLE_END; code += 1) {
  const raw = String.fromCharCode(code);
  if (!/[\p{L}\p{N}]/u.test(raw)) continue;
  const special: Record<string, string> = {
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ł: 'l',
    þ: 'th',
    ı: 'i',
  };
  const lower = raw.toLowerCase();
  const plain = special[lower] ?? lower.normalize('NFKD').replace(/\P{L}/gu, '') ?? lower;
  const text = /\p{N}/u.test(raw) ? raw : plain;
  const first = text.charCodeAt(0);
  TABLE[code] = text.length > 1 ? (first << 8) | text.charCodeAt(1) : first;
  if (lower !== raw) IS_CAPITAL[code] = 1;
}

/** Scripts written without spaces between words: each sign is a token of its own. */
export const isSign = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7af) ||
  (code >= 0x0e00 && code <= 0x0e7f);

const otherFolds = new Map<number, string>();

/** Folded letters of a code point from U+0250 on; '' for a separator. Cached: a page uses few of them. */
export function foldOther(code: number): string {
  const known = otherFolds.get(code);
  if (known !== undefined) return known;
  const raw = String.fromCodePoint(code);
  const compatible = raw.normalize('NFKC');
  const first = compatible.codePointAt(0) ?? code;
  const lower = isSign(first)
    ? compatible
    : compatible.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const folded = /^[\p{L}\p{N}]+$/u.test(lower) ? lower : '';
  if (otherFolds.size > 4096) otherFolds.clear();
  otherFolds.set(code, folded);
  return folded;
}

export const HASH_SIGN = 0x23;
const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const HYPHEN = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const AT_SIGN = 0x40;
export const UNDERSCORE = 0x5f;
export const CURLY_APOSTROPHE = 0x2019;
export const LETTER_S = 0x73;
export const WIDE_HASH_SIGN = 0xff03;
export const WIDE_AT_SIGN = 0xff20;
export const FIRST_EMOJI = 0x2600;

export const isBlank = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x09;
export const isLineEnd = (code: number): boolean =>
  code === 0x0a || code === 0x0d || code === 0x2028;
export const isSentenceEnd = (code: number): boolean =>
  code === 0x21 || code === 0x3f || code === 0x7c || code === 0x2022;
export const isDash = (code: number): boolean =>
  code === HYPHEN || (code >= 0x2010 && code <= 0x2014) || code === SLASH || code === AMPERSAND;
/** Marks that carry no sound: joiners, variation selectors, bidi controls. They neither part nor join. */
export const isSilent = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  (code >= 0x0300 && code <= 0x036f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0xad ||
  code === 0xfeff;

/** A letter or digit stands at `at`. */
export function isWordAt(text: string, at: number, length: number): boolean {
  if (at >= length) return false;
  const code = text.charCodeAt(at);
  if (code < TABLE_END) return TABLE[code] !== 0;
  return !isSilent(code) && foldOther(text.codePointAt(at) ?? code) !== '';
}
