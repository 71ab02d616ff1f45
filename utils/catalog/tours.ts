/** Tours that hold their tournaments together. */
import type { LeagueId } from '../events.ts';
import { leagueById } from './leagues.ts';

/** The league under which a tournament is one, whichever tour a match belongs to: "Wimbledon" is both. */
export const tourOf = (league: LeagueId): LeagueId =>
  leagueById(league)?.sport === 'tennis' ? 'atp' : league;
