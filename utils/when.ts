/** Labels for when an event starts, in the reader's own way of writing times and time zone. `Intl` knows both. */
import { DAY, MINUTE } from './spans.ts';

/** Sooner than this, minutes say more than a clock time. */
const SOON = 60 * MINUTE;

export interface WhenOptions {
  /** The hour is not known: only the day is said. */
  timeTbd: boolean;
  /** BCP 47. */
  locale: string;
}

/**
 * Making a formatter costs far more than using it, tens of ms on a slow device, and a page needs four at most. It keeps
 * the time zone that it was made in, which changes for who travels.
 */
function kept<Format>(make: (locale: string) => Format): (locale: string) => Format {
  const made = new Map<string, Format>();
  return (locale) => {
    const key = `${locale} ${new Date().getTimezoneOffset()}`;
    const format = made.get(key) ?? make(locale);
    made.set(key, format);
    return format;
  };
}

const inParts = (parts: Intl.DateTimeFormatOptions) =>
  kept((locale) => new Intl.DateTimeFormat(locale, parts));

const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;
const clock = inParts(CLOCK);
const weekday = inParts({ weekday: 'short' });
const weekdayAndClock = inParts({ weekday: 'short', ...CLOCK });
const date = inParts({ month: 'short', day: 'numeric' });
const distance = kept(
  (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }),
);

/** Number of the reader's calendar day on which `time` falls; tomorrow's is one more, however long today is. */
function dayNumber(time: number): number {
  const day = new Date(time);
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / DAY;
}

const relative = (value: number, unit: 'minute' | 'day', locale: string): string =>
  distance(locale).format(value, unit).replace(/\.$/, '');

const capital = (word: string, locale: string): string =>
  word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);

/** One kind of space, so that labels compare and wrap predictably. */
const plainSpaces = (label: string): string => label.replace(/[\u00a0\u202f]/g, ' ');

/** Clock time: "8:15 PM", "20:15". `time` is epoch ms. */
export const clockTime = (time: number, { locale }: WhenOptions): string =>
  plainSpaces(clock(locale).format(time));

/**
 * How far or when an event starts: "in 12 min", "8:15 PM", "Tomorrow 1:00 PM", "Sun 4:25 PM", "Nov 30".
 * @param start epoch ms
 * @param now epoch ms
 */
export function startLabel(start: number, now: number, options: WhenOptions): string {
  const { locale, timeTbd } = options;
  const days = dayNumber(start) - dayNumber(now);
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
    const format = timeTbd ? weekday : weekdayAndClock;
    return plainSpaces(format(locale).format(start));
  }
  return plainSpaces(date(locale).format(start));
}

/** True when `startLabel` counts minutes, so that it goes stale within one. */
export const startsSoon = (start: number, now: number): boolean =>
  start > now && start - now < SOON;
