/** What is played in a league, and by whom. Pure. */
import type { LeagueId } from '../events.ts';
import { leagueById } from './leagues.ts';
import type { Sport } from './types.ts';

const OF_PEOPLE: ReadonlySet<Sport> = new Set(['tennis', 'golf', 'motorsport', 'mma']);

/** A league's sport; that of a league which the catalogue does not know counts as a show. */
export const sportOf = (league: LeagueId): Sport => leagueById(league)?.sport ?? 'show';

/** Whether single people compete in a sport, not teams. */
export const isOfPeople = (sport: Sport): boolean => OF_PEOPLE.has(sport);
