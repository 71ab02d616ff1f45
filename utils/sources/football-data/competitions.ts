import type { LeagueId } from '../../events.ts';

/** football-data.org's codes of the leagues that we carry, those of its free plan. */
const CODES: readonly [code: string, league: LeagueId][] = [
  ['PL', 'epl'],
  ['ELC', 'championship'],
  ['PD', 'laliga'],
  ['BL1', 'bundesliga'],
  ['SA', 'seriea'],
  ['FL1', 'ligue1'],
  ['PPL', 'primeiraliga'],
  ['BSA', 'brasileirao'],
  ['CL', 'ucl'],
  ['CLI', 'libertadores'],
  ['WC', 'worldcup'],
  ['EC', 'euro'],
];

const BY_CODE: ReadonlyMap<string, LeagueId> = new Map(CODES);
const BY_LEAGUE: ReadonlyMap<LeagueId, string> = new Map(
  CODES.map(([code, league]) => [league, code]),
);

/** The league behind a code; undefined for one that is not carried. */
export const leagueOfCode = (code: string): LeagueId | undefined => BY_CODE.get(code);

/** The code of a league; undefined for one that football-data.org doesn't have. */
export const codeOf = (league: LeagueId): string | undefined => BY_LEAGUE.get(league);
