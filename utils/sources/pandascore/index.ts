import type { LeagueId } from '../../events.ts';
import { WINDOW_AHEAD } from '../../schedule/window.ts';
import { DAY, HOUR, MINUTE } from '../../spans.ts';
import { startOfUtcDay, utcDay } from '../kit/day.ts';
import type { ScheduleSource, SourceRequest } from '../source.ts';
import { PAGE, parseAnswer } from './answer.ts';
import { leagueOfGame, pathOf } from './games.ts';

const SOURCE = 'pandascore';
const API = 'https://api.pandascore.co';
/** A thousand requests an hour for seven games. */
const TODAY_EVERY = MINUTE;
const AHEAD_EVERY = HOUR;

/** Matches that begin in a span, in whatever state they are. */
function request(
  league: LeagueId,
  path: string,
  token: string,
  covers: SourceRequest['covers'],
  purpose: SourceRequest['purpose'],
): SourceRequest {
  const [from, to] = [covers.from, covers.to - 1].map((time) => new Date(time).toISOString());
  const query = new URLSearchParams({
    'range[begin_at]': `${from},${to}`,
    sort: 'begin_at',
    per_page: String(PAGE),
  });
  return {
    key: `${SOURCE}:${league}:${purpose}:${utcDay(covers.from)}`,
    source: SOURCE,
    league,
    urls: [`${API}/${path}/matches?${query}`],
    covers,
    purpose,
    headers: { Authorization: `Bearer ${token}` },
    refusesKeyWith: [401, 403],
    atLeastEvery: purpose === 'now' ? TODAY_EVERY : AHEAD_EVERY,
  };
}

const GAME = /"videogame"\s*:\s*\{[^{}]{0,200}"slug"\s*:\s*"([\w-]{1,40})"/;

/** PandaScore: esports, with each match's own streams. */
export const pandascore: ScheduleSource = {
  id: SOURCE,
  name: 'PandaScore',
  hosts: [`${API}/*`],
  waitsFor: 'key',
  requests: (league, now, { keys }) => {
    const token = keys[SOURCE];
    const path = pathOf(league);
    if (!token || path === undefined) return [];
    const today = startOfUtcDay(utcDay(now)) ?? now;
    const [yesterday, tomorrow, last] = [today - DAY, today + DAY, today + WINDOW_AHEAD + DAY];
    return [
      request(league, path, token, { from: yesterday, to: tomorrow }, 'now'),
      request(league, path, token, { from: tomorrow, to: last }, 'ahead'),
    ];
  },
  looksLike: (text) =>
    /^\uFEFF?\s*\[\s*\{/.test(text.slice(0, 200)) && text.includes('"videogame"'),
  leagueIn: (text) => leagueOfGame(GAME.exec(text.slice(0, 100_000))?.[1] ?? ''),
  parse: parseAnswer,
};
