/** Whether two sources speak of the same event, judged by sides, title and time. Pure. */
import { foldName } from '../catalog/fold-name.ts';
import { leagueById } from '../catalog/leagues.ts';
import type { Sport } from '../catalog/types.ts';
import type { Competitor, LiveEvent } from '../events.ts';
import { outletKey } from './merge-broadcasts.ts';
import { sourceOf } from './merge-ranks.ts';
import { HOUR, MINUTE } from './window.ts';

/** A competitor as it is compared. Folding costs, and entities mostly decide: names are folded when they are asked for. */
interface Side {
  entity: string | undefined;
  placeholder: boolean;
  /** Folded; full names, and those that several may have. */
  names(): { full: ReadonlySet<string>; loose: ReadonlySet<string> };
}

/** An event as it is compared. */
export interface Profile {
  event: LiveEvent;
  sport: Sport;
  /** Two, or none where it is no match of two. */
  sides: readonly [Side, Side] | undefined;
  /** " its title like this ", for finding whole names in it, and its words. */
  title(): { text: string; words: ReadonlySet<string> };
}

/** Why two are one, the surest first. */
export type Reason = 'id' | 'sides' | 'title' | 'side' | 'place' | 'night' | 'new date';
export const REASONS: readonly Reason[] = [
  'id',
  'sides',
  'title',
  'side',
  'place',
  'night',
  'new date',
];

/**
 * How far apart two sources may put the start of one match, ms. Baseball's two games of a day are three hours apart
 * or more; elsewhere the same two don't meet twice in half a day.
 */
const APART: Readonly<Partial<Record<Sport, number>>> = {
  baseball: 2.5 * HOUR,
  esports: 3 * HOUR,
  // An order of play slips, and the same two don't meet again within days.
  tennis: 20 * HOUR,
};
const APART_ELSEWHERE = 12 * HOUR;
/** Where one of them knows the day alone. */
const APART_UNTIMED = 20 * HOUR;
const APART_UNTIMED_BASEBALL = 12 * HOUR;
/** Where one side alone is known to be the same: it can't play twice at once. */
const APART_ONE_SIDE = HOUR;
/** Where a side is still to be found out, the time is all there is. */
const APART_PLACE = 5 * MINUTE;
const APART_SHOW = 15 * MINUTE;
const APART_SESSION = 3 * HOUR;
const APART_NIGHT = 30 * MINUTE;
/** No pair further apart is looked at, but for new dates. */
export const FURTHEST_APART = APART_UNTIMED;

/** Two people may play again the same day, in doubles with others. */
const ONE_SIDE_SUFFICES: ReadonlySet<Sport> = new Set<Sport>([
  'football',
  'basketball',
  'baseball',
  'hockey',
  'soccer',
  'rugby',
  'cricket',
]);

const CLUB = /^(?:a?fc|cf|sc|sv|vfb|vfl|tsg|fsv|ac|as|ss|us|cd|ud|rc|rcd) | (?:a?fc|cf|sc|ac|bc)$/g;
const FILLER = new Set(['the', 'live', 'with', 'and', 'of', 'on', 'at', 'v', 'vs', 'show']);

const folded = (name: string): string => {
  const whole = foldName(name);
  return whole.replace(CLUB, '').trim() || whole;
};

/** Computed once, when it is first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const setOf = (names: readonly (string | undefined)[]): Set<string> =>
  new Set(names.flatMap((name) => (name ? [folded(name)] : [])));

const sideOf = (competitor: Competitor): Side => ({
  entity: competitor.entity,
  placeholder: competitor.placeholder === true,
  names: lazy(() => {
    const { name, short, nickname, location } = competitor;
    return {
      full: setOf([name, location && nickname && `${location} ${nickname}`]),
      loose: setOf([short, nickname]),
    };
  }),
});

const SESSIONS: readonly [RegExp, string][] = [
  [/\b(?:practice|fp|training) ?(\d)\b/, 'practice'],
  [/\bsprint (?:qualifying|shootout)\b/, 'sprint qualifying'],
  [/\bsprint\b/, 'sprint'],
  [/\bqualifying\b/, 'qualifying'],
  [/\bpractice\b/, 'practice'],
];

/** What of a race weekend it is. */
function sessionOf(profile: Profile): string {
  for (const [pattern, name] of SESSIONS) {
    const found = pattern.exec(profile.title().text);
    if (found) return `${name}${found[1] ?? ''}`;
  }
  return 'race';
}

