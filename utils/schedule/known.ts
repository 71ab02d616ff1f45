/** What is known without asking anybody, told like the rest. Pure. */
import { LEAGUES } from '../catalog/leagues.ts';
// Not through the list of sources: our pages read the schedule, and carry no parsers.
import { knownProgrammes } from '../sources/programmes/known.ts';
import type { Telling } from './telling.ts';
import { WINDOW_AHEAD, WINDOW_BEHIND } from './window.ts';

/**
 * The programmes of the window at `now`, epoch ms, a telling a league. They were always known: nothing of them
 * changed.
 */
export function knownTellings(now: number): Telling[] {
  const span = { from: now - WINDOW_BEHIND, to: now + WINDOW_AHEAD };
  return LEAGUES.flatMap(({ id }) => {
    const events = knownProgrammes(id, span, now).map((event) => ({ ...event, changedAt: 0 }));
    return events.length === 0 ? [] : [{ league: id, teller: 'programmes', events }];
  });
}
