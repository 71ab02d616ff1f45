import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

import { createLexicon } from '../../../utils/catalog/lexicon.ts';
import { leagueById } from '../../../utils/catalog/leagues.ts';
import { createRecogniser } from '../../../utils/mentions/recogniser.ts';
import { programmes } from '../../../utils/sources/programmes/index.ts';
import { knownProgrammes, PROGRAMMES } from '../../../utils/sources/programmes/known.ts';
import type { Programme } from '../../../utils/sources/programmes/row.ts';
import { NO_SETUP, SourceError } from '../../../utils/sources/source.ts';
import { DAY, HOUR } from '../../../utils/spans.ts';
import { outletOf } from '../../../utils/watch/outlet.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');

/** A league's programmes of some days from an instant on. */
const from = (league: string, instant: string, days = 8) => {
  const start = Date.parse(instant);
  return knownProgrammes(league, { from: start, to: start + days * DAY }, start);
};
const minute = (time: number): string => new Date(time).toISOString().slice(0, 16);
const startsOf = (league: string, title: string, instant: string, days = 8): string[] =>
  from(league, instant, days)
    .filter((event) => event.title === title)
    .map(({ start }) => minute(start));

const dateOf = ({ start }: Programme): number =>
  Date.parse(`${start.slice(0, 4)}-${start.slice(4, 6)}-${start.slice(6, 8)}T00:00Z`);

/** The first event that a row gives. */
const firstOf = (row: Programme) =>
  knownProgrammes(
    row.league,
    { from: dateOf(row) - DAY, to: dateOf(row) + 8 * DAY },
    dateOf(row) - DAY,
  ).find(({ title }) => title === row.title);

describe('each programme', () => {
  it.each(PROGRAMMES)(
    '$title is of a league, and of an entity of the catalogue that posts name',
    (row) => {
      expect(leagueById(row.league)).toBeDefined();
      const event = firstOf(row);
      const { entities } = createLexicon(event ? [event] : []);
      expect(entities).toHaveLength(1);
      expect(entities[0]?.id).toMatch(new RegExp(`^${row.league}:`));
    },
  );

  it.each(PROGRAMMES)('$title is shown by broadcasters that are known', ({ outlets }) => {
    expect(outlets.length).toBeGreaterThan(0);
    expect(outlets.filter((outlet) => outletOf(outlet).broadcasters.length !== 1)).toEqual([]);
  });

  it.each(PROGRAMMES)(
    '$title says where it is known from and until when that is believed',
    (row) => {
      expect(row.origin.length).toBeGreaterThan(15);
      expect(row.until).toMatch(/^202[67]\d{4}$/);
      expect(row.until >= row.start.slice(0, 8)).toBe(true);
      expect(row.minutes).toBeGreaterThan(0);
    },
  );

  it.each(PROGRAMMES.filter(({ rule }) => rule))('$title begins on a day of its rule', (row) => {
    expect(firstOf(row) && minute(firstOf(row)?.start ?? 0).slice(0, 4)).toBe(
      row.start.slice(0, 4),
    );
    const weekday =
      ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][new Date(dateOf(row)).getUTCDay()] ?? '';
    expect(row.rule).toContain(weekday);
  });

  it('has a title of its own in its league, or dates of its own', () => {
    const keys = PROGRAMMES.map(
      ({ league, title, start, rule }) => `${league} ${title} ${rule ? '' : start}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('its rule', () => {
  const days = (row: Programme): string[] => {
    const { year, month, day } = { year: 2026, month: 11, day: 1 };
    const start = ICAL.Time.fromData({
      year,
      month,
      day,
      hour: 12,
      minute: 0,
      second: 0,
      isDate: false,
    });
    const iterator = ICAL.Recur.fromString(row.rule ?? '').iterator(start);
    return Array.from({ length: 5 }, () => iterator.next()?.toString().slice(0, 10) ?? '');
  };

  it.each(PROGRAMMES.filter(({ rule, zone }) => rule && zone === 'America/New_York'))(
    '$title is on when a calendar would say so',
    (row) => {
      const eastern = new Intl.DateTimeFormat('en-CA', { timeZone: row.zone });
      const told = from(row.league, '2026-11-01T04:00:00Z', 40)
        .filter(({ title }) => title === row.title)
        .map(({ start }) => eastern.format(start));
      const left = (row.except ?? []).map(
        (day) => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`,
      );
      expect(told.slice(0, 3)).toEqual(
        days(row)
          .filter((day) => !left.includes(day))
          .slice(0, 3),
      );
    },
  );
});

