/**
 * When a rule repeats, in the time that clocks on the wall show. The library knows the rules but neither where to begin
 * nor when to give up: a daily event of 2009 would be counted through day by day, and one on every 30th of February
 * would be looked for without end. Pure.
 */
import ICAL from 'ical.js';

import { DAY } from '../../spans.ts';
import type { WallTime } from '../kit/wall-time.ts';

/** More instances of one event are nothing that a window holds. */
const MOST_INSTANCES = 200;
/** Steps that one rule may take, and all rules of one calendar together. */
const MOST_STEPS = 20_000;
const MOST_STEPS_OF_ALL = 150_000;
const LONGEST_INTERVAL = 5000;
/** Rules that jump by months begin this long before the window, at least. */
const RUN_UP = 40 * DAY;

/** What is left of a calendar's steps. */
export interface Budget {
  steps: number;
}
export const newBudget = (): Budget => ({ steps: MOST_STEPS_OF_ALL });

export interface Occurrences {
  /** Those within the span, or, where it has none, the one nearest to it. */
  walls: WallTime[];
  /** Not all were found. */
  cut: boolean;
}

class OutOfSteps extends Error {}

/** The library's iterator, every loop of which passes one of these four. */
class CountedIterator extends ICAL.RecurIterator {
  taken?: number;

  step(): void {
    this.taken = (this.taken ?? 0) + 1;
    if (this.taken > MOST_STEPS) throw new OutOfSteps();
  }

  override check_contracting_rules(): boolean {
    this.step();
    return super.check_contracting_rules();
  }

  override increment_month(): void {
    this.step();
    super.increment_month();
  }

  override increment_year(years: number): void {
    this.step();
    super.increment_year(years);
  }

  override increment_monthday(days: number): void {
    this.step();
    super.increment_monthday(days);
  }
}

/** What a wall shows, as if it were UTC: for comparing and adding days. */
export const wallNumber = ({ year, month, day, hour, minute, second }: WallTime): number =>
  Date.UTC(year, month - 1, day, hour, minute, second);

/** The other way round. */
export function wallFrom(number: number): WallTime {
  const date = new Date(number);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** Rules that repeat by days may begin any whole number of their steps later. */
const DAYS: Readonly<Record<string, number>> = { HOURLY: 1, DAILY: 1, WEEKLY: 7 };

/** A beginning near `from` with the same rhythm. A rule that counts must be counted from its own. */
function nearBeginning(rule: ICAL.Recur, start: number, from: number): number {
  const days = DAYS[rule.freq];
  if (days === undefined || rule.count !== null) return start;
  const stride = days * rule.interval * DAY;
  return start + Math.max(0, Math.floor((from - RUN_UP - start) / stride)) * stride;
}

/** Nothing worth watching comes more often within an hour, or twice within a minute. */
const MOST_AN_HOUR = 4;

/** Whether a rule is one that an event may have: seconds and minutes may also be listed in one of days. */
export const isUsable = ({ freq, interval, parts }: ICAL.Recur): boolean =>
  !['SECONDLY', 'MINUTELY'].includes(freq) &&
  interval <= LONGEST_INTERVAL &&
  (parts.BYMINUTE?.length ?? 0) <= MOST_AN_HOUR &&
  (parts.BYSECOND?.length ?? 0) <= 1;

/**
 * The occurrences of a rule within a span.
 * @param span as `wallNumber`s
 * @param until the last one's `wallNumber`, where the rule names one
 */
export function occurrencesOf(
  rule: ICAL.Recur,
  start: WallTime,
  span: { from: number; to: number },
  until: number | undefined,
  budget: Budget,
): Occurrences {
  const first = wallNumber(start);
  const last = Math.min(span.to, until ?? Infinity);
  const begin = nearBeginning(rule, first, Math.min(span.from, until ?? Infinity));
  const found: Occurrences = { walls: [], cut: false };
  let before: number | undefined;
  let iterator: CountedIterator | undefined;
  try {
    if (budget.steps <= 0) throw new OutOfSteps();
    const open = rule.clone();
    // Its UNTIL may be of another zone than its times: `until` is of this one.
    open.until = null;
    iterator = new CountedIterator({
      rule: open,
      dtstart: ICAL.Time.fromData({ ...wallFrom(begin), isDate: false }),
    });
    for (;;) {
      const next = iterator.next();
      if (next === null) break;
      const { year, month, day, hour, minute, second } = next;
      const wall = wallNumber({ year, month, day, hour, minute, second });
      if (wall > last) {
        if (until === undefined || wall <= until) before ??= wall;
        break;
      }
      // The library takes the beginning for the first instance, whatever the rule says of it.
      if (wall === begin && begin !== first) continue;
      if (wall < span.from) before = wall;
      else found.walls.push(wallFrom(wall));
      if (found.walls.length >= MOST_INSTANCES) {
        found.cut = true;
        break;
      }
    }
  } catch {
    // Out of steps, or a rule that the library refuses: what was found so far holds.
    found.cut = true;
  }
  budget.steps -= iterator?.taken ?? MOST_STEPS;
  if (found.walls.length === 0) found.walls.push(wallFrom(before ?? first));
  return found;
}
