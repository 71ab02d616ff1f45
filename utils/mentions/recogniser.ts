/** Text → mentions → events. Pure: all it knows is the lexicon it was made from; the time is a parameter. */
import { createDictionary } from './dictionary.ts';
import { explain } from './explain.ts';
import { createLinker } from './link.ts';
import { createSceneReader } from './scene.ts';
import type { Lexicon, Link, LinkableEvent, PostText } from './types.ts';
import { weigh } from './weigh.ts';
import type { Candidate } from './weigh.ts';
import { THRESHOLD } from './weights.ts';

/** At most so many chips a post. */
const MOST_LINKS = 2;
/** Two readings of one name closer than this are equally likely. */
const TIE = 1;

/** One reading of one name, with the event it would mean and what speaks for it in all. */
export interface Mention {
  candidate: Candidate;
  event: LinkableEvent;
  weight: number;
}

export interface Recogniser {
  /** Links of a post, best first: at most one an event and two a post; empty for nearly every post. */
  links(post: PostText, now: number): Link[];
  /** Every believed name of a post, in order of belief; for measuring. */
  mentions(post: PostText, now: number): Mention[];
  /** Every reading of every name, believed or not; for fitting and for `--dump`. */
  readings(post: PostText, now: number): Mention[];
}

/** Builds a recogniser; some 10 ms for 5,000 aliases. Throws nothing, whatever the lexicon holds. */
export function createRecogniser(lexicon: Lexicon): Recogniser {
  const dictionary = createDictionary(lexicon);
  const reader = createSceneReader(lexicon, dictionary);
  const linker = createLinker(lexicon);

  const readings = (post: PostText, now: number): Mention[] => {
    const scene = reader.read(post.text, post.around, post.author);
    if (!scene) return [];
    const out: Mention[] = [];
    for (const candidate of weigh(scene, lexicon, (a, b) => linker.share(a, b))) {
      const fit = linker.eventOf(candidate, post.time, now);
      if (fit) out.push({ candidate, event: fit.event, weight: candidate.weight + fit.points });
    }
    return out;
  };

  const mentions = (post: PostText, now: number): Mention[] => {
    const all = readings(post, now);
    const isTied = (one: Mention): boolean =>
      all.some(
        (other) =>
          other.candidate.hit === one.candidate.hit &&
          other.event !== one.event &&
          other.weight > one.weight - TIE,
      );
    return all
      .filter((one) => one.weight >= THRESHOLD && !isTied(one))
      .toSorted((a, b) => b.weight - a.weight);
  };

  return {
    readings,
    mentions,
    links(post, now) {
      const links = new Map<string, Link>();
      for (const { candidate, event, weight } of mentions(post, now)) {
        const entityId = lexicon.entities[candidate.entity]?.id ?? '';
        const known = links.get(event.id);
        if (known && !known.entityIds.includes(entityId)) known.entityIds.push(entityId);
        if (known || links.size === MOST_LINKS) continue;
        links.set(event.id, {
          eventId: event.id,
          alias: candidate.alias.text,
          start: candidate.hit.start,
          end: candidate.hit.end,
          entityIds: [entityId],
          weight,
          reasons: explain(candidate, lexicon, event),
        });
      }
      return [...links.values()];
    },
  };
}
