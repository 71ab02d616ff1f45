import type { LeagueId } from '../../events.ts';
import { DAY, HOUR, MINUTE } from '../../spans.ts';
import { startOfUtcDay, utcDay } from '../kit/day.ts';
import type { ScheduleSource, SourceRequest } from '../source.ts';
import { parseAnswer } from './answer.ts';
import { askedAs, leagueOfNumber, type AskedAs } from './leagues.ts';

const SOURCE = 'thesportsdb';
const HOST = 'https://www.thesportsdb.com';
/** Thirty requests a minute in all, and nobody types goals every second. */
const TODAY_EVERY = 10 * MINUTE;
const AHEAD_EVERY = 6 * HOUR;
const CHANNELS_EVERY = 12 * HOUR;

function address(key: string, page: string, query: Record<string, string>): string {
  return `${HOST}/api/v1/json/${encodeURIComponent(key)}/${page}.php?${new URLSearchParams(query)}`;
}

function requestsOn(
  day: string,
  league: LeagueId,
  { name, sport }: AskedAs,
  key: string,
  purpose: SourceRequest['purpose'],
): SourceRequest[] {
  const from = startOfUtcDay(day) ?? 0;
  const common = { source: SOURCE, league, refusesKeyWith: [400, 401, 403] } as const;
  return [
    {
      ...common,
      key: `${SOURCE}:${league}:day:${day}`,
      urls: [address(key, 'eventsday', { d: day, l: name })],
      covers: { from, to: from + DAY },
      purpose,
      atLeastEvery: purpose === 'now' ? TODAY_EVERY : AHEAD_EVERY,
    },
    {
      ...common,
      key: `${SOURCE}:${league}:channels:${day}`,
      urls: [address(key, 'eventstv', { d: day, s: sport })],
      // Who shows what is never known completely.
      covers: { from, to: from },
      purpose: 'ahead',
      atLeastEvery: CHANNELS_EVERY,
    },
  ];
}

/** In the order of their lists: events first, channels first, channels of one event. */
const BEGINS = /^\uFEFF?\s*\{\s*"(?:events"\s*:\s*\[\s*\{\s*"idEvent|tvevents?"\s*:|Message"\s*:)/;

/** TheSportsDB, version 1: the one that knows who shows what outside the United States. */
export const theSportsDb: ScheduleSource = {
  id: SOURCE,
  name: 'TheSportsDB',
  hosts: [`${HOST}/*`],
  waitsFor: 'key',
  requests: (league, now, { keys }) => {
    const key = keys[SOURCE];
    const asked = askedAs(league);
    if (!key || asked === undefined) return [];
    return [
      ...requestsOn(utcDay(now), league, asked, key, 'now'),
      ...requestsOn(utcDay(now + DAY), league, asked, key, 'ahead'),
    ];
  },
  looksLike: (text) => BEGINS.test(text.slice(0, 400)),
  leagueIn: (text) => leagueOfNumber(/"idLeague"\s*:\s*"?(\d{1,8})/.exec(text.slice(0, 4000))?.[1]),
  parse: parseAnswer,
};
