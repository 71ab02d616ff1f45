import { browser } from 'wxt/browser';

import { options } from '../../../locales/en.ts';
import { hostOf } from '../../../utils/settings/instance.ts';
import { save } from '../state.ts';
import { withheld } from './state.ts';

const words = options.schedules;

/** Asks the browser for hosts. Call it within the click itself: browsers grant nothing later. */
export const askFor = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });

/** The hosts of match patterns, as people read them. */
export const hostNames = (patterns: readonly string[]): string =>
  new Intl.ListFormat(navigator.language).format(patterns.map(hostOf));

/** Says that hosts may not be reached yet, with a button that asks for them; nothing where they may. */
export function Allow({ hosts }: { hosts: readonly string[] }) {
  const missing = hosts.filter((host) => withheld.value.includes(host));
  if (missing.length === 0) return null;
  const names = hostNames(missing);
  const ask = async (asked: Promise<boolean>): Promise<void> => {
    if (!(await asked)) throw new Error(words.refused(names));
  };
  return (
    <p class="withheld">
      <span class="problem">{words.notAllowed(names)}</span>
      <button
        type="button"
        class="button"
        aria-label={words.allowHost(names)}
        onClick={() => void save(ask(askFor(missing)))}
      >
        {words.allow}
      </button>
    </p>
  );
}
