import { COUNTS, TABLE, TABLE_END } from '../letters.ts';
import { BLANK } from '../signs.ts';
import { FIRST, SEED_A, SEED_B, SPACE, mixA, mixB } from '../tokens.ts';
import { caseMarks } from './case-marks.ts';
import type { Pass } from './pass.ts';

/**
 * Reads plain words with blanks around them, which most of a post is, in local variables alone. Stops where anything
 * else comes: gives where the word begins that it is in the middle of, or -1 when it is in none.
 */
export function readPlainWords(pass: Pass): number {
  if (pass.mark !== 0) return -1;
  const { text, length, tokens } = pass;
  const { folded, start, end, hashA, hashB, stemA, stemB, foldedStart, foldedEnd, gap, marks } =
    tokens;
  let { at, written } = pass;
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
      pass.at = at;
      pass.written = written;
      pass.foldedStart = writtenFrom;
      pass.hashA = a;
      pass.hashB = b;
      pass.counts = counts;
      pass.stemAt = -1;
      pass.caseless = false;
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
    gap[n] = pass.gap;
    marks[n] = caseMarks(counts, first) | (pass.sentenceBegins ? FIRST : 0);
    n += 1;
    pass.sentenceBegins = false;
    pass.gap = SPACE;
    pass.dotRun = -1;
  }
  pass.at = at;
  pass.written = written;
  tokens.count = n;
  return -1;
}
