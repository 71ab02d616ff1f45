/** A school's sides: one row of the catalogue stands for its football and its basketball teams. Pure. */
import type { LeagueId } from '../events.ts';
import type { Entity } from './types.ts';

const FOOTBALL = 'ncaaf';
const OF_FOOTBALL = /foot|fb|fball/i;
const OF_BASKETBALL = /basketball|bball|ball$|mbb|wbb|hoops/i;

const isCollege = (league: LeagueId): boolean => league.startsWith('ncaa');

/** Whether an account belongs to the school's team in that league, as far as its name says. */
function isOf(handle: string, league: LeagueId): boolean {
  const ofFootball = OF_FOOTBALL.test(handle);
  const ofBasketball = !ofFootball && OF_BASKETBALL.test(handle);
  return league === FOOTBALL ? !ofBasketball : !ofFootball;
}

/**
 * The team that an entity has in a league: for a school another one in each sport, so that talk of touchdowns is not
 * about tonight's basketball; for everybody else, clubs in their cups above all, the entity itself.
 */
export function sideIn(entity: Entity, league: LeagueId): Entity {
  if (!isCollege(league) || !isCollege(entity.league)) return entity;
  const { handles, ...rest } = entity;
  const slug = entity.id.slice(entity.id.indexOf(':') + 1);
  const own = handles?.filter((handle) => isOf(handle, league)) ?? [];
  return { ...rest, id: `${league}:${slug}`, league, ...(own.length > 0 && { handles: own }) };
}
