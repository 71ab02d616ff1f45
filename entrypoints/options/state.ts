/** What the options page knows, kept current while it is open, and how it saves. */
import { signal } from '@preact/signals';

import { options as words } from '../../locales/en.ts';
import type { LiveEvent } from '../../utils/events.ts';
import { type SourceHealth, readHealth, watchHealth } from '../../utils/schedule/health.ts';
import type { Reminder } from '../../utils/reminders/reminder.ts';
import { readReminders, watchReminders } from '../../utils/reminders/store.ts';
import { loadSchedule, watchSchedule } from '../../utils/schedule/store.ts';
import type { Learned } from '../../utils/settings/learned.ts';
import { readLearned, watchLearned } from '../../utils/settings/learned-store.ts';
import { DEFAULT_SETTINGS, type Pins } from '../../utils/settings/schema.ts';
import { readPins, readSettings, watchPins, watchSettings } from '../../utils/settings/store.ts';

const TICK_MS = 5000;
const STATUS_MS = 6000;

export const settings = signal(DEFAULT_SETTINGS);
export const pins = signal<Pins>([]);
export const learned = signal<readonly Learned[]>([]);
export const reminders = signal<readonly Reminder[]>([]);
export const health = signal<readonly SourceHealth[]>([]);
/** For counting, and for the names of pinned teams. */
export const schedule = signal<readonly LiveEvent[]>([]);
/** Epoch ms. */
export const now = signal(Date.now());
/** The last thing that happened, said politely. */
export const status = signal('');

let fading: ReturnType<typeof setTimeout> | undefined;

/** Says something politely, for a while. */
export function say(text: string): void {
  status.value = text;
  clearTimeout(fading);
  fading = setTimeout(() => (status.value = ''), STATUS_MS);
}

/** Says how a change went. */
export async function save(change: Promise<unknown>, done: string = words.saved): Promise<void> {
  try {
    await change;
    say(done);
  } catch (error) {
    say(words.failed(error instanceof Error ? error.message : String(error)));
  }
}

async function read(): Promise<void> {
  const [stored, followed, taught, rung, sources] = await Promise.all([
    readSettings(),
    readPins(),
    readLearned(),
    readReminders(),
    readHealth(),
  ]);
  settings.value = stored;
  pins.value = followed;
  learned.value = taught;
  reminders.value = rung;
  health.value = sources;
  schedule.value = await loadSchedule();
}

/** Fills the page from storage and keeps it current. */
export function start(): void {
  watchSettings((value) => (settings.value = value));
  watchPins((value) => (pins.value = value));
  watchLearned((value) => (learned.value = value));
  watchReminders((value) => (reminders.value = value));
  watchHealth((value) => (health.value = value));
  watchSchedule(() => void loadSchedule().then((value) => (schedule.value = value)));
  // What comes from storage moves the part that was asked for.
  void read().then(() => document.querySelector(location.hash || 'main')?.scrollIntoView());
  setInterval(() => (now.value = Date.now()), TICK_MS);
}
