/**
 * One pass over a post's code units: folded tokens with their raw offsets.
 *
 * Folding takes away case, diacritics and width, so that "Bayern MÜNCHEN" and "bayern munchen" meet. Links are
 * separators. A token is hashed while it is read; the finder never looks at characters again except in hashtags.
 */

/** Token marks. */
export const TAG = 1;
export const HANDLE = 2;
/** Begins with a capital letter. */
export const CAPITAL = 4;
/** Two or more letters, all capitals. */
export const UPPER = 8;
export const DIGITS = 16;
/** First of its sentence or line: its capital proves nothing. */
export const FIRST = 32;
/** Stands behind "@ ": a place somebody is at, or the host of a match-up. */
export const AFTER_AT = 64;
/** A script without capitals, where case proves nothing. */
export const CASELESS = 128;

/** What lies between a token and the one before. A phrase may cross only `SPACE` and `DASH`. */
export const SPACE = 0;
export const DASH = 1;
export const SOFT = 2;
export const HARD = 3;

/** Longest text read, UTF-16 code units; a longer post is cut here. */
export const LONGEST_TEXT = 10_000;

/** Tokens of one text, column by column. Reused by the next call of the same folder. */
export interface Tokens {
  count: number;
  /** UTF-16 offsets into the raw text, [start, end). */
  start: Int32Array;
  end: Int32Array;
  /** Two independent 32-bit hashes of the folded token. */
  hashA: Int32Array;
  hashB: Int32Array;
  /** The same without a closing "'s". */
  stemA: Int32Array;
  stemB: Int32Array;
  marks: Uint8Array;
  /** SPACE, DASH, SOFT or HARD. */
  gap: Uint8Array;
  /** The folded text, and where each token stands in it, [foldedStart, foldedEnd). */
  folded: Uint16Array;
  foldedStart: Int32Array;
  foldedEnd: Int32Array;
  /** Bit i: an emoji of `SPORT_EMOJI[i]` occurs. */
  emoji: number;
}

/** Emoji that stand for a sport, one string a sport; order is the bit order of `Tokens.emoji`. */
export const SPORT_EMOJI = ['🏈', '🏀', '⚾', '🏒', '⚽', '🎾', '⛳', '🏎🏁', '🥊', '🏏', '🏉'] as const;

const SEED_A = 0x811c9dc5 | 0;
const SEED_B = 0x1b873593 | 0;

/** Extends hash A by one number. */
export const mixA = (hash: number, value: number): number =>
  Math.imul(hash ^ value, 0x01000193) ^ (hash >>> 15);
/** Extends hash B by one number. */
export const mixB = (hash: number, value: number): number =>
  (Math.imul(hash, 0x2c1b3c6d) + value) ^ (hash >>> 13);

/** Hash A and B of folded characters [from, to) on their own. */
export function hashRange(tokens: Tokens, from: number, to: number): readonly [number, number] {
  let a = SEED_A;
  let b = SEED_B;
  for (let i = from; i < to; i += 1) {
    const code = tokens.folded[i] ?? 0;
    a = mixA(a, code);
    b = mixB(b, code);
  }
  return [a, b];
}

const TABLE_END = 0x250;
/** Folded code of each unit below U+0250; 0 separates; two letters ("ß" → "ss") are packed as high and low byte. */
const TABLE = new Uint16Array(TABLE_END);
const IS_CAPITAL = new Uint8Array(TABLE_END);

for (let code = 0; code < TABLE_END; code += 1) {
  const raw = String.fromCharCode(code);
  if (!/[\p{L}\p{N}]/u.test(raw)) continue;
  const special: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' };
  const lower = raw.toLowerCase();
  const plain = special[lower] ?? lower.normalize('NFKD').replace(/\P{L}/gu, '') ?? lower;
  const text = /\p{N}/u.test(raw) ? raw : plain;
  const first = text.charCodeAt(0);
  TABLE[code] = text.length > 1 ? (first << 8) | text.charCodeAt(1) : first;
  if (lower !== raw) IS_CAPITAL[code] = 1;
}

const EMOJI_BITS = new Map<number, number>(
  SPORT_EMOJI.flatMap((set, bit) => [...set].map((one) => [one.codePointAt(0) ?? 0, 1 << bit])),
);

/** Scripts written without spaces between words: each sign is a token of its own. */
const isSign = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7af) ||
  (code >= 0x0e00 && code <= 0x0e7f);

const otherFolds = new Map<number, string>();

