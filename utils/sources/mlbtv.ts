/**
 * MLB.TV's programme: which game anybody may watch today. StatsAPI has a field for it that was never set in a
 * season's rows. Undocumented, no key.
 */
import * as v from 'valibot';

import { leagueById } from '../catalog/leagues.ts';
import type { LeagueId, LiveEvent } from '../events.ts';
import { REASONS, tally } from './kit/dropped.ts';
import { fullTeam } from './kit/full-team.ts';
import { makeGame, type Team } from './kit/game.ts';
import { readJson } from './kit/json.ts';
import { absent, flag, id, list, text } from './kit/lenient.ts';
import { dashed, easternDay, venueDays } from './kit/time.ts';
import { type Parsed, type ScheduleSource, SourceError, type SourceRequest } from './source.ts';

const HOST = 'https://mastapi.mobile.mlbinfra.com';

/** A day has some 15 games. */
const MOST_GAMES = 1000;

const Side = v.object({ teamId: absent(id), teamName: text, teamAbbrv: text });
const Result = v.object({
  gamePk: id,
  gameData: absent(v.object({ gameDate: text, away: absent(Side), home: absent(Side) })),
  videoFeeds: list(v.object({ freeGame: flag })),
});
type Result = v.InferOutput<typeof Result>;
const Programme = v.object({ results: v.array(v.unknown()) });

const teamOf = (side: v.InferOutput<typeof Side> | undefined): Team | undefined =>
  side &&
  fullTeam('mlb', { id: side.teamId, nickname: side.teamName, abbreviation: side.teamAbbrv });

/** `+0000`, as some of MLB's systems write it, is `+00:00`. */
const withColon = (date: string | undefined): string | undefined =>
  date?.replace(/([+-]\d{2})(\d{2})$/, '$1:$2');

/** The free game, as far as this programme tells: whether it is on is for others to say. */
function gameOf({ gamePk, gameData }: Result, now: number): ReturnType<typeof makeGame> {
  const league = leagueById('mlb');
  if (league === undefined) return { dropped: REASONS.notCarried };
  const url = `https://www.mlb.com/tv/g${gamePk}`;
  return makeGame(
    {
      source: 'mlbtv',
      league,
      id: gamePk,
      away: teamOf(gameData?.away),
      home: teamOf(gameData?.home),
      neutral: false,
      start: withColon(gameData?.gameDate),
      timeTbd: false,
      status: 'scheduled',
      phase: undefined,
      tournament: undefined,
      broadcasts: [{ outlet: 'MLB.TV Free Game', kind: 'stream', url }],
      url: undefined,
    },
    now,
  );
}

function parse(raw: string, { now }: { now: number }): Parsed {
  const programme = v.safeParse(Programme, readJson(raw));
  if (!programme.success) throw new SourceError('the answer holds no list of games');
  const dropped: Record<string, number> = {};
  const events = new Map<string, LiveEvent>();
  for (const one of programme.output.results.slice(0, MOST_GAMES)) {
    const read = v.safeParse(Result, one);
    // The other games are no less there; they are MLB's to tell.
    if (read.success && !read.output.videoFeeds.some(({ freeGame }) => freeGame === true)) continue;
    const made = read.success ? gameOf(read.output, now) : { dropped: REASONS.unreadable };
    if ('dropped' in made) tally(dropped, made.dropped);
    else events.set(made.event.id, made.event);
  }
  return { events: [...events.values()], dropped };
}

/** Once for each day: a new day is a new request, and `ahead` is asked again after a day at the earliest. */
function requests(league: LeagueId, now: number): SourceRequest[] {
  if (league !== 'mlb') return [];
  const today = easternDay(now);
  return [
    {
      key: `mlbtv:mlb:day:${today}`,
      source: 'mlbtv',
      league,
      urls: [`${HOST}/api/epg/v3/search?date=${dashed(today)}&exp=MLB`],
      covers: venueDays(today, today),
      purpose: 'ahead',
    },
  ];
}

/** How an answer begins. */
const BEGINNING = 4000;

/** The free game of the day on MLB.TV, told in addition to what MLB says of all games. */
export const mlbtv: ScheduleSource = {
  id: 'mlbtv',
  name: 'MLB.TV free game',
  hosts: [`${HOST}/*`],
  requests,
  looksLike: (raw) => {
    const beginning = raw.slice(0, BEGINNING);
    return /"results"\s*:\s*\[/.test(beginning) && /"(?:gameData|videoFeeds)"/.test(beginning);
  },
  leagueIn: () => 'mlb',
  parse,
};
