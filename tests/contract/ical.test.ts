/**
 * Calendars as people publish them, which live outside the project. Nothing of them is kept here but facts read by
 * eye: how many times something takes place, and when some of it does.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { ical } from '../../utils/sources/ical/index.ts';
import type { LiveEvent } from '../../utils/events.ts';
import { cuts, mutations } from '../unit/sources/damage.ts';

const folder = new URL('../../../shared/fixtures/schedules/ics/', import.meta.url);

/** Read by eye: the day on which it is read, and how many times something takes place by then or in the week after. */
interface Counted {
  file: string;
  day: string;
  count: number;
  why: string;
}

const COUNTED: readonly Counted[] = [
  {
    file: 'Office-2012-owa.ics',
    day: '2020-11-01',
    count: 5,
    why: 'three single ones, and a Thursday and a Friday',
  },
  {
    file: 'biweekly-exdate-until.ics',
    day: '2017-02-14',
    count: 2,
    why: 'one Thursday, and the first of a series of August',
  },
  {
    file: 'festival-multiday-rrule.ics',
    day: '2011-08-04',
    count: 128,
    why: 'as many entries, one of which repeats',
  },
  {
    file: 'google-calendar-kiev-tz.ics',
    day: '2016-08-25',
    count: 4,
    why: 'four days, one of them changed',
  },
  {
    file: 'sports-calendar-hub-automobilismo.ics',
    day: '2026-08-22',
    count: 0,
    why: 'it is empty',
  },
  {
    file: 'sports-calendar-hub-premier-league.ics',
    day: '2026-08-22',
    count: 9,
    why: 'nine matches',
  },
  {
    file: 'sports-calendar-hub-red-bull.ics',
    day: '2026-08-22',
    count: 17,
    why: 'seventeen matches',
  },
  {
    file: 'tentative-apple-calendar.ics',
    day: '2022-07-04',
    count: 4,
    why: 'four, one of them cancelled',
  },
  { file: 'test_date_duration.ics', day: '2024-02-15', count: 1, why: 'one week' },
  { file: 'tv-show-episode.ics', day: '2011-05-01', count: 27, why: 'as many episodes' },
  {
    file: 'twitch-channel-schedule.ics',
    day: '2024-08-15',
    count: 3,
    why: 'Thursday, Monday, Thursday',
  },
  { file: 'vtimezone-year-0001-dtstart.ics', day: '2024-06-01', count: 1, why: 'one' },
  {
    file: 'whole_day_moved_over_dst_change_berlin.ics',
    day: '2024-10-27',
    count: 3,
    why: 'three days, one of them moved',
  },
  {
    file: 'windows-quoted-tz-rrule.ics',
    day: '2015-07-06',
    count: 7,
    why: 'nine days of the window but the 8th and the 10th',
  },
];

const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const read = (file: string, day: string, zone = 'America/New_York') =>
  ical.parse(textOf(file), { league: 'calendar', now: Date.parse(`${day}T00:00Z`), zone });

const minute = (time: number): string => new Date(time).toISOString().slice(0, 16);

/** Each event as somebody would tell of it. */
const told = ({ title, start, end, status, league }: LiveEvent) => [
  title.slice(0, 40),
  minute(start),
  minute(end),
  status,
  league,
];

const dayOf = (file: string): string =>
  COUNTED.find((row) => row.file === file)?.day ?? '2026-11-22';
const eventsOf = (file: string): LiveEvent[] => read(file, dayOf(file)).events;

