/** What the popup knows of reminders, and how it sets them. The worker keeps them: a message wakes it. */
import { signal } from '@preact/signals';

import { sendMessage } from '../../utils/messages.ts';
import { type Reminder, type ReminderState, unseen } from '../../utils/reminders/reminder.ts';
import { readReminders, watchReminders } from '../../utils/reminders/store.ts';

export const reminders = signal<readonly Reminder[]>([]);
/** What the user was reminded of and sees now for the first time; stays while the popup is open. */
export const told = signal<readonly Reminder[]>([]);
/** What became of the last ring of a bell: how one will be told, or that it failed. */
export const answer = signal<ReminderState | 'failed' | null>(null);

function take(list: readonly Reminder[]): void {
  reminders.value = list;
  const fresh = unseen(list);
  if (fresh.length === 0 || document.hidden) return;
  const before = told.value.filter(({ event }) => fresh.every((one) => one.event !== event));
  told.value = [...before, ...fresh];
  // Unheard, they are just as new the next time.
  sendMessage('sawReminders').catch(() => undefined);
}

/** Reads them and keeps them current for as long as the popup is open. */
export function startReminders(): void {
  watchReminders(take);
  void readReminders().then(take);
}

/** Reminds of an event, or no more. */
export async function ring(event: string, wanted: boolean): Promise<void> {
  answer.value = await sendMessage('remind', { event, wanted }).catch(() => 'failed' as const);
}
