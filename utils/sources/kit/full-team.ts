import { entityFor } from '../../catalog/index.ts';
import type { LeagueId } from '../../events.ts';
import type { Team } from './game.ts';

/** A team of which only nickname and code are told, with the name and place by which the catalogue knows it. */
export function fullTeam(league: LeagueId, team: Omit<Team, 'name'>): Team {
  const { nickname, abbreviation } = team;
  if (nickname === undefined) return { ...team, name: undefined };
  const known = entityFor(league, [
    nickname,
    ...(abbreviation === undefined ? [] : [abbreviation]),
  ]);
  return { ...team, name: known?.name ?? nickname, location: known?.location };
}
