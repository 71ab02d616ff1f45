/** Leagues that the user mutes on one site and nowhere else. Pure. */
import type { LeagueId } from '../events.ts';
import type { Settings } from './schema.ts';

/** The settings as they hold on a site, its own muted leagues among the muted. @param site of `siteKeyOf` */
export function settingsOn(site: string, settings: Settings): Settings {
  const here = settings.mutedHere.filter((one) => one.site === site);
  if (here.length === 0) return settings;
  const mutedLeagues = [...settings.mutedLeagues, ...here.map(({ league }) => league)];
  return { ...settings, mutedLeagues };
}

/** The change of settings that mutes a league on a site, or lets it speak again. @param site of `siteKeyOf` */
export function muteChange(
  { mutedHere }: Pick<Settings, 'mutedHere'>,
  site: string,
  league: LeagueId,
  muted: boolean,
): Pick<Settings, 'mutedHere'> {
  const others = mutedHere.filter((one) => one.site !== site || one.league !== league);
  return { mutedHere: muted ? [...others, { site, league }] : others };
}
