/**
 * German football from OpenLigaDB: fixtures and results that its visitors enter. No key, no broadcasters and no live
 * flag, only `matchIsFinished`, so that a match is `scheduled` until it is over; ESPN says what happens in between.
 * Off until the user chooses it.
 */
import * as v from 'valibot';

import { CALENDAR, leagueById } from '../catalog/leagues.ts';
import type { Competitor, LeagueId, LiveEvent } from '../events.ts';
import { DAY, HOUR, MINUTE } from '../spans.ts';
import { REASONS, tally } from './kit/dropped.ts';
import { readJson } from './kit/json.ts';
import { flag, id, list, text } from './kit/lenient.ts';
import { plainText } from './kit/text.ts';
import { instant, isPlausible } from './kit/time.ts';
import { leagueOrAny, withoutSeason } from './kit/unlisted.ts';
import {
  type ParseContext,
  type Parsed,
  type ScheduleSource,
  SourceError,
  type SourceRequest,
} from './source.ts';

const SOURCE = 'openligadb';
const LONGEST_NAME = 80;
const API = 'https://api.openligadb.de/getmatchdata';
/** A season of the Bundesliga has 306 matches. */
const MOST_MATCHES = 1000;
/** Somebody has to type the goals: asking more often shows nothing new. */
const MATCHDAY_EVERY = 5 * MINUTE;

/** Its shortcuts of the leagues that we carry. */
const LEAGUE_OF: ReadonlyMap<string, LeagueId> = new Map([
  ['bl1', 'bundesliga'],
  ['bl2', 'bundesliga2'],
  ['bl3', 'liga3'],
  ['dfb', 'dfbpokal'],
]);

const Team = v.object({ teamId: id, teamName: v.string(), shortName: text });
const Result = v.object({
  resultTypeID: v.number(),
  pointsTeam1: v.pipe(v.number(), v.integer()),
  pointsTeam2: v.pipe(v.number(), v.integer()),
});
const Match = v.object({
  matchID: id,
  matchDateTimeUTC: text,
  leagueShortcut: text,
  leagueName: text,
  matchIsFinished: flag,
  team1: Team,
  team2: Team,
  matchResults: list(Result),
});
type Match = v.InferOutput<typeof Match>;
type Result = v.InferOutput<typeof Result>;

/** What a letter becomes when another encoding was read as UTF-8. */
const LOST_LETTER = '\uFFFD';
const LOST_LETTERS = 'letters of a name were lost on the way';
const EARLY_END = 'a match said to be over before its start counts as scheduled';

/** Types of result: 1 at half time, 2 after ninety minutes, and above it what came after that. */
const FULL_TIME = 2;

const lastResult = (results: readonly Result[]): Result | undefined =>
  results
    .filter(({ resultTypeID }) => resultTypeID >= FULL_TIME)
    .toSorted((a, b) => b.resultTypeID - a.resultTypeID)[0];

function competitorOf(
  team: Match['team1'],
  side: Competitor['side'] & string,
  league: LeagueId,
  score: number | undefined,
): Competitor | undefined {
  const name = plainText(team.teamName, LONGEST_NAME);
  if (name === undefined) return undefined;
  // Often empty, and sometimes a code ("BVB"): what fans say, either way.
  const short = plainText(team.shortName, LONGEST_NAME);
  return {
    id: `${SOURCE}:${league}:${team.teamId}`,
    name,
    ...(short !== undefined && short !== name && { short }),
    side,
    ...(score !== undefined && { score: String(score) }),
  };
}

/** The instant that it calls UTC, with or without the letter for it. Epoch ms. */
const startOf = (said: string | undefined): number | undefined =>
  instant(said) ?? instant(`${said}Z`);

type Counts = Pick<Required<Parsed>, 'dropped' | 'mended'>;

