/** Who plays whom, where only an event's title says so: "Premier League — Everton x Crystal Palace | Round 1". Pure. */
import { foldName } from '../../catalog/fold-name.ts';
import { ENTITIES, entityFor } from '../../catalog/index.ts';
import { LEAGUES } from '../../catalog/leagues.ts';
import type { Entity } from '../../catalog/types.ts';
import type { LeagueId } from '../../events.ts';

export interface Sides {
  league: LeagueId;
  /** As the title spells them, in its order. Home and away only where it says who is at whom. */
  sides: [{ name: string; side?: 'away' }, { name: string; side?: 'home' }];
}

/** Between two sides, with blanks around it: a hyphen within a name has none. */
const BETWEEN = /\s+(?:vs?\.?|@|at|x|×|gegen|contre|contra|–|—|-)\s+/giu;
const AT = /^(?:@|at)$/iu;
/** Ends what stands before a side, or begins what stands behind one. */
const ASIDE = /\s+[-–—|·•]\s+|\s*[:|·•()[\],]\s*/u;
/** No title of a match is longer; more is not looked at. */
const LONGEST = 200;
const LONGEST_SIDE = 60;
/** A title of dashes is no match. */
const MOST_PLACES = 6;

/**
 * Nations meet in many competitions and sports, and clubs that are written with a cup also in a league of their own:
 * only a title that says which of them counts.
 */
const MEET_ELSEWHERE: ReadonlySet<LeagueId> = new Set([
  'ucl',
  'uel',
  'worldcup',
  'womensworldcup',
  'rugbyworldcup',
  'sixnations',
  'cricket',
]);

/** Folded name → the teams it may name. Codes of three letters are left out: they name too many. */
let teams: Map<string, Set<Entity>> | undefined;

function teamsByName(): Map<string, Set<Entity>> {
  if (teams !== undefined) return teams;
  const made = new Map<string, Set<Entity>>();
  for (const entity of ENTITIES) {
    if (entity.title || MEET_ELSEWHERE.has(entity.league)) continue;
    const { name, location, nickname, sure = [], also = [], weak = [], native = [] } = entity;
    for (const alias of [name, location, nickname, ...sure, ...also, ...weak, ...native]) {
      const key = foldName(alias ?? '');
      if (key === '') continue;
      const held = made.get(key);
      if (held === undefined) made.set(key, new Set([entity]));
      else held.add(entity);
    }
  }
  teams = made;
  return made;
}

/** Club prefixes and suffixes come and go: "Liverpool FC", "FC Barcelona". */
const withoutClub = (folded: string): string => folded.replace(/^(?:a?fc|cf) | (?:a?fc|cf)$/g, '');

function named(name: string): ReadonlySet<Entity> {
  const folded = foldName(name);
  const byName = teamsByName();
  return byName.get(folded) ?? byName.get(withoutClub(folded)) ?? new Set();
}

let leagueNames: [name: string, league: LeagueId][] | undefined;

/** Leagues that a text names, those named inside a longer name left out ("Indian Premier League"). */
function leaguesIn(text: string): LeagueId[] {
  leagueNames ??= LEAGUES.flatMap(({ id, names }) =>
    names.map((name): [string, LeagueId] => [` ${foldName(name)} `, id]),
  ).toSorted(([a], [b]) => b.length - a.length);
  let rest = ` ${foldName(text)} `;
  const found = new Set<LeagueId>();
  for (const [name, league] of leagueNames) {
    if (!rest.includes(name)) continue;
    found.add(league);
    rest = rest.replaceAll(name, ' | ');
  }
  return [...found];
}

/** The league in which both names are teams, two of them; undefined for none, and for several. */
function leagueOfBoth(a: string, b: string, hinted: readonly LeagueId[]): LeagueId | undefined {
  const fitting = hinted.filter((league) => {
    const [one, other] = [entityFor(league, [a]), entityFor(league, [b])];
    return one !== undefined && other !== undefined && one !== other;
  });
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined;
  const rivals = named(b);
  const leagues = new Set(
    [...named(a)]
      .filter((one) => [...rivals].some((other) => other !== one && other.league === one.league))
      .map(({ league }) => league),
  );
  return leagues.size === 1 ? [...leagues][0] : undefined;
}

const short = (names: readonly string[]): string[] =>
  [...new Set(names.map((name) => name.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu, '')))].filter(
    (name) => name !== '' && name.length <= LONGEST_SIDE,
  );

/** What may be the first side's name: all that stands before, or the end of it. */
const before = (text: string): string[] => short([text, text.split(ASIDE).at(-1) ?? '']);
/** What may be the second side's: all that follows, or the beginning of it. */
const after = (text: string): string[] => short([text, text.split(ASIDE)[0] ?? '']);

/**
 * The two known sides of one league that a title names; undefined where it names none, or leaves in doubt which
 * league's ("Giants v Cardinals"). Two clubs of one league that meet in a cup that isn't named count as their league's.
 * @param about more that is said of it, which may name the league: description, category, the calendar's name
 */
export function sidesOfTitle(title: string, about = ''): Sides | undefined {
  const text = title.slice(0, LONGEST);
  const places = [...text.matchAll(BETWEEN)].slice(0, MOST_PLACES);
  if (places.length === 0) return undefined;
  const said = leaguesIn(text);
  const hinted = said.length > 0 ? said : leaguesIn(about.slice(0, LONGEST * 5));
  for (const place of places) {
    const firsts = before(text.slice(0, place.index));
    const seconds = after(text.slice(place.index + place[0].length));
    for (const first of firsts) {
      for (const second of seconds) {
        const league = leagueOfBoth(first, second, hinted);
        if (league === undefined) continue;
        const sided = AT.test(place[0].trim());
        return {
          league,
          sides: [
            { name: first, ...(sided && { side: 'away' }) },
            { name: second, ...(sided && { side: 'home' }) },
          ],
        };
      }
    }
  }
  return undefined;
}
