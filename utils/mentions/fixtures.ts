/** Which events an entity has, and who meets whom; by index and compactly, since a page keeps it. */
import { Lists } from './lists.ts';
import type { Lexicon, LinkableEvent } from './types.ts';

/** A field of fifty golfers meets nobody in particular. */
const MOST_SIDES = 12;

export interface Fixtures {
  /** The events of an entity, in the lexicon's order. */
  eventsOf(entity: number): LinkableEvent[];
  /** Whether two entities meet in one event. */
  share(a: number, b: number): boolean;
}

/** Gathers fixtures; keeps nothing of what it needs meanwhile. */
function gather({ entities, events }: Lexicon): { eventsOf: Lists; pairs: ReadonlySet<number> } {
  const indexOf = new Map(entities.map((entity, index) => [entity.id, index]));
  const known = (ids: readonly string[]): number[] =>
    ids.map((id) => indexOf.get(id)).filter((index) => index !== undefined);
  const rows: number[] = [];
  const items: number[] = [];
  const pairs = new Set<number>();
  for (const [event, { sides, part }] of events.entries()) {
    const players = known(sides);
    const all = [...new Set([...players, ...known(part)])];
    for (const index of all) {
      rows.push(index);
      items.push(event);
    }
    if (players.length > MOST_SIDES) continue;
    for (const one of players)
      for (const two of all) if (one !== two) pairs.add(pairOf(one, two, entities.length));
  }
  return { eventsOf: new Lists(entities.length, rows, items), pairs };
}

/** One number for a pair, whichever comes first. */
const pairOf = (a: number, b: number, entities: number): number =>
  Math.min(a, b) * entities + Math.max(a, b);

export function createFixtures(lexicon: Lexicon): Fixtures {
  const { eventsOf, pairs } = gather(lexicon);
  return {
    eventsOf: (entity) =>
      eventsOf
        .of(entity)
        .map((index) => lexicon.events[index])
        .filter((event) => event !== undefined),
    share: (a, b) => pairs.has(pairOf(a, b, lexicon.entities.length)),
  };
}
