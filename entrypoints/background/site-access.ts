import { browser } from 'wxt/browser';

import { addedTimelines, watchAllowed, watchTimelines } from '../../utils/settings/hosts.ts';
import { grantWish } from '../../utils/settings/timeline-wish.ts';
import { SITE_MATCHES } from '../../utils/timelines/matches.ts';

const SCRIPT_ID = 'granted-sites';
const SCRIPT_FILE = '/content-scripts/timeline.js';

/** Runs the content script on timelines that the user added, and in tabs that were open before us. */
export function startSiteAccess(): void {
  // Runs one after another: two reconciliations at once would both register.
  let turn = Promise.resolve();
  const reconcile = (): void => {
    turn = turn
      .then(register)
      .catch((error: unknown) => console.warn('Tipoff could not follow site access:', error));
  };
  watchTimelines(reconcile);
  watchAllowed(reconcile);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void grantWish(Date.now());
    void injectInto(origins.filter((origin) => SITE_MATCHES.includes(origin)));
  });
  browser.runtime.onStartup.addListener(reconcile);
  browser.runtime.onInstalled.addListener(() => {
    reconcile();
    void addedTimelines().then((added) => injectInto([...SITE_MATCHES, ...added]));
  });
}

async function register(): Promise<void> {
  const matches = await addedTimelines();
  const { scripting } = browser;
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    matches,
    js: [SCRIPT_FILE],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  // Updated in place: a death between taking it away and putting it back would lose the sites.
  if (registered) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
  await injectInto(matches.filter((match) => registered?.matches?.includes(match) !== true));
}

/** Tabs that were open before get the script too, so that nobody has to reload. */
async function injectInto(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(
    tabs.flatMap((tab) =>
      tab.id === undefined
        ? []
        : [browser.scripting.executeScript({ target: { tabId: tab.id }, files: [SCRIPT_FILE] })],
    ),
  );
}
