/**
 * Which reminders are due. Pure: the same reminders, schedule and time give the same answer, so that it does not
 * matter when, how late or how often it is asked. Times are epoch ms.
 *
 * A reminder is told once, when its event begins or so long before as the user wants. Where that has been put off
 * or called off, this is what is told instead, at the time at which the user waits for it; and once more when it
 * begins after all. What nobody could be told while it was on is dropped.
 */
import type { EventStatus, LeagueId, LiveEvent } from '../events.ts';
import { DAY, HOUR, MINUTE } from '../spans.ts';
import { lastKnown } from './last-known.ts';
import type { Reminder } from './reminder.ts';

/** So long before it tells, the schedule is asked how the event stands. */
const CHECK = 3 * MINUTE;
/** A start that moves by less is not told again. */
const MOVED = 30 * MINUTE;
/** An interrupted event is waited for beyond its planned end; so long does the schedule keep it, too. */
const INTERRUPTED = 12 * HOUR;
/** What was postponed gets a new date within this time after the old one, or is forgotten. */
const POSTPONED = 14 * DAY;

type What = NonNullable<Reminder['told']>['what'];

/** What is to be told now. */
export interface Telling {
  reminder: Reminder;
  /** Absent where the schedule has it no more. */
  event: LiveEvent | undefined;
}

export interface Due {
  /** The list from now on: what is told is marked, what is over is gone. The very same list where nothing changed. */
  reminders: readonly Reminder[];
  tell: readonly Telling[];
  /** Leagues of which something is told within minutes: what the schedule says of them must be fresh. */
  check: readonly LeagueId[];
  /** When to ask again, unless the schedule changes before; null where there is nothing to wait for. */
  nextAt: number | null;
}

/** An event by any id that it ever had. */
export function eventFinder(
  events: readonly LiveEvent[],
): (reminder: Pick<Reminder, 'event' | 'ids'>) => LiveEvent | undefined {
  const byId = new Map(events.flatMap((event) => event.mergedFrom.map((id) => [id, event])));
  for (const event of events) byId.set(event.id, event);
  return ({ event, ids }) => [event, ...ids].map((id) => byId.get(id)).find(Boolean);
}

/** How long before the start it is told, ms: who asked too late for `before` is told of the start itself. */
export const leadOf = ({ start, asked }: Reminder, before: number): number =>
  start - before > asked ? before : 0;

/** What there is to tell. `start` also before it, where its time is known. */
function whatOf(status: EventStatus | undefined, start: number, now: number): What {
  if (status === 'live' || status === 'scheduled') return 'start';
  return status === 'delayed' && start > now ? 'start' : 'off';
}

/** Whether what was told still holds, or was there to see for who asked, so that there is nothing to add. */
function isTold({ told, start, asked }: Reminder, status: EventStatus | undefined): boolean {
  if (told === null) return status === 'delayed' && start <= asked;
  if (isOff(status)) return true;
  if (told.what === 'start') return start - told.start < MOVED;
  return status !== 'live' && start <= told.start;
}

/** Until when a reminder is kept. */
function lasts({ start, end }: Reminder, status: EventStatus | undefined): number {
  switch (status) {
    case 'final':
      return -Infinity;
    case 'live':
      return Infinity;
    case 'delayed':
    case 'suspended':
      return end + INTERRUPTED;
    case 'postponed':
      return Math.max(end, start + POSTPONED);
    default:
      return end;
  }
}

/** What of one reminder: to be told now, gone, or to be looked at again at a time. */
function verdictOf(
  reminder: Reminder,
  status: EventStatus | undefined,
  now: number,
  before: number,
): 'tell' | 'drop' | number {
  const last = lasts(reminder, status);
  if (now >= last) return 'drop';
  if (isTold(reminder, status)) return last;
  if (status === 'live') return 'tell';
  const at = reminder.timeTbd && !isOff(status) ? last : reminder.start - leadOf(reminder, before);
  return now >= at ? 'tell' : at;
}

const isOff = (status: EventStatus | undefined): boolean =>
  status === 'postponed' || status === 'cancelled';

/** A reminder with what is now known of its event. Of what is off, the start that the user waits for stays. */
function refreshed(reminder: Reminder, event: LiveEvent | undefined): Reminder {
  if (event === undefined) return reminder;
  const known = lastKnown(event);
  return isOff(event.status) ? { ...reminder, ids: known.ids } : { ...reminder, ...known };
}

/**
 * What is to be told now, and what becomes of the list.
 * @param before how long before the start the user wants to be told, ms
 */
export function dueReminders(
  reminders: readonly Reminder[],
  events: readonly LiveEvent[],
  now: number,
  before: number,
): Due {
  const find = eventFinder(events);
  const tell: Telling[] = [];
  const check = new Set<LeagueId>();
  const times: number[] = [];
  let changed = false;
  const kept = reminders.flatMap((reminder): Reminder[] => {
    const event = find(reminder);
    const fresh = refreshed(reminder, event);
    const verdict = verdictOf(fresh, event?.status, now, before);
    if (verdict === 'drop') {
      changed = true;
      return [];
    }
    if (verdict !== 'tell') {
      const waits = !isTold(fresh, event?.status);
      if (waits && event !== undefined && verdict - now <= CHECK) check.add(event.league);
      times.push(waits && verdict - now > CHECK ? verdict - CHECK : verdict);
      if (isSame(reminder, fresh)) return [reminder];
      changed = true;
      return [fresh];
    }
    changed = true;
    const what = whatOf(event?.status, fresh.start, now);
    const told = { ...fresh, told: { what, start: fresh.start, seen: false } };
    tell.push({ reminder: told, event });
    times.push(lasts(told, event?.status));
    return [told];
  });
  const next = Math.min(...times);
  return {
    reminders: changed ? kept : reminders,
    tell,
    check: [...check],
    nextAt: Number.isFinite(next) ? next : null,
  };
}

const isSame = (a: Reminder, b: Reminder): boolean =>
  a.start === b.start &&
  a.end === b.end &&
  a.timeTbd === b.timeTbd &&
  a.ids.length === b.ids.length &&
  a.ids.every((id, at) => id === b.ids[at]);
