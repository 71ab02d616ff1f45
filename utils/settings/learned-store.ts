/** Where what was learned is kept: on this device alone, checked on every read. */
import { storage } from 'wxt/utils/storage';

import { learnedKey, parseLearned, withRejection } from './learned.ts';
import type { Learned, Rejection } from './learned.ts';
import { withImported } from './learned-file.ts';
import type { ImportProblem } from './learned-file.ts';
import { serialiser } from './serialise.ts';

const item = storage.defineItem<unknown>('local:learned');
const turn = serialiser();

/** All that was learned, newest first. Never rejects for what is stored. */
export async function readLearned(): Promise<Learned[]> {
  return parseLearned(await item.getValue());
}

const change = (next: (rows: readonly Learned[]) => readonly Learned[]): Promise<void> =>
  turn(async () => item.setValue(next(await readLearned())));

/** Keeps one more rejection. @param at epoch ms */
export const learn = (rejection: Rejection, at: number): Promise<void> =>
  change((rows) => withRejection(rows, rejection, at));

/** Takes one row back. @param key as `learnedKey` gives it */
export const forget = (key: string): Promise<void> =>
  change((rows) => rows.filter((row) => learnedKey(row) !== key));

/** Takes everything back. */
export const forgetAll = (): Promise<void> => change(() => []);

/** Adds what an exported file holds. What is kept stays as it is when there is a problem. */
export const importLearned = (text: string): Promise<ImportProblem | undefined> =>
  turn(async () => {
    const taken = withImported(await readLearned(), text);
    if ('problem' in taken) return taken.problem;
    await item.setValue(taken.rows);
    return undefined;
  });

/** Calls back with all rows after each change. Returns the end of it. */
export const watchLearned = (callback: (rows: Learned[]) => void): (() => void) =>
  item.watch((raw) => callback(parseLearned(raw)));
