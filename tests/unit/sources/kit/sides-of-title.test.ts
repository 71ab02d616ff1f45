import { describe, expect, it } from 'vitest';

import { sidesOfTitle } from '../../../../utils/sources/kit/sides-of-title.ts';

const of = (title: string, about?: string) => {
  const found = sidesOfTitle(title, about);
  return (
    found && [found.league, ...found.sides.map(({ name, side }) => [side, name].join(' ').trim())]
  );
};

describe('the sides that a title names', () => {
  it.each([
    [
      'Kansas City Chiefs at Baltimore Ravens',
      ['nfl', 'away Kansas City Chiefs', 'home Baltimore Ravens'],
    ],
    ['🏈 Chiefs @ Ravens', ['nfl', 'away Chiefs', 'home Ravens']],
    ['Premier League — Everton x Crystal Palace | Round 1', ['epl', 'Everton', 'Crystal Palace']],
    ['Arsenal FC - Liverpool FC', ['epl', 'Arsenal FC', 'Liverpool FC']],
    ['NBA: Celtics vs. Lakers (national TV)', ['nba', 'Celtics', 'Lakers']],
    [
      'FC Bayern München gegen Borussia Dortmund',
      ['bundesliga', 'FC Bayern München', 'Borussia Dortmund'],
    ],
    ['FA Cup: Arsenal v Chelsea', ['facup', 'Arsenal', 'Chelsea']],
    ['Champions League · Real Madrid v Arsenal', ['ucl', 'Real Madrid', 'Arsenal']],
  ])('%s', (title, expected) => {
    expect(of(title)).toEqual(expected);
  });

  it('stay open between two leagues, until something says which', () => {
    expect(of('Giants vs Cardinals')).toBeUndefined();
    expect(of('Giants vs Cardinals', 'My MLB calendar')?.[0]).toBe('mlb');
    expect(of('Giants vs Cardinals', 'NFL Sunday')?.[0]).toBe('nfl');
    expect(of('France v England')).toBeUndefined();
  });

  it('are not found in what is no match of two known teams', () => {
    for (const title of [
      'Lunch at Chiefs',
      'Chiefs vs Chiefs',
      'Chiefs at Lakers',
      'Design review - Ravens room',
      'Doctor at 5',
      'Spider-Man - No Way Home',
      '',
    ]) {
      expect(of(title), title).toBeUndefined();
    }
  });

  it('take bounded time for a title made to take long', () => {
    const began = performance.now();
    expect(of(' - '.repeat(100_000))).toBeUndefined();
    expect(of('a v '.repeat(100_000))).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(500);
  });
});
