import * as v from 'valibot';

import { CALENDAR, leagueById } from '../../catalog/leagues.ts';
import type { LeagueId, LiveEvent } from '../../events.ts';
import { REASONS, tally } from '../kit/dropped.ts';
import { makeGame } from '../kit/game.ts';
import { readJson } from '../kit/json.ts';
import { plainText } from '../kit/text.ts';
import { leagueOrAny } from '../kit/unlisted.ts';
import { type ParseContext, type Parsed, SourceError } from '../source.ts';
import { gameOf } from './game.ts';
import { leagueOf } from './league-of.ts';
import { MlbAnswer, MlbDate, MlbGame, MlbProblem } from './schema.ts';

/** A whole season of the majors, spring and exhibitions with it, is 2,900. */
const MOST_GAMES = 4000;

const MENDED_TWICE = 'a game listed on its old and its new day was taken once';

/** The games of all days, unread; a day that can't be read counts as one unreadable game. */
function rawGames(text: string): unknown[] {
  const data = readJson(text);
  const answer = v.safeParse(MlbAnswer, data);
  if (answer.success) {
    return answer.output.dates.flatMap((raw): unknown[] => {
      const day = v.safeParse(MlbDate, raw);
      return day.success ? day.output.games : [undefined];
    });
  }
  const problem = v.safeParse(MlbProblem, data);
  const said = problem.success ? plainText(problem.output.message, 120) : undefined;
  throw new SourceError(
    said === undefined ? 'the answer holds no list of days' : `it said: ${said}`,
  );
}

interface Entry {
  event: LiveEvent;
  /** Its new day, or the day on which it goes on, is another entry. */
  moved: boolean;
}

/** A moved game keeps its number and is listed twice: where it will be played counts, else the later one. */
const isBetter = (a: Entry, b: Entry): boolean =>
  a.moved === b.moved ? a.event.start >= b.event.start : b.moved;

/**
 * Turns a schedule of StatsAPI into events. A bad game is dropped and counted, its neighbours are kept.
 * @throws SourceError when the whole answer is unusable
 */
export function parseAnswer(text: string, { league: asked, now }: ParseContext): Parsed {
  const all = rawGames(text);
  const dropped: Record<string, number> = {};
  const mended: Record<string, number> = {};
  const entries = new Map<string, Entry>();
  for (const raw of all.slice(0, MOST_GAMES)) {
    const read = v.safeParse(MlbGame, raw);
    if (!read.success) {
      tally(dropped, REASONS.unreadable);
      continue;
    }
    const league = leagueById(leagueOrAny(leagueOf(read.output), asked) ?? '');
    const made =
      league === undefined
        ? { dropped: REASONS.notCarried }
        : makeGame(gameOf(read.output, league), now);
    if ('dropped' in made) {
      tally(dropped, made.dropped);
      continue;
    }
    const { rescheduleDate, resumeDate } = read.output;
    const entry = { ...made, moved: rescheduleDate !== undefined || resumeDate !== undefined };
    const other = entries.get(entry.event.id);
    if (other !== undefined) tally(mended, MENDED_TWICE);
    if (other === undefined || isBetter(entry, other)) entries.set(entry.event.id, entry);
  }
  const warnings =
    all.length > MOST_GAMES ? [`more than ${MOST_GAMES} games: the rest was left out`] : [];
  return { events: [...entries.values()].map(({ event }) => event), dropped, mended, warnings };
}

/** How an answer begins: with the list of days, or with counts and terms before it. */
const BEGINNING = 2000;

/** Whether a text is a schedule of StatsAPI. The NHL's former API, gone since 2023, looked the same. */
export function looksLikeAnswer(text: string): boolean {
  const beginning = text.slice(0, BEGINNING);
  return (
    /"dates"\s*:\s*\[/.test(beginning) &&
    /"(?:gamePk|totalGames)"\s*:/.test(beginning) &&
    !beginning.includes('National Hockey League')
  );
}

/** The league of the first game that tells it. */
export function leagueIn(text: string): LeagueId | undefined {
  if (!looksLikeAnswer(text)) return undefined;
  try {
    for (const raw of rawGames(text)) {
      const read = v.safeParse(MlbGame, raw);
      if (read.success) return leagueOf(read.output) ?? CALENDAR;
    }
  } catch {
    return undefined;
  }
  return 'mlb';
}
