import { describe, expect, it } from 'vitest';

import { leagueIn } from '../../../../utils/sources/espn/league-in.ts';

const said = (answer: unknown): string | undefined => leagueIn(JSON.stringify(answer));

describe('the league that an answer of ESPN says it is of', () => {
  it.each([
    ['its head', { leagues: [{ slug: 'usa.1' }], events: [] }, 'mls'],
    ['its head by number', { leagues: [{ id: '8048', slug: 'ipl' }] }, 'ipl'],
    ['an event of a team’s schedule', { events: [{ league: { slug: 'nfl' } }] }, 'nfl'],
    [
      'an event’s page',
      { leagues: [], events: [{ links: [{ href: 'http://www.espn.com/mlb/game/_/gameId/1' }] }] },
      'mlb',
    ],
    [
      'a cricket page',
      { events: [{ links: [{ href: 'https://www.espn.in/cricket/series/8044/game/1' }] }] },
      'bbl',
    ],
    ['an event’s number', { events: [{ uid: 's:600~l:700~e:1' }] }, 'epl'],
  ])('shows in %s', (_where, answer, league) => {
    expect(said(answer)).toBe(league);
  });

  it.each([
    ['nothing', {}],
    ['a list of teams', { sports: [{ leagues: [{ slug: 'nfl' }] }] }],
    [
      'a page of somebody else',
      { events: [{ links: [{ href: 'https://espn.com.evil.example/nfl/x' }] }] },
    ],
  ])('is unknown for %s', (_what, answer) => {
    expect(said(answer)).toBeUndefined();
  });

  it.each([
    ['a day of a sport', { scores: [{ leagues: [{ slug: 'x', id: '7' }], events: [] }] }],
    ['many leagues', { leagues: [{ calendar: [] }], events: [{ uid: 's:600~l:700~e:1' }] }],
    ['a league without a row', { leagues: [{ slug: 'xyz.9' }], events: [null] }],
  ])('is none of ours for %s: its events tell it each for itself', (_what, answer) => {
    expect(said(answer)).toBe('calendar');
  });

  it('is unknown for what is no JSON', () => {
    expect(leagueIn('BEGIN:VCALENDAR')).toBeUndefined();
  });
});
