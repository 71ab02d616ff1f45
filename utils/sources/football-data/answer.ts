import * as v from 'valibot';

import { CALENDAR } from '../../catalog/leagues.ts';
import type { EventStatus, LeagueId } from '../../events.ts';
import { REASONS } from '../kit/dropped.ts';
import { competitorOf, eventOf, matchOf, type Read, readList } from '../kit/event-of.ts';
import { readJson } from '../kit/json.ts';
import { keyRefused } from '../kit/key.ts';
import { absent, id, text } from '../kit/lenient.ts';
import { plainText } from '../kit/text.ts';
import { instant } from '../kit/time.ts';
import { leagueOrAny } from '../kit/unlisted.ts';
import { type ParseContext, type Parsed, SourceError } from '../source.ts';
import { leagueOfCode } from './competitions.ts';

const SOURCE = 'football-data';

const Answer = v.object({ matches: v.array(v.unknown()) });
/** `{"message": "Your API token is invalid.", "errorCode": 400}` */
const Problem = v.object({ message: v.string() });

const Team = absent(v.object({ id: absent(id), name: text, shortName: text, tla: text }));
const Goals = absent(v.number());
const Match = v.object({
  id,
  utcDate: text,
  status: text,
  competition: absent(v.object({ code: text, name: text })),
  homeTeam: Team,
  awayTeam: Team,
  score: absent(v.object({ fullTime: absent(v.object({ home: Goals, away: Goals })) })),
});
type Match = v.InferOutput<typeof Match>;

/** What is not here counts as `scheduled`. */
const STATUSES: ReadonlyMap<string, EventStatus> = new Map([
  ['IN_PLAY', 'live'],
  ['PAUSED', 'live'],
  ['EXTRA_TIME', 'live'],
  ['PENALTY_SHOOTOUT', 'live'],
  ['SUSPENDED', 'suspended'],
  ['FINISHED', 'final'],
  ['AWARDED', 'final'],
  ['POSTPONED', 'postponed'],
  ['CANCELLED', 'cancelled'],
]);

/** A match whose hour is not fixed yet stands at midnight, and is not `TIMED`. */
const isTimeTbd = ({ status, utcDate }: Match): boolean =>
  status === 'SCHEDULED' && /T00:00(?::00)?Z$/.test(utcDate ?? '');

function sideOf(
  team: Match['homeTeam'],
  side: 'home' | 'away',
  league: LeagueId,
  score: number | undefined,
) {
  // A place in a draw that is still to be won has no name yet.
  const name = team?.name ?? 'TBD';
  return competitorOf(
    { id: team?.id, name, short: team?.shortName, abbreviation: team?.tla, side, score },
    `${SOURCE}:${league}`,
  );
}

function readMatch(raw: unknown, context: ParseContext): Read {
  const read = v.safeParse(Match, raw);
  if (!read.success) return { dropped: REASONS.unreadable };
  const match = read.output;
  const code = match.competition?.code;
  const league =
    code === undefined ? context.league : leagueOrAny(leagueOfCode(code), context.league);
  if (league === undefined) return { dropped: REASONS.notCarried };
  const goals = match.score?.fullTime;
  const home = sideOf(match.homeTeam, 'home', league, goals?.home);
  const away = sideOf(match.awayTeam, 'away', league, goals?.away);
  if (home === undefined || away === undefined) return { dropped: REASONS.nameless };
  return eventOf(
    {
      source: SOURCE,
      league,
      id: match.id,
      ...matchOf(league, home, away),
      tournament: league === CALENDAR ? match.competition?.name : undefined,
      start: instant(match.utcDate),
      timeTbd: isTimeTbd(match),
      status: STATUSES.get(match.status ?? '') ?? 'scheduled',
      phase: match.status === 'PAUSED' ? 'HT' : undefined,
    },
    context.now,
  );
}

/** Turns a list of matches into events. @throws SourceError when it turns the key away, or holds no list */
export function parseAnswer(answer: string, context: ParseContext): Parsed {
  const data = readJson(answer);
  const read = v.safeParse(Answer, data);
  if (read.success) return readList(read.output.matches, (raw) => readMatch(raw, context));
  const problem = v.safeParse(Problem, data);
  if (!problem.success) throw new SourceError('the answer holds no list of matches');
  if (/\btoken\b/i.test(problem.output.message)) throw keyRefused();
  throw new SourceError(`it said: ${plainText(problem.output.message, 120) ?? 'nothing'}`);
}