const foldTitle = (title: string): string => foldName(title).replace(/\bgrand prix\b/g, 'gp');

/** Prepares an event for being compared with many. */
export function profileOf(event: LiveEvent): Profile {
  const [a, b, ...more] = event.competitors;
  return {
    event,
    sport: leagueById(event.league)?.sport ?? 'show',
    sides: a && b && more.length === 0 ? [sideOf(a), sideOf(b)] : undefined,
    title: lazy(() => {
      const title = foldTitle(event.title);
      return {
        text: ` ${title} `,
        words: new Set(title.split(' ').filter((word) => !FILLER.has(word))),
      };
    }),
  };
}

/** How sure it is that two are the same: not at all, by a name that others may have too, by who they are. */
function sameness(a: Side, b: Side): 0 | 1 | 2 {
  if (a.placeholder !== b.placeholder) return 0;
  if (a.entity !== undefined && b.entity !== undefined) return a.entity === b.entity ? 2 : 0;
  const [one, other] = [a.names(), b.names()];
  if (!one.full.isDisjointFrom(other.full)) return a.placeholder ? 1 : 2;
  const loosely = !one.full.isDisjointFrom(other.loose) || !one.loose.isDisjointFrom(other.full);
  return loosely ? 1 : 0;
}

/** Both are known, and not the same. */
const isOther = (a: Side, b: Side): boolean =>
  a.entity !== undefined && b.entity !== undefined && a.entity !== b.entity;

interface Comparison {
  /** How many sides are the same, and how many of them beyond doubt. */
  same: number;
  sure: number;
  /** Neither side is known to be another. */
  possible: boolean;
}

function comparePlaced(a: Side, b: Side, c: Side, d: Side): Comparison {
  const [first, second] = [sameness(a, c), sameness(b, d)];
  return {
    same: Number(first > 0) + Number(second > 0),
    sure: Number(first === 2) + Number(second === 2),
    possible: !isOther(a, c) && !isOther(b, d),
  };
}

/** Two matches' sides, whichever is named first: on neutral ground sources name hosts differently. */
function compareSides([a, b]: readonly [Side, Side], [c, d]: readonly [Side, Side]): Comparison {
  const straight = comparePlaced(a, b, c, d);
  const crossed = comparePlaced(a, b, d, c);
  if (crossed.same !== straight.same) return crossed.same > straight.same ? crossed : straight;
  return crossed.possible && !straight.possible ? crossed : straight;
}

/** Both name their sides, and not the same ones. */
export const contradicts = (a: Profile, b: Profile): boolean =>
  a.sides !== undefined && b.sides !== undefined && !compareSides(a.sides, b.sides).possible;

/** All words of the shorter title are in the longer one; a single word must be all there is to both. */
function sameWords(a: Profile, b: Profile): boolean {
  const [one, other] = [a.title(), b.title()];
  const [few, many] =
    one.words.size <= other.words.size ? [one.words, other.words] : [other.words, one.words];
  if (few.size === 0) return one.text === other.text;
  return few.isSubsetOf(many) && (few.size > 1 || many.size === 1);
}

function isNamedIn(side: Side, text: string): boolean {
  const { full, loose } = side.names();
  return [...full, ...loose].some((name) => text.includes(` ${name} `));
}

/** Both sides of a match stand in the other's title, which gives no sides. */
const isTitleOf = (whole: Profile, match: Profile): boolean =>
  match.sides !== undefined && match.sides.every((side) => isNamedIn(side, whole.title().text));

/** "Sunday Night Football", which says so by being its own tournament, is the game that its network shows then. */
function isNightOf(whole: Profile, match: Profile): boolean {
  if (sourceOf(whole.event) !== 'programmes' || whole.event.tournament === undefined) return false;
  const outlets = new Set(whole.event.broadcasts.map(outletKey));
  return match.event.broadcasts.some((broadcast) => outlets.has(outletKey(broadcast)));
}

