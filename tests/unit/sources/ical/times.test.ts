import { describe, expect, it } from 'vitest';

import { calendar, entry, read, starts } from './calendar.ts';

const startOf = (...lines: string[]): string | undefined =>
  starts(read(calendar(entry(...lines))))[0];

describe('a time of a named zone', () => {
  it.each([
    ['of IANA', 'America/Chicago', '2026-11-23T20:00'],
    ['with a slash before it', '/America/Chicago', '2026-11-23T20:00'],
    ['behind a path', '/mozilla.org/20050126_1/Europe/Berlin', '2026-11-23T13:00'],
    ['of three parts', 'America/Argentina/Buenos_Aires', '2026-11-23T17:00'],
    ['of Windows', 'W. Europe Standard Time', '2026-11-23T13:00'],
    ['of Windows, quoted', '"Eastern Standard Time"', '2026-11-23T19:00'],
    ['as Outlook shows it', '"(UTC-05:00) Eastern Time (US & Canada)"', '2026-11-23T19:00'],
    [
      'as Outlook shows it in words',
      '"(UTC-05:00) Eastern Time (US and Canada)"',
      '2026-11-23T19:00',
    ],
    ['as Outlook shows cities', '"(GMT+10:00) Canberra, Melbourne, Sydney"', '2026-11-23T03:00'],
    ['that is an offset', 'GMT+0530', '2026-11-23T08:30'],
    ['that is an old abbreviation of IANA', 'US/Central', '2026-11-23T20:00'],
  ])('%s', (_what, zone, start) => {
    expect(startOf(`DTSTART;TZID=${zone}:20261123T140000`)).toBe(start);
  });

  it('changes with summer time', () => {
    expect(startOf('DTSTART;TZID=GMT Standard Time:20270701T140000')).toBe('2027-07-01T13:00');
    expect(startOf('DTSTART;TZID=GMT Standard Time:20270101T140000')).toBe('2027-01-01T14:00');
  });

  it('that nobody knows floats, and this is counted', () => {
    const parsed = read(calendar(entry('DTSTART;TZID=Middle-earth/Shire:20261123T140000')));
    expect(starts(parsed)).toEqual(['2026-11-23T19:00']);
    expect(parsed.mended).toEqual({
      'its time zone is known to nobody: read as a time of your own': 1,
    });
  });

  const custom = (rule: string): string =>
    [
      'BEGIN:VTIMEZONE',
      'TZID:Our own',
      'BEGIN:STANDARD',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0600',
      'TZOFFSETTO:+0400',
      `RRULE:${rule};BYMONTH=11`,
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0400',
      'TZOFFSETTO:+0600',
      `RRULE:${rule};BYMONTH=3`,
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\r\n');
  const inCustom = (day: string, rule = 'FREQ=YEARLY;BYDAY=1SU') =>
    read(calendar(custom(rule), entry(`DTSTART;TZID=Our own:${day}T140000`)));

  it('that the calendar itself defines is taken from there', () => {
    expect(starts(inCustom('20261123'))).toEqual(['2026-11-23T10:00']);
    expect(starts(inCustom('20270701'))).toEqual(['2027-07-01T08:00']);
  });

  it('that the calendar defines by a rule without end is a stranger', () => {
    const parsed = inCustom('20261123', 'FREQ=YEARLY;BYMONTHDAY=30');
    expect(Object.values(parsed.mended ?? {})).toEqual([1]);
  });
});

describe('a time without a zone', () => {
  it('is the calendar’s, where it names one', () => {
    const text = calendar('X-WR-TIMEZONE:Europe/Berlin', entry('DTSTART:20261123T140000'));
    expect(starts(read(text))).toEqual(['2026-11-23T13:00']);
  });

  it('is the reader’s, where it names none', () => {
    const text = calendar(entry('DTSTART;VALUE=DATE-TIME:20261123T140000'));
    expect(starts(read(text))).toEqual(['2026-11-23T19:00']);
    expect(starts(read(text, { zone: 'Asia/Tokyo' }))).toEqual(['2026-11-23T05:00']);
  });

  it('that the clocks leave out is the hour after, one that comes twice the first', () => {
    expect(startOf('DTSTART;TZID=America/New_York:20270314T023000')).toBe('2027-03-14T07:30');
    expect(startOf('DTSTART;TZID=America/New_York:20261101T013000')).toBe('2026-11-01T05:30');
  });
});

describe('a day', () => {
  const eventOf = (...lines: string[]) => read(calendar(entry(...lines))).events[0];

  it.each([
    ['said to be one', 'DTSTART;VALUE=DATE:20261124'],
    ['that is not said to be one', 'DTSTART:20261124'],
  ])('%s is one where it is read, from midnight to midnight, of no hour', (_what, line) => {
    expect(eventOf(line)).toMatchObject({
      start: Date.parse('2026-11-24T05:00Z'),
      end: Date.parse('2026-11-25T05:00Z'),
      timeTbd: true,
      endEstimated: false,
    });
  });

  it('is the same day whatever zone the calendar is of', () => {
    const text = calendar('X-WR-TIMEZONE:Asia/Tokyo', entry('DTSTART;VALUE=DATE:20261124'));
    expect(starts(read(text))).toEqual(['2026-11-24T05:00']);
  });

  it('may be several, and end at midnight where the clocks change between', () => {
    const days = eventOf('DTSTART;VALUE=DATE:20270312', 'DTEND;VALUE=DATE:20270316');
    expect(days?.end).toBe(Date.parse('2027-03-16T04:00Z'));
  });

  it('that has an hour is none', () => {
    expect(eventOf('DTSTART;VALUE=DATE:20261124T120000')).toMatchObject({
      start: Date.parse('2026-11-24T17:00Z'),
      timeTbd: false,
    });
  });
});

describe('how long it lasts', () => {
  const minutes = (...lines: string[]) => {
    const [event] = read(calendar(entry(...lines))).events;
    return event && [(event.end - event.start) / 60_000, event.endEstimated];
  };

  it.each([
    ['DTEND:20261123T210000Z', 120, false],
    ['DTEND;TZID=America/Los_Angeles:20261123T130000', 120, false],
    ['DURATION:PT90M', 90, false],
    ['DURATION:P1DT2H', 26 * 60, false],
    ['DURATION:PT1W', 7 * 24 * 60, false],
    ['DURATION:P1W', 7 * 24 * 60, false],
    ['DURATION:soon', 120, true],
    ['DURATION:-PT1H', 120, true],
    ['DTEND:20261123T190000Z', 120, true],
    ['DTEND:20261123T180000Z', 120, true],
    ['DTEND:20290101T000000Z', 120, true],
    ['X-NOTHING:1', 120, true],
  ])('%s', (line, length, estimated) => {
    expect(minutes(line)).toEqual([length, estimated]);
  });

  it('is counted where it could not be as said', () => {
    const { mended } = read(calendar(entry('DTEND:20261123T180000Z')));
    expect(mended).toEqual({ 'an end before its start was replaced by an estimate': 1 });
  });
});
