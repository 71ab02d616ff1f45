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
/** A year of a rule by weeks is hundreds of days looked at; nothing takes place in so many years. */
const MOST_YEARS = 2500;
const LONGEST_INTERVAL = 5000;
/** Rules that jump by months begin this long before the window, at least. */
const RUN_UP = 40 * DAY;

/** What is left of a calendar's steps. */
export interface Budget {
  steps: number;
}
export const newBudget = (): Budget => ({ steps: MOST_STEPS_OF_ALL });

export interface Occurrences {
  /** Those within the span, or, where it has none, the one nearest to it; all of a rule that ends where all are wanted. */
  walls: WallTime[];
  /** Not all were found. */
  cut: boolean;
}

class OutOfSteps extends Error {}

/** The library's iterator, every loop of which passes one of these four. */
class CountedIterator extends ICAL.RecurIterator {
  taken?: number;
  years?: number;

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
    this.years = (this.years ?? 0) + years;
    if (this.years > MOST_YEARS) throw new OutOfSteps();
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

/** Where all of a rule is wanted it is followed from its beginning, unless that is more than so many of its steps ago. */
const STEPS_FROM_START = 500;

/** A beginning near `from` with the same rhythm. A rule that counts must be counted from its own. */
function nearBeginning(rule: ICAL.Recur, start: number, from: number, finite: boolean): number {
  const days = DAYS[rule.freq];
  if (days === undefined || rule.count !== null) return start;
  const stride = days * rule.interval * DAY;
  if (finite && from - start < STEPS_FROM_START * stride) return start;
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

/** Those of a rule found so far, as `wallNumber`s. */
interface Found {
  within: number[];
  /** Before and after the span: where all are wanted as many as one event may have, else the nearest. */
  before: number[];
  after: number[];
}

/** The nearest to the span, as many as one event may have. */
function nearest({ within, before, after }: Found, finite: boolean): number[] {
  if (!finite) return within.length > 0 ? within : [...before.slice(-1), ...after].slice(0, 1);
  const left = Math.max(0, MOST_INSTANCES - within.length);
  const past = left === 0 ? [] : before.slice(-left);
  return [...past, ...within, ...after.slice(0, left - past.length)];
}

/**
 * The occurrences of a rule within a span.
 * @param span as `wallNumber`s; `whole`: of a rule that ends those before and after, too
 * @param until the last one's `wallNumber`, where the rule names one
 */
export function occurrencesOf(
  rule: ICAL.Recur,
  start: WallTime,
  span: { from: number; to: number; whole: boolean },
  until: number | undefined,
  budget: Budget,
): Occurrences {
  const first = wallNumber(start);
  const finite = span.whole && (rule.count !== null || until !== undefined);
  const most = finite ? MOST_INSTANCES : 1;
  const begin = nearBeginning(rule, first, Math.min(span.from, until ?? Infinity), finite);
  const found: Found = { within: [], before: [], after: [] };
  let cut = false;
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
      if (until !== undefined && wall > until) break;
      // The library takes the beginning for the first instance, whatever the rule says of it.
      if (wall === begin && begin !== first) continue;
      if (wall < span.from) {
        found.before.push(wall);
        if (found.before.length > most) found.before.shift();
      } else if (wall <= span.to) found.within.push(wall);
      else {
        found.after.push(wall);
        if (found.after.length >= most) break;
      }
      if (found.within.length >= MOST_INSTANCES) {
        cut = true;
        break;
      }
    }
  } catch {
    // Out of steps, or a rule that the library refuses: what was found so far holds.
    cut = true;
  }
  budget.steps -= iterator?.taken ?? MOST_STEPS;
  const walls = nearest(found, finite);
  return { walls: (walls.length > 0 ? walls : [first]).map(wallFrom), cut };
}
