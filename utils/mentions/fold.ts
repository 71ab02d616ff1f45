/**
 * One pass over a post's code units: folded tokens with their raw offsets.
 *
 * Folding takes away case, diacritics and width, so that "Bayern MÜNCHEN" and "bayern munchen" meet. Links are
 * separators. A token is hashed while it is read; the finder never looks at characters again except in hashtags.
 */
import {
  A_CAPITAL,
  A_LETTER,
  APOSTROPHE,
  AT_SIGN,
  COLON,
  COUNTS,
  CURLY_APOSTROPHE,
  DOT,
  FIRST_EMOJI,
  HASH_SIGN,
  HYPHEN,
  LETTER_S,
  SLASH,
  TABLE,
  TABLE_END,
  UNDERSCORE,
  WIDE_AT_SIGN,
  WIDE_HASH_SIGN,
  isBlank,
  isDash,
  isLineEnd,
  isSentenceEnd,
  isSign,
  isSilent,
  isWordAt,
  otherLetter,
} from './letters.ts';
import {
  AFTER_AT,
  CAPITAL,
  CASELESS,
  DASH,
  DIGITS,
  FIRST,
  HANDLE,
  HARD,
  LONGEST_TEXT,
  SEED_A,
  SEED_B,
  SOFT,
  SPACE,
  TAG,
  UPPER,
  emptyTokens,
  mixA,
  mixB,
} from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** Emoji that stand for a sport, one string a sport; order is the bit order of `Tokens.emoji`. */
export const SPORT_EMOJI = [
  '🏈',
  '🏀',
  '⚾',
  '🏒',
  '⚽',
  '🎾',
  '⛳',
  '🏎🏁',
  '🥊',
  '🏏',
  '🏉',
] as const;

const EMOJI_BITS = new Map<number, number>(
  SPORT_EMOJI.flatMap((set, bit) => [...set].map((one) => [one.codePointAt(0) ?? 0, 1 << bit])),
);

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

/** Marks of a token whose `COUNTS` sum up to `counts` and whose first unit is `first`. */
function caseMarks(counts: number, first: number): number {
  const letters = counts & 0xffff;
  if (letters === 0) return DIGITS;
  const capitals = counts >>> 16;
  if (capitals === 0) return 0;
  return (
    (first >= TABLE_END || COUNTS[first] === A_CAPITAL ? CAPITAL : 0) |
    (letters >= 2 && capitals === letters ? UPPER : 0)
  );
}

/** Longest post that is folded without larger buffers; most sites allow less. */
const USUAL_LENGTH = 512;
const BLANK = 0x20;

/** Makes a folder with its own buffers; the tokens it returns are valid until its next call. */
export function createFolder(): (text: string) => Tokens {
  const folder = new Folder();
  return (text) => folder.fold(text);
}

/** The state of one pass. */
class Folder {
  private tokens = emptyTokens(USUAL_LENGTH);
  private text = '';
  private length = 0;
  /** Reading position in `text`, writing position in `tokens.folded`. */
  private at = 0;
  private written = 0;
  /** What has been met since the last token. */
  private gap = HARD;
  private mark = 0;
  private sentenceBegins = true;
  /** First token of a run joined by bare dots ("espn.com"), in case a slash makes it a link; else -1. */
  private dotRun = -1;
  /** Of the token being read. */
  private foldedStart = 0;
  private hashA = 0;
  private hashB = 0;
  private stemA = 0;
  private stemB = 0;
  private stemAt = -1;
  /** Sum of `COUNTS`. */
  private counts = 0;
  private caseless = false;

  fold(text: string): Tokens {
    this.text = text;
    this.length = Math.min(text.length, LONGEST_TEXT);
    if (this.length > this.tokens.start.length) this.tokens = emptyTokens(LONGEST_TEXT);
    this.at = 0;
    this.written = 0;
    this.gap = HARD;
    this.mark = 0;
    this.sentenceBegins = true;
    this.dotRun = -1;
    this.tokens.count = 0;
    this.tokens.emoji = 0;
    while (this.at < this.length) {
      let start = this.readWords();
      if (start < 0) {
        start = this.at;
        if (start >= this.length) break;
        this.beginToken();
      }
      this.readToken(start);
      if (this.at === start) this.readSeparator();
      else if (!this.skipLink(start)) this.keepToken(start);
    }
    return this.tokens;
  }

