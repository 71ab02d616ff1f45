/** When a post was written, as its page tells it. Pure. */
import type { Span, Stamp } from './site.ts';

/**
 * The age that a text such as "12 hours ago" or "2h • Edited" tells.
 * @param ages how the words for a span of time begin
 * @returns ms; NaN where it tells none.
 */
export function toldAge(text: string, ages: readonly Span[] = []): number {
  const [, count, unit = ''] = /(\d+)\s?(\p{L}+)/u.exec(text) ?? [];
  const span = ages.find(([begins]) => new RegExp(`^(?:${begins})`, 'i').test(unit))?.[1];
  return Number(count) * (span ?? NaN);
}

/**
 * The moment that a date of any notation means: ISO 8601, milliseconds since 1970, or written out in English
 * ("Sunday, August 23rd, 2026 at 1:55 PM"). What a further line adds, when it was changed, is left out.
 * @returns epoch ms; NaN where it is none.
 */
export const dateOf = (text: string): number =>
  /^\d{12,}$/.test(text)
    ? Number(text)
    : Date.parse(
        text.replace(/(\d)(?:st|nd|rd|th)\b/, '$1').replace(/ at| ·| \d{10}$|\n[^]*/g, ''),
      );

/** March 2006: no network's posts are older. An id that claims so is none that counts. */
const FIRST_POSTS = Date.UTC(2006, 2);

/**
 * The moment that an id in a post's address tells, to the millisecond or so.
 * @returns epoch ms; NaN where the address holds no such id.
 */
export function stampedTime(permalink: string, stamp: Stamp | undefined): number {
  if (stamp === undefined) return NaN;
  const { id, digits = '0123456789', perMs, from } = stamp;
  const counted = [...(new RegExp(id).exec(permalink)?.[1] ?? '')].reduce(
    (value, digit) => value * digits.length + digits.indexOf(digit),
    0,
  );
  const time = Math.round(counted / perMs) + from;
  return counted > 0 && time >= FIRST_POSTS ? time : NaN;
}
