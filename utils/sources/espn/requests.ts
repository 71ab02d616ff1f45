import { leagueById } from '../../catalog/leagues.ts';
import type { League } from '../../catalog/types.ts';
import type { LeagueId } from '../../events.ts';
import { WINDOW_AHEAD } from '../../schedule/window.ts';
import { DAY } from '../../spans.ts';
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

/** All the world's cricket is listed with it: what is played this week is enough. */
const CRICKET_DAYS_AHEAD = 4;

interface Espn {
  path: string;
  groups?: string;
}

const at = (path: string): string[] =>
  HOSTS.map((host) => `https://${host}/apis/site/v2/sports/${path}`);

function addresses({ path, groups }: Espn, dates: string, limit: string): string[] {
  // One day of all series: a series of its own takes no day, and a tour is a new series each time.
  if (path.startsWith('cricket')) return at(`cricket/scorepanel?dates=${dates}`);
  const query = new URLSearchParams({ dates, limit, ...(groups !== undefined && { groups }) });
  return at(`${path}/scoreboard?${query}`);
}

/** Leagues that have a source of their own, with better broadcasters and smaller answers. */
const LEADS: Readonly<Record<LeagueId, string>> = { mlb: 'mlb', nhl: 'nhl' };

function backing(league: LeagueId): Pick<SourceRequest, 'backs'> {
  const lead = LEADS[league];
  return lead === undefined ? {} : { backs: lead };
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
  ...backing(league),
});

/** The rest of a month from `from` on; days before it are over, or have requests of their own. */
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
    ...backing(league),
  };
}

/** Division I basketball: some 1,400 games a month. College football has 280 and fits. */
const TOO_MANY_A_MONTH: ReadonlySet<string> = new Set(['50']);

/** Leagues whose month would pass the limit are asked for day by day. @returns how many days ahead */
function daysAhead({ sport, espn }: League): number | undefined {
  if (sport === 'tennis') return TENNIS_DAYS_AHEAD;
  if (sport === 'cricket') return CRICKET_DAYS_AHEAD;
  const many = espn?.groups !== undefined && TOO_MANY_A_MONTH.has(espn.groups);
  return many ? Math.ceil(WINDOW_AHEAD / DAY) : undefined;
}

/** Every request that fills a league's window at `now` (epoch ms), the most pressing first. */
export function requestsFor(id: LeagueId, now: number): SourceRequest[] {
  const league = leagueById(id);
  if (league?.espn === undefined) return [];
  const { espn } = league;
  const today = easternDay(now);
  const requests = [dayRequest(id, espn, today, 'now')];
  if (easternHour(now) < YESTERDAY_UNTIL) {
    requests.push(dayRequest(id, espn, addDays(today, -1), 'now'));
  }
  const days = daysAhead(league);
  if (days !== undefined) {
    for (let ahead = 1; ahead <= days; ahead += 1) {
      requests.push(dayRequest(id, espn, addDays(today, ahead), 'ahead'));
    }
    return requests;
  }
  // Days ahead come by the month, in one answer: for soccer a single one of them may wrongly be empty.
  const lastDay = easternDay(now + WINDOW_AHEAD);
  const from = startOfEasternDay(today);
  requests.push(monthRequest(id, espn, today, from));
  if (monthOf(lastDay).month !== monthOf(today).month) {
    requests.push(monthRequest(id, espn, lastDay, from));
  }
  return requests;
}
