/**
 * From believed names to events. A post means what was on when it was written, else what was next; what has ended
 * since then is nothing to link to, and two that are equally likely are none.
 */
import { choose } from './choose-event.ts';
import type { Fit } from './choose-event.ts';
import type { Fixtures } from './fixtures.ts';
import type { LeagueId } from '../events.ts';
import type { Entry } from './dictionary.ts';
import type { Candidate } from './weigh.ts';
import type { Lexicon, LinkableEvent, PostText } from './types.ts';

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

export function createLinker(lexicon: Lexicon, { events, rivals }: Fixtures): Linker {
  const eventsOf = (entity: number): LinkableEvent[] =>
    events.of(entity).flatMap((index) => lexicon.events[index] ?? []);
  const idOf = (index: number): string => lexicon.entities[index]?.id ?? '';
  /** Ids of whom the post names beside a reading: as its opponents, else in other words than its own. */
  const rivalsOf = ({ entity, hit, joined }: Candidate, { named }: Said): Set<string> => {
    const others =
      joined.length > 0
        ? joined
        : [...named].flatMap(([index, words]) =>
            words.size > 1 || !words.has(hit.entry) ? index : [],
          );
    return new Set(others.filter((index) => index !== entity).map(idOf));
  };

  return {
    share: (a, b) => rivals.of(a).includes(b),
    meant(candidate, said, now) {
      const { entity, joined } = candidate;
      const { post, leagues } = said;
      const all = eventsOf(entity);
      if (all.length === 0) return undefined;
      const others = rivalsOf(candidate, said);
      const isRival = (id: string): boolean => others.has(id);
      const fixtures = all.filter(({ sides }) => sides.some(isRival));
      const isFixture = fixtures.length > 0;
      // "Chiefs vs Bills" is not about tonight's Chiefs at Ravens.
      const rest = joined.length > 0 ? all.filter(({ sides }) => sides.length < 2) : all;
      const open = isFixture ? fixtures : rest;
      // "Arsenal in the Champions League" is not about Saturday's match at home.
      const inLeague = open.filter(({ league }) => leagues.has(league));
      return choose(inLeague.length > 0 ? inLeague : open, {
        whole: idOf(entity),
        isFixture,
        text: post.text,
        written: post.time,
        now,
      });
    },
  };
}
