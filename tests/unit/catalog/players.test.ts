import { describe, expect, it } from 'vitest';

import { ENTITIES } from '../../../utils/catalog/index.ts';
import { createLexicon } from '../../../utils/catalog/lexicon.ts';
import { PLAYERS, playersOf } from '../../../utils/catalog/players.ts';
import type { LiveEvent } from '../../../utils/events.ts';
import { createRecogniser } from '../../../utils/mentions/recogniser.ts';
import { liveEvent, NOW } from './live-event.ts';

const written = PLAYERS.flatMap(([league, teams]) =>
  Object.entries(teams).flatMap(([team, list]) =>
    list.split(',').map((text) => ({ league, team, text: text.trim() })),
  ),
);

const game = (league: string, home: string, away: string): LiveEvent =>
  liveEvent(
    league,
    [home, away].map((name, index) => ({ id: `espn:${league}:${index}`, name })),
  );

/** How many events a post is linked to. */
const links = (text: string, ...events: LiveEvent[]): number =>
  createRecogniser(createLexicon(events)).links({ text }, NOW).length;

describe('the list of players', () => {
  it('writes each under a team of the catalogue', () => {
    const teams = PLAYERS.flatMap(([league, byTeam]) =>
      Object.keys(byTeam).map((team) => ({ league, team })),
    );
    const unknown = teams.filter(
      ({ league, team }) => !ENTITIES.some((one) => one.league === league && one.name === team),
    );
    expect(unknown).toEqual([]);
    expect(teams.length).toBeGreaterThan(200);
  });

  it('writes no name empty, with a sign that ends a phrase, or for two teams', () => {
    expect(
      written
        .filter(({ text }) => text === '' || /[#@!?|:;"()・]/.test(text))
        .map(({ text }) => text),
    ).toEqual([]);
    const names = written.map(({ text }) =>
      text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''),
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('trusts a name the more, the fewer people have it', () => {
    const tierOf = (team: string, name: string): string | undefined =>
      playersOf(team).find(({ text }) => text === name)?.tier;
    expect(tierOf('nfl:kansas-city-chiefs', 'Patrick Mahomes')).toBe('A');
    expect(tierOf('nfl:kansas-city-chiefs', 'Mahomes')).toBe('C');
    expect(tierOf('nfl:indianapolis-colts', 'Daniel Jones')).toBe('B');
    expect(playersOf('nba:nobody')).toEqual([]);
  });
});

describe('a player named in a post', () => {
  const chiefs = game('nfl', 'Kansas City Chiefs', 'Baltimore Ravens');
  const madrid = game('laliga', 'Real Madrid', 'Getafe');

  it('means the game of the team', () => {
    expect(links('Patrick Mahomes plays like nobody else', chiefs)).toBe(1);
    expect(links('what a touchdown pass by Mahomes, great game', chiefs)).toBe(1);
    expect(links('Golazo de Mbappé en el partido', madrid)).toBe(1);
  });

  it('means nothing where the team does not play, and little by a surname alone', () => {
    expect(links('Patrick Mahomes plays like nobody else', madrid)).toBe(0);
    expect(links('Mahomes has a new haircut', chiefs)).toBe(0);
    expect(links('Patrick Mahomes has a new haircut', chiefs)).toBe(0);
    expect(
      links('met my lawyer Daniel Jones', game('nfl', 'Indianapolis Colts', 'Houston Texans')),
    ).toBe(0);
  });

  it('links a game once, however many of its players are named', () => {
    expect(links('Lamar Jackson and Patrick Mahomes, what a game', chiefs, madrid)).toBe(1);
  });
});
