import { fileURLToPath } from 'node:url';

import { defineConfig } from 'wxt';

import { commands as words } from './locales/en.ts';
import { defaultHosts } from './utils/sources/about.ts';
import { SITE_MATCHES } from './utils/timelines/matches.ts';

/** What runs beside a page: the content script, and the card that is put in when it is first opened. */
const IN_PAGES = ['content-script', 'unlisted-script'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The one place that names the polyfill: dropping it later is dropping this line.
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    // What the manifest asks for at least: nothing is rewritten for browsers that can't install it.
    build: { target: ['chrome120', 'firefox142'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  hooks: {
    'entrypoints:resolved'(_, entrypoints) {
      for (const { type, options } of entrypoints) {
        if (type === 'content-script') options.matches = SITE_MATCHES;
      }
    },
    // A page is given no more than it needs: there the browsers' own API, which answers with promises in both.
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.every(({ type }) => IN_PAGES.includes(type))) return;
      const context = fileURLToPath(new URL('utils/timelines/wxt-context.ts', import.meta.url));
      config.resolve = {
        ...config.resolve,
        alias: { 'wxt/utils/content-script-context': context },
      };
      // WXT's own log says nothing in a build for users: its calls go, and with them the log.
      config.build = {
        ...config.build,
        // 300 B less than Vite's own, of the 20 kB that a page may be given.
        minify: 'terser',
        terserOptions: { ecma: 2020, safari10: false, compress: { passes: 3 } },
        rolldownOptions: {
          ...config.build?.rolldownOptions,
          treeshake: { manualPureFunctions: ['logger.error'] },
        },
      };
    },
  },
  zip: { excludeSources: ['tests/**', '.ci/**'] },
  manifest: ({ browser }) => ({
    name: 'Tipoff',
    description: 'Someone mentions a live event. Tipoff puts its stream one click away.',
    // `activeTab`: the popup may see which site it was opened on, to offer itself there.
    permissions: ['storage', 'alarms', 'scripting', 'activeTab'],
    // Reminders; without it the toolbar button tells. Asked for in the options.
    optional_permissions: ['notifications'],
    host_permissions: [...defaultHosts(), ...SITE_MATCHES],
    // What the user sets up (a feed, a key) is asked for then, one host at a time.
    optional_host_permissions: ['https://*/*'],
    // Here, and everywhere. A key that the browser uses itself is not given.
    commands: {
      'pause-site': {
        suggested_key: { default: 'Alt+Shift+H', mac: 'MacCtrl+Shift+H' },
        description: words.pauseSite,
      },
      'pause-all': {
        suggested_key: { default: 'Alt+Shift+E', mac: 'MacCtrl+Shift+E' },
        description: words.pauseAll,
      },
    },
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
