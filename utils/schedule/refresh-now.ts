import { SECOND } from '../spans.ts';
import { readStates, writeState } from './state-store.ts';

/** What was answered within this time is as new as it gets; asking again would only be impolite, ms. */
const NEW_ENOUGH = 30 * SECOND;

/**
 * Makes a source's requests due: somebody asked for it. One that was just answered stays as it is, and so does one
 * whose server asked for a pause. @param now epoch ms
 * @returns how many are due
 */
export async function refreshNow(source: string, now: number): Promise<number> {
  let due = 0;
  for (const [key, state] of Object.entries(await readStates())) {
    if (state.source !== source || state.slowed === true) continue;
    if (now - state.triedAt < NEW_ENOUGH) continue;
    await writeState(key, { ...state, nextTry: now });
    due += 1;
  }
  return due;
}
