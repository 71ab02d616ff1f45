import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { access as words } from '../locales/en.ts';

/** Unknown until asked; so that nothing flashes up. */
const missing = signal(false);

/** Every host that Tipoff needs from the start, as the manifest lists them. */
const needed = () => ({ origins: browser.runtime.getManifest().host_permissions ?? [] });

async function check(): Promise<void> {
  missing.value = !(await browser.permissions.contains(needed()));
}

/** Browsers may withhold the sites that an extension asks for (Firefox does at first): one button to allow them. */
export function SiteAccess() {
  useEffect(() => {
    void check();
  }, []);
  if (!missing.value) return null;
  return (
    <p class="notice">
      {words.missing}
      <button
        type="button"
        class="button main"
        onClick={() => void browser.permissions.request(needed()).then(check)}
      >
        {words.grant}
      </button>
    </p>
  );
}
