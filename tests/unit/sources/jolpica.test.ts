import { describe, expect, it } from 'vitest';

import { requestsFor } from '../../../utils/sources/index.ts';
import { jolpica } from '../../../utils/sources/jolpica.ts';
import { NO_SETUP, SourceError } from '../../../utils/sources/source.ts';
import { faultsUnderDamage } from './withstand.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');
const context = { league: 'f1', now: NOW };

/** A weekend with a sprint, as the calendar of 2026 has six. */
const sprintWeekend = {
  season: '2026',
  round: '23',
  raceName: 'Qatar Grand Prix',
  date: '2026-11-29',
  time: '16:00:00Z',
  FirstPractice: { date: '2026-11-27', time: '13:30:00Z' },
  SprintQualifying: { date: '2026-11-27', time: '17:30:00Z' },
  Sprint: { date: '2026-11-28', time: '14:00:00Z' },
  Qualifying: { date: '2026-11-28', time: '18:00:00Z' },
};
const ordinary = {
  season: '2026',
  round: '24',
  raceName: 'Abu Dhabi Grand Prix',
  date: '2026-12-06',
  time: '13:00:00Z',
  FirstPractice: { date: '2026-12-04', time: '09:30:00Z' },
  SecondPractice: { date: '2026-12-04', time: '13:00:00Z' },
  ThirdPractice: { date: '2026-12-05', time: '10:30:00Z' },
  Qualifying: { date: '2026-12-05', time: '14:00:00Z' },
};

const season = (races: unknown[], total = races.length): string =>
  JSON.stringify({ MRData: { total: String(total), RaceTable: { season: '2026', Races: races } } });
const parse = (races: unknown[], total?: number) => jolpica.parse(season(races, total), context);
const shown = (races: unknown[]) =>
  parse(races).events.map(({ title, start }) => [title, new Date(start).toISOString()]);

describe('a weekend', () => {
  it('gives every session, named as ESPN names them', () => {
    expect(shown([sprintWeekend])).toEqual([
      ['Qatar GP · Practice 1', '2026-11-27T13:30:00.000Z'],
      ['Qatar GP · Sprint Qualifying', '2026-11-27T17:30:00.000Z'],
      ['Qatar GP · Sprint', '2026-11-28T14:00:00.000Z'],
      ['Qatar GP · Qualifying', '2026-11-28T18:00:00.000Z'],
      ['Qatar GP · Race', '2026-11-29T16:00:00.000Z'],
    ]);
  });

  it('has three practices where there is no sprint', () => {
    expect(shown([ordinary]).map(([title]) => title)).toEqual([
      'Abu Dhabi GP · Practice 1',
      'Abu Dhabi GP · Practice 2',
      'Abu Dhabi GP · Practice 3',
      'Abu Dhabi GP · Qualifying',
      'Abu Dhabi GP · Race',
    ]);
  });

  it('calls the shootout of 2023 by its present name', () => {
    const { SprintQualifying: SprintShootout, ...rest } = sprintWeekend;
    expect(shown([{ ...rest, SprintShootout }])).toEqual(shown([sprintWeekend]));
  });

  it('belongs to its race, lasts as long as such a session does, and is never more than scheduled', () => {
    const { events } = parse([{ ...sprintWeekend, date: '2026-11-01', FirstPractice: undefined }]);
    const race = events.find(({ id }) => id === 'jolpica:f1:2026-23-race');
    expect(race).toMatchObject({
      league: 'f1',
      tournament: 'Qatar Grand Prix',
      status: 'scheduled',
      endEstimated: true,
      broadcasts: [],
      sources: ['jolpica'],
    });
    const minutes = Object.fromEntries(
      events.map(({ title, start, end }) => [title.split(' · ')[1], (end - start) / 60_000]),
    );
    expect(minutes).toEqual({ 'Sprint Qualifying': 45, Sprint: 45, Qualifying: 60, Race: 120 });
  });
});

