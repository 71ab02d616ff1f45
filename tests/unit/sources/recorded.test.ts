import { describe, expect, it } from 'vitest';

import { readRecorded } from '../../../scripts/schedule/recorded.ts';
import { SOURCES } from '../../../utils/sources/index.ts';

const NOW = Date.parse('2026-11-22T19:40:00Z');
const read = (answer: unknown, source?: string) =>
  readRecorded(
    { file: 'answer.json', text: JSON.stringify(answer) },
    { sources: SOURCES, now: NOW, ...(source !== undefined && { source }) },
  );
const gist = ({ events, dropped }: ReturnType<typeof read>) => ({
  events: events.map(({ id, title, tournament }) => [id, title, tournament]),
  dropped,
});

const match = (id: string, uid: string, home: string, away: string, more: object = {}) => ({
  id,
  uid: `${uid}~e:${id}`,
  date: '2026-11-22T19:00Z',
  status: { type: { state: 'pre', name: 'STATUS_SCHEDULED' } },
  competitions: [
    {
      competitors: [
        { id: '1', homeAway: 'home', team: { id: '1', displayName: home } },
        { id: '2', homeAway: 'away', team: { id: '2', displayName: away } },
      ],
    },
  ],
  ...more,
});

describe('an answer of a competition that the catalogue has no row of', () => {
  it('of ESPN is kept whole, under its own name and as its sport says it', () => {
    const soccer = { leagues: [{ id: '725', slug: 'xyz.1', name: 'Eredivisie' }] };
    const events = [match('7', 's:600~l:725', 'PSV', 'Ajax')];
    expect(gist(read({ ...soccer, events }))).toEqual({
      events: [['espn:calendar:7', 'PSV v Ajax', 'Eredivisie']],
      dropped: {},
    });
    const gridiron = { leagues: [{ slug: 'xyz', name: 'United Football League' }] };
    const game = [match('8', 's:20~l:99', 'Stallions', 'Brahmas')];
    expect(gist(read({ ...gridiron, events: game })).events).toEqual([
      ['espn:calendar:8', 'Brahmas at Stallions', 'United Football League'],
    ]);
  });

  it('stands beside those that have one, where an answer is of many', () => {
    const events = [
      match('7', 's:600~l:700', 'Arsenal', 'Chelsea'),
      match('8', 's:600~l:8097', 'Arsenal Women', 'Chelsea Women', {
        season: { slug: '2026-27-english-womens-super-league' },
      }),
    ];
    expect(gist(read({ leagues: [{ calendar: [] }], events })).events).toEqual([
      ['espn:epl:7', 'Arsenal v Chelsea', undefined],
      ['espn:calendar:8', 'Arsenal Women v Chelsea Women', 'English Womens Super League'],
    ]);
    const group = (slug: string, name: string, id: string) => ({
      leagues: [{ slug, name }],
      events: [match(id, 's:300~l:1', 'Canada', 'Romania')],
    });
    const panel = { scores: [group('289234', 'Test', '9'), group('1', 'Currie Cup 2026', '10')] };
    expect(gist(read(panel)).events).toEqual([
      ['espn:testrugby:9', 'Canada v Romania', undefined],
      ['espn:calendar:10', 'Canada v Romania', 'Currie Cup'],
    ]);
  });

  it('of another source is kept, too', () => {
    const team = (id: number, name: string) => ({
      score: 1,
      team: { id, name, sport: { id: 22, name: 'College' } },
    });
    const game = {
      gamePk: 1,
      gameType: 'R',
      gameDate: '2026-11-22T19:00:00Z',
      seriesDescription: 'Regular Season',
      teams: { away: team(9001, 'Tigers'), home: team(9002, 'Gators') },
    };
    const classic = { ...game, gamePk: 2, seriesDescription: 'World Baseball Classic' };
    expect(gist(read({ totalGames: 2, dates: [{ games: [game, classic] }] })).events).toEqual([
      ['mlb:calendar:1', 'Tigers at Gators', 'Regular Season'],
      ['mlb:wbc:2', 'Tigers at Gators', undefined],
    ]);
    const german = {
      matchID: 3,
      leagueName: 'Österreichische Bundesliga 2026/2027',
      leagueShortcut: 'oefb1',
      matchDateTimeUTC: '2026-11-22T19:00:00Z',
      team1: { teamId: 1, teamName: 'Rapid Wien' },
      team2: { teamId: 2, teamName: 'Sturm Graz' },
    };
    expect(gist(read([german])).events).toEqual([
      ['openligadb:calendar:3', 'Rapid Wien v Sturm Graz', 'Österreichische Bundesliga'],
    ]);
    const dutch = {
      id: 4,
      utcDate: '2026-11-22T19:00:00Z',
      status: 'TIMED',
      competition: { code: 'DED', name: 'Eredivisie' },
      homeTeam: { name: 'PSV' },
      awayTeam: { name: 'Ajax' },
    };
    expect(gist(read({ filters: {}, matches: [dutch] }, 'football-data')).events).toEqual([
      ['football-data:calendar:4', 'PSV v Ajax', 'Eredivisie'],
    ]);
  });

  it('is still left out, and counted, where one league alone was asked for', () => {
    const asked = SOURCES.find(({ id }) => id === 'espn');
    const text = JSON.stringify({
      leagues: [{ calendar: [] }],
      events: [match('8', 's:600~l:8097', 'A', 'B')],
    });
    expect(asked?.parse(text, { league: 'epl', now: NOW })).toMatchObject({
      events: [],
      dropped: { 'league not carried': 1 },
    });
  });
});

describe('a recorded answer that was cut off', () => {
  const games = ['7', '8', '9'].map((id) =>
    match(id, 's:600~l:700', `Home ${id}`, `Away ${id}`, { series: { events: [{ id: '1' }, 2] } }),
  );
  const text = JSON.stringify({ leagues: [{ slug: 'eng.1' }], events: games });
  const cutAt = (length: number) =>
    readRecorded(
      { file: 'cut.json', text: text.slice(0, length) },
      { sources: SOURCES, now: NOW, source: 'espn' },
    );

  it('gives the events that are whole, and counts the one that is torn', () => {
    const { events, dropped } = cutAt(text.indexOf('"9"') + 40);
    expect(events.map(({ id }) => id)).toEqual(['espn:epl:7', 'espn:epl:8']);
    expect(dropped).toEqual({ 'cut off before its end': 1 });
  });

  it('gives no half an event, wherever the cut is', () => {
    const whole = new Set(read(JSON.parse(text)).events.map((event) => JSON.stringify(event)));
    const first = text.indexOf('"id":"8"');
    for (let length = first; length < text.length; length += 7) {
      for (const event of cutAt(length).events) expect(whole).toContain(JSON.stringify(event));
    }
  });

  it('is refused before its first event, and where it is no JSON at all', () => {
    expect(() => cutAt(12)).toThrow('cut off or is not JSON');
    expect(() => cutAt(text.indexOf('"7"') + 40)).toThrow('cut off or is not JSON');
    expect(() =>
      readRecorded(
        { file: 'x', text: '{"events": [}]' },
        { sources: SOURCES, now: NOW, source: 'espn' },
      ),
    ).toThrow('not JSON');
  });
});
