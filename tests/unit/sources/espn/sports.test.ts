import { describe, expect, it } from 'vitest';

import type { LiveEvent } from '../../../../utils/events.ts';
import { espn } from '../../../../utils/sources/espn/index.ts';
import { espnFixture } from '../../../fixtures/espn/read.ts';

const NOW = Date.parse('2026-11-22T19:40:00Z');

const parse = (fixture: string, league: string) =>
  espn.parse(espnFixture(fixture), { league, now: NOW });

function eventOf(events: readonly LiveEvent[], id: string): LiveEvent {
  const found = events.find((event) => event.id === id);
  if (found === undefined)
    throw new Error(`no ${id} among ${events.map((event) => event.id).join()}`);
  return found;
}

describe('a match of two teams', () => {
  it('is read whole: sides, phase, every outlet, its page', () => {
    const { events, dropped, warnings } = parse('nfl-day', 'nfl');
    expect({ dropped, warnings }).toEqual({ dropped: {}, warnings: [] });
    expect(eventOf(events, 'espn:nfl:9001')).toEqual({
      id: 'espn:nfl:9001',
      league: 'nfl',
      title: 'Buffalo Bills at New York Jets',
      competitors: [
        {
          id: 'espn:nfl:2',
          name: 'Buffalo Bills',
          short: 'Bills',
          nickname: 'Bills',
          location: 'Buffalo',
          abbreviation: 'BUF',
          side: 'away',
          score: '21',
        },
        {
          id: 'espn:nfl:20',
          name: 'New York Jets',
          short: 'Jets',
          nickname: 'Jets',
          location: 'New York',
          abbreviation: 'NYJ',
          side: 'home',
          score: '17',
        },
      ],
      start: Date.parse('2026-11-22T18:00:00Z'),
      end: Date.parse('2026-11-22T21:15:00Z'),
      endEstimated: true,
      timeTbd: false,
      status: 'live',
      phase: 'Q3 4:12',
      broadcasts: [
        { outlet: 'CBS', kind: 'tv', region: 'US', market: 'national', language: 'en' },
        { outlet: 'Paramount+', kind: 'stream', region: 'US', market: 'national', language: 'en' },
        { outlet: 'ESPNRM', kind: 'radio', region: 'US', market: 'national', language: 'en' },
        { outlet: 'NFL+', kind: 'tv', market: 'national' },
      ],
      url: 'https://www.espn.com/nfl/game?gameId=9001',
      sources: ['espn'],
      mergedFrom: ['espn:nfl:9001'],
      seenAt: NOW,
      changedAt: NOW,
    });
  });

  it('shows no clock time when the hour is not known, and no score before the start', () => {
    const event = eventOf(parse('nfl-day', 'nfl').events, 'espn:nfl:9002');
    expect(event.timeTbd).toBe(true);
    expect(event.status).toBe('scheduled');
    expect(event.competitors.map((one) => one.score)).toEqual([undefined, undefined]);
    expect(event.tournament).toBe('Rivalry Night');
    expect(event.broadcasts.map(({ outlet }) => outlet)).toEqual(['NBC', 'Peacock']);
  });

  it('takes postponed for postponed although ESPN files it under what is over', () => {
    const event = eventOf(parse('nfl-day', 'nfl').events, 'espn:nfl:9003');
    expect(event.status).toBe('postponed');
    expect(event.title).toBe('Miami Dolphins at New England Patriots');
  });

  it('knows halves, neutral courts and two outlets in one name', () => {
    const [event] = parse('college-basketball', 'ncaam').events;
    expect(event?.title).toBe('Davidson Wildcats v Furman Paladins');
    expect(event?.phase).toBe('2H 8:30');
    expect(event?.tournament).toBe('Harbor Classic');
    expect(event?.broadcasts.map(({ outlet, kind }) => [outlet, kind])).toEqual([
      ['BIG12', 'stream'],
      ['ESPN+', 'stream'],
    ]);
  });

  it("reads a team's schedule: score as an object, described rows among the broadcasts", () => {
    const [event] = parse('team-schedule', 'mls').events;
    expect(event?.title).toBe('Columbus Crew v Nashville SC');
    expect(event?.competitors.map(({ score, nickname }) => [score, nickname])).toEqual([
      ['0', 'Crew'],
      ['1', undefined],
    ]);
    expect(event?.broadcasts.map(({ outlet, kind }) => [outlet, kind])).toEqual([
      ['FS1', 'tv'],
      ['Apple TV', 'stream'],
    ]);
  });
});

describe('an answer of many leagues', () => {
  it('gives each match to its own league and counts those we do not carry', () => {
    const { events, dropped } = parse('soccer-all', 'epl');
    expect(events.map((event) => event.id)).toEqual([
      'espn:epl:5001',
      'espn:championship:5002',
      'espn:ucl:5003',
    ]);
    expect(dropped).toEqual({ 'league not carried': 1 });
  });

  it('names hosts first, keeps added time, and takes no result for an occasion', () => {
    const event = eventOf(parse('soccer-all', 'epl').events, 'espn:epl:5001');
    expect(event.title).toBe('Arsenal v Everton');
    expect(event.phase).toBe("45+2'");
    expect(event.tournament).toBeUndefined();
    expect(event.competitors[0]).not.toHaveProperty('nickname');
  });

  it('marks who only takes a place', () => {
    const event = eventOf(parse('soccer-all', 'epl').events, 'espn:ucl:5003');
    expect(event.competitors.map((one) => one.placeholder)).toEqual([true, undefined]);
  });
});

