/** Which groups an event is worth comparing with: a full schedule is merged while a page opens. Pure. */
import type { LiveEvent } from '../events.ts';
import type { Group } from './merge-groups.ts';
import { FURTHEST } from './merge-likeness.ts';

/** An event is compared with so many at most, those that start nearest: a feed gone wild must not stop the clock. */
const MOST_COMPARED = 400;

/** A group by its first member. */
interface Place {
  group: Group;
  id: string;
  /** Epoch ms. */
  start: number;
  /** The entities of a match whose sides are both known. */
  one: string | undefined;
  other: string | undefined;
}

/** Groups by start, and those that start says too little of. */
export interface Timeline {
  sorted: readonly Place[];
  /** They go on for days, or nobody knows the hour. */
  vague: readonly Place[];
  postponed: readonly Place[];
}

const knownSide = ({ competitors }: LiveEvent, at: 0 | 1): string | undefined =>
  competitors.length === 2 ? competitors[at]?.entity : undefined;

function placeOf(group: Group): Place[] {
  const [first] = group.members;
  if (first === undefined) return [];
  const { id, start } = first;
  return [{ group, id, start, one: knownSide(first, 0), other: knownSide(first, 1) }];
}

export function timelineOf(groups: readonly Group[]): Timeline {
  const places = groups.flatMap(placeOf).toSorted((a, b) => a.start - b.start);
  const some = (test: (event: LiveEvent) => boolean): Place[] =>
    places.filter(({ group }) => group.members.some(test)).slice(0, MOST_COMPARED);
  return {
    sorted: places,
    vague: some(({ start, end, timeTbd }) => timeTbd || end - start > FURTHEST.timed),
    postponed: some(({ status }) => status === 'postponed'),
  };
}

/** The first place in `sorted` at or after `time`. */
function firstAt(sorted: readonly Place[], time: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Infinity) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places that start nearest to an event; a postponed one may be anywhere by now. */
function around(sorted: readonly Place[], event: LiveEvent): readonly Place[] {
  if (event.status === 'postponed') return sorted.slice(0, MOST_COMPARED);
  const reach = event.timeTbd ? FURTHEST.untimed : FURTHEST.timed;
  const to = firstAt(sorted, event.start + reach + 1);
  let from = firstAt(sorted, event.start - reach);
  if (to - from > MOST_COMPARED) {
    const middle = firstAt(sorted, event.start) - MOST_COMPARED / 2;
    from = Math.max(from, Math.min(middle, to - MOST_COMPARED));
  }
  return sorted.slice(from, Math.min(to, from + MOST_COMPARED));
}

/** The groups that an event may be one of, by when it starts and who plays. */
export function near({ sorted, vague, postponed }: Timeline, event: LiveEvent): Set<Group> {
  const one = knownSide(event, 0);
  const other = knownSide(event, 1);
  const known = one !== undefined && other !== undefined;
  const found = new Set<Group>();
  for (const places of [vague, postponed, around(sorted, event)]) {
    for (const place of places) {
      // Two others play there.
      const strange =
        known &&
        place.one !== undefined &&
        place.other !== undefined &&
        place.one !== one &&
        place.one !== other &&
        place.other !== one &&
        place.other !== other &&
        place.id !== event.id;
      if (!strange) found.add(place.group);
    }
  }
  return found;
}
