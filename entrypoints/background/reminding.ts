import { browser } from 'wxt/browser';

import type { LeagueId } from '../../utils/events.ts';
import { oneAtATime } from '../../utils/one-at-a-time.ts';
import { dueReminders } from '../../utils/reminders/due.ts';
import { changeReminders, readReminders, watchReminders } from '../../utils/reminders/store.ts';
import { noteLooking } from '../../utils/schedule/interest.ts';
import { loadSchedule, watchSchedule } from '../../utils/schedule/store.ts';
import { readSettings, watchSettings } from '../../utils/settings/store.ts';
import { MINUTE, SECOND } from '../../utils/spans.ts';
import { notify } from './notices.ts';
import type { Refreshing } from './refreshing.ts';

const ALARM = 'reminders';
/** Should the browser end us midway, we look again then: soon, for somebody waits. */
const AFTER_FAILURE = MINUTE;
/** Several writes of one refresh are looked at once. */
const SETTLE = SECOND;

const wakeAt = (when: number): Promise<void> => browser.alarms.create(ALARM, { when });

/** Tells what is due, and sets the alarm for what is due next. */
async function remind(refreshing: Refreshing): Promise<void> {
  if ((await readReminders()).length === 0) {
    await browser.alarms.clear(ALARM);
    return;
  }
  // The alarm that woke us is spent: another must be there before anything is done.
  const now = Date.now();
  const { scheduledTime = 0 } = (await browser.alarms.get(ALARM)) ?? {};
  if (scheduledTime <= now || scheduledTime > now + AFTER_FAILURE)
    await wakeAt(now + AFTER_FAILURE);
  const [events, { remindBefore }] = await Promise.all([loadSchedule(), readSettings()]);
  let nextAt: number | null = null;
  let check: readonly LeagueId[] = [];
  await changeReminders(async (reminders) => {
    const due = dueReminders(reminders, events, now, remindBefore * MINUTE);
    // First the notice, then that it was told: who dies in between shows the same notice again, not none.
    await notify(due.tell, now);
    ({ nextAt, check } = due);
    return due.reminders;
  });
  if (nextAt === null) await browser.alarms.clear(ALARM);
  else await wakeAt(nextAt);
  if (check.length === 0) return;
  await noteLooking(check, Date.now());
  refreshing.wake();
}

/** Reminds of events: on its one alarm, at every start, and when reminders, schedule or settings change. */
export function startReminding(refreshing: Refreshing): void {
  const run = oneAtATime(() =>
    remind(refreshing).catch((error: unknown) => console.warn('Tipoff could not remind:', error)),
  );
  const wake = (): void => void run();
  let settling = false;
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) wake();
  });
  watchReminders(wake);
  watchSettings(wake);
  watchSchedule(() => {
    if (settling) return;
    settling = true;
    setTimeout(() => {
      settling = false;
      wake();
    }, SETTLE);
  });
  // An alarm may have been lost with the browser, or rung while we could not hear it.
  wake();
}
