import { browser } from 'wxt/browser';

import { toolbar as words } from '../../locales/en.ts';
import { isTimeline } from '../../utils/settings/hosts.ts';
import { listed } from '../../utils/settings/order.ts';
import type { Settings } from '../../utils/settings/schema.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import { siteKeyOf } from '../../utils/timelines/index.ts';

/** What of a tab is needed; its address is known where Tipoff may run. */
interface Tab {
  id?: number | undefined;
  url?: string | undefined;
}

/** Gives a tab's badge back to what is said everywhere. Both browsers take it; the types leave it out. */
const AS_EVERYWHERE = null as unknown as string;

/** How long the toolbar button says what a key press did, ms. */
const SAID = 2500;

/** Pauses by keyboard. */
export function startPausing(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'pause-all') void pauseAll();
    if (command === 'pause-site') void pauseSite(tab ?? {});
  });
}

const pauseAll = (): Promise<Settings> => changeSettings(({ paused }) => ({ paused: !paused }));

async function pauseSite({ id, url }: Tab): Promise<void> {
  const isOurs = url?.startsWith('https://') === true && (await isTimeline(url));
  if (!isOurs) return say(id, words.nothing);
  const site = siteKeyOf(new URL(url));
  const { paused, pausedSites } = await changeSettings((now) => ({
    // Where everything is paused, this site's own switch is out of reach in the popup too.
    pausedSites: now.paused
      ? now.pausedSites
      : listed(now.pausedSites, site, !now.pausedSites.includes(site)),
  }));
  await say(id, paused || pausedSites.includes(site) ? words.off : words.on);
}

/** Says something on a tab's toolbar button, for a moment. */
async function say(tabId: number | undefined, text: string): Promise<void> {
  if (tabId === undefined) return;
  await browser.action.setBadgeText({ tabId, text });
  setTimeout(() => {
    // The tab may be closed by now.
    browser.action.setBadgeText({ tabId, text: AS_EVERYWHERE }).catch(() => undefined);
  }, SAID);
}