  /**
   * Plain words with blanks around them, which most of a post is, in local variables alone. Stops where anything else
   * comes: gives where the word begins that it is in the middle of, or -1 when it is in none.
   */
  private readWords(): number {
    if (this.mark !== 0) return -1;
    const { text, length, tokens } = this;
    const { folded, start, end, hashA, hashB, stemA, stemB, foldedStart, foldedEnd, gap, marks } =
      tokens;
    let { at, written } = this;
    let n = tokens.count;
    while (at < length) {
      let unit = text.charCodeAt(at);
      if (unit === BLANK) {
        at += 1;
        continue;
      }
      if (unit >= TABLE_END || TABLE[unit] === 0) break;
      const from = at;
      const first = unit;
      const writtenFrom = written;
      let a = SEED_A;
      let b = SEED_B;
      let counts = 0;
      for (;;) {
        const letters = TABLE[unit] ?? 0;
        if (letters === 0 || letters > 0xffff) break;
        folded[written] = letters;
        written += 1;
        a = mixA(a, letters);
        b = mixB(b, letters);
        counts += COUNTS[unit] ?? 0;
        at += 1;
        if (at === length) {
          unit = BLANK;
          break;
        }
        unit = text.charCodeAt(at);
        if (unit >= TABLE_END) break;
      }
      if (unit !== BLANK) {
        this.at = at;
        this.written = written;
        this.foldedStart = writtenFrom;
        this.hashA = a;
        this.hashB = b;
        this.counts = counts;
        this.stemAt = -1;
        this.caseless = false;
        tokens.count = n;
        return from;
      }
      start[n] = from;
      end[n] = at;
      hashA[n] = a;
      hashB[n] = b;
      stemA[n] = a;
      stemB[n] = b;
      foldedStart[n] = writtenFrom;
      foldedEnd[n] = written;
      gap[n] = this.gap;
      marks[n] = caseMarks(counts, first) | (this.sentenceBegins ? FIRST : 0);
      n += 1;
      this.sentenceBegins = false;
      this.gap = SPACE;
      this.dotRun = -1;
    }
    this.at = at;
    this.written = written;
    tokens.count = n;
    return -1;
  }

  private beginToken(): void {
    this.foldedStart = this.written;
    this.hashA = SEED_A;
    this.hashB = SEED_B;
    this.stemAt = -1;
    this.counts = 0;
    this.caseless = false;
  }

  /** Letters and digits, inner apostrophes; in tags and handles also the signs these may hold. */
  private readToken(start: number): void {
    const { text, length } = this;
    while (this.at < length) {
      const unit = text.charCodeAt(this.at);
      if (unit === BLANK) return;
      const letters = unit < TABLE_END ? (TABLE[unit] ?? 0) : 0;
      if (letters !== 0) {
        this.write(letters & 0xffff);
        if (letters > 0xffff) this.write(letters >>> 16);
        this.counts += COUNTS[unit] ?? 0;
        this.at += 1;
      } else if (unit < TABLE_END || unit === CURLY_APOSTROPHE) {
        if (!this.readInnerSign(unit === CURLY_APOSTROPHE ? APOSTROPHE : unit, start)) return;
      } else if (isSilent(unit)) {
        if (this.at === start) return;
        this.at += 1;
      } else if (!this.readOther(unit)) return;
    }
  }

  /** A sign that may stand inside a word: an apostrophe, or what tags and handles allow. */
  private readInnerSign(sign: number, start: number): boolean {
    if (this.at === start || !isWordAt(this.text, this.at + 1, this.length)) {
      if (sign !== UNDERSCORE || (this.mark & (TAG | HANDLE)) === 0) return false;
    }
    if (sign === APOSTROPHE) {
      this.stemA = this.hashA;
      this.stemB = this.hashB;
      this.stemAt = this.written;
    } else if (sign === UNDERSCORE) {
      if ((this.mark & (TAG | HANDLE)) === 0) return false;
    } else if ((sign !== DOT && sign !== HYPHEN) || (this.mark & HANDLE) === 0) return false;
    this.write(sign);
    this.at += 1;
    return true;
  }

  /** A letter from U+0250 on; false when it is none, or belongs to the next token. */
  private readOther(unit: number): boolean {
    const point = this.text.codePointAt(this.at) ?? unit;
    const { folded, isCapital, hasCase } = otherLetter(point);
    if (folded === '') return false;
    const sign = isSign(point);
    const alone = sign && (this.mark & TAG) === 0;
    if (alone && this.written > this.foldedStart) return false;
    for (let k = 0; k < folded.length && k < 3; k += 1) this.write(folded.charCodeAt(k));
    this.counts += isCapital ? A_CAPITAL : A_LETTER;
    this.at += point > 0xffff ? 2 : 1;
    if (!hasCase) this.caseless = true;
    return !alone;
  }

  /** The unit to be read next; at the end it is as if a blank followed. */
  private next(): number {
    return this.at < this.length ? this.text.charCodeAt(this.at) : BLANK;
  }