describe('a time that is missing', () => {
  it('leaves the day, and says that the hour is not known', () => {
    const { time: _time, ...undecided } = ordinary;
    const { events, mended } = parse([undecided]);
    expect(events.at(-1)).toMatchObject({
      title: 'Abu Dhabi GP · Race',
      start: Date.parse('2026-12-06T12:00:00Z'),
      timeTbd: true,
    });
    expect(events[0]?.timeTbd).toBe(false);
    expect(mended).toEqual({});
  });

  it.each(['25:00:00Z', '13:00:00', 'noon'])('counts when it is unreadable, as %s', (time) => {
    const { events, mended } = parse([{ ...ordinary, time }]);
    expect(events.at(-1)?.timeTbd).toBe(true);
    expect(mended).toEqual({ 'a time that cannot be read: only the day was kept': 1 });
  });
});

describe('what is wrong', () => {
  it.each([
    ['a race that is none', 7, 'not readable', 1],
    ['a race without a name', { ...sprintWeekend, raceName: ' ' }, 'no name', 1],
    ['a race without a day', { ...sprintWeekend, date: undefined }, 'no date', 1],
    ['a day that is none', { ...sprintWeekend, date: '2026-13-01' }, 'no date', 1],
    ['a race in 1970', { ...sprintWeekend, date: '1970-01-01' }, 'a date that cannot be right', 1],
    ['a race in 2199', { ...sprintWeekend, date: '2199-01-01' }, 'a date that cannot be right', 1],
  ])('%s is dropped and counted, its neighbour kept', (_what, race, reason, times) => {
    const { events, dropped } = parse([race, ordinary]);
    expect(dropped).toEqual({ [reason]: times });
    expect(events.filter(({ tournament }) => tournament === ordinary.raceName)).toHaveLength(5);
  });

  it('is one session where a race is listed twice', () => {
    expect(parse([ordinary, ordinary]).events).toHaveLength(5);
  });

  it('is no error for a season that has no races yet', () => {
    expect(parse([])).toEqual({ events: [], dropped: {}, mended: {}, warnings: [] });
  });

  it('is warned of when the answer holds fewer races than there are', () => {
    expect(parse([ordinary], 24).warnings).toHaveLength(1);
    expect(parse([ordinary]).warnings).toEqual([]);
  });

  it.each([
    ['{"detail":"Request was throttled."}', 'Request was throttled.'],
    ['{"MRData":{}}', 'no list of races'],
    ['[]', 'no list of races'],
    ['<html>', 'a web page'],
    ['{"MRData":', 'cut off'],
  ])('%s is refused as a whole', (text, words) => {
    expect(() => jolpica.parse(text, context)).toThrow(SourceError);
    expect(() => jolpica.parse(text, context)).toThrow(words);
  });
});

describe('what is asked', () => {
  const keys = (now: string) =>
    jolpica.requests('f1', Date.parse(now), NO_SETUP).map(({ key }) => key);

  it('is one season, less than once a day', () => {
    const [request, ...others] = jolpica.requests('f1', NOW, NO_SETUP);
    expect(others).toEqual([]);
    expect(request).toMatchObject({
      urls: ['https://api.jolpi.ca/ergast/f1/2026.json'],
      purpose: 'ahead',
      covers: { from: Date.parse('2026-01-01'), to: Date.parse('2027-01-01') },
    });
    expect(request?.atLeastEvery).toBeGreaterThanOrEqual(20 * 3_600_000);
  });

  it('is two seasons when the window reaches into the next year', () => {
    expect(keys('2026-12-28T00:00Z')).toEqual(['jolpica:f1:season:2026', 'jolpica:f1:season:2027']);
    expect(keys('2027-01-01T00:00Z')).toEqual(['jolpica:f1:season:2027']);
  });

  it('is nothing for another league', () => {
    expect(jolpica.requests('nascar', NOW, NO_SETUP)).toEqual([]);
    expect(requestsFor('f1', NOW, NO_SETUP).map(({ source }) => source)).toContain('jolpica');
  });
});

describe('an answer of unknown origin', () => {
  it('is known by how it begins', () => {
    expect(jolpica.looksLike?.(season([ordinary]))).toBe(true);
    expect(jolpica.leagueIn?.(season([]))).toBe('f1');
    for (const other of ['', '{}', '{"events":[]}', '[{"MRData":1}]', 'MRData']) {
      expect(jolpica.looksLike?.(other)).toBe(false);
    }
  });
});

it('a damaged answer is refused or loses only what is damaged', () => {
  const around = (races: readonly unknown[]) => JSON.parse(season([...races])) as unknown;
  const items = [sprintWeekend, ordinary];
  expect(faultsUnderDamage({ source: jolpica, context, around, items })).toEqual([]);
});
