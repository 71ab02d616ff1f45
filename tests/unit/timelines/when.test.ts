import { beforeEach, describe, expect, test, vi } from 'vitest';

import { HOUR, MINUTE } from '../../../utils/spans.ts';
import { clockTime, startLabel, startsSoon } from '../../../utils/when.ts';

const READER = { timeTbd: false, locale: 'en-US' };

/** Local time in New York while it is on standard time, five hours behind. */
const est = (month: number, day: number, hour: number, minute = 0) =>
  Date.UTC(2026, month - 1, day, hour + 5, minute);

beforeEach(() => {
  vi.stubEnv('TZ', 'America/New_York');
});

test('a clock goes with who travels', () => {
  const noon = est(11, 22, 12);
  expect(clockTime(noon, READER)).toBe('12:00 PM');
  vi.stubEnv('TZ', 'America/Los_Angeles');
  expect(clockTime(noon, READER)).toBe('9:00 AM');
});

describe('when an event starts', () => {
  const now = est(11, 22, 15);

  test.each([
    [now + 12 * MINUTE, 'in 12 min'],
    [now + 11 * MINUTE + 1, 'in 12 min'],
    [now + 59 * MINUTE, 'in 59 min'],
    [now + HOUR, '4:00 PM'],
    [est(11, 22, 20, 15), '8:15 PM'],
    [est(11, 23, 0, 30), 'Tomorrow 12:30 AM'],
    [est(11, 23, 13), 'Tomorrow 1:00 PM'],
    [est(11, 24, 16, 25), 'Tue 4:25 PM'],
    [est(11, 28, 16, 25), 'Sat 4:25 PM'],
    [est(11, 29, 16, 25), 'Nov 29'],
    [est(12, 25, 20), 'Dec 25'],
    [now - 10 * MINUTE, '2:50 PM'],
    [est(11, 20, 20), 'Nov 20'],
  ])('%i is %s', (start, label) => {
    expect(startLabel(start, now, READER)).toBe(label);
  });

  test.each([
    [est(11, 22, 15, 5), 'Today'],
    [est(11, 23, 1), 'Tomorrow'],
    [est(11, 26, 1), 'Thu'],
    [est(12, 1, 1), 'Dec 1'],
  ])('without an hour, %i is %s', (start, label) => {
    expect(startLabel(start, now, { ...READER, timeTbd: true })).toBe(label);
  });

  test('just before midnight, minutes count across it', () => {
    expect(startLabel(est(11, 23, 0, 5), est(11, 22, 23, 50), READER)).toBe('in 15 min');
  });

  test('the reader’s own zone decides the day', async () => {
    const start = Date.UTC(2026, 10, 23, 1, 20);
    const at = Date.UTC(2026, 10, 22, 18);
    const labelIn = async (zone: string) => {
      vi.stubEnv('TZ', zone);
      vi.resetModules();
      const elsewhere = await import('../../../utils/when.ts');
      return elsewhere.startLabel(start, at, READER);
    };
    expect(startLabel(start, at, READER)).toBe('8:20 PM');
    expect(await labelIn('Europe/London')).toBe('Tomorrow 1:20 AM');
    expect(await labelIn('Australia/Sydney')).toBe('12:20 PM');
  });

  test('days of 23 and of 25 hours are one day', () => {
    // Clocks go forward in New York on 8 March 2026, back on 1 November.
    const spring = Date.UTC(2026, 2, 8, 4, 30);
    expect(startLabel(Date.UTC(2026, 2, 9, 3, 30), spring, READER)).toBe('Tomorrow 11:30 PM');
    const autumn = Date.UTC(2026, 10, 1, 4, 30);
    expect(startLabel(autumn + 24 * HOUR, autumn, READER)).toBe('11:30 PM');
    expect(startLabel(autumn + 25 * HOUR, autumn, READER)).toBe('Tomorrow 12:30 AM');
  });

  test.each([
    ['en-GB', 'in 12 min', '20:15', 'Tomorrow 13:00'],
    ['de', 'in 12 Min', '20:15', 'Morgen 13:00'],
    ['fr', 'dans 12 min', '20:15', 'Demain 13:00'],
    ['es', 'dentro de 12 min', '20:15', 'Mañana 13:00'],
    ['pt-BR', 'em 12 min', '20:15', 'Amanhã 13:00'],
  ])('in %s', (locale, soon, tonight, tomorrow) => {
    const options = { ...READER, locale };
    expect(startLabel(now + 12 * MINUTE, now, options)).toBe(soon);
    expect(startLabel(est(11, 22, 20, 15), now, options)).toBe(tonight);
    expect(startLabel(est(11, 23, 13), now, options)).toBe(tomorrow);
  });

  test('other calendars and digits do not confuse the days', () => {
    const options = { ...READER, locale: 'fa-IR' };
    expect(startLabel(est(11, 23, 13), now, options)).toContain('فردا');
  });
});

test('a clock time has plain spaces', () => {
  expect(clockTime(est(11, 22, 20, 15), READER)).toBe('8:15 PM');
});

test('soon is what is counted in minutes', () => {
  expect(startsSoon(59 * MINUTE, 0)).toBe(true);
  expect(startsSoon(60 * MINUTE, 0)).toBe(false);
  expect(startsSoon(0, 0)).toBe(false);
});
