/**
 * From believed names to events. A post means what was on when it was written, else what was next; what has ended
 * since then is nothing to link to, and two that are equally likely are none.
 */
import { choose } from './choose-event.ts';
import type { Fit } from './choose-event.ts';
import type { LeagueId } from '../events.ts';
import type { Entry } from './dictionary.ts';
import type { Candidate } from './weigh.ts';
import type { Lexicon, LinkableEvent, PostText } from './types.ts';

const NO_EVENTS: readonly LinkableEvent[] = [];
/** A field of fifty golfers meets nobody in particular. */
const MOST_SIDES = 12;

/** What of a post says which event is meant. */
export interface Said {
  post: PostText;
  /** Entities, by their index, that it names outright, each with the words that name it. */
  named: ReadonlyMap<number, ReadonlySet<Entry>>;
  leagues: ReadonlySet<LeagueId>;
}

/** Finds events of entities. */
export interface Linker {
  /** Whether two entities, by their index, meet in one event. */
  share(a: number, b: number): boolean;
  /** What a reading means; undefined when its entity has no event near the time of the post. */
  meant(candidate: Candidate, said: Said, now: number): Fit | undefined;
}

export function createLinker(lexicon: Lexicon): Linker {
  const indexOf = new Map(lexicon.entities.map((entity, index) => [entity.id, index]));
  // Most entities have one event and one opponent: lists of their exact size, and one set for all pairs.
  const eventsOf: (readonly LinkableEvent[])[] = lexicon.entities.map(() => NO_EVENTS);
  const pairs = new Set<number>();
  const pairOf = (a: number, b: number): number =>
    Math.min(a, b) * lexicon.entities.length + Math.max(a, b);
  for (const event of lexicon.events) {
    const sides = event.sides.map((id) => indexOf.get(id)).filter((index) => index !== undefined);
    const whole = event.part.map((id) => indexOf.get(id)).filter((index) => index !== undefined);
    const all = [...new Set([...sides, ...whole])];
    for (const index of all) {
      const known = eventsOf[index] ?? NO_EVENTS;
      eventsOf[index] = known.length === 0 ? [event] : [...known, event];
    }
    if (sides.length > MOST_SIDES) continue;
    for (const one of sides) for (const two of all) if (one !== two) pairs.add(pairOf(one, two));
  }

  return {
    share: (a, b) => pairs.has(pairOf(a, b)),
    meant({ entity, hit, joined }, { post, named, leagues }, now) {
      const all = eventsOf[entity] ?? NO_EVENTS;
      if (all.length === 0) return undefined;
      const isRival = (id: string): boolean => {
        const index = indexOf.get(id);
        if (index === undefined || index === entity) return false;
        if (joined.length > 0) return joined.includes(index);
        return [...(named.get(index) ?? [])].some((entry) => entry !== hit.entry);
      };
      const fixtures = all.filter(({ sides }) => sides.some(isRival));
      const isFixture = fixtures.length > 0;
      // "Chiefs vs Bills" is not about tonight's Chiefs at Ravens.
      const others = joined.length > 0 ? all.filter(({ sides }) => sides.length < 2) : all;
      const open = isFixture ? fixtures : others;
      // "Arsenal in the Champions League" is not about Saturday's match at home.
      const inLeague = open.filter(({ league }) => leagues.has(league));
      return choose(inLeague.length > 0 ? inLeague : open, {
        whole: lexicon.entities[entity]?.id ?? '',
        isFixture,
        text: post.text,
        written: post.time,
        now,
      });
    },
  };
}
