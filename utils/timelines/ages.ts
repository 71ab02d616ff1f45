/** How ages are told in words, by sites that show no date. A page is told it together with its site. */
import { DAY, HOUR, MINUTE, SECOND } from '../spans.ts';
import type { Span } from './site.ts';

/**
 * In English, French, German, Portuguese and Spanish, whole or cut short ("2h", "vor 3 Tagen", "il y a 5 min"). Of two
 * that begin alike the longer word is first; no month's name begins so.
 */
export const AGES: readonly Span[] = [
  ['m(?:o|es|ê)', 30 * DAY],
  ['w|sem', 7 * DAY],
  ['y|an|añ|jah', 365 * DAY],
  ['[djt]$|d[aií]|jou|tag', DAY],
  ['h|std|stu', HOUR],
  ['m(?:$|in)', MINUTE],
  ['s(?:$|e[cgk])', SECOND],
];