  private write(value: number): void {
    this.tokens.folded[this.written] = value;
    this.written += 1;
    this.hashA = mixA(this.hashA, value);
    this.hashB = mixB(this.hashB, value);
  }

  /** Drops the token just read when it begins or belongs to a link, and all of the link. */
  private skipLink(start: number): boolean {
    const follows = this.next();
    if (follows === BLANK) return false;
    const size = this.at - start;
    const scheme =
      follows === COLON && (size === 4 || size === 5) && this.text.startsWith('://', this.at);
    const www =
      follows === DOT && size === 3 && this.text.slice(start, this.at).toLowerCase() === 'www';
    const path = follows === SLASH && this.dotRun >= 0;
    if (!scheme && !www && !path) return false;
    if (path) this.tokens.count = this.dotRun;
    this.dotRun = -1;
    this.written = this.foldedStart;
    this.at = linkEnd(this.text, this.at, this.length);
    this.gap = HARD;
    this.mark = 0;
    return true;
  }

  private keepToken(start: number): void {
    const { tokens, written, foldedStart, mark } = this;
    const n = tokens.count;
    if (this.next() !== DOT) this.dotRun = -1;
    // "City's" is also "City"; "A's" is a name and stays whole.
    const possessive =
      this.stemAt >= foldedStart + 3 &&
      written - this.stemAt === 2 &&
      tokens.folded[written - 1] === LETTER_S;
    tokens.start[n] = start;
    tokens.end[n] = this.at;
    tokens.hashA[n] = this.hashA;
    tokens.hashB[n] = this.hashB;
    tokens.stemA[n] = possessive ? this.stemA : this.hashA;
    tokens.stemB[n] = possessive ? this.stemB : this.hashB;
    tokens.foldedStart[n] = foldedStart;
    tokens.foldedEnd[n] = written;
    tokens.gap[n] = this.gap;
    const plain = (mark & (TAG | HANDLE)) === 0;
    tokens.marks[n] =
      mark |
      caseMarks(this.counts, this.text.charCodeAt(start)) |
      (this.sentenceBegins && plain ? FIRST : 0) |
      (this.caseless ? CASELESS : 0);
    tokens.count = n + 1;
    if (plain) this.sentenceBegins = false;
    this.gap = SPACE;
    this.mark = 0;
  }

  private readSeparator(): void {
    const code = this.text.charCodeAt(this.at);
    if (isBlank(code) || isSilent(code)) this.at += 1;
    else if (isLineEnd(code) || isSentenceEnd(code)) {
      this.widen(HARD);
      this.mark = 0;
      this.sentenceBegins = true;
      this.at += 1;
    } else if (code === HASH_SIGN || code === WIDE_HASH_SIGN) {
      this.widen(SOFT);
      this.at += 1;
      this.mark = isWordAt(this.text, this.at, this.length) ? TAG : 0;
    } else if (code === AT_SIGN || code === WIDE_AT_SIGN) {
      const glued = this.isGlued();
      this.widen(SOFT);
      this.at += 1;
      this.mark = !glued && isWordAt(this.text, this.at, this.length) ? HANDLE : AFTER_AT;
    } else if (code === DOT) this.readDot();
    else if (isDash(code)) {
      this.widen(DASH);
      this.at += 1;
    } else {
      const point = this.text.codePointAt(this.at) ?? code;
      if (point >= FIRST_EMOJI) this.tokens.emoji |= EMOJI_BITS.get(point) ?? 0;
      this.widen(SOFT);
      this.at += point > 0xffff ? 2 : 1;
    }
  }

  /** A dot ends a sentence, parts "next.Then", or belongs to an abbreviation ("St. Louis", "D.C."). */
  private readDot(): void {
    const { tokens } = this;
    const last = tokens.count - 1;
    const glued = this.isGlued();
    const size = glued ? this.at - (tokens.start[last] ?? 0) : 0;
    const abbreviated =
      size === 1 || (size === 2 && ((tokens.marks[last] ?? 0) & (UPPER | DIGITS)) === 0);
    const inside = glued && isWordAt(this.text, this.at + 1, this.length);
    if (inside && this.dotRun < 0) this.dotRun = last;
    if (inside && !abbreviated) this.widen(SOFT);
    if (!inside && !abbreviated) {
      this.widen(HARD);
      this.sentenceBegins = true;
      this.dotRun = -1;
    }
    this.at += 1;
  }

  /** The last token ends right here. */
  private isGlued(): boolean {
    const { tokens } = this;
    return tokens.count > 0 && tokens.end[tokens.count - 1] === this.at;
  }

  private widen(gap: number): void {
    if (this.gap < gap) this.gap = gap;
  }
}
