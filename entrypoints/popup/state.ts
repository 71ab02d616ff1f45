/** What the popup knows. Read from storage, so that it opens at once and never waits for the worker. */
import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';

import { nextUp, popupSections } from '../../components/popup-sections.ts';
import type { WordsOptions } from '../../utils/event-words.ts';
import type { LiveEvent } from '../../utils/events.ts';
import { type PageReport, sendMessage } from '../../utils/messages.ts';
import { type SourceHealth, readHealth, watchHealth } from '../../utils/schedule/health.ts';
import { eventFinder } from '../../utils/reminders/due.ts';
import type { Reminder } from '../../utils/reminders/reminder.ts';
import { loadSchedule, watchSchedule } from '../../utils/schedule/store.ts';
import { regionOf } from '../../utils/settings/region.ts';
import { DEFAULT_SETTINGS, type Pins } from '../../utils/settings/schema.ts';
import { readPins, readSettings, watchPins, watchSettings } from '../../utils/settings/store.ts';
import { readSetup } from '../../utils/settings/setup.ts';
import { ABOUT, isInUse } from '../../utils/sources/about.ts';
import { NO_SETUP, type Setup } from '../../utils/sources/source.ts';
import { isWanted, type Person, toViewEvent } from '../../utils/view-event.ts';
import { reminders, startReminders, told } from './reminders.ts';

const LOOK_EVERY_MS = 5000;

/** The stored schedule; null until it is read. */
const schedule = signal<readonly LiveEvent[] | null>(null);
const pins = signal<Pins>([]);
export const settings = signal(DEFAULT_SETTINGS);
/** Of every source, in use or not. */
const allHealth = signal<readonly SourceHealth[]>([]);
const setup = signal<Setup>(NO_SETUP);
/** What the active tab's page says of itself, and its address; null where Tipoff does not run. */
export const page = signal<(PageReport & { url: URL }) | null>(null);
export const query = signal('');
/** Epoch ms, kept fresh while the popup is open. */
export const now = signal(Date.now());

const person = computed((): Person => ({
  settings: settings.value,
  pins: pins.value,
  region: regionOf(settings.value, navigator.languages),
}));

/** Every event that may be shown; undefined until the schedule is read. */
export const events = computed(() =>
  schedule.value
    ?.filter((event) => isWanted(event, person.value))
    .map((event) => toViewEvent(event, person.value)),
);

export const sections = computed(() =>
  popupSections(events.value ?? [], {
    told: toldIds.value,
    onPage: page.value?.eventIds ?? [],
    now: now.value,
    query: query.value,
  }),
);

/** Finds a reminder's event in the schedule. */
const find = computed(() => eventFinder(schedule.value ?? []));

const idsOf = (list: readonly Reminder[]): string[] =>
  list.flatMap((reminder) => find.value(reminder)?.id ?? []);

const toldIds = computed(() => idsOf(told.value));

/** Ids of the events that the user will be reminded of, or was. */
export const reminded = computed(() => new Set(idsOf(reminders.value)));

/** What the user was told of and no row shows: it is over, its league is muted, or nobody lists it any more. */
export const withoutRow = computed(() =>
  schedule.value === null
    ? []
    : told.value.flatMap((reminder) => {
        const event = find.value(reminder);
        if (events.value?.some(({ id }) => id === event?.id)) return [];
        return { reminder, event: event && toViewEvent(event, person.value) };
      }),
);

/** How the user wants events put into words. */
export const wording = computed((): WordsOptions => ({
  scores: settings.value.scores,
  locale: navigator.language,
}));

export const next = computed(() => nextUp(events.value ?? [], now.value));

/** Of the sources in use. */
export const health = computed(() => {
  const used = ABOUT.filter((about) => isInUse(about, setup.value)).map(({ id }) => id);
  return allHealth.value.filter(({ source }) => used.includes(source));
});

/** Empties the search; true when there was one. */
export function clearSearch(): boolean {
  const had = query.value !== '';
  query.value = '';
  return had;
}

/** The worker keeps fresh what is looked at; it need not answer, and may be dead. */
function look(): void {
  now.value = Date.now();
  const shown = sections.value.filter(({ id }) => id !== 'later').flatMap((part) => part.events);
  const leagues = [...new Set(shown.map(({ league }) => league))];
  sendMessage('look', { leagues }).catch(() => undefined);
}

/** Asks the active tab's page what it shows. */
export async function askPage(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  // No content script there: nobody answers, which is an answer.
  const report = await sendMessage('report', undefined, tab.id).catch(() => null);
  page.value = report && tab.url !== undefined ? { ...report, url: new URL(tab.url) } : null;
}

async function read(): Promise<void> {
  const [stored, followed, schedules, sources, setUp] = await Promise.all([
    readSettings(),
    readPins(),
    loadSchedule(),
    readHealth(),
    readSetup(),
  ]);
  settings.value = stored;
  pins.value = followed;
  schedule.value = schedules;
  allHealth.value = sources;
  setup.value = setUp;
}

/** Fills the popup from storage and keeps it current for as long as it is open. */
export function start(): void {
  watchSettings((value) => (settings.value = value));
  watchPins((value) => (pins.value = value));
  watchSchedule(() => void loadSchedule().then((value) => (schedule.value = value)));
  watchHealth((value) => (allHealth.value = value));
  startReminders();
  void read().then(look);
  void askPage();
  setInterval(() => {
    if (!document.hidden) look();
  }, LOOK_EVERY_MS);
}
