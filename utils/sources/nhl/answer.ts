import * as v from 'valibot';

import { leagueById } from '../../catalog/leagues.ts';
import type { LiveEvent } from '../../events.ts';
import { REASONS, tally } from '../kit/dropped.ts';
import { makeGame } from '../kit/game.ts';
import { readJson } from '../kit/json.ts';
import { type ParseContext, type Parsed, SourceError } from '../source.ts';
import { gameOf } from './game.ts';
import { NhlAnswer, NhlDay, NhlGame } from './schema.ts';

/** A season with its playoffs and friendlies is 1,600. */
const MOST_GAMES = 2500;

const MENDED_TWICE = 'a game listed twice was taken once';

/** The games of all days, unread; a day that can't be read counts as one unreadable game. */
function rawGames(text: string): unknown[] {
  const answer = v.safeParse(NhlAnswer, readJson(text));
  if (!answer.success) throw new SourceError('the answer holds no list of games');
  if ('games' in answer.output) return answer.output.games;
  const days = 'gameWeek' in answer.output ? answer.output.gameWeek : answer.output.gamesByDate;
  return days.flatMap((raw): unknown[] => {
    const day = v.safeParse(NhlDay, raw);
    return day.success ? day.output.games : [undefined];
  });
}

/**
 * Turns a week, a scoreboard or a day's scores into events. A bad game is dropped and counted, its neighbours are
 * kept.
 * @throws SourceError when the whole answer is unusable
 */
export function parseAnswer(text: string, { now }: ParseContext): Parsed {
  const league = leagueById('nhl');
  if (league === undefined) throw new SourceError('the NHL is no league here');
  const all = rawGames(text);
  const dropped: Record<string, number> = {};
  const mended: Record<string, number> = {};
  const events = new Map<string, LiveEvent>();
  for (const raw of all.slice(0, MOST_GAMES)) {
    const read = v.safeParse(NhlGame, raw);
    const made = read.success
      ? makeGame(gameOf(read.output, league), now)
      : { dropped: REASONS.unreadable };
    if ('dropped' in made) {
      tally(dropped, made.dropped);
      continue;
    }
    const other = events.get(made.event.id);
    if (other !== undefined) tally(mended, MENDED_TWICE);
    // A game that was moved bears its number on both days: the later one is where it will be played.
    if (other === undefined || made.event.start >= other.start) {
      events.set(made.event.id, made.event);
    }
  }
  const warnings =
    all.length > MOST_GAMES ? [`more than ${MOST_GAMES} games: the rest was left out`] : [];
  return { events: [...events.values()], dropped, mended, warnings };
}

/** How an answer begins: with its dates, and soon a game. */
const BEGINNING = 4000;

/** Whether a text is a week, a scoreboard, a day's scores or a club's season of the NHL. Never throws. */
export function looksLikeAnswer(text: string): boolean {
  const beginning = text.slice(0, BEGINNING);
  const listed = /"(?:gamesByDate|gameWeek|games)"\s*:\s*\[/.test(beginning);
  const dated =
    /"(?:nextStartDate|previousStartDate|focusedDate|currentDate|prevDate|clubTimezone)"\s*:/;
  const played = /"(?:gameState|gameScheduleState|startTimeUTC)"\s*:/;
  return listed && (dated.test(beginning) || played.test(beginning));
}
