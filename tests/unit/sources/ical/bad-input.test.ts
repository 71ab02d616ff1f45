import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { SourceError } from '../../../../utils/sources/source.ts';
import { cuts, mutations } from '../damage.ts';
import { calendar, entry, read } from './calendar.ts';
import { worked } from '../../worked.ts';

/** Far above what reading takes, far below a hang. */
const LONGEST_MS = 2000;

const good = entry('UID:neighbour', 'SUMMARY:The neighbour');
const rich = calendar(
  'X-WR-TIMEZONE:Europe/Berlin',
  'BEGIN:VTIMEZONE\r\nTZID:Own\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE',
  entry(
    'UID:a',
    'DTSTART;TZID=Own:20261123T140000',
    'DTEND;TZID=Own:20261123T160000',
    'SEQUENCE:3',
  ),
  entry(
    'UID:b',
    'RRULE:FREQ=WEEKLY;BYDAY=MO,TU;COUNT=20',
    'EXDATE:20261124T190000Z',
    'DURATION:PT1H',
  ),
  entry('UID:b', 'RECURRENCE-ID:20261130T190000Z', 'DTSTART:20261130T200000Z'),
  entry(
    'UID:c',
    'DTSTART;VALUE=DATE:20261125',
    'DESCRIPTION:TV: ESPN\\nhttps://club.example/\r\n x',
  ),
  good,
);

/** How many events a text gives; undefined where it is refused as a whole. Anything but a SourceError fails. */
function eventsIn(text: string): readonly string[] | undefined {
  const begun = worked();
  try {
    const { events } = read(text);
    for (const { id, start, end, title } of events) {
      expect([id, end > start, title === '']).toEqual([id, true, false]);
    }
    const ids = events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    return events.map(({ title }) => title);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return undefined;
  } finally {
    expect(worked() - begun).toBeLessThan(LONGEST_MS);
  }
}

describe('what is no calendar', () => {
  it.each([
    ['a web page', '<!doctype html><title>Log in</title>', 'a web page'],
    ['data', '{"events":[]}', 'not a calendar'],
    ['nothing', '', 'not a calendar'],
  ])('is refused in words: %s', (_what, text, words) => {
    expect(() => read(text)).toThrow(SourceError);
    expect(() => read(text)).toThrow(words);
  });
});

describe('one bad entry', () => {
  it.each([
    ['no time', 'DTSTART', 'no date'],
    ['an empty time', 'DTSTART:', 'not readable'],
    ['a time in words', 'DTSTART:next Sunday', 'not readable'],
    ['the 31st of February', 'DTSTART:20270231T190000Z', 'not readable'],
    ['half past 27', 'DTSTART:20261123T273000Z', 'not readable'],
    ['a time before anything', 'DTSTART:19700101T000000Z', 'a date that cannot be right'],
    ['a time long after everything', 'DTSTART:21990101T000000Z', 'a date that cannot be right'],
  ])('with %s is dropped and counted, its neighbour kept', (_what, line, reason) => {
    const parsed = read(calendar(entry(line), good));
    expect(parsed.events.map(({ title }) => title)).toEqual(['The neighbour']);
    expect(parsed.dropped).toEqual({ [reason]: 1 });
  });

  it('that never ends costs itself alone', () => {
    const open = entry('UID:open').replace('\r\nEND:VEVENT', '');
    expect(read(calendar(open, good)).events.map(({ title }) => title)).toEqual(['The neighbour']);
  });

  it.each([
    'no colon at all',
    'DESCRIPTION;X="unclosed:text',
    'ATTENDEE;=:x',
    'GEO:north',
    'RRULE:;;;=',
    'EXDATE;TZID=:,,,',
    'DTEND;VALUE=DATE:later',
    'SEQUENCE:many',
    '__proto__:x',
    'constructor:x',
  ])('line (%s) costs only itself', (line) => {
    expect(read(calendar(entry(line), good)).events).toHaveLength(2);
  });
});

describe('a calendar that was cut', () => {
  it('keeps what is whole, and says that it may lack some', () => {
    const { events, warnings } = read(rich.slice(0, rich.length - 20));
    expect(events.length).toBeGreaterThan(2);
    expect(warnings).toEqual(['the calendar was cut off before its end']);
  });

  it('that is whole says nothing, and an empty one is one', () => {
    expect(read(rich)).toMatchObject({ warnings: [], dropped: {}, mended: {} });
    expect(read(calendar())).toMatchObject({ events: [], warnings: [], dropped: {} });
  });

  it('at any of fifty places is no harm', () => {
    // Cut before its first line ends, it is no calendar.
    const refused = cuts(rich, 50).filter((text) => eventsIn(text) === undefined);
    expect(refused).toEqual(['']);
  });
});

