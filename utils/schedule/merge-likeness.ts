/** Whether two sources speak of the same event, judged by sides, title and time. Pure. */
import { foldName } from '../catalog/fold-name.ts';
import { sportOf } from '../catalog/sports.ts';
import type { Sport } from '../catalog/types.ts';
import type { Competitor, LiveEvent } from '../events.ts';
import { HOUR, MINUTE } from '../spans.ts';
import { outletKey } from './merge-broadcasts.ts';
import { sourceOf } from './merge-ranks.ts';
import { cannotBe, compareSides, namesOf, type Pair, pairOf } from './merge-sides.ts';
import { once } from './once.ts';

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
/** Nothing further apart is one, where both know the hour, and where one doesn't; but for new dates. */
export const FURTHEST = { timed: APART_ELSEWHERE, untimed: APART_UNTIMED } as const;

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

const FILLER = new Set(['the', 'live', 'with', 'and', 'of', 'on', 'at', 'v', 'vs', 'show']);

const foldTitle = (title: string): string => foldName(title).replace(/\bgrand prix\b/g, 'gp');

/** An event's title " like this ", for finding whole names in it, and its words. */
const titleOf = once((event: LiveEvent) => {
  const title = foldTitle(event.title);
  return {
    text: ` ${title} `,
    words: new Set(title.split(' ').filter((word) => !FILLER.has(word))),
  };
});

const SESSIONS: readonly [RegExp, string][] = [
  [/\b(?:practice|fp|training) ?(\d)\b/, 'practice'],
  [/\bsprint (?:qualifying|shootout)\b/, 'sprint qualifying'],
  [/\bsprint\b/, 'sprint'],
  [/\bqualifying\b/, 'qualifying'],
  [/\bpractice\b/, 'practice'],
];

/** What of a race weekend it is. */
function sessionOf(event: LiveEvent): string {
  for (const [pattern, name] of SESSIONS) {
    const found = pattern.exec(titleOf(event).text);
    if (found) return `${name}${found[1] ?? ''}`;
  }
  return 'race';
}

/** All words of the shorter title are in the longer one; a single word must be all there is to both. */
function sameWords(a: LiveEvent, b: LiveEvent): boolean {
  const [one, other] = [titleOf(a), titleOf(b)];
  const [few, many] =
    one.words.size <= other.words.size ? [one.words, other.words] : [other.words, one.words];
  if (few.size === 0) return one.text === other.text;
  return few.isSubsetOf(many) && (few.size > 1 || many.size === 1);
}

function isNamedIn(side: Competitor, text: string): boolean {
  const { full, loose } = namesOf(side);
  return [...full, ...loose].some((name) => text.includes(` ${name} `));
}

/** Both sides of a match stand in the other's title, which gives no sides. */
const isTitleOf = (whole: LiveEvent, match: Pair): boolean =>
  match.every((side) => isNamedIn(side, titleOf(whole).text));

/** "Sunday Night Football", which says so by being its own tournament, is the game that its network shows then. */
function isNightOf(whole: LiveEvent, match: LiveEvent): boolean {
  if (sourceOf(whole) !== 'programmes' || whole.tournament === undefined) return false;
  const outlets = new Set(whole.broadcasts.map(outletKey));
  return match.broadcasts.some((broadcast) => outlets.has(outletKey(broadcast)));
}

const overlap = (a: LiveEvent, b: LiveEvent): boolean => a.start < b.end && b.start < a.end;

const anyUntimed = (a: LiveEvent, b: LiveEvent): boolean => a.timeTbd || b.timeTbd;

const isOpen = (event: LiveEvent): boolean =>
  event.competitors.some(({ placeholder }) => placeholder === true);

function apartAllowed(a: LiveEvent, b: LiveEvent): number {
  const sport = sportOf(a.league);
  if (isOpen(a) || isOpen(b)) return APART_PLACE;
  if (anyUntimed(a, b)) return sport === 'baseball' ? APART_UNTIMED_BASEBALL : APART_UNTIMED;
  return APART[sport] ?? APART_ELSEWHERE;
}

function sameWhole(a: LiveEvent, b: LiveEvent, apart: number): boolean {
  const untimed = anyUntimed(a, b);
  const sport = sportOf(a.league);
  if (sport === 'motorsport')
    return sessionOf(a) === sessionOf(b) && apart <= (untimed ? APART_UNTIMED : APART_SESSION);
  if (!sameWords(a, b)) return false;
  if (sport === 'golf') return overlap(a, b);
  return apart <= (untimed ? APART_UNTIMED : APART_SHOW);
}

/** A postponed game and a later one of the same two, which may be its new date. */
const isNewDate = (a: LiveEvent, b: LiveEvent): boolean =>
  (a.status === 'postponed' && b.status === 'scheduled' && b.start > a.start) ||
  (b.status === 'postponed' && a.status === 'scheduled' && a.start > b.start);

/**
 * Why two tellings of one league may be of one event; null when their sides are known and not the same, undefined
 * when nothing speaks for it. `place`, `night` and `new date`
 * are right only where nothing else fits either of them.
 */
export function likeness(a: LiveEvent, b: LiveEvent): Reason | null | undefined {
  if (a.id === b.id) return 'id';
  const apart = Math.abs(a.start - b.start);
  const one = pairOf(a);
  const other = pairOf(b);
  if (one === undefined && other === undefined) return sameWhole(a, b, apart) ? 'title' : undefined;
  if (one === undefined || other === undefined) {
    const [match, pair, whole] = one === undefined ? [b, other, a] : [a, one, b];
    if (pair && isTitleOf(whole, pair) && apart <= apartAllowed(a, b)) return 'title';
    return apart <= APART_NIGHT && isNightOf(whole, match) ? 'night' : undefined;
  }
  if (cannotBe(one, other)) return null;
  const { same, sure, possible } = compareSides(one, other);
  if (!possible) return null;
  if (same === 2) {
    if (apart <= apartAllowed(a, b)) return 'sides';
    return isNewDate(a, b) ? 'new date' : undefined;
  }
  if (sure === 1 && apart <= APART_ONE_SIDE && ONE_SIDE_SUFFICES.has(sportOf(a.league)))
    return 'side';
  return (isOpen(a) || isOpen(b)) && apart <= APART_PLACE ? 'place' : undefined;
}

/**
 * Whether an event of no league (`stray`) is one of a league's: its title names both sides, or the race and what of
 * it is meant, or is the other's title, at the same time. @returns ms between the starts; undefined when it is not
 */
export function likenessOfStray(known: LiveEvent, stray: LiveEvent): number | undefined {
  const apart = Math.abs(known.start - stray.start);
  return apart <= strayAllowed(known, stray) ? apart : undefined;
}

/** How far apart they may start and be the same, ms; -1 for what is not the same at any time. */
function strayAllowed(known: LiveEvent, stray: LiveEvent): number {
  const pair = pairOf(known);
  if (pair !== undefined) return isTitleOf(stray, pair) ? APART_ONE_SIDE : -1;
  if (sportOf(known.league) === 'motorsport') return isSessionOf(known, stray) ? APART_SESSION : -1;
  return sameWords(known, stray) ? APART_SHOW : -1;
}

function isSessionOf(known: LiveEvent, stray: LiveEvent): boolean {
  const race = foldTitle(known.tournament ?? known.title);
  return sessionOf(known) === sessionOf(stray) && titleOf(stray).text.includes(` ${race} `);
}
