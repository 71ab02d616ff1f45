import { leagueById } from '../../catalog/leagues.ts';
import type { League } from '../../catalog/types.ts';
import type { LeagueId } from '../../events.ts';
import { WINDOW_AHEAD } from '../../schedule/window.ts';
import { addDays, easternDay, easternHour, monthOf, startOfEasternDay } from '../kit/time.ts';
import type { SourceRequest } from '../source.ts';

/** Two infrastructures with the same paths: when one refuses a client, the other has answered. */
export const HOSTS: readonly string[] = ['site.api.espn.com', 'site.web.api.espn.com'];

/** Above 500 ESPN silently answers with 25 events; a day stays well below, a month needs all of it. */
const DAY_LIMIT = '400';
const MONTH_LIMIT = '500';

/** Until ten in the morning, Eastern, games of the evening before may still be on (extra innings, the West). */
const YESTERDAY_UNTIL = 10;

/** Tennis draws are known a day or two ahead, and one month of matches would be tens of megabytes. */
const TENNIS_DAYS_AHEAD = 2;

interface Espn {
  path: string;
  groups?: string;
}

function addresses({ path, groups }: Espn, dates: string, limit: string): string[] {
  const query = new URLSearchParams({ dates, limit, ...(groups !== undefined && { groups }) });
  return HOSTS.map((host) => `https://${host}/apis/site/v2/sports/${path}/scoreboard?${query}`);
}

const dayRequest = (
  league: LeagueId,
  espn: Espn,
  day: string,
  purpose: SourceRequest['purpose'],
): SourceRequest => ({
  key: `espn:${league}:day:${day}`,
  source: 'espn',
  league,
  urls: addresses(espn, day, DAY_LIMIT),
  covers: { from: startOfEasternDay(day), to: startOfEasternDay(addDays(day, 1)) },
  purpose,
});

/** The rest of a month from `from` on; days before it have requests of their own, and fresher ones. */
function monthRequest(league: LeagueId, espn: Espn, day: string, from: number): SourceRequest {
  const { month, firstDay, nextFirstDay } = monthOf(day);
  return {
    key: `espn:${league}:month:${month}`,
    source: 'espn',
    league,
    urls: addresses(espn, month, MONTH_LIMIT),
    covers: {
      from: Math.max(from, startOfEasternDay(firstDay)),
      to: startOfEasternDay(nextFirstDay),
    },
    purpose: 'ahead',
  };
}

/** Leagues whose month would pass the limit are asked for day by day. @returns how many days ahead */
function daysAhead({ sport, espn }: League): number | undefined {
  if (sport === 'tennis') return TENNIS_DAYS_AHEAD;
  return espn?.groups === undefined ? undefined : Math.ceil(WINDOW_AHEAD / 86_400_000);
}

/** Every request that fills a league's window at `now` (epoch ms), the most pressing first. */
export function requestsFor(id: LeagueId, now: number): SourceRequest[] {
  const league = leagueById(id);
  if (league?.espn === undefined) return [];
  const { espn } = league;
  const today = easternDay(now);
  const tomorrow = addDays(today, 1);
  const requests = [dayRequest(id, espn, today, 'now')];
  if (easternHour(now) < YESTERDAY_UNTIL) {
    requests.push(dayRequest(id, espn, addDays(today, -1), 'now'));
  }
  requests.push(dayRequest(id, espn, tomorrow, 'ahead'));
  const days = daysAhead(league);
  if (days !== undefined) {
    for (let ahead = 2; ahead <= days; ahead += 1) {
      requests.push(dayRequest(id, espn, addDays(today, ahead), 'ahead'));
    }
    return requests;
  }
  // Days beyond tomorrow come by the month: for soccer a single one of them may wrongly be empty.
  const afterTomorrow = addDays(today, 2);
  const lastDay = easternDay(now + WINDOW_AHEAD);
  const from = startOfEasternDay(afterTomorrow);
  requests.push(monthRequest(id, espn, afterTomorrow, from));
  if (monthOf(lastDay).month !== monthOf(afterTomorrow).month) {
    requests.push(monthRequest(id, espn, lastDay, from));
  }
  return requests;
}
