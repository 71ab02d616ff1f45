import { useState } from 'preact/hooks';

import { options } from '../../../locales/en.ts';
import { giveBack } from '../../../utils/settings/hosts.ts';
import { keepKey, maskedKey, removeKey } from '../../../utils/settings/keys.ts';
import type { AboutSource, KeyOffer } from '../../../utils/sources/about.ts';
import { save } from '../state.ts';
import { Allow, askFor, hostNames } from './allow.tsx';
import { KeyForm } from './key-form.tsx';
import { setup } from './state.ts';

const words = options.keys;

/** The hosts are asked for in the click's own turn; refused, the key is kept with a button to allow them. */
async function keep({ id, hosts }: AboutSource, key: string): Promise<void> {
  const asked = askFor(hosts).catch(() => false);
  await keepKey(id, key);
  if (!(await asked)) throw new Error(options.schedules.refused(hostNames(hosts)));
}

async function remove({ id, hosts }: AboutSource): Promise<void> {
  await removeKey(id);
  await giveBack(hosts);
}

function Kept({ about, mask }: { about: AboutSource; mask: string }) {
  const { name, hosts } = about;
  return (
    <>
      <p class="line">
        <span>
          <span class="unseen">{words.key(name)}: </span>
          <code>{mask}</code>
        </span>
        <button
          type="button"
          class="button"
          aria-label={words.removeKey(name)}
          onClick={() => void save(remove(about), words.removed(name))}
        >
          {words.remove}
        </button>
      </p>
      <Allow hosts={hosts} />
    </>
  );
}

interface KeyedSourceProps {
  about: AboutSource;
  offer: KeyOffer;
  /** What it tells that others don't. */
  gives: string | undefined;
}

/** A source with a key of the user's own: entered, shown masked, removed. */
export function KeyedSource({ about, offer, gives }: KeyedSourceProps) {
  const [open, setOpen] = useState(false);
  const { id, name } = about;
  const key = setup.value.keys[id];
  const keepIt = (entered: string): void => {
    setOpen(false);
    void save(keep(about, entered), words.kept(name));
  };
  return (
    <li class="source">
      <div class="line">
        <div>
          <h4>{name}</h4>
          <p class="muted">{gives}</p>
        </div>
        {key === undefined && (
          <button
            type="button"
            class="button"
            aria-label={words.enterFor(name)}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {words.enter}
          </button>
        )}
      </div>
      {key !== undefined && <Kept about={about} mask={maskedKey(key)} />}
      {key === undefined && open && <KeyForm about={about} offer={offer} keep={keepIt} />}
    </li>
  );
}