describe('a calendar without end', () => {
  it('keeps the events nearest to now', () => {
    const many = Array.from({ length: 30_000 }, (_, index) => {
      const day = new Date(Date.UTC(2026, 10, 22) + (index - 15_000) * 20_000_000);
      return entry(`UID:${index}`, `DTSTART:${day.toISOString().replace(/[-:]|\.\d+/g, '')}`);
    });
    const begun = worked();
    const { events, warnings } = read(calendar(...many));
    expect(worked() - begun).toBeLessThan(5 * LONGEST_MS);
    expect(events).toHaveLength(2000);
    expect(warnings).toHaveLength(1);
  });

  it('in one line is read in bounded time', () => {
    const text = calendar(
      entry(`DESCRIPTION:${'TV: ESPN https://a.example/ '.repeat(200_000)}`),
      good,
    );
    expect(eventsIn(text)).toContain('The neighbour');
  });

  it.each([
    'BEGIN:VEVENT\r\n',
    'BEGIN:VTIMEZONE\r\n',
    'BEGIN:VALARM\r\n',
    '\r\n ',
    'EXDATE:20261123T190000Z,',
  ])('of nothing but %j is read in bounded time', (piece) => {
    const text = `BEGIN:VCALENDAR\r\n${piece.repeat(100_000)}\r\n${good}\r\nEND:VCALENDAR`;
    const begun = worked();
    read(text);
    expect(worked() - begun).toBeLessThan(LONGEST_MS);
  });

  it('of 20,000 dates left out and ten thousand zones is read in bounded time', () => {
    const dates = Array.from(
      { length: 20_000 },
      (_, index) =>
        `EXDATE:2026${String(1 + (index % 12)).padStart(2, '0')}15T${String(index % 24).padStart(2, '0')}0000Z`,
    );
    const zones = Array.from({ length: 10_000 }, (_, index) =>
      entry(`UID:z${index}`, `DTSTART;TZID=No/Zone${index}:20261123T140000`),
    );
    expect(eventsIn(calendar(entry('RRULE:FREQ=HOURLY', ...dates), ...zones))).toHaveLength(2000);
  });
});

describe('whatever comes', () => {
  it('2,000 random mutations throw nothing and hang nothing', () => {
    const kept = [...mutations(rich, 2000, 7)].filter((text) => eventsIn(text) !== undefined);
    expect(kept.length).toBeGreaterThan(1500);
  });

  const names = fc.constantFrom(
    'DTSTART',
    'DTEND',
    'DURATION',
    'RRULE',
    'EXDATE',
    'RDATE',
    'RECURRENCE-ID',
    'SUMMARY',
    'UID',
    'SEQUENCE',
    'URL',
    'CONFERENCE',
    'DESCRIPTION',
  );
  const values = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '20261123T190000Z',
      '20261123',
      'FREQ=DAILY',
      'FREQ=DAILY;COUNT=9',
      'PT1H',
      '-1',
      '🏟',
      '20261123T190000Z/PT1H',
      'null',
    ),
  );

  it('each property replaced by any value keeps the good neighbour', () => {
    fc.assert(
      fc.property(names, values, (name, value) => {
        const line = `${name}:${value.replace(/[\r\n]+/g, ' ')}`;
        expect(
          eventsIn(calendar(entry('UID:bad', 'RRULE:FREQ=DAILY;COUNT=3', line), good)),
        ).toContain('The neighbour');
      }),
      { numRuns: 500 },
    );
  });

  const part = fc.tuple(
    fc.constantFrom(
      'INTERVAL',
      'COUNT',
      'UNTIL',
      'BYMONTH',
      'BYMONTHDAY',
      'BYDAY',
      'BYHOUR',
      'BYSETPOS',
      'BYYEARDAY',
      'BYWEEKNO',
      'WKST',
      'BYSECOND',
    ),
    fc.constantFrom(
      '1',
      '-1',
      '2',
      '5',
      '13',
      '31',
      '52',
      '366',
      '-366',
      '1,15,31',
      'MO',
      '5MO',
      '-5SU',
      'MO,TU',
      '20261201',
      '4999',
      '0',
      '999999999',
    ),
  );

  it.each([
    'FREQ=SECONDLY',
    'FREQ=MINUTELY;INTERVAL=5',
    'FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0,1,2,3,4,5,6,7,8,9',
    'FREQ=HOURLY;BYMINUTE=0,5,10,15,20,25,30,35,40,45,50,55',
  ])(
    'what comes every few minutes or seconds, however its rule says so, is left out: %s',
    (rule) => {
      const { events, dropped } = read(calendar(entry('UID:r', `RRULE:${rule}`), good));
      expect(events.map(({ title }) => title)).toEqual(['The neighbour']);
      expect(Object.values(dropped)).toEqual([1]);
    },
  );

  it('what comes every half an hour is kept', () => {
    const rule = 'RRULE:FREQ=DAILY;BYHOUR=9;BYMINUTE=0,30;BYSECOND=0;COUNT=2';
    const start = 'DTSTART:20261123T090000Z';
    expect(read(calendar(entry('UID:r', start, rule))).events).toHaveLength(2);
  });

  it('each rule ends in bounded time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('SECONDLY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
        fc.array(part, { maxLength: 4 }),
        (freq, parts) => {
          const rule = [`FREQ=${freq}`, ...parts.map(([name, value]) => `${name}=${value}`)].join(
            ';',
          );
          expect(
            eventsIn(calendar(entry('UID:r', 'DTSTART:20100131T090000Z', `RRULE:${rule}`), good)),
          ).toContain('The neighbour');
        },
      ),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('any text at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(eventsIn(`BEGIN:VCALENDAR\r\n${text}`)).toBeDefined();
      }),
    );
  });
});
