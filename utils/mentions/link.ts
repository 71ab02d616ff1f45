/** From believed names to events: the live one, else the next; two that are equally likely are none. */
import { Lists } from './lists.ts';
import type { Candidate } from './weigh.ts';
import type { Lexicon, LinkableEvent } from './types.ts';
import { TIMING } from './weights.ts';

const HOUR = 3_600_000;
/** A fresh post may speak of anything in the window; an older one only of what was near when it was written. */
const FRESH_POST = 6 * HOUR;
const OLD_POST_HORIZON = 30 * HOUR;
/** People talk about a game for a while after the time it was expected to end. */
const AFTERTALK = 3 * HOUR;
const NEAR = 6 * HOUR;
const FAR = 48 * HOUR;
/** A post dated later than this ahead of the clock has a wrong date, and counts as new. */
const CLOCK_ERROR = 10 * 60_000;

/** How an event's time fits a post: points to add, or nothing when the post can't mean it. */
function timeFit(
  event: LinkableEvent,
  postTime: number | undefined,
  now: number,
): number | undefined {
  if (event.status === 'final') return undefined;
  const written = postTime === undefined || postTime > now + CLOCK_ERROR ? now : postTime;
  const off = event.status === 'postponed' || event.status === 'cancelled';
  if (off && Math.abs(event.start - now) > 12 * HOUR) return undefined;
  const live =
    event.status === 'live' || event.status === 'suspended' || event.status === 'delayed';
  if (event.end + AFTERTALK < now && !live) return undefined;
  const ahead = event.start - written;
  if (now - written > FRESH_POST && ahead > OLD_POST_HORIZON) return undefined;
  if (live) return TIMING.liveNow;
  if (Math.abs(event.start - now) <= NEAR) return TIMING.near;
  return event.start - now > FAR ? TIMING.farOff : 0;
}

/** Earlier is likelier: live, then to come by start, then what is off. */
function rank(event: LinkableEvent): number {
  if (event.status === 'live' || event.status === 'suspended') return 0;
  if (event.status === 'scheduled' || event.status === 'delayed') return 1;
  return 2;
}

/** A field of fifty golfers meets nobody in particular. */
const MOST_SIDES = 12;

/** Which events an entity has, and who meets whom; all by index, compactly, since a page keeps it. */
interface Fixtures {
  /** Indexes into `lexicon.events`, by entity. */
  eventsOf: Lists;
  /** Pairs of entities that meet, the lower one first, as one number. */
  pairs: ReadonlySet<number>;
}

const pairOf = (a: number, b: number, entities: number): number =>
  Math.min(a, b) * entities + Math.max(a, b);

/** Apart from `createLinker`, so that nothing it needs meanwhile is kept. */
function fixturesOf({ entities, events }: Lexicon): Fixtures {
  const indexOf = new Map(entities.map((entity, index) => [entity.id, index]));
  const rows: number[] = [];
  const items: number[] = [];
  const pairs = new Set<number>();
  for (const [event, { sides, part }] of events.entries()) {
    const known = (ids: readonly string[]): number[] =>
      ids.map((id) => indexOf.get(id)).filter((index) => index !== undefined);
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

/** An event that a candidate may mean, with the points of its time. */
export interface Fit {
  event: LinkableEvent;
  points: number;
}

/** Finds events of entities. */
export function createLinker(lexicon: Lexicon): {
  /** Whether two entities meet in one event. */
  share(a: number, b: number): boolean;
  /** The one event that a reading means; nothing when none fits or two fit equally well. */
  eventOf(candidate: Candidate, postTime: number | undefined, now: number): Fit | undefined;
} {
  const { eventsOf, pairs } = fixturesOf(lexicon);

  return {
    share: (a, b) => pairs.has(pairOf(a, b, lexicon.entities.length)),
    eventOf(candidate, postTime, now) {
      const id = lexicon.entities[candidate.entity]?.id ?? '';
      const rivals = candidate.joined.map((index) => lexicon.entities[index]?.id ?? '');
      let fits: Fit[] = [];
      for (const index of eventsOf.of(candidate.entity)) {
        const event = lexicon.events[index];
        const points = event && timeFit(event, postTime, now);
        if (event && points !== undefined) fits.push({ event, points });
      }
      if (rivals.length > 0) {
        // "Chiefs vs Bills" is not about tonight's Chiefs at Ravens.
        fits = fits.filter(
          ({ event }) =>
            event.sides.length < 2 || rivals.some((rival) => event.sides.includes(rival)),
        );
      }
      // Of a tournament, its own event comes before its single matches.
      if (fits.some(({ event }) => event.part.includes(id) && event.sides.length === 0)) {
        fits = fits.filter(({ event }) => event.sides.length === 0);
      }
      fits.sort(
        (a, b) =>
          rank(a.event) - rank(b.event) ||
          a.event.start - b.event.start ||
          (a.event.id < b.event.id ? -1 : 1),
      );
      const [best, second] = fits;
      if (best && second && rank(best.event) === rank(second.event)) {
        const equal = rank(best.event) === 0 || best.event.start === second.event.start;
        if (equal) return undefined;
      }
      return best;
    },
  };
}
