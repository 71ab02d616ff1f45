import { browser } from 'wxt/browser';

import { sendMessage } from '../../utils/messages.ts';
import { watchSchedule } from '../../utils/schedule/store.ts';
import { watchAllowed, watchTimelines } from '../../utils/settings/hosts.ts';
import { watchLearned } from '../../utils/settings/learned-store.ts';
import { watchPins, watchSettings } from '../../utils/settings/store.ts';

/** Several writes of one refresh make one announcement, ms. */
const SETTLE = 300;

/** Tells the pages in view that what they show may have changed; hidden ones ask when they are shown again. */
export function startAnnouncing(): void {
  let pending = false;
  const announce = (): void => {
    if (pending) return;
    pending = true;
    setTimeout(() => {
      pending = false;
      void tellVisibleTabs();
    }, SETTLE);
  };
  watchSettings(announce);
  watchPins(announce);
  watchLearned(announce);
  watchSchedule(announce);
  // A page that Tipoff was sent away from must go without its chips at once.
  watchTimelines(announce);
  watchAllowed(announce);
}

async function tellVisibleTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ active: true });
  await Promise.allSettled(
    tabs.flatMap((tab) =>
      tab.id === undefined ? [] : [sendMessage('changed', undefined, tab.id)],
    ),
  );
}
