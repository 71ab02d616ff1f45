import { fullTeam } from '../kit/full-team.ts';
import type { Team } from '../kit/game.ts';
import type { NhlTeam } from './schema.ts';

/**
 * A team by its full name, which only some answers have: a week's has place and nickname, a scoreboard's both
 * together, a day's scores the nickname alone. There the catalogue knows the rest, so that a team is called the
 * same in every answer.
 */
export function teamOf(team: NhlTeam | undefined): Team | undefined {
  if (team === undefined) return undefined;
  const { id, commonName, name, placeName, abbrev, score } = team;
  const common = { id, nickname: commonName ?? name, abbreviation: abbrev, score };
  if (commonName !== undefined && placeName !== undefined) {
    return { ...common, name: `${placeName} ${commonName}`, location: placeName };
  }
  if (commonName !== undefined && name !== undefined)
    return { ...common, name, location: placeName };
  if (common.nickname === undefined) return { ...common, name: placeName };
  return fullTeam('nhl', common);
}
