import { foldName } from '../../catalog/fold-name.ts';
import { LEAGUES, leagueById } from '../../catalog/leagues.ts';
import type { LeagueId } from '../../events.ts';

/** Folded name → the one league of that name; null where several are called so. */
const byName = new Map<string, LeagueId | null>();
for (const { id, name, names } of LEAGUES) {
  for (const folded of new Set([name, ...names].map(foldName))) {
    const held = byName.get(folded);
    byName.set(folded, held === undefined || held === id ? id : null);
  }
}

/** The league that somebody means by its id (`epl`) or by a name of it ("Premier League"). */
export const leagueNamed = (said: string): LeagueId | undefined =>
  leagueById(said)?.id ?? byName.get(foldName(said)) ?? undefined;

export { CALENDAR } from '../../catalog/leagues.ts';
