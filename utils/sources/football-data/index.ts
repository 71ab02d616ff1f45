import type { LeagueId } from '../../events.ts';
import { WINDOW_AHEAD } from '../../schedule/window.ts';
import { DAY, HOUR, MINUTE } from '../../spans.ts';
import { startOfUtcDay, utcDay } from '../kit/day.ts';
import type { ScheduleSource, SourceRequest } from '../source.ts';
import { parseAnswer } from './answer.ts';
import { codeOf, leagueOfCode } from './competitions.ts';

const SOURCE = 'football-data';
const API = 'https://api.football-data.org/v4/matches';
/** Ten calls a minute on the free plan, for a dozen leagues. */
const TODAY_EVERY = 2 * MINUTE;
const AHEAD_EVERY = 6 * HOUR;

function request(
  league: LeagueId,
  code: string,
  token: string,
  [first, last]: readonly [string, string],
  purpose: SourceRequest['purpose'],
): SourceRequest {
  const query = new URLSearchParams({ competitions: code, dateFrom: first, dateTo: last });
  return {
    key: `${SOURCE}:${league}:${purpose}:${first}`,
    source: SOURCE,
    league,
    urls: [`${API}?${query}`],
    covers: { from: startOfUtcDay(first) ?? 0, to: (startOfUtcDay(last) ?? 0) + DAY },
    purpose,
    headers: { 'X-Auth-Token': token },
    refusesKeyWith: [400, 401, 403],
    atLeastEvery: purpose === 'now' ? TODAY_EVERY : AHEAD_EVERY,
  };
}

const CODE = /"competition"\s*:\s*\{[^{}]{0,200}"code"\s*:\s*"(\w{1,5})"/;
const HAS_MATCHES = /"matches"\s*:\s*\[/;
/** Its answers begin with what was asked and how much came. */
const BEGINS = /^\uFEFF?\s*\{\s*"(?:filters|matches|resultSet|count)"\s*:/;

/** football-data.org, version 4: fixtures and results of a dozen competitions, without broadcasters. */
export const footballData: ScheduleSource = {
  id: SOURCE,
  name: 'football-data.org',
  hosts: ['https://api.football-data.org/*'],
  waitsFor: 'key',
  requests: (league, now, { keys }) => {
    const token = keys[SOURCE];
    const code = codeOf(league);
    if (!token || code === undefined) return [];
    const today = utcDay(now);
    return [
      // A match that kicked off before midnight, UTC, is yesterday's still.
      request(league, code, token, [utcDay(now - DAY), today], 'now'),
      request(league, code, token, [utcDay(now + DAY), utcDay(now + WINDOW_AHEAD)], 'ahead'),
    ];
  },
  looksLike: (text) => BEGINS.test(text.slice(0, 200)) && HAS_MATCHES.test(text.slice(0, 4000)),
  leagueIn: (text) => leagueOfCode(CODE.exec(text.slice(0, 20_000))?.[1] ?? ''),
  parse: parseAnswer,
};
