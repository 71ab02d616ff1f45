/** Players whom posts name instead of their team: who speaks of Mahomes while the Chiefs play speaks of that game. */
import type { LeagueId } from '../events.ts';
import { foldName } from './fold-name.ts';
import {
  argentinaPlayers,
  brasileiraoPlayers,
  ligamxPlayers,
  saudiPlayers,
} from './players/americas.ts';
import { bundesligaPlayers } from './players/bundesliga.ts';
import { eplPlayers } from './players/epl.ts';
import { laligaPlayers } from './players/laliga.ts';
import { ligue1Players } from './players/ligue1.ts';
import { mlbPlayers } from './players/mlb.ts';
import { mlsPlayers } from './players/mls.ts';
import { nbaPlayers } from './players/nba.ts';
import { nflPlayers } from './players/nfl.ts';
import { nhlPlayers } from './players/nhl.ts';
import { serieaPlayers } from './players/seriea.ts';
import { wnbaPlayers } from './players/wnba.ts';
import type { Tier } from './types.ts';

/**
 * The players of one league, by their team's full name in the catalogue, written with commas. One word alone
 * ("Mahomes") is a name that hardly anybody else has; a surname of many is only written with its first name.
 */
export type Players = Readonly<Record<string, string>>;

/** One file a league: rosters age, and these are what to refresh. */
export const PLAYERS: readonly (readonly [LeagueId, Players])[] = [
  ['nfl', nflPlayers],
  ['nba', nbaPlayers],
  ['wnba', wnbaPlayers],
  ['mlb', mlbPlayers],
  ['nhl', nhlPlayers],
  ['mls', mlsPlayers],
  ['ligamx', ligamxPlayers],
  ['epl', eplPlayers],
  ['laliga', laligaPlayers],
  ['bundesliga', bundesligaPlayers],
  ['seriea', serieaPlayers],
  ['ligue1', ligue1Players],
  ['argentina', argentinaPlayers],
  ['brasileirao', brasileiraoPlayers],
  ['saudi', saudiPlayers],
];

/** A player's name with its tier: A needs little more, B and C talk of that sport: fame is not only of games. */
export interface PlayerName {
  text: string;
  tier: Tier;
}

const words = (text: string): string[] => foldName(text).split(' ');

function namesIn(written: string): PlayerName[] {
  const names = written.split(',').map((text) => text.trim());
  const known = new Set(names.filter((text) => !text.includes(' ')).map(foldName));
  return names.map((text): PlayerName => {
    if (!text.includes(' ')) return { text, tier: 'C' };
    // Another Daniel Jones is easily found, another Patrick Mahomes is not.
    return { text, tier: words(text).some((word) => known.has(word)) ? 'A' : 'B' };
  });
}

const BY_TEAM: ReadonlyMap<string, readonly PlayerName[]> = new Map(
  PLAYERS.flatMap(([league, teams]) =>
    Object.entries(teams).map(([team, written]): [string, PlayerName[]] => [
      `${league}:${foldName(team).replaceAll(' ', '-')}`,
      namesIn(written),
    ]),
  ),
);

/** The names of an entity's players, none for most entities. */
export const playersOf = (entityId: string): readonly PlayerName[] => BY_TEAM.get(entityId) ?? [];
