import { Switch } from '../../../components/switch.tsx';
import { options } from '../../../locales/en.ts';
import { giveBack } from '../../../utils/settings/hosts.ts';
import { choose } from '../../../utils/settings/keys.ts';
import { ABOUT, type AboutSource } from '../../../utils/sources/about.ts';
import { save } from '../state.ts';
import { Allow, askFor, hostNames } from './allow.tsx';
import { KeyedSource } from './keyed-source.tsx';
import { setup } from './state.ts';

const words = options.keys;

const gives: Readonly<Record<string, string>> = words.gives;

/** Switched on, its hosts are asked for in the click's own turn; refused, it stays on with a button to allow them. */
async function setChosen({ id, hosts }: AboutSource, on: boolean): Promise<void> {
  const asked = on ? askFor(hosts).catch(() => false) : undefined;
  await choose(id, on);
  if (!on) return giveBack(hosts);
  if ((await asked) !== true) throw new Error(options.schedules.refused(hostNames(hosts)));
}

function ChosenSource({ about }: { about: AboutSource }) {
  const on = setup.value.chosen.includes(about.id);
  return (
    <li class="source">
      <Switch checked={on} change={(next) => void save(setChosen(about, next))}>
        <strong>{about.name}</strong> <span class="muted">{gives[about.id]}</span>
      </Switch>
      {on && <Allow hosts={about.hosts} />}
    </li>
  );
}

/** Sources that wait for the user: a switch, or a key of their own. */
export function MoreSources() {
  return (
    <>
      <h3>{words.title}</h3>
      <p class="intro">{words.intro}</p>
      <ul class="rows">
        {ABOUT.map((about) => {
          if (about.waitsFor === 'choice') return <ChosenSource key={about.id} about={about} />;
          if (about.key === undefined) return null;
          return (
            <KeyedSource key={about.id} about={about} offer={about.key} gives={gives[about.id]} />
          );
        })}
      </ul>
    </>
  );
}
