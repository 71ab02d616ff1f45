/** Sports without two sides: a golf field, the sessions of a race weekend, the bouts of a fight card. */
import type { League } from '../../catalog/types.ts';
import { DAY } from '../../spans.ts';
import { competitorsOf } from './competitors.ts';
import { duelPart } from './duel.ts';
import { sessionMinutes } from '../kit/race-sessions.ts';
import type { Part } from './event.ts';
import type { EspnCompetition, EspnEvent } from './schema.ts';
import { instant } from '../kit/time.ts';

/** A golf tournament is one event over its days; ESPN dates its end by the last day's midnight. */
export function golfPart(event: EspnEvent, competition: EspnCompetition, league: League): Part {
  const lastMidnight = instant(competition.endDate) ?? instant(event.endDate);
  return {
    id: event.id,
    league,
    title: event.name,
    tournament: event.name,
    competitors: competitorsOf(competition.competitors, league),
    competition,
    minutes: league.minutes,
    end: lastMidnight === undefined ? undefined : lastMidnight + DAY,
  };
}

/** Formula 1's sessions by ESPN's abbreviation. */
const SESSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    FP1: 'Practice 1',
    FP2: 'Practice 2',
    FP3: 'Practice 3',
    Qual: 'Qualifying',
    SS: 'Sprint Qualifying',
    SQ: 'Sprint',
    SR: 'Sprint',
    Sprint: 'Sprint',
    Race: 'Race',
  }),
);

/** ESPN's number of the one session that it gives no abbreviation. */
const SPRINT_QUALIFYING = '5';

function sessionOf({ type }: EspnCompetition, number: number): string {
  const named = SESSIONS.get(type?.abbreviation ?? '');
  if (named !== undefined) return named;
  return type?.id === SPRINT_QUALIFYING
    ? 'Sprint Qualifying'
    : (type?.text ?? type?.abbreviation ?? `Session ${number + 1}`);
}

/** One session of a race weekend, or a race that is listed alone. @param sessions how many the event has */
export function racePart(
  event: EspnEvent,
  competition: EspnCompetition,
  league: League,
  number: number,
  sessions: number,
): Part {
  const name = event.shortName ?? event.name;
  const session = sessionOf(competition, number);
  const alone = sessions === 1 && competition.type?.abbreviation === undefined;
  return {
    id: competition.id ?? `${event.id}-${number}`,
    league,
    title: alone || name === undefined ? event.name : `${name} · ${session}`,
    tournament: event.name,
    competitors: competitorsOf(competition.competitors, league),
    competition,
    // A session of Formula 1; elsewhere "Qualifying" may take an afternoon.
    minutes: (league.id === 'f1' ? sessionMinutes(session) : undefined) ?? league.minutes,
  };
}

/** One bout of a card. All bouts of a segment share its start, so that each may end as late as the segment. */
export const boutPart = (
  event: EspnEvent,
  competition: EspnCompetition,
  league: League,
  number: number,
  boutsTogether: number,
): Part => ({
  ...duelPart(event, competition, league, number),
  minutes: league.minutes * boutsTogether,
});
