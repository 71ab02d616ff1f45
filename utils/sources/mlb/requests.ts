import type { LeagueId } from '../../events.ts';
import { WINDOW_AHEAD } from '../../schedule/window.ts';
import { DAY, SECOND } from '../../spans.ts';
import { addDays, dashed, easternDay, easternHour, venueDays } from '../kit/time.ts';
import type { SourceRequest } from '../source.ts';

/** StatsAPI's number of each league's level of play; of the minors only the highest. */
const LEVELS: ReadonlyMap<LeagueId, string> = new Map([
  ['mlb', '1'],
  ['milb', '11'],
]);

/** Games of the evening before may still be on until then: the West, extra innings. */
const YESTERDAY_UNTIL = 10;

/** Their cache keeps an answer this long: asking sooner gives the same one. */
const AT_LEAST_EVERY = 20 * SECOND;

const HYDRATE = 'broadcasts(all),team,linescore';

/** What `schema.ts` reads and what leads there; an answer is several times as long without. */
const FIELDS = [
  'dates,date,games,gamePk,gameType,gameDate,doubleHeader,gameNumber,seriesDescription,rescheduleDate,resumeDate',
  'status,abstractGameState,codedGameState,detailedState,statusCode,startTimeTBD',
  'teams,away,home,score,team,id,name,teamName,clubName,franchiseName,locationName,abbreviation,sport',
  'linescore,currentInning,inningState',
  'broadcasts,type,language,isNational,homeAway,availability,availabilityCode,availableForStreaming',
  'freeGame,freeGameStatus,mediaState,mediaStateCode',
].join(',');

/** @param first `YYYYMMDD` @param last `YYYYMMDD`, included */
function request(
  league: LeagueId,
  level: string,
  [first, last]: readonly [first: string, last: string],
  purpose: SourceRequest['purpose'],
): SourceRequest {
  const days =
    first === last ? `date=${dashed(first)}` : `startDate=${dashed(first)}&endDate=${dashed(last)}`;
  return {
    key: `mlb:${league}:${first === last ? 'day' : 'days'}:${first}`,
    source: 'mlb',
    league,
    urls: [
      `https://statsapi.mlb.com/api/v1/schedule?sportId=${level}&${days}&hydrate=${HYDRATE}&fields=${FIELDS}`,
    ],
    covers: venueDays(first, last),
    purpose,
    atLeastEvery: AT_LEAST_EVERY,
  };
}

/** Every request that fills a league's window at `now` (epoch ms): the days to come in a single one. */
export function requestsFor(league: LeagueId, now: number): SourceRequest[] {
  const level = LEVELS.get(league);
  if (level === undefined) return [];
  const today = easternDay(now);
  const requests = [request(league, level, [today, today], 'now')];
  if (easternHour(now) < YESTERDAY_UNTIL) {
    const yesterday = addDays(today, -1);
    requests.push(request(league, level, [yesterday, yesterday], 'now'));
  }
  const ahead = [addDays(today, 1), addDays(today, WINDOW_AHEAD / DAY)] as const;
  requests.push(request(league, level, ahead, 'ahead'));
  return requests;
}