/** Folded letters of a code point from U+0250 on; '' for a separator. Cached: a page uses few of them. */
function foldOther(code: number): string {
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

const HASH_SIGN = 0x23;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const AT_SIGN = 0x40;
const UNDERSCORE = 0x5f;
const CURLY_APOSTROPHE = 0x2019;
const LETTER_S = 0x73;

const isBlank = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x09;
const isLineEnd = (code: number): boolean => code === 0x0a || code === 0x0d || code === 0x2028;
const isDash = (code: number): boolean =>
  code === HYPHEN || (code >= 0x2010 && code <= 0x2014) || code === SLASH || code === AMPERSAND;
/** Marks that carry no sound: joiners, variation selectors, bidi controls. They neither part nor join. */
const isSilent = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) || (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0x0300 && code <= 0x036f) ||
  (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0xad || code === 0xfeff;

/** Index just behind the link that begins at or runs through `at`: the next blank or line end. */
function linkEnd(text: string, at: number, length: number): number {
  let i = at;
  while (i < length) {
    const code = text.charCodeAt(i);
    if (isBlank(code) || isLineEnd(code)) break;
    i += 1;
  }
  return i;
}

/** Makes a folder with its own buffers; the tokens it returns are valid until its next call. */
export function createFolder(): (text: string) => Tokens {
  const size = LONGEST_TEXT + 2;
  const tokens: Tokens = {
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    hashA: new Int32Array(size),
    hashB: new Int32Array(size),
    stemA: new Int32Array(size),
    stemB: new Int32Array(size),
    marks: new Uint8Array(size),
    gap: new Uint8Array(size),
    folded: new Uint16Array(size * 3),
    foldedStart: new Int32Array(size),
    foldedEnd: new Int32Array(size),
    emoji: 0,
  };
  return (text) => fold(text, tokens);
}

function fold(text: string, tokens: Tokens): Tokens {
  const { start, end, hashA, hashB, stemA, stemB, marks, gap, folded, foldedStart, foldedEnd } = tokens;
  const length = Math.min(text.length, LONGEST_TEXT);
  let count = 0;
  let written = 0;
  let emoji = 0;
  /** What has been met since the last token. */
  let pendingGap = HARD;
  let pendingMark = 0;
  let sentenceBegins = true;
  /** First token of a run joined by bare dots ("espn.com"), in case a slash makes it a link. */
  let dotRun = -1;
  let i = 0;

  while (i < length) {
    const code = text.charCodeAt(i);
    let letters = 0;
    let capitals = 0;
    let digits = 0;
    const tokenStart = i;
    const tokenFolded = written;
    let a = SEED_A;
    let b = SEED_B;
    let aStem = 0;
    let bStem = 0;
    let stemAt = -1;
    let caseless = false;

    // The token: letters and digits, inner apostrophes; in tags and handles the signs these may hold.
    while (i < length) {
      const unit = text.charCodeAt(i);
      if (unit < TABLE_END) {
        let value = TABLE[unit] ?? 0;
        if (value === 0) {
          const next = i + 1 < length ? text.charCodeAt(i + 1) : 0;
          const nextIsWord = next < TABLE_END ? TABLE[next] !== 0 : false;
          if (unit === APOSTROPHE && letters > 0 && nextIsWord) {
            aStem = a;
            bStem = b;
            stemAt = written;
            value = APOSTROPHE;
          } else if (unit === UNDERSCORE && (pendingMark & (TAG | HANDLE)) !== 0) {
            value = UNDERSCORE;
          } else if ((unit === DOT || unit === HYPHEN) && (pendingMark & HANDLE) !== 0 && letters + digits > 0 && nextIsWord) {
            value = unit;
          } else break;
        } else if (IS_CAPITAL[unit] === 1) {
          letters += 1;
          capitals += 1;
        } else if (unit >= 0x30 && unit <= 0x39) digits += 1;
        else letters += 1;
        if (value > 0xff && unit !== value) {
          const high = value >> 8;
          folded[written++] = high;
          a = mixA(a, high);
          b = mixB(b, high);
          value &= 0xff;
        }
        folded[written++] = value;
        a = mixA(a, value);
        b = mixB(b, value);
        i += 1;
        continue;
      }
      if (unit === CURLY_APOSTROPHE && letters > 0 && (TABLE[text.charCodeAt(i + 1)] ?? 0) !== 0) {
        aStem = a;
        bStem = b;
        stemAt = written;
        folded[written++] = APOSTROPHE;
        a = mixA(a, APOSTROPHE);
        b = mixB(b, APOSTROPHE);
        i += 1;
        continue;
      }
      if (isSilent(unit)) {
        if (i === tokenStart) break;
        i += 1;
        continue;
      }
      const point = text.codePointAt(i) ?? unit;
      const letter = foldOther(point);
      if (letter === '') break;
      const sign = isSign(point);
      if (sign && letters + digits > 0 && (pendingMark & TAG) === 0) break;
      for (let k = 0; k < letter.length && k < 3; k += 1) {
        const value = letter.charCodeAt(k);
        folded[written++] = value;
        a = mixA(a, value);
        b = mixB(b, value);
      }
      letters += 1;
      i += point > 0xffff ? 2 : 1;
      const isCapital = !sign && String.fromCodePoint(point).toLowerCase() !== String.fromCodePoint(point);
      if (isCapital) capitals += 1;
      else if (sign) caseless = true;
      if (sign && (pendingMark & TAG) === 0) break;
    }

    if (i > tokenStart) {
      const follows = text.charCodeAt(i);
      const size = i - tokenStart;
      if (follows === COLON && size >= 4 && size <= 5 && text.startsWith('://', i) && text.slice(tokenStart, tokenStart + 4).toLowerCase() === 'http') {
        i = linkEnd(text, i, length);
        written = tokenFolded;
        pendingGap = HARD;
        pendingMark = 0;
        continue;
      }
      if (follows === DOT && size === 3 && text.slice(tokenStart, i).toLowerCase() === 'www') {
        i = linkEnd(text, i, length);
        written = tokenFolded;
        pendingGap = HARD;
        pendingMark = 0;
        continue;
      }
      if (follows === SLASH && dotRun >= 0) {
        count = dotRun;
        dotRun = -1;
        written = tokenFolded;
        i = linkEnd(text, i, length);
        pendingGap = HARD;
        pendingMark = 0;
        continue;
      }
      if (follows !== DOT && dotRun >= 0) dotRun = -1;
      start[count] = tokenStart;
      end[count] = i;
      hashA[count] = a;
      hashB[count] = b;
      // "City's" is also "City"; "A's" is a name and stays whole.
      const possessive = stemAt > 0 && written - stemAt === 2 && folded[stemAt + 1] === LETTER_S && stemAt - tokenFolded >= 3;
      stemA[count] = possessive ? aStem : a;
      stemB[count] = possessive ? bStem : b;
      foldedStart[count] = tokenFolded;
      foldedEnd[count] = written;
      gap[count] = pendingGap;
      const firstCode = text.charCodeAt(tokenStart);
      const begins = capitals > 0 && (firstCode < TABLE_END ? IS_CAPITAL[firstCode] === 1 : true);
      marks[count] =
        pendingMark |
        (begins ? CAPITAL : 0) |
        (letters >= 2 && capitals === letters ? UPPER : 0) |
        (letters === 0 ? DIGITS : 0) |
        (sentenceBegins && (pendingMark & (TAG | HANDLE)) === 0 ? FIRST : 0) |
        (caseless ? CASELESS : 0);
      if ((pendingMark & (TAG | HANDLE)) === 0) sentenceBegins = false;
      count += 1;
      pendingGap = SPACE;
      pendingMark = 0;
      continue;
    }

    // A separator.
    if (isBlank(code)) {
      i += 1;
    } else if (isLineEnd(code)) {
      pendingGap = HARD;
      pendingMark = 0;
      sentenceBegins = true;
      i += 1;
    } else if (code === HASH_SIGN || code === 0xff03) {
      pendingMark = TAG;
      if (pendingGap < SOFT) pendingGap = SOFT;
      i += 1;
      if (!isWordAt(text, i, length)) pendingMark = 0;
    } else if (code === AT_SIGN || code === 0xff20) {
      const glued = count > 0 && end[count - 1] === i && pendingGap === SPACE;
      i += 1;
      pendingMark = !glued && isWordAt(text, i, length) ? HANDLE : AFTER_AT;
      if (pendingGap < SOFT) pendingGap = SOFT;
    } else if (code === DOT) {
      const bare = count > 0 && end[count - 1] === i && isWordAt(text, i + 1, length);
      const last = count > 0 && end[count - 1] === i ? i - (start[count - 1] ?? i) : 9;
      const abbreviated = last === 1 || (last === 2 && ((marks[count - 1] ?? 0) & (UPPER | DIGITS)) === 0);
      if (bare && dotRun < 0) dotRun = count - 1;
      if (bare && !abbreviated) {
        if (pendingGap < SOFT) pendingGap = SOFT;
      } else if (!abbreviated) {
        pendingGap = HARD;
        sentenceBegins = true;
        dotRun = -1;
      }
      i += 1;
    } else if (isDash(code)) {
      if (pendingGap < DASH) pendingGap = DASH;
      i += 1;
    } else if (code === 0x21 || code === 0x3f || code === 0x7c || code === 0x2022) {
      pendingGap = HARD;
      pendingMark = 0;
      sentenceBegins = true;
      i += 1;
    } else if (isSilent(code)) {
      i += 1;
    } else {
      const point = text.codePointAt(i) ?? code;
      if (point >= 0x2600) emoji |= EMOJI_BITS.get(point) ?? 0;
      if (pendingGap < SOFT) pendingGap = SOFT;
      i += point > 0xffff ? 2 : 1;
    }
  }
  tokens.count = count;
  tokens.emoji = emoji;
  return tokens;
}

/** A letter or digit stands at `at`. */
function isWordAt(text: string, at: number, length: number): boolean {
  if (at >= length) return false;
  const code = text.charCodeAt(at);
  if (code < TABLE_END) return TABLE[code] !== 0;
  return !isSilent(code) && foldOther(text.codePointAt(at) ?? code) !== '';
}
