import { LEAGUES, leagueById } from '../../catalog/leagues.ts';
import type { League } from '../../catalog/types.ts';
import { BY_NUMBER } from './numbers.ts';
import type { EspnEvent } from './schema.ts';

const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** `uefa-champions-league` → the league with that name; season slugs have it after the year. */
const BY_SLUG: ReadonlyMap<string, League> = new Map(
  LEAGUES.filter((league) => league.espn !== undefined).flatMap((league) => [
    ...league.names.map((name): [string, League] => [slug(name), league]),
    [league.espn?.path.split('/').at(-1) ?? league.id, league],
  ]),
);

const LEAGUE_PART = /~l:(\d{1,8})(?:~|$)/;
const SEASON_YEARS = /^\d{4}(?:-\d{2,4})?-/;

/**
 * Whose event this is. A league's own answer is taken at its word. In an answer of many leagues
 * (`soccer/all`, which names none) it shows in the uid or the season, and on a team's schedule in the event itself.
 * Undefined: a league that we don't carry.
 */
export function leagueOf(
  event: EspnEvent,
  asked: League | undefined,
  manyLeagues: boolean,
): League | undefined {
  if (event.league?.slug !== undefined) return BY_SLUG.get(event.league.slug);
  if (!manyLeagues) return asked;
  const number = LEAGUE_PART.exec(event.uid ?? '')?.[1];
  const known = BY_NUMBER.get(number ?? '');
  if (known !== undefined) return leagueById(known);
  return BY_SLUG.get((event.season?.slug ?? '').replace(SEASON_YEARS, ''));
}
