import type { LiveEvent } from '../events.ts';

/** Most ids that one event is found by. */
export const MOST_IDS = 30;

/** What of an event a reminder keeps, in case that the schedule loses it. */
export interface LastKnown {
  /** All ids by which the event was last known: events are merged, and change theirs. */
  ids: string[];
  /** Epoch ms. */
  start: number;
  end: number;
  /** Only the day is known. */
  timeTbd: boolean;
}

/** What is known of an event now. */
export const lastKnown = ({ id, mergedFrom, start, end, timeTbd }: LiveEvent): LastKnown => ({
  ids: [...new Set([id, ...mergedFrom])].slice(0, MOST_IDS),
  start,
  end,
  timeTbd,
});
