/** What was learned as a file that a person keeps or carries to another device. Pure. */
import * as v from 'valibot';

import { Learned, MOST_LEARNED, mergeLearned } from './learned.ts';

/** Why a file was not taken in. */
export type ImportProblem = 'malformed' | 'too-many';

const File = v.object({ tipoff: v.literal('learned'), rows: v.array(Learned) });

/** The file's text: JSON. */
export const exportLearned = (rows: readonly Learned[]): string =>
  `${JSON.stringify({ tipoff: 'learned', rows }, null, 2)}\n`;

/** `mine` and what the file holds, in one; or why nothing is taken: all of a file counts, or nothing of it. */
export function withImported(
  mine: readonly Learned[],
  text: string,
): { rows: Learned[] } | { problem: ImportProblem } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { problem: 'malformed' };
  }
  const file = v.safeParse(File, raw);
  if (!file.success) return { problem: 'malformed' };
  const rows = mergeLearned(mine, file.output.rows);
  return rows.length > MOST_LEARNED ? { problem: 'too-many' } : { rows };
}
