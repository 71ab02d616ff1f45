import { SEED_A, SEED_B, HARD, LONGEST_TEXT, emptyTokens, mixA, mixB } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';

/** Length of text that there is room for at first; a longer one doubles it. Most sites allow no more than 300. */
const USUAL_LENGTH = 256;

/** One pass over one text: where it is, what it has met since the last token, and the token that it is reading. */
export class Pass {
  tokens: Tokens = emptyTokens(USUAL_LENGTH);
  text = '';
  length = 0;
  /** Reading position in `text`, writing position in `tokens.folded`. */
  at = 0;
  written = 0;
  /** What has been met since the last token: the widest gap, and a mark for the next. */
  gap = HARD;
  mark = 0;
  sentenceBegins = true;
  /** First token of a run joined by bare dots ("espn.com"), in case a slash makes it a link; else -1. */
  dotRun = -1;
  /** Of the token being read. */
  foldedStart = 0;
  hashA = 0;
  hashB = 0;
  /** The hashes before its last apostrophe, and where that was written; else -1. */
  stemA = 0;
  stemB = 0;
  stemAt = -1;
  /** Sum of `COUNTS`. */
  counts = 0;
  caseless = false;

  /** Starts on a text; the tokens of the one before are gone. */
  begin(text: string): void {
    this.text = text;
    this.length = Math.min(text.length, LONGEST_TEXT);
    let room = this.tokens.start.length;
    if (this.length > room) {
      while (room < this.length) room *= 2;
      this.tokens = emptyTokens(Math.min(room, LONGEST_TEXT));
    }
    this.at = 0;
    this.written = 0;
    this.gap = HARD;
    this.mark = 0;
    this.sentenceBegins = true;
    this.dotRun = -1;
    this.tokens.count = 0;
    this.tokens.emoji = 0;
  }

  beginToken(): void {
    this.foldedStart = this.written;
    this.hashA = SEED_A;
    this.hashB = SEED_B;
    this.stemAt = -1;
    this.counts = 0;
    this.caseless = false;
  }

  /** Adds one folded letter or sign to the token. */
  write(value: number): void {
    this.tokens.folded[this.written] = value;
    this.written += 1;
    this.hashA = mixA(this.hashA, value);
    this.hashB = mixB(this.hashB, value);
  }

  widen(gap: number): void {
    if (this.gap < gap) this.gap = gap;
  }

  /** The last token ends right here. */
  isGlued(): boolean {
    const { tokens } = this;
    return tokens.count > 0 && tokens.end[tokens.count - 1] === this.at;
  }
}
