import type { League } from '../catalog/types.ts';
import type { LeagueId } from '../events.ts';
import type { Pins, Settings } from './schema.ts';

/** The id under which a league is pinned. */
export const leaguePin = (league: LeagueId): string => `league:${league}`;

/** Whether the user wants a league: muted beats everything; else by default, added or pinned. */
export function isFollowed(
  league: Pick<League, 'id' | 'byDefault'>,
  settings: Pick<Settings, 'mutedLeagues' | 'addedLeagues'>,
  pins: Pins,
): boolean {
  if (settings.mutedLeagues.includes(league.id)) return false;
  return (
    league.byDefault ||
    settings.addedLeagues.includes(league.id) ||
    pins.includes(leaguePin(league.id))
  );
}

/** The change of settings that makes a league followed or not. */
export function followChange(
  league: Pick<League, 'id' | 'byDefault'>,
  settings: Pick<Settings, 'mutedLeagues' | 'addedLeagues'>,
  followed: boolean,
): Pick<Settings, 'mutedLeagues' | 'addedLeagues'> {
  const others = (ids: readonly LeagueId[]): LeagueId[] => ids.filter((id) => id !== league.id);
  const mutedLeagues = others(settings.mutedLeagues);
  const addedLeagues = others(settings.addedLeagues);
  if (!followed) mutedLeagues.push(league.id);
  else if (!league.byDefault) addedLeagues.push(league.id);
  return { mutedLeagues, addedLeagues };
}
