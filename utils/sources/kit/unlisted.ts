import { CALENDAR } from '../../catalog/leagues.ts';
import type { League, Sport } from '../../catalog/types.ts';
import type { LeagueId } from '../../events.ts';

/**
 * The league of an event: the one that a row has, or `calendar` where everything is wanted, whatever it is of; else
 * undefined. @param asked the league that the answer was asked for
 */
export const leagueOrAny = (known: LeagueId | undefined, asked: LeagueId): LeagueId | undefined =>
  known ?? (asked === CALENDAR ? CALENDAR : undefined);

/** A competition's name without its years: "UEFA Champions League 2025/2026". */
export const withoutSeason = (name: string | undefined): string | undefined =>
  name?.replace(/\s+\d{4}(?:\s*[/-]\s*\d{2,4})?$/, '');

/** Usual length of one event of a sport, minutes. */
const MINUTES: Readonly<Partial<Record<Sport, number>>> = {
  football: 200,
  basketball: 130,
  baseball: 185,
  hockey: 160,
  soccer: 115,
  rugby: 115,
  tennis: 150,
  golf: 600,
  motorsport: 150,
  mma: 30,
  cricket: 240,
  esports: 180,
};
const MINUTES_ELSEWHERE = 120;

/**
 * A league that the catalogue has no row of: its events stand under the user's calendars, by its own name. Nobody asks
 * for one; an answer that was recorded may be of one.
 */
export const unlistedLeague = (sport: Sport, name = ''): League => ({
  id: CALENDAR,
  name,
  sport,
  names: [],
  minutes: MINUTES[sport] ?? MINUTES_ELSEWHERE,
  byDefault: false,
});
