/**
 * What may be asked in a day although nobody looks. Requests are counted by the hour, so that any 24 hours hold no
 * more than the allowance (and what `plan.ts` overdraws), however often the worker dies or the clock is set. Pure; kept
 * by `install-store.ts`.
 */
import { DAY, HOUR } from '../spans.ts';

/** Below the eighty that we promise, for what a dying worker asks and cannot count. */
export const UNSEEN_A_DAY = 76;

/** Hour of the epoch → requests that nobody waited for. */
export type Spent = Readonly<Record<string, number>>;

const hourOf = (time: number): number => Math.floor(time / HOUR);

/** The hours of `spent` that count at `now`: what a clock that ran ahead wrote is no debt. */
function counting(spent: Spent, now: number): [string, number][] {
  return Object.entries(spent).filter(([hour]) => {
    const age = hourOf(now) - Number(hour);
    return age >= 0 && age <= DAY / HOUR;
  });
}

/** How many more may be asked at `now`, epoch ms; below 0 where more was needed than there was. */
export const leftOf = (spent: Spent, now: number): number =>
  UNSEEN_A_DAY - counting(spent, now).reduce((sum, [, count]) => sum + count, 0);

/** Spent after `count` more at `now`; hours that no longer count are gone. */
export function spend(spent: Spent, count: number, now: number): Spent {
  const hour = String(hourOf(now));
  return { ...Object.fromEntries(counting(spent, now)), [hour]: (spent[hour] ?? 0) + count };
}
