import type { LiveEvent } from '../../utils/events.ts';

/** Answers' events as one list, each id once (the later answer wins), by start. */
export function mergeAnswers(events: readonly LiveEvent[]): LiveEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return [...byId.values()].toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}
