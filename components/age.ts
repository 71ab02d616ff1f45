import { intlFormatDistance } from 'date-fns/intlFormatDistance';

import { DAY, HOUR, MINUTE } from '../utils/spans.ts';

/**
 * How long ago: "12 sec. ago", "3 hr. ago". A time ahead of `now` (a clock set back) counts as now.
 * @param at epoch ms
 * @param now epoch ms
 * @param locale BCP 47
 */
export const ageLabel = (at: number, now: number, locale: string): string =>
  intlFormatDistance(Math.min(at, now), now, { locale, style: 'short', numeric: 'auto' });

const UNITS = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
] as const;

/** A length of time in its largest unit, at least a minute: "2 hr", "5 min", "3 days". @param ms milliseconds */
export function durationLabel(ms: number, locale: string): string {
  const [unit, length] = UNITS.find(([, one]) => ms >= one) ?? ['minute', MINUTE];
  const amount = Math.max(1, Math.floor(ms / length));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(
    amount,
  );
}