describe('tennis', () => {
  it('has one event a match in the older, flat shape, in the tour that plays it', () => {
    const { events } = parse('tennis-flat', 'atp');
    expect(events.map(({ id, title, status }) => [id, title, status])).toEqual([
      ['espn:wta:3001', 'Anna Blinkova v Ana Bogdan', 'live'],
      ['espn:wta:3002', 'Anhelina Kalinina v TBD', 'scheduled'],
      ['espn:wta:3003', 'Erika Andreeva v Clara Burel', 'final'],
    ]);
    expect(events[0]).toMatchObject({ tournament: 'Open de Limoges', phase: 'Set 2' });
    expect(events[0]?.competitors.map((one) => one.score)).toEqual(['4 3', '6 2']);
    expect(events[1]?.competitors[1]?.placeholder).toBe(true);
  });

  it('has one event a match in the newer, grouped shape; a bad match costs only itself', () => {
    const { events, dropped } = parse('tennis-groupings', 'atp');
    expect(events.map(({ id, title, status }) => [id, title, status])).toEqual([
      ['espn:atp:4001', 'Carlos Alcaraz v Taylor Fritz', 'suspended'],
      ['espn:atp:4002', 'Wimbledon', 'scheduled'],
      ['espn:wta:4003', 'Coco Gauff / Jessica Pegula v Daria Saville / Ellen Perez', 'scheduled'],
      [
        'espn:atp:4004',
        'Caroline Garcia / Edouard Roger-Vasselin v Ena Shibahara / Kei Nishikori',
        'scheduled',
      ],
    ]);
    expect(dropped).toEqual({});
    expect(events[0]?.competitors[0]).not.toHaveProperty('side');
  });

  it('is the same event in either tour’s answer, so that it is listed once', () => {
    const ids = (league: string) =>
      parse('tennis-groupings', league).events.map((event) => event.id);
    const known = (id: string) => !id.endsWith(':4002');
    expect(ids('wta').filter(known)).toEqual(ids('atp').filter(known));
  });
});

describe('sports without two sides', () => {
  it('has one event a bout, on the card, as long as its segment', () => {
    const { events } = parse('ufc-card', 'ufc');
    expect(events.map(({ id, title, status, phase }) => [id, title, status, phase])).toEqual([
      ['espn:ufc:8001', 'Sergey Morozov v Journey Newson', 'final', undefined],
      ['espn:ufc:8002', 'Drew Dober v Bobby Green', 'live', 'R2 3:10'],
      ['espn:ufc:8003', 'Alex Pereira v Jamahal Hill', 'scheduled', undefined],
    ]);
    expect(new Set(events.map((event) => event.tournament))).toEqual(
      new Set(['UFC 400: Pereira vs. Hill']),
    );
    expect(events.map((event) => (event.end - event.start) / 60_000)).toEqual([60, 60, 30]);
  });

  it('takes no word of a session for a property that every object has', () => {
    const raw = espnFixture('f1-weekend').replaceAll(
      '"abbreviation": "FP1"',
      '"abbreviation": "constructor"',
    );
    const [first] = espn.parse(raw, { league: 'f1', now: NOW }).events;
    expect(first?.title).toBe('Las Vegas GP · constructor');
  });

  it('has one event a session of a race weekend; laps are counted in the race alone', () => {
    const { events } = parse('f1-weekend', 'f1');
    expect(events.map(({ title, status, phase }) => [title, status, phase])).toEqual([
      ['Las Vegas GP · Practice 1', 'final', undefined],
      ['Las Vegas GP · Sprint Qualifying', 'final', undefined],
      ['Las Vegas GP · Qualifying', 'live', undefined],
      ['Las Vegas GP · Race', 'live', 'Lap 34'],
    ]);
    expect(events[3]?.tournament).toBe('Las Vegas Grand Prix');
    expect(events.map(({ start, end }) => (end - start) / 60_000)).toEqual([60, 45, 60, 120]);
    expect(events[3]?.competitors.map((one) => one.name)).toEqual([
      'Max Verstappen',
      'Charles Leclerc',
    ]);
  });

  it('keeps a race that lists nobody', () => {
    const [event] = parse('nascar', 'nascar').events;
    expect(event).toMatchObject({
      title: 'NASCAR Cup Series at Phoenix',
      status: 'live',
      phase: 'Lap 120',
      competitors: [],
    });
    expect(event?.broadcasts.map(({ outlet }) => outlet)).toEqual(['NBC', 'HBO Max']);
  });

  it('has one event a golf tournament, to the end of its last day', () => {
    const [event, ...more] = parse('golf', 'pga').events;
    expect(more).toEqual([]);
    expect(event).toMatchObject({ title: 'The RSM Classic', status: 'live', phase: 'Round 4' });
    expect(event?.timeTbd).toBe(true);
    expect(event?.end).toBe(Date.parse('2026-11-23T05:00:00Z'));
    expect(event?.competitors.map(({ name, score }) => [name, score])).toEqual([
      ['Rickie Fowler', '-14'],
      ['Keegan Bradley', 'E'],
    ]);
  });
});

describe('cricket', () => {
  it('is live by its description, for no status has a name; the summary with its score is not shown', () => {
    const event = eventOf(parse('cricket', 'ipl').events, 'espn:ipl:1300');
    expect(event).toMatchObject({ status: 'live', phase: '2nd innings', endEstimated: true });
    expect(event.end).toBe(Date.parse('2026-11-22T18:00:00Z'));
    expect(event.competitors[0]).not.toHaveProperty('location');
  });

  it('pauses overnight and takes its days from the source', () => {
    const event = eventOf(parse('cricket', 'ipl').events, 'espn:ipl:1301');
    expect(event).toMatchObject({ status: 'suspended', phase: 'Stumps', endEstimated: false });
    expect(event.end).toBe(Date.parse('2026-11-25T11:30:00Z'));
  });
});
