import { A_CAPITAL, COUNTS, TABLE_END } from '../letters.ts';
import { CAPITAL, DIGITS, UPPER } from '../tokens.ts';

/** Marks of a token whose `COUNTS` sum up to `counts` and whose first code unit is `first`. */
export function caseMarks(counts: number, first: number): number {
  const letters = counts & 0xffff;
  if (letters === 0) return DIGITS;
  const capitals = counts >>> 16;
  if (capitals === 0) return 0;
  return (
    (first >= TABLE_END || COUNTS[first] === A_CAPITAL ? CAPITAL : 0) |
    (letters >= 2 && capitals === letters ? UPPER : 0)
  );
}
