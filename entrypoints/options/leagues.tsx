import { PinButton } from '../../components/mark-buttons.tsx';
import { Switch } from '../../components/switch.tsx';
import { options } from '../../locales/en.ts';
import { LEAGUES } from '../../utils/catalog/leagues.ts';
import type { League, Sport } from '../../utils/catalog/types.ts';
import { followChange, isFollowed, leaguePin } from '../../utils/settings/followed.ts';
import { changeSettings, togglePin } from '../../utils/settings/store.ts';
import { MutedHere } from './muted-here.tsx';
import { PinnedTeams } from './pinned-teams.tsx';
import { pins, save, settings } from './state.ts';

const words = options.leagues;

/** Sports in the order in which the catalogue first names them. */
const SPORTS = [...new Set(LEAGUES.map(({ sport }) => sport))];

function LeagueRow({ league }: { league: League }) {
  const pin = leaguePin(league.id);
  const pinned = pins.value.includes(pin);
  const follow = (followed: boolean): void =>
    void save(
      // A pinned league is followed, so that to leave it is to unpin it as well.
      Promise.all([
        changeSettings((now) => followChange(league, now, followed)),
        !followed && pinned ? togglePin(pin, false) : undefined,
      ]),
    );
  return (
    <li class="league">
      <Switch checked={isFollowed(league, settings.value, pins.value)} change={follow}>
        {league.name}
      </Switch>
      <PinButton
        label={words.pin(league.name)}
        on={pinned}
        toggle={(on) =>
          void save(
            Promise.all([
              togglePin(pin, on),
              on ? changeSettings((now) => followChange(league, now, true)) : undefined,
            ]),
          )
        }
      />
    </li>
  );
}

function SportGroup({ sport }: { sport: Sport }) {
  return (
    <div class="sport">
      <h3>{words.sports[sport]}</h3>
      <ul>
        {LEAGUES.filter((league) => league.sport === sport).map((league) => (
          <LeagueRow key={league.id} league={league} />
        ))}
      </ul>
    </div>
  );
}

/** Which leagues are followed, and which come first. */
export function Leagues() {
  return (
    <>
      <p class="intro">{words.intro}</p>
      <MutedHere />
      <div class="sports">
        {SPORTS.map((sport) => (
          <SportGroup key={sport} sport={sport} />
        ))}
      </div>
      <PinnedTeams />
    </>
  );
}
