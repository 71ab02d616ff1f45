import { defineConfig } from 'wxt';

import { defaultHosts } from './utils/sources/about.ts';
import { SITE_MATCHES } from './utils/timelines/matches.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The one place that names the polyfill: dropping it later is dropping this line.
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  zip: { excludeSources: ['tests/**', '.ci/**'] },
  manifest: ({ browser }) => ({
    name: 'Tipoff',
    description: 'Someone mentions a live event. Tipoff puts its stream one click away.',
    permissions: ['storage', 'alarms', 'scripting'],
    host_permissions: [...defaultHosts(), ...SITE_MATCHES],
    // What the user sets up (a feed, a key) is asked for then, one host at a time.
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src https:; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tipoff@tipoff.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