/** One match as an event; undefined when it is dropped, which is counted. */
function readMatch(raw: unknown, context: ParseContext, counts: Counts): LiveEvent | undefined {
  const drop = (reason: string): undefined => {
    tally(counts.dropped, reason);
    return undefined;
  };
  const { now } = context;
  const read = v.safeParse(Match, raw);
  if (!read.success) return drop(REASONS.unreadable);
  const match = read.output;
  const named = LEAGUE_OF.get(match.leagueShortcut?.toLowerCase() ?? '');
  const league =
    match.leagueShortcut === undefined ? context.league : leagueOrAny(named, context.league);
  const minutes = league === undefined ? undefined : leagueById(league)?.minutes;
  if (league === undefined || minutes === undefined) return drop(REASONS.notCarried);
  const start = startOf(match.matchDateTimeUTC);
  if (start === undefined) return drop(REASONS.undated);
  if (!isPlausible(start, now)) return drop(REASONS.absurd);
  const over = match.matchIsFinished === true && start <= now;
  if (match.matchIsFinished === true && !over) tally(counts.mended, EARLY_END);
  const result = over ? lastResult(match.matchResults) : undefined;
  const home = competitorOf(match.team1, 'home', league, result?.pointsTeam1);
  const away = competitorOf(match.team2, 'away', league, result?.pointsTeam2);
  if (home === undefined || away === undefined) return drop(REASONS.nameless);
  const title = `${home.name} v ${away.name}`;
  if (title.includes(LOST_LETTER)) tally(counts.mended, LOST_LETTERS);
  const whole = league === CALENDAR ? withoutSeason(match.leagueName) : undefined;
  const tournament = plainText(whole, LONGEST_NAME);
  const eventId = `${SOURCE}:${league}:${match.matchID}`;
  return {
    id: eventId,
    league,
    title,
    competitors: [home, away],
    start,
    end: start + minutes * MINUTE,
    endEstimated: true,
    timeTbd: false,
    status: over ? 'final' : 'scheduled',
    ...(tournament !== undefined && { tournament }),
    broadcasts: [],
    sources: [SOURCE],
    mergedFrom: [eventId],
    seenAt: now,
    changedAt: now,
  };
}

/** Turns a list of matches into events. @throws SourceError when there is no list */
function parse(answer: string, context: ParseContext): Parsed {
  const data = readJson(answer);
  if (!Array.isArray(data)) throw new SourceError('the answer holds no list of matches');
  const counts: Counts = { dropped: {}, mended: {} };
  const events = new Map<string, LiveEvent>();
  for (const raw of data.slice(0, MOST_MATCHES)) {
    const event = readMatch(raw, context, counts);
    if (event !== undefined) events.set(event.id, event);
  }
  const cut = data.length > MOST_MATCHES;
  const warnings = cut ? [`more than ${MOST_MATCHES} matches: the rest was left out`] : [];
  return { events: [...events.values()], ...counts, warnings };
}

/** A season is called by the year in which it begins, in July. @param now epoch ms */
const seasonAt = (now: number): number => {
  const day = new Date(now);
  return day.getUTCFullYear() - (day.getUTCMonth() < 6 ? 1 : 0);
};

function requests(shortcut: string, league: LeagueId, now: number): SourceRequest[] {
  const season = seasonAt(now);
  const common = { source: SOURCE, league } as const;
  return [
    {
      ...common,
      // Whichever matchday it holds for the present one, so that nothing can be missing from it.
      key: `${SOURCE}:${league}:matchday`,
      urls: [`${API}/${shortcut}`],
      covers: { from: now, to: now },
      purpose: 'now',
      atLeastEvery: MATCHDAY_EVERY,
    },
    {
      ...common,
      key: `${SOURCE}:${league}:season:${season}`,
      urls: [`${API}/${shortcut}/${season}`],
      covers: { from: Date.UTC(season, 6, 1), to: Date.UTC(season + 1, 6, 1) },
      purpose: 'ahead',
      atLeastEvery: DAY - HOUR,
    },
  ];
}

const BEGINS_WITH_MATCHES = /^\uFEFF?\s*\[\s*\{\s*"matchID"\s*:/;
const SHORTCUT = /"leagueShortcut"\s*:\s*"(\w{1,20})"/;

export const openligadb: ScheduleSource = {
  id: SOURCE,
  name: 'OpenLigaDB',
  hosts: ['https://api.openligadb.de/*'],
  waitsFor: 'choice',
  requests: (league, now, setup) => {
    if (setup.chosen?.includes(SOURCE) !== true) return [];
    return [...LEAGUE_OF].flatMap(([shortcut, of]) =>
      of === league ? requests(shortcut, league, now) : [],
    );
  },
  looksLike: (answer) => BEGINS_WITH_MATCHES.test(answer.slice(0, 200)),
  leagueIn: (answer) =>
    LEAGUE_OF.get(SHORTCUT.exec(answer.slice(0, 4000))?.[1]?.toLowerCase() ?? ''),
  parse,
};
