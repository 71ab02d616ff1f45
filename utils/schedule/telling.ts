/** What one teller says of one league, and how an answer of its changes that. Pure. */
import { isLive, type LeagueId, type LiveEvent } from '../events.ts';
import { DAY } from '../spans.ts';
import { WINDOW_AHEAD, WINDOW_BEHIND } from './window.ts';

/** What one teller says of one league. Nobody else's answer touches it. */
export interface Telling {
  league: LeagueId;
  /** Who tells: a source's id, or a user's feed's. */
  teller: string;
  events: readonly LiveEvent[];
  /** Epoch ms when an event last left it, or got another time or other sides: what it was merged with changed too. */
  regroupedAt?: number;
}

/** A telling's name among all tellings. */
export const tellingKey = (league: LeagueId, teller: string): string =>
  `${encodeURIComponent(league)}/${encodeURIComponent(teller)}`;

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

/** Equal as data, whatever the order of keys: storage sorts them. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isPlain(a) || !isPlain(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameData(a[key], b[key]));
}

/** Nothing but when it was seen differs. */
const unchanged = (before: LiveEvent, after: LiveEvent): boolean =>
  sameData({ ...before, seenAt: 0, changedAt: 0 }, { ...after, seenAt: 0, changedAt: 0 });

/** Nothing is on for longer. */
const LONGEST_ON = 15 * DAY;

/**
 * Still of use at `now`: not long over, not too far ahead. What is live may be on beyond its end, but not for ever; a
 * "live" that nobody confirms any more is over too, also one that was seen by a clock that has been set back since.
 */
export function inWindow(event: LiveEvent, now: number): boolean {
  if (event.start >= now + WINDOW_AHEAD) return false;
  const confirmed = Math.abs(now - event.seenAt) < WINDOW_BEHIND;
  if (isLive(event) && confirmed && event.start > now - LONGEST_ON) return true;
  return event.end >= now - WINDOW_BEHIND;
}

/**
 * A postponed game is listed under its old day and its new one, by one id: the old day's entry, whichever answer it
 * comes with, does not undo the new date.
 */
const isOldDate = (row: LiveEvent, other: LiveEvent | undefined): boolean =>
  other !== undefined &&
  row.status === 'postponed' &&
  other.status !== 'postponed' &&
  other.start > row.start;

/** One row an id: of a postponed game the one that says its new date, else the last. */
function rowsById(events: readonly LiveEvent[]): Map<string, LiveEvent> {
  const rows = new Map<string, LiveEvent>();
  for (const event of events) if (!isOldDate(event, rows.get(event.id))) rows.set(event.id, event);
  return rows;
}

/** It is still the event that it was for whoever compares it with others'. */
const sameEvent = (before: LiveEvent, after: LiveEvent): boolean =>
  before.start === after.start &&
  before.title === after.title &&
  before.competitors.length === after.competitors.length &&
  before.competitors.every(({ name }, at) => name === after.competitors[at]?.name);

export interface Retold {
  /** By start. */
  events: LiveEvent[];
  /** Something that a person could notice came, went or changed. */
  changed: boolean;
  /** An event left, or may be another one now: it has another time or other sides. */
  regrouped: boolean;
}

/**
 * A telling after an answer of its teller. What the answer has replaces what was known; what it lacks although it
 * covers that time is gone; everything else stays.
 * @param covers the time this answer is complete for, epoch ms; null when it is complete for none
 * @param now epoch ms
 */
export function retell(
  previous: readonly LiveEvent[],
  incoming: readonly LiveEvent[],
  covers: { from: number; to: number } | null,
  now: number,
): Retold {
  const known = new Map(previous.map((event) => [event.id, event]));
  const fresh = rowsById(incoming);
  let changed = false;
  let regrouped = false;
  const events: LiveEvent[] = [];
  for (const row of fresh.values()) {
    const before = known.get(row.id);
    const after =
      before !== undefined && isOldDate(row, before) ? { ...before, seenAt: row.seenAt } : row;
    if (!inWindow(after, now)) {
      // The answer moved it out of the window.
      if (before !== undefined) changed = regrouped = true;
      continue;
    }
    const kept = before !== undefined && unchanged(before, after);
    if (!kept) changed = true;
    if (before !== undefined && !sameEvent(before, after)) regrouped = true;
    events.push({ ...after, changedAt: kept ? before.changedAt : now });
  }
  for (const before of previous) {
    if (fresh.has(before.id)) continue;
    const gone = covers !== null && before.start >= covers.from && before.start < covers.to;
    if (gone || !inWindow(before, now)) changed = regrouped = true;
    else events.push(before);
  }
  return {
    events: events.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)),
    changed,
    regrouped,
  };
}