describe('hours', () => {
  it('are those of the zone’s clocks, whatever change lies between', () => {
    expect(startsOf('news', 'Bloomberg Surveillance', '2026-10-30T00:00:00Z', 4)).toEqual([
      '2026-10-30T10:00',
      '2026-11-02T11:00',
    ]);
    expect(startsOf('news', 'Bloomberg Surveillance', '2027-03-12T00:00:00Z', 4)).toEqual([
      '2027-03-12T11:00',
      '2027-03-15T10:00',
    ]);
    expect(startsOf('news', 'Bloomberg Daybreak Europe', '2026-10-23T00:00:00Z', 4)).toEqual([
      '2026-10-23T05:00',
      '2026-10-26T06:00',
    ]);
    expect(startsOf('news', 'ARD Tagesschau', '2027-03-27T12:00:00Z', 2)).toEqual([
      '2027-03-27T19:00',
      '2027-03-28T18:00',
    ]);
    expect(startsOf('news', 'Bloomberg The China Show', '2026-11-23T00:00:00Z', 1)).toEqual([
      '2026-11-23T01:00',
    ]);
  });

  it('are right on the day of the change itself', () => {
    expect(startsOf('nfl', 'Sunday Night Football', '2026-11-01T00:00:00Z', 2)).toEqual([
      '2026-11-02T01:20',
    ]);
    expect(startsOf('news', 'Meet the Press', '2027-03-14T00:00:00Z', 1)).toEqual([
      '2027-03-14T13:00',
    ]);
  });
});

describe('what is known', () => {
  it('is what starts in the span, and is not over', () => {
    const span = { from: NOW - 12 * HOUR, to: NOW + 8 * DAY };
    const known = knownProgrammes('news', span, NOW);
    expect(known.length).toBeGreaterThan(50);
    expect(
      known.every(({ start, end }) => start >= span.from && start < span.to && end > NOW),
    ).toBe(true);
    expect(knownProgrammes('news', { from: NOW, to: NOW }, NOW)).toEqual([]);
    expect(knownProgrammes('nba', span, NOW)).toEqual([]);
  });

  it('is never said to be on, or to be over', () => {
    const during = Date.parse('2026-11-23T12:00:00Z');
    const on = knownProgrammes('news', { from: during - DAY, to: during + DAY }, during);
    expect(on.some(({ start, end }) => start < during && end > during)).toBe(true);
    expect(new Set(on.map(({ status }) => status))).toEqual(new Set(['scheduled']));
  });

  it('is the same under the same ids whenever it is asked', () => {
    const span = { from: NOW, to: NOW + 8 * DAY };
    const ids = (now: number) => knownProgrammes('shows', span, now).map(({ id }) => id);
    expect(ids(NOW)).toEqual(ids(NOW - HOUR));
    expect(new Set(ids(NOW)).size).toBe(ids(NOW).length);
    expect(ids(NOW)).toContain('programmes:shows:wwe-monday-night-raw-20261123');
  });

  it('ends with the last day for which it is believed', () => {
    expect(startsOf('nfl', 'Monday Night Football', '2027-01-01T00:00:00Z', 30)).toEqual([
      '2027-01-05T01:15',
    ]);
    expect(from('news', '2027-07-15T00:00:00Z')).toEqual([]);
  });

  it('leaves out Thanksgiving’s night, which is another network’s', () => {
    expect(startsOf('nfl', 'Thursday Night Football', '2026-11-18T00:00:00Z', 18)).toEqual([
      '2026-11-20T01:15',
      '2026-12-04T01:15',
    ]);
  });

  it('is known by the evening’s name where it has a game, and only there', () => {
    const nfl = from('nfl', '2026-11-22T00:00:00Z', 3);
    expect(nfl.map(({ title, tournament }) => [title, tournament])).toEqual([
      ['NFL RedZone', undefined],
      ['Sunday Night Football', 'Sunday Night Football'],
      ['Monday Night Football', 'Monday Night Football'],
    ]);
  });

  it('has dated evenings, each at its hour', () => {
    expect(startsOf('shows', 'Academy Awards', '2027-03-10T00:00:00Z')).toEqual([
      '2027-03-14T23:00',
    ]);
    expect(startsOf('shows', 'The Game Awards', '2026-12-08T00:00:00Z')).toEqual([
      '2026-12-11T01:00',
    ]);
    expect(startsOf('nfl', 'Super Bowl', '2027-02-10T00:00:00Z')).toEqual(['2027-02-14T23:30']);
    expect(startsOf('news', 'Federal Reserve press conference', '2026-12-05T00:00:00Z')).toEqual([
      '2026-12-09T19:30',
    ]);
  });
});

it('a post that names one is linked to it', () => {
  const events = from('news', '2026-11-23T00:00:00Z', 1);
  const recogniser = createRecogniser(createLexicon(events));
  const time = Date.parse('2026-11-23T12:00:00Z');
  const [link] = recogniser.links(
    { text: 'Watching Bloomberg Surveillance this morning', time },
    time,
  );
  expect(link?.eventId).toBe('programmes:news:bloomberg-surveillance-20261123');
});

it('nothing is asked of anybody', () => {
  expect(programmes.requests('news', NOW, NO_SETUP)).toEqual([]);
  expect(() => programmes.parse('{}', { league: 'news', now: NOW })).toThrow(SourceError);
});
