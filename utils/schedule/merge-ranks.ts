/** Who is best at what. A source is an id here and a place in these lists; what is not listed comes last. Pure. */
import type { LiveEvent } from '../events.ts';

/**
 * `id`: whose id a merged event keeps; first who tells it first and longest. `now`: status, phase and scores.
 * `when`: start and end. `who`: title, sides and tournament. `watch`: where it is shown. `page`: its own page.
 */
export type Skill = 'id' | 'now' | 'when' | 'who' | 'watch' | 'page';

/** A league's own interface, then whoever watches games, then calendars; what the user brought comes last. */
const OWN = ['mlb', 'nhl'] as const;
const WATCHING = ['football-data', 'pandascore', 'openligadb', 'thesportsdb', 'twitch', 'youtube'];
const BROUGHT_LAST = ['json-feed', 'json-ld', 'ical'] as const;

const BEST: Readonly<Record<Skill, readonly string[]>> = {
  id: [...OWN, 'espn', 'jolpica', 'programmes', ...WATCHING, 'pluto', ...BROUGHT_LAST],
  now: [...OWN, 'espn', ...WATCHING, 'pluto', 'jolpica', 'programmes', ...BROUGHT_LAST],
  // Jolpica's times are the sport's own; ESPN rounds some to the broadcast's.
  when: [...OWN, 'jolpica', 'espn', ...WATCHING, 'pluto', 'programmes', ...BROUGHT_LAST],
  // ESPN gives every sort of name (full, short, nickname, place); others leave some out.
  who: ['espn', ...OWN, 'programmes', 'jolpica', ...WATCHING, 'pluto', ...BROUGHT_LAST],
  watch: [
    ...OWN,
    'mlbtv',
    'espn',
    'twitch',
    'youtube',
    'pandascore',
    'pluto',
    'programmes',
    'thesportsdb',
  ],
  page: [...OWN, 'espn', ...WATCHING, 'pluto', 'programmes', ...BROUGHT_LAST],
};

const PLACES: Readonly<Record<Skill, ReadonlyMap<string, number>>> = {
  id: placesOf(BEST.id),
  now: placesOf(BEST.now),
  when: placesOf(BEST.when),
  who: placesOf(BEST.who),
  watch: placesOf(BEST.watch),
  page: placesOf(BEST.page),
};

function placesOf(list: readonly string[]): Map<string, number> {
  return new Map(list.map((source, place) => [source, place]));
}

/** Sources that know what is planned, not what happens: their "scheduled" says nothing of a game that is on. */
const PLANNING: ReadonlySet<string> = new Set([
  'jolpica',
  'mlbtv',
  'programmes',
  'pluto',
  'ical',
  'json-ld',
]);

/** What comes from addresses that the user added: good for what nobody else knows, never against who knows. */
const BROUGHT: ReadonlySet<string> = new Set(BROUGHT_LAST);

/** The source of an event as one teller tells it. */
export const sourceOf = (event: LiveEvent): string => event.sources[0] ?? '';

export const isPlanning = (event: LiveEvent): boolean => PLANNING.has(sourceOf(event));
export const isBrought = (event: LiveEvent): boolean => BROUGHT.has(sourceOf(event));

/** A source's place at something, 0 the best. */
export const placeOf = (skill: Skill, source: string): number =>
  PLACES[skill].get(source) ?? BEST[skill].length;

/** For sorting: better at `skill` first; between equals the order is fixed by their ids. */
export function compareRank(skill: Skill, a: LiveEvent, b: LiveEvent): number {
  const [one, other] = [sourceOf(a), sourceOf(b)];
  if (one === other) return compareText(a.id, b.id);
  return placeOf(skill, one) - placeOf(skill, other) || compareText(one, other);
}

/** Order by code units: the same everywhere. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** In order of time, which is the same everywhere. */
export const byTime = (a: LiveEvent, b: LiveEvent): number =>
  a.start - b.start || compareText(a.id, b.id);
