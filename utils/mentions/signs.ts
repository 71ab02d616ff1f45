/** Code units that are no letters: what parts words, what may stand inside one, what is passed over. */
export const BLANK = 0x20;
const AMPERSAND = 0x26;
/** Parts the words of a foreign name: "レアル・マドリード". */
const KATAKANA_DOT = 0x30fb;
export const HASH_SIGN = 0x23;
export const APOSTROPHE = 0x27;
export const HYPHEN = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const AT_SIGN = 0x40;
export const UNDERSCORE = 0x5f;
export const CURLY_APOSTROPHE = 0x2019;
export const WIDE_HASH_SIGN = 0xff03;
export const WIDE_AT_SIGN = 0xff20;

export const isBlank = (code: number): boolean => code === BLANK || code === 0xa0 || code === 0x09;
export const isLineEnd = (code: number): boolean =>
  code === 0x0a || code === 0x0d || code === 0x2028;
export const isSentenceEnd = (code: number): boolean =>
  code === 0x21 || code === 0x3f || code === 0x7c || code === 0x2022;
export const isDash = (code: number): boolean =>
  code === HYPHEN ||
  (code >= 0x2010 && code <= 0x2014) ||
  code === SLASH ||
  code === AMPERSAND ||
  code === KATAKANA_DOT;

export const isKatakana = (code: number): boolean =>
  code >= 0x30a0 && code <= 0x30ff && code !== KATAKANA_DOT;

/** Marks that carry no sound: joiners, variation selectors, bidi controls. They neither part nor join. */
export const isSilent = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  (code >= 0x0300 && code <= 0x036f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xad ||
  code === 0xfeff;
