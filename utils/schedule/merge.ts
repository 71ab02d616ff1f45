import { isLive, type LiveEvent } from '../events.ts';
import { WINDOW_AHEAD, WINDOW_BEHIND } from './window.ts';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

/** Equal as data, whatever the order of keys: storage sorts them. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isPlain(a) || !isPlain(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
}

/** Nothing but when it was seen differs. */
const unchanged = (before: LiveEvent, after: LiveEvent): boolean =>
  same({ ...before, seenAt: 0, changedAt: 0 }, { ...after, seenAt: 0, changedAt: 0 });

/** Still of use at `now`: not long over, not too far ahead. A "live" that nobody confirms any more is over too. */
export function inWindow(event: LiveEvent, now: number): boolean {
  if (isLive(event) && event.seenAt > now - WINDOW_BEHIND) return true;
  return event.end >= now - WINDOW_BEHIND && event.start < now + WINDOW_AHEAD;
}

export interface Merged {
  events: LiveEvent[];
  /** Something that a person could notice came, went or changed. */
  changed: boolean;
}

/**
 * One league's events after an answer. What the answer has replaces what was known; what it lacks although it
 * covers that time is gone, if this source alone told us of it; everything else stays.
 * @param covers the time this answer is complete for, epoch ms; null when it is complete for none
 * @param now epoch ms
 */
export function mergeEvents(
  previous: readonly LiveEvent[],
  incoming: readonly LiveEvent[],
  covers: { from: number; to: number } | null,
  sourceId: string,
  now: number,
): Merged {
  const known = new Map(previous.map((event) => [event.id, event]));
  const fresh = new Map(incoming.map((event) => [event.id, event]));
  let changed = false;
  const events: LiveEvent[] = [];
  for (const after of fresh.values()) {
    const before = known.get(after.id);
    if (!inWindow(after, now)) {
      // The answer moved it out of the window.
      if (before !== undefined) changed = true;
      continue;
    }
    const kept = before !== undefined && unchanged(before, after);
    if (!kept) changed = true;
    events.push({ ...after, changedAt: kept ? before.changedAt : now });
  }
  for (const before of previous) {
    if (fresh.has(before.id)) continue;
    const covered = covers !== null && before.start >= covers.from && before.start < covers.to;
    const gone = covered && before.sources.every((source) => source === sourceId);
    if (gone || !inWindow(before, now)) changed = true;
    else events.push(before);
  }
  return {
    events: events.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)),
    changed,
  };
}
