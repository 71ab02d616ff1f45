import { describe, expect, it } from 'vitest';
import { ENTITIES } from '../../../utils/catalog/index.ts';
import { LEAGUES, leagueById } from '../../../utils/catalog/leagues.ts';

describe('leagues', () => {
  it('have ids of their own, and are found by them', () => {
    expect(new Set(LEAGUES.map((league) => league.id)).size).toBe(LEAGUES.length);
    for (const league of LEAGUES) expect(leagueById(league.id)).toBe(league);
    expect(leagueById('feed:1a2b')).toBeUndefined();
  });

  it('name each schedule path once', () => {
    const paths = LEAGUES.flatMap((league) => league.espn?.path ?? []);
    expect(paths.filter((path) => !/^[a-z-]+\/[a-z0-9.-]+[a-z0-9_]*$/.test(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('ask college schedules for the whole division, not only the ranked teams', () => {
    expect(leagueById('ncaaf')?.espn?.groups).toBe('80');
    expect(leagueById('ncaam')?.espn?.groups).toBe('50');
    expect(leagueById('ncaaw')?.espn?.groups).toBe('50');
  });

  it('last between a bout and a golf day', () => {
    expect(
      LEAGUES.filter(({ minutes }) => minutes < 30 || minutes > 600).map(({ id }) => id),
    ).toEqual([]);
  });

  it('share no name, so that a name is evidence for one league', () => {
    const names = LEAGUES.flatMap((league) => league.names.map((name) => name.toLowerCase()));
    expect(
      names.filter((name, at) => name.trim() !== name || name === '' || names.indexOf(name) !== at),
    ).toEqual([]);
  });

  it.each([
    ['argentina', 30],
    ['brasileirao', 20],
    ['colombia', 20],
    ['chile', 16],
    ['peru', 18],
    ['uruguay', 16],
    ['ecuador', 16],
    ['venezuela', 14],
    ['paraguay', 12],
    ['bolivia', 14],
    ['laliga2', 20],
    ['lvbp', 8],
    ['lidom', 6],
  ])('have their clubs: %s at least %i', (league, count) => {
    const clubs = ENTITIES.filter((one) => one.league === league && one.title !== true);
    expect(clubs.length).toBeGreaterThanOrEqual(count);
  });
});