const withCalendars = (): void => {
  it('are all counted here', () => {
    expect(readdirSync(folder).toSorted()).toEqual(COUNTED.map(({ file }) => file).toSorted());
  });

  it.each(COUNTED)('$file: $count ($why)', ({ file, day, count }) => {
    const parsed = read(file, day);
    console.info(
      `${file}: ${parsed.events.length} of ${count}, left out ${JSON.stringify(parsed.dropped)}`,
    );
    expect([parsed.events.length, parsed.dropped, parsed.warnings]).toEqual([count, {}, []]);
  });

  it('lose no entry when they are read years later', () => {
    for (const { file } of COUNTED) {
      const entries = textOf(file).match(/^BEGIN:VEVENT/gm)?.length ?? 0;
      const { events, dropped } = read(file, '2026-11-22');
      const changes = textOf(file).match(/^RECURRENCE-ID/gm)?.length ?? 0;
      expect([file, events.length >= entries - changes, dropped]).toEqual([file, true, {}]);
    }
  });

  it('Outlook’s zones are cities by their names', () => {
    expect(eventsOf('Office-2012-owa.ics').slice(0, 3).map(told)).toEqual([
      ['TEST Syd', '2020-10-28T02:30', '2020-10-28T04:00', 'scheduled', 'calendar'],
      ['TEST', '2020-10-28T17:30', '2020-10-28T19:00', 'scheduled', 'calendar'],
      ['TEST 3', '2020-11-02T18:30', '2020-11-02T20:00', 'scheduled', 'calendar'],
    ]);
  });

  it('dates left out are left out: of a Monday and a Thursday of July the Monday remains', () => {
    const { events } = read('biweekly-exdate-until.ics', '2017-07-04');
    const july = events
      .map(({ start }) => minute(start))
      .filter((start) => start.startsWith('2017-07'));
    expect(july).toEqual(['2017-07-03T14:00']);
  });

  it('a festival’s hours are hours although they are said to be dates', () => {
    const [first] = eventsOf('festival-multiday-rrule.ics');
    expect(first && [minute(first.start), first.timeTbd]).toEqual(['2011-08-04T16:00', false]);
  });

  it('a changed day takes the place of the one it changes', () => {
    expect(
      eventsOf('google-calendar-kiev-tz.ics').map(({ title, start }) => [title, minute(start)]),
    ).toEqual([
      ['repeated', '2016-08-25T11:00'],
      ['bla bla', '2016-08-26T11:00'],
      ['repeated', '2016-08-27T11:00'],
      ['repeated', '2016-08-28T11:00'],
    ]);
  });

  it('matches are of their leagues, with who plays and who shows them', () => {
    const premier = eventsOf('sports-calendar-hub-premier-league.ics');
    expect(premier.map(({ league }) => league)).toEqual(Array(9).fill('epl'));
    expect(premier[0]).toMatchObject({
      start: Date.parse('2026-08-22T11:30Z'),
      competitors: [{ name: 'Hull City' }, { name: 'Manchester United' }],
      url: expect.stringContaining('https://www.premierleague.com/'),
      broadcasts: [],
    });
    const bulls = eventsOf('sports-calendar-hub-red-bull.ics').filter(
      ({ league }) => league === 'mls',
    );
    expect(bulls.map(({ broadcasts }) => broadcasts)).toEqual([
      [{ outlet: 'Apple TV', kind: 'tv' }],
      [{ outlet: 'Apple TV', kind: 'tv' }],
    ]);
  });

  it('what is called off is', () => {
    expect(
      eventsOf('tentative-apple-calendar.ics').map(({ title, status }) => [title, status]),
    ).toEqual([
      ['Tentative', 'scheduled'],
      ['Confirmed', 'scheduled'],
      ['Cancelled', 'cancelled'],
      ['No Status', 'scheduled'],
    ]);
  });

  it('a misspelt week of days is one', () => {
    expect(eventsOf('test_date_duration.ics')[0]).toMatchObject({
      start: Date.parse('2024-02-15T05:00Z'),
      end: Date.parse('2024-02-22T05:00Z'),
      timeTbd: true,
      endEstimated: false,
    });
  });

  it('floating times are the calendar’s, wherever it is read', () => {
    const inTokyo = read('tv-show-episode.ics', '2011-05-01', 'Asia/Tokyo').events;
    expect(minute(inTokyo.at(-1)?.start ?? 0)).toBe('2011-05-20T00:00');
  });

  it('a channel’s week is watched on its page', () => {
    expect(
      eventsOf('twitch-channel-schedule.ics').map((event) => [
        minute(event.start),
        event.broadcasts,
      ]),
    ).toEqual(
      ['2024-08-15T14:00', '2024-08-19T19:00', '2024-08-22T14:00'].map((start) => [
        start,
        [{ outlet: 'Twitch', kind: 'stream', url: 'https://www.twitch.tv/pushcx' }],
      ]),
    );
  });

  it('a zone of the year 1 is Berlin’s', () => {
    expect(eventsOf('vtimezone-year-0001-dtstart.ics').map(({ start }) => minute(start))).toEqual([
      '2024-06-01T08:00',
    ]);
  });

  it('days are days over a change of the clocks', () => {
    const days = read(
      'whole_day_moved_over_dst_change_berlin.ics',
      '2024-10-27',
      'Europe/Berlin',
    ).events;
    expect(days.map(({ start, end }) => [minute(start), minute(end)])).toEqual([
      ['2024-10-26T22:00', '2024-10-27T23:00'],
      ['2024-10-28T23:00', '2024-10-29T23:00'],
      ['2024-10-29T23:00', '2024-10-30T23:00'],
    ]);
  });

  it('damaged in any of these ways throw nothing and hang nothing', () => {
    let kept = 0;
    for (const { file, day } of COUNTED) {
      const text = textOf(file);
      for (const damaged of [...cuts(text, 50), ...mutations(text, 150, 11)]) {
        const begun = performance.now();
        if (ical.looksLike?.(damaged)) {
          kept += ical.parse(damaged, { league: 'calendar', now: Date.parse(day), zone: 'UTC' })
            .events.length;
        }
        expect(performance.now() - begun).toBeLessThan(2000);
      }
    }
    expect(kept).toBeGreaterThan(10_000);
  });
};

const withoutCalendars = (): void => {
  it('are not here, so that calendars were tested on those of our own alone', () => {
    console.info(
      `No recorded calendars at ${folder.pathname}: calendars were tested on fixtures of our own alone.`,
    );
    expect(existsSync(folder)).toBe(false);
  });
};

describe('recorded calendars', () => {
  if (existsSync(folder)) withCalendars();
  else withoutCalendars();
});
