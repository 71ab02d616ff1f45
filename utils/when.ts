/** Labels for when an event starts, in the reader's own way of writing times. No date library: `Intl` knows. */

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Sooner than this, minutes say more than a clock time. */
const SOON = 60 * MINUTE;

export interface WhenOptions {
  /** The hour is not known: only the day is said. */
  timeTbd: boolean;
  /** BCP 47. */
  locale: string;
  /** IANA name; the reader's own where it is left out. */
  timeZone?: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using it, and a page needs five at most. */
function format(options: WhenOptions, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { locale, timeZone } = options;
  const key = JSON.stringify([locale, timeZone, parts]);
  let made = formats.get(key);
  if (made === undefined) {
    made = new Intl.DateTimeFormat(locale, timeZone === undefined ? parts : { ...parts, timeZone });
    formats.set(key, made);
  }
  return made;
}

/** Number of the calendar day on which `time` falls there; tomorrow's is one more, however long today is. */
function dayNumber(time: number, options: WhenOptions): number {
  const parts = format(
    { ...options, locale: 'en-US-u-ca-gregory-nu-latn' },
    { year: 'numeric', month: 'numeric', day: 'numeric' },
  ).formatToParts(time);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(value('year'), value('month') - 1, value('day')) / DAY;
}

const relative = (value: number, unit: 'minute' | 'day', locale: string): string =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' })
    .format(value, unit)
    .replace(/\.$/, '');

const capital = (word: string, locale: string): string =>
  word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);

/** One kind of space, so that labels compare and wrap predictably. */
const plainSpaces = (label: string): string => label.replace(/[\u00a0\u202f]/g, ' ');

/** Clock time: "8:15 PM", "20:15". `time` is epoch ms. */
export const clockTime = (time: number, options: WhenOptions): string =>
  plainSpaces(format(options, { hour: 'numeric', minute: '2-digit' }).format(time));

/**
 * How far or when an event starts: "in 12 min", "8:15 PM", "Tomorrow 1:00 PM", "Sun 4:25 PM", "Nov 30".
 * @param start epoch ms
 * @param now epoch ms
 */
export function startLabel(start: number, now: number, options: WhenOptions): string {
  const { locale, timeTbd } = options;
  const days = dayNumber(start, options) - dayNumber(now, options);
  if (!timeTbd && start > now && start - now < SOON) {
    return plainSpaces(relative(Math.ceil((start - now) / MINUTE), 'minute', locale));
  }
  if (days === 0)
    return timeTbd ? capital(relative(0, 'day', locale), locale) : clockTime(start, options);
  if (days === 1) {
    const tomorrow = capital(relative(1, 'day', locale), locale);
    return timeTbd ? tomorrow : `${tomorrow} ${clockTime(start, options)}`;
  }
  if (days > 1 && days < 7) {
    const clock = timeTbd ? {} : ({ hour: 'numeric', minute: '2-digit' } as const);
    return plainSpaces(format(options, { weekday: 'short', ...clock }).format(start));
  }
  return plainSpaces(format(options, { month: 'short', day: 'numeric' }).format(start));
}

/** True when `startLabel` counts minutes, so that it goes stale within one. */
export const startsSoon = (start: number, now: number): boolean =>
  start > now && start - now < SOON;
