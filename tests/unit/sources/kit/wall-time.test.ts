import { describe, expect, it, vi } from 'vitest';

import { wallTime } from '../../../../utils/sources/kit/wall-time.ts';

const at = (text: string, zone: string): string | undefined => {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  const time = wallTime({ year, month, day, hour, minute, second: 0 }, zone);
  return time === undefined ? undefined : new Date(time).toISOString().slice(0, 16);
};

describe('a time on the wall', () => {
  it.each([
    ['2026-11-22 19:00', 'America/New_York', '2026-11-23T00:00'],
    ['2026-07-02 19:00', 'America/New_York', '2026-07-02T23:00'],
    ['2026-04-18 06:00', 'Europe/Warsaw', '2026-04-18T04:00'],
    ['2026-11-22 12:00', 'Pacific/Kiritimati', '2026-11-21T22:00'],
    ['2026-11-22 12:00', 'Asia/Kathmandu', '2026-11-22T06:15'],
    ['2026-11-22 12:00', 'UTC', '2026-11-22T12:00'],
  ])('%s in %s is %s', (text, zone, expected) => {
    expect(at(text, zone)).toBe(expected);
  });

  it('is the first of two in autumn, and an hour on where spring has none', () => {
    expect(at('2026-11-01 01:30', 'America/New_York')).toBe('2026-11-01T05:30');
    expect(at('2026-03-08 02:30', 'America/New_York')).toBe('2026-03-08T07:30');
    expect(at('2026-10-25 02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30');
  });

  it('is nothing in a zone that nobody knows', () => {
    expect(at('2026-11-22 12:00', 'Mars/Olympus')).toBeUndefined();
  });
});

describe('a calendar of many entries', () => {
  it('asks for the clocks of a quarter of an hour once', () => {
    const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
    for (let count = 0; count < 1000; count += 1) {
      wallTime(
        { year: 2026, month: 11, day: 22, hour: count % 24, minute: 0, second: count % 60 },
        'America/Santiago',
      );
    }
    // The hours of three days, four quarters each.
    expect(asked.mock.calls.length).toBeLessThan(3 * 24 * 4);
    asked.mockRestore();
  });

  it('is right to the second beside a change of the clocks, though nearby quarters were asked for', () => {
    const at = (hour: number, minute: number, second: number): string | undefined => {
      const time = wallTime(
        { year: 2026, month: 3, day: 29, hour, minute, second },
        'Europe/Berlin',
      );
      return time === undefined ? undefined : new Date(time).toISOString();
    };
    expect([at(1, 59, 59), at(3, 0, 0), at(1, 45, 0), at(3, 14, 59)]).toEqual([
      '2026-03-29T00:59:59.000Z',
      '2026-03-29T01:00:00.000Z',
      '2026-03-29T00:45:00.000Z',
      '2026-03-29T01:14:59.000Z',
    ]);
  });
});
