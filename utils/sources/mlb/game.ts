import { CALENDAR } from '../../catalog/leagues.ts';
import type { League } from '../../catalog/types.ts';
import { isLive } from '../../events.ts';
import type { Game, Team } from '../kit/game.ts';
import { broadcastsOf } from './broadcasts.ts';
import { phaseOf } from './phase.ts';
import type { MlbGame, MlbSide } from './schema.ts';
import { statusOf } from './status.ts';

/** The game's own page, with scores and plays. */
const gamePage = ({ id }: League, gamePk: string): string =>
  `https://www.${id === 'milb' ? 'milb' : 'mlb'}.com/gameday/${gamePk}`;

function teamOf(side: MlbSide | undefined): Team | undefined {
  if (side?.team === undefined) return undefined;
  const { id, name, teamName, clubName, franchiseName, locationName, abbreviation } = side.team;
  return {
    id,
    name,
    short: teamName,
    nickname: clubName ?? teamName,
    location: franchiseName ?? locationName,
    abbreviation,
    score: side.score,
  };
}

/** "World Series", "Spring Training": an occasion's name; of the regular season there is none. */
function occasion({ gameType, seriesDescription }: MlbGame, league: League): string | undefined {
  if (league.id === CALENDAR) return seriesDescription;
  switch (gameType) {
    case 'A':
      return 'MLB All-Star Game';
    case 'S':
      return 'Spring Training';
    case 'F':
    case 'D':
    case 'L':
    case 'W':
      return seriesDescription;
    default:
      return undefined;
  }
}

/** A game of StatsAPI's as any source tells of one. */
export function gameOf(raw: MlbGame, league: League): Game {
  const { gamePk, status: said, doubleHeader, gameNumber } = raw;
  const status = statusOf(said);
  const double = doubleHeader === 'Y' || doubleHeader === 'S';
  // The second game on one ticket follows the first; until then it bears the first one's hour, five minutes later.
  const follows = doubleHeader === 'Y' && gameNumber === 2 && status === 'scheduled';
  return {
    source: 'mlb',
    league,
    id: gamePk,
    away: teamOf(raw.teams?.away),
    home: teamOf(raw.teams?.home),
    neutral: raw.gameType === 'A',
    gameNumber: double && (gameNumber === 1 || gameNumber === 2) ? gameNumber : undefined,
    start: raw.gameDate,
    timeTbd: (said?.startTimeTBD === true && !isLive({ status }) && status !== 'final') || follows,
    status,
    phase: isLive({ status }) ? phaseOf(raw.linescore) : undefined,
    tournament: occasion(raw, league),
    broadcasts: broadcastsOf(raw.broadcasts, status, gamePk, league.id === 'mlb'),
    url: gamePage(league, gamePk),
  };
}
