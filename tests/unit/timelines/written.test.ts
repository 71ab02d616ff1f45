import { describe, expect, test } from 'vitest';

import { DAY, HOUR, MINUTE } from '../../../utils/spans.ts';
import { AGES } from '../../../utils/timelines/ages.ts';
import { dateOf, toldAge } from '../../../utils/timelines/written.ts';

describe('an age in words', () => {
  test.each([
    ['12 hours ago', 12 * HOUR],
    ['1 minute ago (edited)', MINUTE],
    ['2h • Edited', 2 * HOUR],
    ['5m', 5 * MINUTE],
    ['3mo', 90 * DAY],
    ['1yr', 365 * DAY],
    ['2w', 14 * DAY],
    ['vor 3 Tagen', 3 * DAY],
    ['vor 2 Std.', 2 * HOUR],
    ['vor 4 Wochen', 28 * DAY],
    ['vor 1 Monat', 30 * DAY],
    ['vor 6 Jahren', 6 * 365 * DAY],
    ['il y a 5 min', 5 * MINUTE],
    ['il y a 2 jours', 2 * DAY],
    ['il y a 2 semaines', 14 * DAY],
    ['il y a 3 ans', 3 * 365 * DAY],
    ['hace 3 horas', 3 * HOUR],
    ['hace 2 días', 2 * DAY],
    ['hace 4 meses', 120 * DAY],
    ['há 2 dias', 2 * DAY],
    ['há 1 mês', 30 * DAY],
    ['há 30 segundos', 30_000],
  ])('%s', (text, age) => {
    expect(toldAge(text, AGES)).toBe(age);
  });

  test.each([
    'Promoted',
    '',
    'just now',
    '12 May',
    '3 Sep',
    '1 Jan',
    '9 Dec',
    '21st May',
    '4 replies',
  ])('"%s" is none', (text) => {
    expect(toldAge(text, AGES)).toBeNaN();
  });
});

describe('a date of any notation', () => {
  test.each([
    ['2026-11-22T20:00:00.000Z', Date.UTC(2026, 10, 22, 20)],
    ['1795377600000', 1_795_377_600_000],
    ['Nov 22, 2026 · 8:00 PM UTC', Date.UTC(2026, 10, 22, 20)],
    ['Sunday, August 23rd, 2026 at 1:55:21 PM GMT+00:00', Date.UTC(2026, 7, 23, 13, 55, 21)],
  ])('%s', (text, at) => {
    expect(dateOf(text)).toBe(at);
  });

  test('what is none', () => {
    expect(dateOf('91 Upvotes · 0 Downvotes')).toBeNaN();
    expect(dateOf('')).toBeNaN();
  });
});
