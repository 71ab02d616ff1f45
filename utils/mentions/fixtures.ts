/** Which events an entity has, and who meets whom; by index and compactly, since a page keeps it. */
import { type Lists, listsOf } from './lists.ts';
import type { Lexicon } from './types.ts';

/** A field of fifty golfers meets nobody in particular. */
const MOST_SIDES = 12;

/** By entity. */
export interface Fixtures {
  /** Its events, in the lexicon's order, by their index. */
  events: Lists;
  /** Entities that it meets in one event. */
  rivals: Lists;
}

/** Gathers the fixtures of a lexicon: the worker's part, which a page is spared. */
export function fixturesOf({ entities, events }: Lexicon): Fixtures {
  const indexOf = new Map(entities.map((entity, index) => [entity.id, index]));
  const known = (ids: readonly string[]): number[] =>
    ids.map((id) => indexOf.get(id)).filter((index) => index !== undefined);
  const rows: number[] = [];
  const items: number[] = [];
  const meetings = entities.map(() => new Set<number>());
  for (const [event, { sides, part }] of events.entries()) {
    const players = known(sides);
    const all = [...new Set([...players, ...known(part)])];
    for (const index of all) {
      rows.push(index);
      items.push(event);
    }
    if (players.length > MOST_SIDES) continue;
    for (const one of players) {
      for (const two of all) {
        if (one === two) continue;
        meetings[one]?.add(two);
        meetings[two]?.add(one);
      }
    }
  }
  const met = meetings.flatMap((others, one) => [...others].map(() => one));
  return {
    events: listsOf(entities.length, rows, items),
    rivals: listsOf(
      entities.length,
      met,
      meetings.flatMap((others) => [...others]),
    ),
  };
}
