import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { access as words } from '../locales/en.ts';
import { ownHosts } from '../utils/settings/hosts.ts';

/** Unknown until asked; so that nothing flashes up. */
const missing = signal(false);

const needed = () => ({ origins: ownHosts() });

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