const overlap = (a: LiveEvent, b: LiveEvent): boolean => a.start < b.end && b.start < a.end;

const anyUntimed = (a: LiveEvent, b: LiveEvent): boolean => a.timeTbd || b.timeTbd;

const isOpen = ({ sides }: Profile): boolean => sides?.some((side) => side.placeholder) === true;

function apartAllowed(one: Profile, other: Profile): number {
  const [a, b, sport] = [one.event, other.event, one.sport];
  if (isOpen(one) || isOpen(other)) return APART_PLACE;
  if (anyUntimed(a, b)) return sport === 'baseball' ? APART_UNTIMED_BASEBALL : APART_UNTIMED;
  return APART[sport] ?? APART_ELSEWHERE;
}

function sameWhole(a: Profile, b: Profile, apart: number): boolean {
  const untimed = anyUntimed(a.event, b.event);
  if (a.sport === 'motorsport')
    return sessionOf(a) === sessionOf(b) && apart <= (untimed ? APART_UNTIMED : APART_SESSION);
  if (!sameWords(a, b)) return false;
  if (a.sport === 'golf') return overlap(a.event, b.event);
  return apart <= (untimed ? APART_UNTIMED : APART_SHOW);
}

/** A postponed game and a later one of the same two, which may be its new date. */
const isNewDate = (a: LiveEvent, b: LiveEvent): boolean =>
  (a.status === 'postponed' && b.status === 'scheduled' && b.start > a.start) ||
  (b.status === 'postponed' && a.status === 'scheduled' && a.start > b.start);

/**
 * Why two tellings of one league may be of one event; undefined when they are not. `place`, `night` and `new date`
 * are right only where nothing else fits either of them.
 */
export function likeness(a: Profile, b: Profile): Reason | undefined {
  if (a.event.id === b.event.id) return 'id';
  const apart = Math.abs(a.event.start - b.event.start);
  if (!a.sides || !b.sides) {
    if (!a.sides && !b.sides) return sameWhole(a, b, apart) ? 'title' : undefined;
    const [match, whole] = a.sides ? [a, b] : [b, a];
    if (isTitleOf(whole, match) && apart <= apartAllowed(a, b)) return 'title';
    return apart <= APART_NIGHT && isNightOf(whole, match) ? 'night' : undefined;
  }
  const { same, sure, possible } = compareSides(a.sides, b.sides);
  if (!possible) return undefined;
  if (same === 2) {
    if (apart <= apartAllowed(a, b)) return 'sides';
    return isNewDate(a.event, b.event) ? 'new date' : undefined;
  }
  if (sure === 1 && ONE_SIDE_SUFFICES.has(a.sport) && apart <= APART_ONE_SIDE) return 'side';
  return (isOpen(a) || isOpen(b)) && apart <= APART_PLACE ? 'place' : undefined;
}

/**
 * The competitors of `event` in the order of those of `like`, a match of the same two; none where it has not two.
 * Who is not known to be either takes the place that is left, by its side where both say it.
 */
export function matchedSides(like: LiveEvent, event: LiveEvent): readonly Competitor[] {
  const [a, b] = [profileOf(like).sides, profileOf(event).sides];
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

/**
 * Whether an event of no league (`stray`) is one of a league's: its title names both sides, or the race and what of
 * it is meant, or is the other's title, at the same time. @returns ms between the starts; undefined when it is not
 */
export function likenessOfStray(known: Profile, stray: Profile): number | undefined {
  const apart = Math.abs(known.event.start - stray.event.start);
  const same =
    known.sides === undefined
      ? known.sport === 'motorsport'
        ? isSessionOf(known, stray) && apart <= APART_SESSION
        : sameWords(known, stray) && apart <= APART_SHOW
      : isTitleOf(stray, known) && apart <= APART_ONE_SIDE;
  return same ? apart : undefined;
}

function isSessionOf(known: Profile, stray: Profile): boolean {
  const race = foldTitle(known.event.tournament ?? known.event.title);
  return sessionOf(known) === sessionOf(stray) && stray.title().text.includes(` ${race} `);
}
