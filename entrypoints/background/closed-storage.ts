import { browser } from 'wxt/browser';

/** Chrome only; Firefox has no such call (as of 153), there content scripts simply never ask. */
interface Closable {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Shuts extension storage to content scripts where the browser can: they sit in pages we don't trust. */
export function closeStorage(): void {
  const areas: Closable[] = [browser.storage.local, browser.storage.sync];
  for (const area of areas) {
    void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
