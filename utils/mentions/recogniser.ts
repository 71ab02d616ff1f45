/** Text → mentions → events. Pure: all it knows is the lexicon it was made from; the time is a parameter. */
import { createDictionary } from './dictionary.ts';
import type { Entry } from './dictionary.ts';
import { createIndex, type LexiconIndex } from './lexicon-index.ts';
import { createLinker } from './link.ts';
import type { Said } from './link.ts';
import { createSceneReader } from './scene.ts';
import type { Fit } from './choose-event.ts';
import type { Grounds, Lexicon, Link, LinkableEvent, PostText } from './types.ts';
import { weigh } from './weigh.ts';
import type { Candidate } from './weigh.ts';
import { THRESHOLD, WEIGHTS } from './weights.ts';
import type { Weights } from './weights.ts';

/** At most so many chips a post. */
const MOST_LINKS = 2;
/** Two readings of one name closer than this are equally likely. */
const TIE = 1;
/** Sums of the same points in another order differ by less than this. */
const PRECISION = 1e6;

/** One reading of one name, with the event it would mean and what speaks for it in all. */
export interface Mention {
  candidate: Candidate;
  event: LinkableEvent;
  weight: number;
}

export interface Recogniser {
  /** Whether a text names anything that may be meant. Where it does not, no post of that text has a link. */
  names(text: string): boolean;
  /** Links of a post, best first: at most one an event and two a post; empty for nearly every post. */
  links(post: PostText, now: number): Link[];
  /** Every believed name of a post, in order of belief; for measuring. */
  mentions(post: PostText, now: number): Mention[];
  /** Every reading of every name, believed or not; for fitting and for `--dump`. */
  readings(post: PostText, now: number): Mention[];
}

/** One reading with what it would mean: nothing when its entity has no event near the time of the post. */
interface Meant {
  candidate: Candidate;
  fit: Fit | undefined;
  weight: number;
}

const rounded = (weight: number): number => Math.round(weight * PRECISION) / PRECISION;

const mentionOf = ({ candidate, fit, weight }: Meant): Mention[] =>
  fit?.isOpen === true ? [{ candidate, event: fit.event, weight }] : [];

/** What speaks for one reading, in the lexicon's own names; the same in whatever order the lexicon has them. */
function groundsOf(
  { alias, entity, joined, evidence }: Candidate,
  { entities, leagues }: Lexicon,
  { sides, status }: LinkableEvent,
): Grounds {
  const own = entities[entity];
  return {
    kind: alias.kind,
    label: own?.label ?? alias.text,
    // A word may name several teams ("Tigers"): the opponent is the one of this event.
    rivals: joined
      .flatMap((index) => entities[index] ?? [])
      .filter(({ id }) => sides.includes(id))
      .map(({ label }) => label)
      .toSorted(),
    league: leagues.find(({ id }) => id === own?.league)?.names[0] ?? '',
    isLive: status === 'live',
    evidence: evidence.toSorted(),
  };
}

/** What the post's names may mean, each with the words for it; a city or a code alone names nobody. */
function namedIn(candidates: readonly Candidate[]): Said['named'] {
  const named = new Map<number, Set<Entry>>();
  for (const { entity, hit, base } of candidates) {
    if (base === 'abbr' || base === 'city') continue;
    const known = named.get(entity);
    if (known) known.add(hit.entry);
    else named.set(entity, new Set([hit.entry]));
  }
  return named;
}

/**
 * Whether `other` keeps `one` from being believed: the same name as likely means another event, or somebody who is
 * not on at all, when more than a chance speaks for that.
 */
function contests(other: Meant, one: Meant): boolean {
  if (other === one || other.candidate.hit !== one.candidate.hit) return false;
  if (other.fit === undefined) return other.candidate.weight >= one.candidate.weight + TIE;
  return other.fit.event !== one.fit?.event && other.weight > one.weight - TIE;
}

/** A recogniser of its own for a lexicon. Throws nothing, whatever the lexicon holds. */
export const createRecogniser = (lexicon: Lexicon): Recogniser =>
  openRecogniser(lexicon, createIndex(lexicon), WEIGHTS);

/**
 * A recogniser that looks things up in an index that is there already.
 * @param lexicon the one that `index` is of; its events may have moved since, and its words are not needed any more
 */
export function openRecogniser(
  lexicon: Lexicon,
  index: LexiconIndex,
  weights: Weights,
): Recogniser {
  const reader = createSceneReader(lexicon, createDictionary(index), weights.patterns);
  const linker = createLinker(lexicon, index);

  const idOf = ({ candidate }: Mention): string => lexicon.entities[candidate.entity]?.id ?? '';
  /** Best first; what weighs the same as it stands in the post, never as it stands in the lexicon. */
  const byBelief = (a: Mention, b: Mention): number =>
    b.weight - a.weight ||
    a.candidate.hit.start - b.candidate.hit.start ||
    (idOf(a) < idOf(b) ? -1 : 1);

  const read = (post: PostText, now: number): Meant[] => {
    const scene = reader.read(post.text, post.around, post.author);
    if (!scene) return [];
    const candidates = weigh(scene, lexicon, (a, b) => linker.share(a, b), weights);
    const leagues = [...scene.leagues].map((index) => lexicon.leagues[index]?.id ?? '');
    const said: Said = { post, named: namedIn(candidates), leagues: new Set(leagues) };
    return candidates.map((candidate) => {
      const fit = linker.meant(candidate, said, now);
      return { candidate, fit, weight: rounded(candidate.weight + (fit?.points ?? 0)) };
    });
  };

  const mentions = (post: PostText, now: number): Mention[] => {
    const all = read(post, now);
    return all
      .filter((one) => one.weight >= THRESHOLD && !all.some((other) => contests(other, one)))
      .flatMap(mentionOf)
      .toSorted(byBelief);
  };

  return {
    names: (text) => reader.names(text),
    readings: (post, now) => read(post, now).flatMap(mentionOf),
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
          grounds: groundsOf(candidate, lexicon, event),
        });
      }
      return [...links.values()];
    },
  };
}
