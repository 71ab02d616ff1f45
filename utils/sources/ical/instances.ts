/** From an entry to each time it takes place. */
import { WINDOW_AHEAD, WINDOW_BEHIND } from '../../schedule/window.ts';
import { DAY } from '../../spans.ts';
import { tally } from '../kit/dropped.ts';
import type { WallTime } from '../kit/wall-time.ts';
import { digitsOf, type Entry } from './entries.ts';
import { durationOf, ruleOf, stampOf, stampsOf, type Stamp } from './property.ts';
import { isUsable, occurrencesOf, wallFrom, wallNumber, type Budget } from './recurrence.ts';
import type { Clock, Zones } from './zones.ts';

/** One time that an entry takes place. */
export interface Instance {
  entry: Entry;
  /** Epoch ms. */
  start: number;
  /** Epoch ms; undefined where the entry has none that can be used. */
  end?: number;
  allDay: boolean;
  /** By the entry's own clock: `YYYYMMDD`. */
  day: string;
  /** Tells it from the entry's other instances; none for what takes place once. */
  at?: string;
}

/** What reading instances needs besides the entry, and counts in. */
export interface Reading {
  zones: Zones;
  now: number;
  /** Also what repeats until some day at any other time. */
  whole: boolean;
  budget: Budget;
  dropped: Record<string, number>;
  mended: Record<string, number>;
}

const NOTES = {
  stranger: 'its time zone is known to nobody: read as a time of your own',
  tooOften: 'repeats every few minutes or faster, or in steps of years without end',
  brokenRule: 'how it repeats could not be read: its first time alone was kept',
  cut: 'repeats without end or in a way that never comes: not all of its times were kept',
  end: 'an end before its start was replaced by an estimate',
} as const;

/** Festivals and tours; a season of months is nothing that is on. */
const LONGEST = 15 * DAY;
const MOST_DATES = 1000;

const clockFor = (stamp: Stamp, { zones }: Reading): Clock =>
  stamp.allDay ? zones.days : zones.clockOf(stamp).clock;

const instantOf = (stamp: Stamp, reading: Reading): number => clockFor(stamp, reading)(stamp.wall);

const dayOf = ({ year, month, day }: WallTime): number => Date.UTC(year, month - 1, day);

/** How long the entry lasts, ms; for days, of days. Undefined for no length, `before` for an end before its start. */
function lengthOf({ component, start }: Entry, reading: Reading): number | 'before' | undefined {
  const end = stampOf(component, 'DTEND');
  if (end === undefined) return durationOf(component) ?? (start.allDay ? DAY : undefined);
  const length = start.allDay
    ? dayOf(end.wall) - dayOf(start.wall)
    : instantOf(end, reading) - instantOf(start, reading);
  if (length < 0) return 'before';
  return length > 0 ? length : start.allDay ? DAY : undefined;
}

/** An instant in digits, UTC. */
const instantDigits = (time: number): string =>
  new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');

/** What tells a time of an entry from its others, whatever zone it is written in. */
const atOf = (stamp: Stamp, reading: Reading): string =>
  stamp.allDay ? digitsOf(stamp) : instantDigits(instantOf(stamp, reading));

/** The entry at a time of its own, or of its list of dates. */
function instanceAt(
  entry: Entry,
  stamp: Stamp,
  length: number | undefined,
  reading: Reading,
): Instance {
  const clock = clockFor(stamp, reading);
  const start = clock(stamp.wall);
  const end = (): number | undefined => {
    if (length === undefined) return undefined;
    if (!stamp.allDay) return start + length;
    // Days end at midnight, also where the clocks changed.
    return clock(wallFrom(wallNumber(stamp.wall) + Math.ceil(length / DAY) * DAY));
  };
  const ends = end();
  return {
    entry,
    start,
    allDay: stamp.allDay,
    day: digitsOf({ ...stamp, allDay: true }),
    at: atOf(stamp, reading),
    ...(ends !== undefined && { end: ends }),
  };
}

