/** The browser's notices of what one is to be reminded of, and what happens when one is clicked. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

import { eventFinder, type Telling } from '../../utils/reminders/due.ts';
import { mayNotify } from '../../utils/reminders/notices.ts';
import { isOf, type Reminder, withSeen } from '../../utils/reminders/reminder.ts';
import { changeReminders, readReminders } from '../../utils/reminders/store.ts';
import { noticeWords } from '../../utils/reminders/words.ts';
import { loadSchedule } from '../../utils/schedule/store.ts';
import { regionOf } from '../../utils/settings/region.ts';
import { readPins, readSettings } from '../../utils/settings/store.ts';
import { type Person, toViewEvent } from '../../utils/view-event.ts';
import { openInFront, openReminders } from './tabs.ts';

/** Before an event's id, in a notice's. A notice of the same id takes the place of the one that is there. */
const PREFIX = 'reminder:';

/**
 * Notices that were shown: where storage refuses to keep that a reminder was told, it is told again each minute. In
 * session storage, which is another one than what is full.
 */
const shownItem = storage.defineItem<unknown>('session:notices-shown');
const Shown = v.fallback(v.array(v.string()), []);
const MOST_SHOWN = 100;
const keyOf = ({ event, asked, told }: Reminder): string => JSON.stringify([event, asked, told]);

type Notices = typeof browser.notifications;

/** Absent until they are allowed. */
const notices = (): Notices | undefined => browser.notifications;

async function person(): Promise<Person> {
  const [settings, pins] = await Promise.all([readSettings(), readPins()]);
  return { settings, pins, region: regionOf(settings, navigator.languages) };
}

/** Shows a notice for each, once, where the user allows notices. One that cannot be shown takes no other with it. */
export async function notify(tell: readonly Telling[], now: number): Promise<void> {
  const shown = notices();
  if (tell.length === 0 || shown === undefined || !(await mayNotify())) return;
  const before = v.parse(Shown, await shownItem.getValue());
  const fresh = tell.filter(({ reminder }) => !before.includes(keyOf(reminder)));
  const who = await person();
  await Promise.allSettled(
    fresh.map(({ reminder, event }) => {
      const view = event && toViewEvent(event, who);
      return shown.create(PREFIX + reminder.event, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icon/128.png'),
        ...noticeWords(reminder, view, now, navigator.language),
      });
    }),
  );
  const known = [...before, ...fresh.map(({ reminder }) => keyOf(reminder))];
  await shownItem.setValue(known.slice(-MOST_SHOWN)).catch(() => undefined);
}

/** Opens the stream that is this person's, or the reminders where there is none. */
async function openStream(id: string): Promise<void> {
  const [reminders, events] = await Promise.all([readReminders(), loadSchedule()]);
  const reminder = reminders.find((one) => isOf(one, id)) ?? { event: id, ids: [] };
  const event = eventFinder(events)(reminder);
  const [first] = event === undefined ? [] : toViewEvent(event, await person()).watch;
  await (first === undefined ? openReminders() : openInFront(first.url));
}

/** That one was closed tells nothing: Firefox says so of those that merely had their time. */
function onClicked(notice: string): void {
  if (!notice.startsWith(PREFIX)) return;
  const id = notice.slice(PREFIX.length);
  void openStream(id);
  void changeReminders((list) => withSeen(list, id));
  void notices()?.clear(notice);
}

/** Listens to clicks on notices: in the worker's first turn where they are allowed, else from when they are. */
export function startNotices(): void {
  const listen = (): void => {
    // A listener that is there already is not added twice.
    notices()?.onClicked.addListener(onClicked);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
