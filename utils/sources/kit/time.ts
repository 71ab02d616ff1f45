import { DAY, HOUR } from '../../spans.ts';

/** American sources file events under days of US Eastern time, whatever their own place is. */
const EASTERN = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
});

/** A date before this, or further ahead than a season, is a slip of the feed. */
const EARLIEST = Date.UTC(2000, 0, 1);
const FURTHEST_AHEAD = 400 * DAY;

function easternParts(time: number): { day: string; hour: number } {
  const parts: Record<string, string> = {};
  for (const { type, value } of EASTERN.formatToParts(time)) parts[type] = value;
  return { day: `${parts.year}${parts.month}${parts.day}`, hour: Number(parts.hour) };
}

/** The US Eastern day that holds an instant. @param time epoch ms @returns `YYYYMMDD` */
export const easternDay = (time: number): string => easternParts(time).day;

/** The hour of the US Eastern day, 0 to 23. @param time epoch ms */
export const easternHour = (time: number): number => easternParts(time).hour;

const calendar = (day: string): [year: number, month: number, date: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(4, 6)) - 1,
  Number(day.slice(6, 8)),
];

/** The first instant of a US Eastern day. @param day `YYYYMMDD` @returns epoch ms */
export function startOfEasternDay(day: string): number {
  const [year, month, date] = calendar(day);
  // Eastern midnight is 04:00Z in summer and 05:00Z in winter; the clocks change at two, never at midnight.
  const summer = Date.UTC(year, month, date, 4);
  return easternHour(summer) === 0 ? summer : summer + HOUR;
}

/** The day `count` days later. @param day `YYYYMMDD` @returns `YYYYMMDD` */
export function addDays(day: string, count: number): string {
  const [year, month, date] = calendar(day);
  return new Date(Date.UTC(year, month, date + count))
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', '');
}

/** The month of a day, and the first day of the month after it. @param day `YYYYMMDD` */
export function monthOf(day: string): { month: string; firstDay: string; nextFirstDay: string } {
  const [year, month] = calendar(day);
  const next = new Date(Date.UTC(year, month + 1, 1)).toISOString().slice(0, 10);
  return {
    month: day.slice(0, 6),
    firstDay: `${day.slice(0, 6)}01`,
    nextFirstDay: next.replaceAll('-', ''),
  };
}

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * An instant as sources write it (`2026-07-02T00:00Z`, with or without seconds) as epoch ms. A time without
 * a zone is refused: reading it in the user's own zone would be a guess.
 */
export function instant(raw: string | undefined): number | undefined {
  if (raw === undefined || !ISO.test(raw)) return undefined;
  const time = Date.parse(raw);
  return Number.isNaN(time) ? undefined : time;
}

/** Whether an event may start then: neither in 1970 nor in 2199. @param start epoch ms @param now epoch ms */
export const isPlausible = (start: number, now: number): boolean =>
  start >= EARLIEST && start <= now + FURTHEST_AHEAD;

/** Midnight on the west coast is three hours after the one of the east. */
const COAST_TO_COAST = 3 * HOUR;

/**
 * The starts that a list of games tells of which files them under their venue's own days, from midnight on the west
 * coast to the next one: a game at ten in the evening in Los Angeles belongs to the day before New York's. Days lie
 * end to end, so that each game is one list's; the rare one in the forenoon of Asia is the day before's here.
 * @param first `YYYYMMDD` @param last `YYYYMMDD`, included @returns epoch ms
 */
export const venueDays = (first: string, last: string): { from: number; to: number } => ({
  from: startOfEasternDay(first) + COAST_TO_COAST,
  to: startOfEasternDay(addDays(last, 1)) + COAST_TO_COAST,
});

/** `20261122` as `2026-11-22`. */
export const dashed = (day: string): string =>
  `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}`;
