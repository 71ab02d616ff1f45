import { browser } from 'wxt/browser';

import { oneAtATime } from '../../utils/one-at-a-time.ts';
import { watchReminders } from '../../utils/reminders/store.ts';
import { refresh } from '../../utils/schedule/refresh.ts';
import { watchSetup } from '../../utils/settings/setup.ts';
import { watchPins, watchSettings } from '../../utils/settings/store.ts';
import { MINUTE, SECOND } from '../../utils/spans.ts';

const ALARM = 'refresh';
/** Chrome's shortest alarm, ms (since Chrome 120). */
const SHORTEST_ALARM = 30 * SECOND;
/** Between two runs of which each had more to do than it may, ms. */
const SHORTEST_PAUSE = 1000;
/** When storage cannot be read, or the worker ended midway: look again then, ms. */
const AFTER_FAILURE = 5 * MINUTE;

/** What other duties may ask of it. */
export interface Refreshing {
  /** Somebody looks: do what is due now. Cheap when nothing is. */
  wake(): void;
}

/** Keeps the schedule fresh: on its one alarm, at every start, and when somebody looks. */
export function startRefreshing(): Refreshing {
  let soon: ReturnType<typeof setTimeout> | undefined;
  /** Sooner than an alarm may ring: somebody looks, which keeps the worker up. Should it end all the same, they ask again. */
  const goOnAt = (time: number): void => {
    clearTimeout(soon);
    const wait = time - Date.now();
    if (wait < SHORTEST_ALARM) soon = setTimeout(wake, Math.max(wait, SHORTEST_PAUSE));
  };
  const wakeAt = (time: number): Promise<void> =>
    browser.alarms.create(ALARM, { when: Math.max(time, Date.now() + SHORTEST_ALARM) });
  const run = oneAtATime(async () => {
    try {
      // The alarm that woke us is spent: should the browser end us midway, another must be there.
      await wakeAt(Date.now() + AFTER_FAILURE);
      const { nextAt } = await refresh();
      await wakeAt(nextAt);
      goOnAt(nextAt);
    } catch (error) {
      console.warn('Tipoff could not refresh its schedule:', error);
    }
  });
  const wake = (): void => void run();
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) wake();
  });
  browser.runtime.onInstalled.addListener(wake);
  browser.runtime.onStartup.addListener(wake);
  watchSettings(wake);
  watchPins(wake);
  watchReminders(wake);
  // A feed that was just added is asked at once.
  watchSetup(wake);
  // Host permissions can be granted after install (Firefox): what was refused can be fetched now.
  browser.permissions.onAdded.addListener(wake);
  globalThis.addEventListener('online', wake);
  // Whatever woke the worker, its alarm must exist again.
  wake();
  return { wake };
}
