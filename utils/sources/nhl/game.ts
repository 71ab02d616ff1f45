import type { League } from '../../catalog/types.ts';
import { isLive } from '../../events.ts';
import { httpsUrl } from '../../https.ts';
import type { Game } from '../kit/game.ts';
import { broadcastsOf } from './broadcasts.ts';
import { phaseOf } from './phase.ts';
import type { NhlGame } from './schema.ts';
import { statusOf } from './status.ts';
import { teamOf } from './team.ts';

const SITE = 'https://www.nhl.com';

/** The NHL's types of games by number. */
const TYPE = { playoffs: 3, allStar: 4 } as const;

/** The game's page: the link is relative, and leads nowhere but to the NHL's site. */
function pageOf({ gameCenterLink }: NhlGame): string | undefined {
  const url = httpsUrl(gameCenterLink, SITE);
  return url !== undefined && new URL(url).origin === SITE ? url : undefined;
}

/** "NHL Winter Classic", "Stanley Cup Final": an occasion's name; an ordinary game has none. */
function occasion({ gameType, seriesStatus, specialEvent }: NhlGame): string | undefined {
  if (specialEvent?.name !== undefined) return specialEvent.name;
  if (gameType === TYPE.allStar) return 'NHL All-Star Game';
  if (gameType !== TYPE.playoffs) return undefined;
  const title = seriesStatus?.seriesTitle;
  return title !== undefined && /stanley cup final/i.test(title) ? title : 'NHL Playoffs';
}

/** A game of the NHL's as any source tells of one. */
export function gameOf(raw: NhlGame, league: League): Game {
  const status = statusOf(raw);
  return {
    source: 'nhl',
    league,
    id: raw.id,
    away: teamOf(raw.awayTeam),
    home: teamOf(raw.homeTeam),
    neutral: raw.neutralSite === true,
    start: raw.startTimeUTC,
    timeTbd: raw.gameScheduleState === 'TBD' && status === 'scheduled',
    status,
    phase: isLive({ status }) ? phaseOf(raw) : undefined,
    tournament: occasion(raw),
    broadcasts: broadcastsOf(raw.tvBroadcasts),
    url: pageOf(raw),
  };
}
