import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { options } from '../../../locales/en.ts';

const words = options.sites;

/** Firefox 137 on; Chromium has a page of its own instead. */
interface Settable {
  openShortcutSettings?(): Promise<void>;
}

/** Of Chromium and its kin. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

const keys = signal<readonly { what: string; key: string }[]>([]);

async function list(): Promise<void> {
  const all = await browser.commands.getAll();
  keys.value = all.flatMap(({ description, shortcut }) =>
    description ? [{ what: description, key: shortcut || words.noKey }] : [],
  );
}

async function change(): Promise<void> {
  const settable: typeof browser.commands & Settable = browser.commands;
  if (settable.openShortcutSettings) await settable.openShortcutSettings();
  else await browser.tabs.create({ url: SHORTCUTS_PAGE });
}

/** What can be done by key, and the way to the browser's own page of keys. */
export function Keys() {
  useEffect(() => {
    const relist = (): void => void list();
    relist();
    // Back from the browser's page, they may be others.
    window.addEventListener('focus', relist);
    return () => window.removeEventListener('focus', relist);
  }, []);
  return (
    <>
      <h3>{words.keys}</h3>
      <ul class="sites">
        {keys.value.map(({ what, key }) => (
          <li key={what} class="shortcut">
            {what} <kbd>{key}</kbd>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => void change()}>
        {words.changeKeys}
      </button>
    </>
  );
}