/** Times on which an entry takes place in the window; undefined for one that doesn't repeat. */
function repeats(entry: Entry, length: number, reading: Reading): Stamp[] | 'never' | undefined {
  const { component, start } = entry;
  const rule = ruleOf(component);
  const dates = stampsOf(component, 'RDATE').slice(0, MOST_DATES);
  if (rule === undefined && dates.length === 0) return undefined;
  if (rule === undefined) return [start, ...dates];
  if (rule === 'broken') {
    tally(reading.mended, NOTES.brokenRule);
    return [start, ...dates];
  }
  if (!isUsable(rule)) return 'never';
  // A day more on both sides: walls are not instants.
  const span = {
    from: reading.now - WINDOW_BEHIND - length - DAY,
    to: reading.now + WINDOW_AHEAD + DAY,
    whole: reading.whole,
  };
  const found = occurrencesOf(rule, start.wall, span, lastWall(entry, reading), reading.budget);
  if (found.cut) tally(reading.mended, NOTES.cut);
  return [...found.walls.map((wall) => ({ ...start, wall })), ...dates];
}

const UNTIL = /UNTIL=(\w+)/i;

/** The rule's UNTIL by the entry's own clock, as a `wallNumber`: it is mostly written in UTC. */
function lastWall({ component, start }: Entry, reading: Reading): number | undefined {
  const [line = ''] = component.get('RRULE') ?? [];
  const [, raw] = UNTIL.exec(line) ?? [];
  if (raw === undefined) return undefined;
  const [until] = stampsOf(new Map([['UNTIL', [`UNTIL:${raw}`]]]), 'UNTIL');
  if (until === undefined) return undefined;
  if (until.allDay) return dayOf(until.wall) + DAY - 1;
  if (!until.utc || start.utc || start.allDay) return wallNumber(until.wall);
  const clock = clockFor(start, reading);
  const instant = wallNumber(until.wall);
  // What the entry's clock shows at that instant; a second look where a change of the clocks lies between.
  const aheadAt = (wall: number): number => wall - clock(wallFrom(wall));
  return instant + aheadAt(instant + aheadAt(instant));
}

/** Rules by days or more seldom name the day; those by hours, and lists of hours, need the instant. */
const HOURS = /FREQ=HOURLY|BYHOUR=|BYMINUTE=/i;

/** Takes out what EXDATE and changed instances name: by instant, or by day where the entry comes once a day. */
function without(
  instances: readonly Instance[],
  named: readonly Stamp[],
  reading: Reading,
): Instance[] {
  const byStart = new Map(instances.map((instance) => [instance.start, instance]));
  const gone = new Set<Instance>();
  const daily = !HOURS.test((instances[0]?.entry.component.get('RRULE') ?? []).join());
  for (const stamp of named) {
    const same = byStart.get(instantOf(stamp, reading));
    if (same !== undefined) gone.add(same);
    // Written in another zone than the entry, or with a wrong hour: the day is what is meant.
    else if ((daily && !stamp.utc) || stamp.allDay) {
      const day = digitsOf({ ...stamp, allDay: true });
      for (const instance of instances) if (instance.day === day) gone.add(instance);
    }
  }
  return instances.filter((instance) => !gone.has(instance));
}

/**
 * The times that an entry takes place: once, or in the window, or, for what repeats at another time of the year, the
 * one nearest to it. Why one is left out is counted in `reading.dropped`.
 * @param changes its changed instances, which take place besides
 */
export function instancesOf(entry: Entry, changes: readonly Entry[], reading: Reading): Instance[] {
  if (!entry.start.allDay && reading.zones.clockOf(entry.start).stranger) {
    tally(reading.mended, NOTES.stranger);
  }
  const said = lengthOf(entry, reading);
  const unusable = said === 'before' || (said !== undefined && said > LONGEST);
  if (unusable) tally(reading.mended, NOTES.end);
  const length = unusable ? undefined : said;
  const repeated = entry.replaces ? undefined : repeats(entry, length ?? 0, reading);
  if (repeated === 'never') {
    tally(reading.dropped, NOTES.tooOften);
    return [];
  }
  if (repeated === undefined) {
    const once = instanceAt(entry, entry.start, length, reading);
    if (entry.replaces !== undefined) return [{ ...once, at: atOf(entry.replaces, reading) }];
    const { at: _at, ...whole } = once;
    return [whole];
  }
  const all = repeated.map((stamp) => instanceAt(entry, stamp, length, reading));
  const named = [
    ...stampsOf(entry.component, 'EXDATE').slice(0, MOST_DATES),
    ...changes.flatMap(({ replaces }) => replaces ?? []),
  ];
  return without(all, named, reading);
}
