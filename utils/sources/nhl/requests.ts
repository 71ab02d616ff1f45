import type { LeagueId } from '../../events.ts';
import { addDays, dashed, easternDay, easternHour, venueDays } from '../kit/time.ts';
import type { SourceRequest } from '../source.ts';

/** Games of the evening before may still be on until then: the West, playoffs without a last overtime. */
const YESTERDAY_UNTIL = 10;

/** A week's answer begins with the day asked for. */
const DAYS_OF_A_WEEK = 7;

const common = { source: 'nhl', league: 'nhl' } as const;
const HOST = 'https://api-web.nhle.com/v1';

/** One day's scores: with the clock, which a week lacks. @param day `YYYYMMDD` */
const scores = (day: string): SourceRequest => ({
  ...common,
  key: `nhl:nhl:day:${day}`,
  urls: [`${HOST}/score/${dashed(day)}`],
  covers: venueDays(day, day),
  purpose: 'now',
});

/** @param day the first one, `YYYYMMDD` */
const week = (day: string): SourceRequest => ({
  ...common,
  key: `nhl:nhl:week:${day}`,
  urls: [`${HOST}/schedule/${dashed(day)}`],
  covers: venueDays(day, addDays(day, DAYS_OF_A_WEEK - 1)),
  purpose: 'ahead',
});

/** Every request that fills the NHL's window at `now` (epoch ms). */
export function requestsFor(league: LeagueId, now: number): SourceRequest[] {
  if (league !== 'nhl') return [];
  const today = easternDay(now);
  const requests = [scores(today)];
  if (easternHour(now) < YESTERDAY_UNTIL) requests.push(scores(addDays(today, -1)));
  requests.push(week(addDays(today, 1)));
  return requests;
}
