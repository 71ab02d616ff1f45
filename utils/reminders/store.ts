/**
 * Where reminders are kept: on this device alone, where the notice is to come, checked on every read. The worker
 * alone writes; our own pages read and watch.
 */
import { storage } from 'wxt/utils/storage';

import { serialiser } from '../settings/serialise.ts';
import { parseReminders, type Reminder, storedForm } from './reminder.ts';

const item = storage.defineItem<unknown>('local:reminders');
const turn = serialiser();

/** All reminders, in the order in which they were asked for. Never rejects for what is stored. */
export async function readReminders(): Promise<Reminder[]> {
  return parseReminders(await item.getValue());
}

/**
 * Replaces the list by what `next` makes of it; calls are served in turn. Nothing is written where `next` gives back
 * the very list that it got. Rejects when `next` does, or storage takes nothing.
 */
export const changeReminders = (
  next: (now: readonly Reminder[]) => readonly Reminder[] | Promise<readonly Reminder[]>,
): Promise<void> =>
  turn(async () => {
    const before = await readReminders();
    const after = await next(before);
    if (after !== before) await item.setValue(storedForm(after));
  });

/** Calls back with all reminders after each change. Returns the end of it. */
export const watchReminders = (callback: (reminders: Reminder[]) => void): (() => void) =>
  item.watch((raw) => callback(parseReminders(raw)));
