/** Whether two sources name the same sides. Pure. */
import { foldName } from '../catalog/fold-name.ts';
import type { Competitor, LiveEvent } from '../events.ts';
import { once } from './once.ts';

const CLUB = /^(?:a?fc|cf|sc|sv|vfb|vfl|tsg|fsv|ac|as|ss|us|cd|ud|rc|rcd) | (?:a?fc|cf|sc|ac|bc)$/g;
const folded = (name: string): string => {
  const whole = foldName(name);
  return whole.replace(CLUB, '').trim() || whole;
};

const setOf = (names: readonly (string | undefined)[]): Set<string> =>
  new Set(names.flatMap((name) => (name ? [folded(name)] : [])));

/** Folded: full names, and those that several may have. */
export const namesOf = once(({ name, short, nickname, location }: Competitor) => ({
  full: setOf([name, location && nickname && `${location} ${nickname}`]),
  loose: setOf([short, nickname]),
}));

export type Pair = readonly [Competitor, Competitor];

const isPair = (competitors: readonly Competitor[]): competitors is Pair =>
  competitors.length === 2;

/** The two sides of a match; undefined of what is none. */
export const pairOf = ({ competitors }: { competitors: readonly Competitor[] }): Pair | undefined =>
  isPair(competitors) ? competitors : undefined;

/** How sure it is that two are the same: not at all, by a name that others may have too, by who they are. */
function sameness(a: Competitor, b: Competitor): 0 | 1 | 2 {
  if (a.placeholder !== b.placeholder) return 0;
  if (a.entity !== undefined && b.entity !== undefined) return a.entity === b.entity ? 2 : 0;
  const [one, other] = [namesOf(a), namesOf(b)];
  if (!one.full.isDisjointFrom(other.full)) return a.placeholder ? 1 : 2;
  const loosely = !one.full.isDisjointFrom(other.loose) || !one.loose.isDisjointFrom(other.full);
  return loosely ? 1 : 0;
}

/** Both are known, and not the same. */
const isOther = (a: Competitor, b: Competitor): boolean =>
  a.entity !== undefined && b.entity !== undefined && a.entity !== b.entity;

interface Comparison {
  /** How many sides are the same, and how many of them beyond doubt. */
  same: number;
  sure: number;
  /** Neither side is known to be another. */
  possible: boolean;
}

function comparePlaced(a: Competitor, b: Competitor, c: Competitor, d: Competitor): Comparison {
  const [first, second] = [sameness(a, c), sameness(b, d)];
  return {
    same: Number(first > 0) + Number(second > 0),
    sure: Number(first === 2) + Number(second === 2),
    possible: !isOther(a, c) && !isOther(b, d),
  };
}

/** Two matches' sides, whichever is named first: on neutral ground sources name hosts differently. */
export function compareSides([a, b]: Pair, [c, d]: Pair): Comparison {
  const straight = comparePlaced(a, b, c, d);
  const crossed = comparePlaced(a, b, d, c);
  if (crossed.same !== straight.same) return crossed.same > straight.same ? crossed : straight;
  return crossed.possible && !straight.possible ? crossed : straight;
}

/** Neither way round can the sides be the same: what most comparisons end with. */
export const cannotBe = (one: Pair, other: Pair): boolean =>
  (isOther(one[0], other[0]) || isOther(one[1], other[1])) &&
  (isOther(one[0], other[1]) || isOther(one[1], other[0]));

/**
 * The competitors of `event` in the order of those of `like`, a match of the same two; none where it has not two.
 * Who is not known to be either takes the place that is left, by its side where both say it.
 */
export function matchedSides(like: LiveEvent, event: LiveEvent): readonly Competitor[] {
  const [a, b] = [pairOf(like), pairOf(event)];
  if (a === undefined || b === undefined) return [];
  const straight = comparePlaced(a[0], a[1], b[0], b[1]);
  const crossed = comparePlaced(a[0], a[1], b[1], b[0]);
  const [first, second] = [like.competitors[0]?.side, event.competitors[0]?.side];
  const swapped =
    crossed.same === straight.same
      ? first !== undefined && second !== undefined && first !== second
      : crossed.same > straight.same;
  return swapped ? event.competitors.toReversed() : event.competitors;
}
