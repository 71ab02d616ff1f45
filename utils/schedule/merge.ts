/** The schedule out of what everybody tells. Pure. */
import type { LiveEvent } from '../events.ts';
import type { Telling } from './telling.ts';

export interface Merged {
  events: LiveEvent[];
}

/** One list of events out of all tellings, each event once. The order of tellings is no matter. */
export function mergeTellings(tellings: readonly Telling[]): Merged {
  return { events: tellings.flatMap(({ events }) => events) };
}
