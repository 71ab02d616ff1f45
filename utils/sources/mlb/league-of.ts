import type { LeagueId } from '../../events.ts';
import type { MlbGame, MlbTeam } from './schema.ts';

/** StatsAPI's numbers of the 30 clubs, and of the two All-Star teams. */
const MAJOR: ReadonlySet<string> = new Set(
  (
    '108 109 110 111 112 113 114 115 116 117 118 119 120 121 133 134 135 136 137 138 139 140 141 142 143 144 ' +
    '145 146 147 158 159 160'
  ).split(' '),
);

/** StatsAPI's numbers of levels of play: the majors, then Triple-A, Double-A, High-A, Single-A and Rookie ball. */
const BY_LEVEL: ReadonlyMap<string, LeagueId> = new Map([
  ['1', 'mlb'],
  ['11', 'milb'],
  ['12', 'milb'],
  ['13', 'milb'],
  ['14', 'milb'],
  ['16', 'milb'],
]);

/** Rounds whose teams aren't known yet, and games of chosen teams: in the majors alone. */
const MAJOR_TYPES = /^[AFDLW]$/;

/** Of national teams; clubs of the majors play some of them before it begins. */
const WORLD_CLASSIC = /world baseball classic/i;

const isMajor = (team: MlbTeam | undefined): boolean => MAJOR.has(team?.id ?? '');

/**
 * The league of a game: by the level of its home team, else by whether a club of the majors plays.
 * @returns undefined for a level that is not carried: national teams, colleges
 */
export function leagueOf({ teams, gameType, seriesDescription }: MlbGame): LeagueId | undefined {
  const away = teams?.away?.team;
  const home = teams?.home?.team;
  if (isMajor(away) || isMajor(home)) return 'mlb';
  if (WORLD_CLASSIC.test(seriesDescription ?? '')) return 'wbc';
  const level = home?.sport?.id ?? away?.sport?.id;
  if (level !== undefined) return BY_LEVEL.get(level);
  return MAJOR_TYPES.test(gameType ?? '') || home?.id === undefined ? 'mlb' : 'milb';
}
