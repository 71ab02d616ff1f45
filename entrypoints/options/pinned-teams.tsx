import { RemoveIcon } from '../../components/icons.tsx';
import { options } from '../../locales/en.ts';
import { ENTITIES } from '../../utils/catalog/index.ts';
import { togglePin } from '../../utils/settings/store.ts';
import { teamPin } from '../../utils/view-event.ts';
import { pins, save, schedule } from './state.ts';

const words = options.leagues;

/** The catalogue's name; the id itself for a team that only a schedule knows, and no longer names. */
const entityName = (id: string): string => ENTITIES.find((entity) => entity.id === id)?.name ?? id;

/** Pins' names as the schedule spells them. */
function teamNames(): Map<string, string> {
  return new Map(
    schedule.value.flatMap((event) =>
      event.competitors.map((competitor) => [teamPin(competitor), competitor.name] as const),
    ),
  );
}

/** The teams that the user pinned from popup or card, each with a way to unpin it. */
export function PinnedTeams() {
  const teams = pins.value.filter((pin) => pin.startsWith('team:'));
  if (teams.length === 0) return null;
  const names = teamNames();
  return (
    <>
      <h3>{words.teams}</h3>
      <ul class="tokens">
        {teams.map((pin) => {
          const name = names.get(pin) ?? entityName(pin.slice('team:'.length));
          return (
            <li key={pin} class="token">
              {name}
              <button
                type="button"
                class="icon-button"
                aria-label={words.unpin(name)}
                onClick={() => void save(togglePin(pin, false))}
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
