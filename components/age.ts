import { intlFormatDistance } from 'date-fns/intlFormatDistance';

/**
 * How long ago: "12 sec. ago", "3 hr. ago". A time ahead of `now` (a clock set back) counts as now.
 * @param at epoch ms
 * @param now epoch ms
 * @param locale BCP 47
 */
export const ageLabel = (at: number, now: number, locale: string): string =>
  intlFormatDistance(Math.min(at, now), now, { locale, style: 'short', numeric: 'auto' });
