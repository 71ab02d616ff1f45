import { browser } from 'wxt/browser';

import { refresh } from '../../utils/schedule/refresh.ts';
import { watchPins, watchSettings } from '../../utils/settings/store.ts';

const ALARM = 'refresh';
/** Chrome's shortest alarm, ms (since Chrome 120). */
const SHORTEST_ALARM = 30_000;
/** When storage cannot be read: look again then, ms. */
const AFTER_FAILURE = 300_000;

/** What other duties may ask of it. */
export interface Refreshing {
  /** Somebody looks: do what is due now. Cheap when nothing is. */
  wake(): void;
}

/** Keeps the schedule fresh: on its one alarm, at every start, and when somebody looks. */
export function startRefreshing(): Refreshing {
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    let nextAt = Date.now() + AFTER_FAILURE;
    try {
      ({ nextAt } = await refresh());
    } catch (error) {
      console.warn('Tipoff could not refresh its schedule:', error);
    }
    await browser.alarms.create(ALARM, { when: Math.max(nextAt, Date.now() + SHORTEST_ALARM) });
  };
  const wake = (): void => {
    running ??= run().finally(() => {
      running = undefined;
    });
  };
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) wake();
  });
  browser.runtime.onInstalled.addListener(wake);
  browser.runtime.onStartup.addListener(wake);
  watchSettings(wake);
  watchPins(wake);
  // Host permissions can be granted after install (Firefox): what was refused can be fetched now.
  browser.permissions.onAdded.addListener(wake);
  globalThis.addEventListener('online', wake);
  // Whatever woke the worker, its alarm must exist again.
  wake();
  return { wake };
}
