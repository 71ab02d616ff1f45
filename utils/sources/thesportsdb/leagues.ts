import type { LeagueId } from '../../events.ts';

/** TheSportsDB's numbers and names of the leagues that it is asked for. */
const ROWS: readonly [league: LeagueId, number: string, name: string, sport: string][] = [
  ['nfl', '4391', 'NFL', 'American Football'],
  ['nba', '4387', 'NBA', 'Basketball'],
  ['wnba', '4516', 'WNBA', 'Basketball'],
  ['mlb', '4424', 'MLB', 'Baseball'],
  ['nhl', '4380', 'NHL', 'Ice Hockey'],
  ['mls', '4346', 'American Major League Soccer', 'Soccer'],
  ['epl', '4328', 'English Premier League', 'Soccer'],
  ['championship', '4329', 'English League Championship', 'Soccer'],
  ['laliga', '4335', 'Spanish La Liga', 'Soccer'],
  ['bundesliga', '4331', 'German Bundesliga', 'Soccer'],
  ['seriea', '4332', 'Italian Serie A', 'Soccer'],
  ['ligue1', '4334', 'French Ligue 1', 'Soccer'],
  ['primeiraliga', '4344', 'Portuguese Primeira Liga', 'Soccer'],
  ['ligamx', '4350', 'Mexican Primera League', 'Soccer'],
  ['ucl', '4480', 'UEFA Champions League', 'Soccer'],
  ['uel', '4481', 'UEFA Europa League', 'Soccer'],
  ['f1', '4370', 'Formula 1', 'Motorsport'],
  ['ufc', '4443', 'UFC', 'Fighting'],
  ['ipl', '4460', 'Indian Premier League', 'Cricket'],
  ['bbl', '4461', 'Australian Big Bash League', 'Cricket'],
  ['sixnations', '4714', 'Six Nations Championship', 'Rugby'],
  ['top14', '4430', 'French Top 14', 'Rugby'],
];

export interface AskedAs {
  name: string;
  sport: string;
}

const BY_LEAGUE: ReadonlyMap<LeagueId, AskedAs> = new Map(
  ROWS.map(([league, , name, sport]) => [league, { name, sport }]),
);
const BY_NUMBER: ReadonlyMap<string, LeagueId> = new Map(
  ROWS.map(([league, number]) => [number, league]),
);

/** How to ask for a league; undefined for one that it is not asked for. */
export const askedAs = (league: LeagueId): AskedAs | undefined => BY_LEAGUE.get(league);

/** The league behind `idLeague`. */
export const leagueOfNumber = (number: string | undefined): LeagueId | undefined =>
  BY_NUMBER.get(number ?? '');
