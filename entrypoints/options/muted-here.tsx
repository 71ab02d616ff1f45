import { RemoveIcon } from '../../components/icons.tsx';
import { options } from '../../locales/en.ts';
import { leagueById } from '../../utils/catalog/leagues.ts';
import type { LeagueId } from '../../utils/events.ts';
import { muteChange } from '../../utils/settings/muted-here.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import { siteNameOfKey } from '../../utils/timelines/index.ts';
import { save, schedule, settings } from './state.ts';

const words = options.leagues;

/** The catalogue's name, or a feed's own; the id itself for one that nobody names any more. */
const leagueName = (id: LeagueId): string =>
  leagueById(id)?.name ?? schedule.value.find(({ league }) => league === id)?.tournament ?? id;

/** The leagues that the user muted from a card, each with a way back. */
export function MutedHere() {
  const muted = settings.value.mutedHere;
  if (muted.length === 0) return null;
  return (
    <>
      <h3>{words.mutedHere}</h3>
      <ul class="tokens">
        {muted.map(({ site, league }) => {
          const names = [leagueName(league), siteNameOfKey(site)] as const;
          return (
            <li key={`${site} ${league}`} class="token">
              {names[0]} {words.mutedOn(names[1])}
              <button
                type="button"
                class="icon-button"
                aria-label={words.unmuteOn(...names)}
                onClick={() =>
                  void save(
                    changeSettings((now) => muteChange(now, site, league, false)),
                    words.unmuted(...names),
                  )
                }
              >
                <RemoveIcon />
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
