/** What the user wants to be reminded of: its shape, and how the list of them grows and shrinks. Pure. */
import * as v from 'valibot';

import type { LiveEvent } from '../events.ts';
import { lastKnown, MOST_IDS } from './last-known.ts';

/** Most reminders at a time: nobody waits for more, and all of them are looked at each time. */
export const MOST_REMINDERS = 100;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const time = v.pipe(v.number(), v.integer());

/** An event's id, as a message names it. */
export const EventId = text;

/** What the user was told, and of which start: an event that moves is told of again. */
const Told = v.object({
  /** `start`: that it begins, or is on. `off`: that it doesn't begin as planned. */
  what: v.picklist(['start', 'off']),
  /** The start that it had then, epoch ms. */
  start: time,
  /** The user has seen it: it leaves the toolbar button. */
  seen: v.boolean(),
});

export const Reminder = v.object({
  /** The event's id when it was asked for; names the reminder from then on. */
  event: EventId,
  /** All ids by which the event was last known: events are merged, and change theirs. */
  ids: v.pipe(v.array(text), v.maxLength(MOST_IDS)),
  /** As it was shown. */
  title: text,
  /** As last known, epoch ms: what holds when the schedule has it no more. */
  start: time,
  end: time,
  /** Only the day is known. */
  timeTbd: v.boolean(),
  /** When it was asked for, epoch ms. */
  asked: time,
  told: v.nullable(Told),
});
export type Reminder = v.InferOutput<typeof Reminder>;

/** Whether one is reminded of an event, and how. */
export interface ReminderState {
  wanted: boolean;
  /** It was told already. */
  told: boolean;
  /** The browser may show a notice; else only the toolbar button tells. */
  notices: boolean;
  /** How many minutes before the start it is told. */
  before: number;
}

/** Written with the list, so that another shape can be told apart one day. */
const VERSION = 1;

/** The list as it is stored. */
export const storedForm = (reminders: readonly Reminder[]): unknown => ({
  version: VERSION,
  reminders,
});

const Stored = v.object({ reminders: v.array(v.unknown()) });

/** Reminders out of anything: what does not hold is left out, alone; each event once. */
export function parseReminders(raw: unknown): Reminder[] {
  const stored = v.safeParse(Stored, raw);
  if (!stored.success) return [];
  const sound = stored.output.reminders.flatMap((one) => {
    const read = v.safeParse(Reminder, one);
    return read.success ? [read.output] : [];
  });
  return [...new Map(sound.map((one) => [one.event, one])).values()].slice(0, MOST_REMINDERS);
}

/** Whether a reminder is of the event with this id. */
export const isOf = ({ event, ids }: Pick<Reminder, 'event' | 'ids'>, id: string): boolean =>
  event === id || ids.includes(id);

/** The list with one more; as it was where that event is in it. @throws RangeError when it is full */
export function withReminder(
  reminders: readonly Reminder[],
  event: LiveEvent,
  title: string,
  now: number,
): readonly Reminder[] {
  const known = lastKnown(event);
  if (reminders.some((one) => known.ids.some((id) => isOf(one, id)))) return reminders;
  if (reminders.length >= MOST_REMINDERS) throw new RangeError('Too many reminders');
  return [...reminders, { event: event.id, ...known, title, asked: now, told: null }];
}

/** The list without what is of an event, by any of its ids. */
export const withoutReminder = (reminders: readonly Reminder[], id: string): readonly Reminder[] =>
  reminders.filter((one) => !isOf(one, id));

/** What the user was told and has not seen yet. */
export const unseen = (reminders: readonly Reminder[]): Reminder[] =>
  reminders.filter(({ told }) => told?.seen === false);

/** The list after the user saw what they were told, of one event or (no `id`) of all. */
export const withSeen = (reminders: readonly Reminder[], id?: string): readonly Reminder[] =>
  reminders.map((one) =>
    one.told?.seen === false && (id === undefined || isOf(one, id))
      ? { ...one, told: { ...one.told, seen: true } }
      : one,
  );
