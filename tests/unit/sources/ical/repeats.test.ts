import { describe, expect, it } from 'vitest';

import { calendar, entry, NOW, read, starts } from './calendar.ts';
import { worked } from '../../worked.ts';

const NEW_YORK = 'DTSTART;TZID=America/New_York:20260107T090000';
const repeating = (...lines: string[]) => read(calendar(entry(...lines)));
const days = (...lines: string[]) => starts(repeating(...lines)).map((start) => start.slice(5, 10));

describe('an entry that repeats', () => {
  it('takes place in the window alone', () => {
    expect(starts(repeating(NEW_YORK, 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE'))).toEqual([
      '2026-11-23T14:00',
      '2026-11-25T14:00',
      '2026-11-30T14:00',
    ]);
  });

  it('keeps its hour where the clocks change', () => {
    const rule = ['DTSTART;TZID=America/New_York:20260107T200000', 'RRULE:FREQ=DAILY'] as const;
    const around = (now: string) =>
      starts(read(calendar(entry(...rule)), { now: Date.parse(now) }));
    expect(around('2026-10-31T12:00:00Z').slice(0, 4)).toEqual([
      '2026-10-31T00:00',
      '2026-11-01T00:00',
      '2026-11-02T01:00',
      '2026-11-03T01:00',
    ]);
    expect(around('2027-03-13T12:00:00Z').slice(1, 4)).toEqual([
      '2027-03-14T01:00',
      '2027-03-15T00:00',
      '2027-03-16T00:00',
    ]);
  });

  it.each([
    ['RRULE:FREQ=WEEKLY;INTERVAL=2', ['11-25']],
    ['RRULE:FREQ=MONTHLY;BYDAY=4TH', ['11-26']],
    ['RRULE:FREQ=MONTHLY;BYMONTHDAY=-1', ['11-30']],
    ['RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH', ['11-26']],
    ['RRULE:FREQ=DAILY;INTERVAL=3', ['11-21', '11-24', '11-27', '11-30']],
    ['RDATE;TZID=America/New_York:20261127T090000,20261128T090000', ['01-07', '11-27', '11-28']],
  ])('%s', (rule, expected) => {
    expect(days(NEW_YORK, rule)).toEqual(expected);
  });

  it.each([
    ['in UTC', 'UNTIL=20261124T140000Z', ['11-21', '11-22', '11-23', '11-24']],
    ['in UTC, a second before', 'UNTIL=20261124T135959Z', ['11-21', '11-22', '11-23']],
    ['in its own time', 'UNTIL=20261124T090000', ['11-21', '11-22', '11-23', '11-24']],
    ['by the day', 'UNTIL=20261124', ['11-21', '11-22', '11-23', '11-24']],
  ])('ends when its rule says, %s', (_what, until, expected) => {
    expect(days(NEW_YORK, `RRULE:FREQ=DAILY;${until}`)).toEqual(expected);
  });

  it.each([
    [
      'until some day',
      'RRULE:FREQ=DAILY;UNTIL=20260110T235959Z',
      ['01-07', '01-08', '01-09', '01-10'],
    ],
    ['so many times', 'RRULE:FREQ=WEEKLY;COUNT=3', ['01-07', '01-14', '01-21']],
    ['for ever', 'RRULE:FREQ=DAILY;INTERVAL=3', ['11-21', '11-24', '11-27', '11-30']],
  ])('%s is told whole, where all of it is wanted', (_what, rule, expected) => {
    const all = read(calendar(entry(NEW_YORK, rule)), { whole: true });
    expect(starts(all).map((start) => start.slice(5, 10))).toEqual(expected);
  });

  it('too often for all of it keeps what is nearest', () => {
    const all = starts(
      read(calendar(entry(NEW_YORK, 'RRULE:FREQ=DAILY;COUNT=900')), { whole: true }),
    );
    expect(all).toHaveLength(200);
    expect(all).toContain('2026-11-22T14:00');
    expect(all[0]?.slice(0, 7)).toBe('2026-05');
  });

  it('counts from its own beginning', () => {
    expect(days('DTSTART:20261120T090000Z', 'RRULE:FREQ=DAILY;COUNT=5')).toEqual([
      '11-21',
      '11-22',
      '11-23',
      '11-24',
    ]);
  });

  it('at another time of the year is kept at the nearest one', () => {
    expect(days('DTSTART:20250701T090000Z', 'RRULE:FREQ=DAILY;COUNT=3')).toEqual(['07-03']);
    expect(starts(repeating('DTSTART:20100201T090000Z', 'RRULE:FREQ=DAILY;BYMONTH=2'))).toEqual([
      '2027-02-01T09:00',
    ]);
    expect(starts(repeating('DTSTART:20270301T090000Z', 'RRULE:FREQ=WEEKLY'))).toEqual([
      '2027-03-01T09:00',
    ]);
  });

  it('by days is days', () => {
    const { events } = repeating('DTSTART;VALUE=DATE:20261122', 'RRULE:FREQ=DAILY;COUNT=3');
    expect(events.map(({ timeTbd }) => timeTbd)).toEqual([true, true, true]);
  });

  it('has ids of its own for each time, the same whenever it is read', () => {
    const text = calendar(entry(NEW_YORK, 'RRULE:FREQ=DAILY'));
    const ids = (now: number) => read(text, { now }).events.map(({ id }) => id);
    const [today, tomorrow] = [ids(NOW), ids(NOW + 86_400_000)];
    expect(new Set(today).size).toBe(today.length);
    expect(tomorrow.filter((id) => today.includes(id))).toHaveLength(today.length - 1);
    expect(today[0]).toBe('ical:calendar:feed1~one@club.example~20261121T140000Z');
  });
});

describe('an instance that doesn’t take place', () => {
  const without = (...exdates: string[]) =>
    days(NEW_YORK, 'RRULE:FREQ=DAILY;UNTIL=20261126', ...exdates);
  const all = ['11-21', '11-22', '11-23', '11-24', '11-25', '11-26'];

  it.each([
    ['in its own time', 'EXDATE;TZID=America/New_York:20261123T090000', '11-23'],
    ['in UTC', 'EXDATE:20261123T140000Z', '11-23'],
    ['by the day', 'EXDATE;VALUE=DATE:20261123', '11-23'],
    ['with an hour that is wrong', 'EXDATE;TZID=America/New_York:20261123T060000', '11-23'],
    ['in a zone that is wrong', 'EXDATE;TZID=America/Los_Angeles:20261123T090000', '11-23'],
    ['rightly in another zone', 'EXDATE;TZID=Asia/Tokyo:20261123T230000', '11-23'],
    ['rightly on another day there', 'EXDATE;TZID=Pacific/Auckland:20261124T030000', '11-23'],
  ])('%s', (_what, line, gone) => {
    expect(without(line)).toEqual(all.filter((day) => day !== gone));
  });

  it('comes in lists, folded anywhere', () => {
    const list = 'EXDATE;TZID=America/New_York:20261123T090000,2026\r\n 1124T090000';
    expect(without(list)).toEqual(['11-21', '11-22', '11-25', '11-26']);
  });

  it('of an hourly entry is that hour alone', () => {
    const rule = ['DTSTART:20261123T000000Z', 'RRULE:FREQ=HOURLY;COUNT=5'];
    expect(starts(repeating(...rule, 'EXDATE:20261123T020000Z'))).toHaveLength(4);
    expect(starts(repeating(...rule, 'EXDATE;TZID=America/New_York:20261123T063000'))).toHaveLength(
      5,
    );
  });
});

describe('a changed instance', () => {
  const series = entry(NEW_YORK, 'RRULE:FREQ=DAILY;UNTIL=20261124');
  const changed = (...lines: string[]) =>
    entry('RECURRENCE-ID;TZID=America/New_York:20261123T090000', ...lines);

  it.each([
    ['after the entry', (change: string) => calendar(series, change)],
    ['before it', (change: string) => calendar(change, series)],
  ])('stands for the one it replaces, %s', (_what, text) => {
    const parsed = read(text(changed('DTSTART:20261123T200000Z', 'SUMMARY:Moved to the evening')));
    expect(starts(parsed)).toEqual([
      '2026-11-21T14:00',
      '2026-11-22T14:00',
      '2026-11-23T20:00',
      '2026-11-24T14:00',
    ]);
    expect(parsed.events[2]).toMatchObject({
      id: 'ical:calendar:feed1~one@club.example~20261123T140000Z',
      title: 'Moved to the evening',
    });
  });

  it('may be cancelled', () => {
    const parsed = read(calendar(series, changed('DTSTART:20261123T140000Z', 'STATUS:CANCELLED')));
    expect(parsed.events.map(({ status }) => status)).toEqual([
      'scheduled',
      'scheduled',
      'cancelled',
      'scheduled',
    ]);
  });

  it('without its entry is an event of its own', () => {
    expect(starts(read(calendar(changed('DTSTART:20261123T200000Z'))))).toEqual([
      '2026-11-23T20:00',
    ]);
  });

  it('moved out of the window leaves no gap filled', () => {
    const parsed = read(calendar(series, changed('DTSTART:20270201T140000Z')));
    expect(starts(parsed)).toEqual([
      '2026-11-21T14:00',
      '2026-11-22T14:00',
      '2026-11-24T14:00',
      '2027-02-01T14:00',
    ]);
  });
});

describe('versions of an entry', () => {
  const version = (sequence: number, title: string, ...lines: string[]) =>
    entry(`SEQUENCE:${sequence}`, `SUMMARY:${title}`, ...lines);

  it('the highest SEQUENCE is the entry, wherever it stands', () => {
    const parsed = read(
      calendar(
        version(1, 'First plan'),
        version(10, 'Third plan', 'DTSTART:20261124T190000Z'),
        version(9, 'Second plan'),
      ),
    );
    expect(parsed.events.map(({ title }) => title)).toEqual(['Third plan']);
    expect(parsed.mended).toEqual({ 'an older version of an entry was left out': 2 });
  });

  it('of changed instances too', () => {
    const change = (sequence: number, hour: string) =>
      entry(
        'RECURRENCE-ID:20261123T140000Z',
        `SEQUENCE:${sequence}`,
        `DTSTART:20261123T${hour}0000Z`,
      );
    expect(starts(read(calendar(change(2, '21'), change(1, '20'))))).toEqual(['2026-11-23T21:00']);
  });

  it('the same entry twice is one', () => {
    expect(read(calendar(entry(), entry())).events).toHaveLength(1);
  });

  it('a UID that a feed gives to all loses none of them', () => {
    const { events } = read(
      calendar(
        entry('SUMMARY:One and one'),
        entry('SUMMARY:Two and two'),
        entry('DTSTART:20261125T190000Z'),
      ),
    );
    expect(new Set(events.map(({ id }) => id)).size).toBe(3);
  });

  it('entries without a UID are known by time and title', () => {
    const bare = (title: string) =>
      ['BEGIN:VEVENT', 'DTSTART:20261123T190000Z', `SUMMARY:${title}`, 'END:VEVENT'].join('\r\n');
    const ids = (...titles: string[]) =>
      read(calendar(...titles.map(bare))).events.map(({ id }) => id);
    expect(ids('A talk', 'A walk', 'A talk')).toHaveLength(2);
    expect(ids('A talk')).toEqual(ids('A talk'));
  });
});

describe('a rule without end', () => {
  /** Far above what any of these takes, far below a hang. */
  const LONGEST_MS = 1000;

  it.each([
    ['every second', 'FREQ=SECONDLY'],
    ['every second of Decembers', 'FREQ=SECONDLY;BYMONTH=12'],
    ['every minute', 'FREQ=MINUTELY'],
  ])('%s is left out and counted', (_what, rule) => {
    const parsed = repeating('DTSTART:20100101T000000Z', `RRULE:${rule}`);
    expect(parsed.events).toEqual([]);
    expect(Object.values(parsed.dropped)).toEqual([1]);
  });

  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYMONTHDAY=-1',
    'FREQ=DAILY;INTERVAL=7;BYDAY=TH',
    'FREQ=HOURLY;COUNT=999999999',
    'FREQ=DAILY;COUNT=999999999',
    'FREQ=MONTHLY;INTERVAL=12;BYDAY=5MO;BYMONTHDAY=1',
    'FREQ=MONTHLY;INTERVAL=48;BYDAY=5MO',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYDAY=1MO;BYMONTH=4;BYMONTHDAY=15',
    'FREQ=YEARLY;INTERVAL=4999',
    'FREQ=WEEKLY;BYMONTH=13',
    'FREQ=HOURLY;BYHOUR=99991231T235959Z',
    'FREQ=YEARLY;BYMONTH=-1SU',
    'FREQ=YEARLY;BYMONTH=2;BYWEEKNO=-5;BYSETPOS=1;BYDAY=MO',
    'FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12;BYMINUTE=0,10,20,30,40,50',
  ])('%s ends in bounded time, with events that can be counted', (rule) => {
    const begun = worked();
    const { events } = repeating('DTSTART:20100107T090000Z', `RRULE:${rule}`);
    expect(worked() - begun).toBeLessThan(LONGEST_MS);
    expect(events.length).toBeLessThanOrEqual(200);
  });

  it('is said of', () => {
    const { mended } = repeating(
      'DTSTART:20100107T090000Z',
      'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    );
    expect(Object.keys(mended ?? {})).toEqual([expect.stringContaining('without end')]);
  });

  it('a hundred times in one calendar takes no longer than its share', () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      entry(`UID:${index}`, 'DTSTART:20100107T090000Z', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'),
    );
    const good = entry('UID:good', 'SUMMARY:The one that is right');
    const begun = worked();
    const { events } = read(calendar(...many, good));
    expect(worked() - begun).toBeLessThan(5 * LONGEST_MS);
    expect(events.some(({ title }) => title === 'The one that is right')).toBe(true);
  });

  it.each(['RRULE:FREQ=FORTNIGHTLY', 'RRULE:every Monday', 'RRULE:', 'RRULE:FREQ=DAILY;COUNT=x'])(
    'that can’t be read (%s) leaves the entry’s own time',
    (line) => {
      const parsed = repeating(line);
      expect(starts(parsed)).toEqual(['2026-11-23T19:00']);
      expect(Object.values(parsed.mended ?? {})).toEqual([1]);
    },
  );
});
