/** What lies between tokens: how far it parts them, and what it makes of the next. */
import { isWordAt } from '../letters.ts';
import {
  AT_SIGN,
  DOT,
  HASH_SIGN,
  WIDE_AT_SIGN,
  WIDE_HASH_SIGN,
  isBlank,
  isDash,
  isLineEnd,
  isSentenceEnd,
  isSilent,
} from '../signs.ts';
import { AFTER_AT, DASH, DIGITS, HANDLE, HARD, SOFT, TAG, UPPER } from '../tokens.ts';
import { emojiBit } from './emoji.ts';
import type { Pass } from './pass.ts';

/** Reads one sign that begins no token. */
export function readSeparator(pass: Pass): void {
  const { text, at } = pass;
  const code = text.charCodeAt(at);
  if (isBlank(code) || isSilent(code)) pass.at += 1;
  else if (isLineEnd(code) || isSentenceEnd(code)) {
    pass.widen(HARD);
    pass.mark = 0;
    pass.sentenceBegins = true;
    pass.at += 1;
  } else if (code === HASH_SIGN || code === WIDE_HASH_SIGN) {
    pass.widen(SOFT);
    pass.at += 1;
    pass.mark = isWordAt(text, pass.at, pass.length) ? TAG : 0;
  } else if (code === AT_SIGN || code === WIDE_AT_SIGN) {
    const glued = pass.isGlued();
    pass.widen(SOFT);
    pass.at += 1;
    pass.mark = !glued && isWordAt(text, pass.at, pass.length) ? HANDLE : AFTER_AT;
  } else if (code === DOT) readDot(pass);
  else if (isDash(code)) {
    pass.widen(DASH);
    pass.at += 1;
  } else {
    const point = text.codePointAt(at) ?? code;
    pass.tokens.emoji |= emojiBit(point);
    pass.widen(SOFT);
    pass.at += point > 0xffff ? 2 : 1;
  }
}

/** A dot ends a sentence, parts "next.Then", or belongs to an abbreviation ("St. Louis", "D.C."). */
function readDot(pass: Pass): void {
  const { tokens } = pass;
  const last = tokens.count - 1;
  const glued = pass.isGlued();
  const size = glued ? pass.at - (tokens.start[last] ?? 0) : 0;
  const abbreviated =
    size === 1 || (size === 2 && ((tokens.marks[last] ?? 0) & (UPPER | DIGITS)) === 0);
  const inside = glued && isWordAt(pass.text, pass.at + 1, pass.length);
  if (inside && pass.dotRun < 0) pass.dotRun = last;
  if (inside && !abbreviated) pass.widen(SOFT);
  if (!inside && !abbreviated) {
    pass.widen(HARD);
    pass.sentenceBegins = true;
    pass.dotRun = -1;
  }
  pass.at += 1;
}
