/** Two people of a greater whole against each other: a match of a tournament, a bout of a card. */
import type { League } from '../../catalog/types.ts';
import { competitorsOf } from './competitors.ts';
import type { Part } from './event.ts';
import type { EspnCompetition, EspnEvent } from './schema.ts';

/** One of an event's duels, as long as its league's usually are. @param number its place in the answer, where it has no id */
export function duelPart(
  event: EspnEvent,
  competition: EspnCompetition,
  league: League,
  number: number,
): Part {
  const competitors = competitorsOf(competition.competitors, league);
  return {
    id: competition.id ?? `${event.id}-${number}`,
    league,
    title: competitors.length === 2 ? competitors.map(({ name }) => name).join(' v ') : event.name,
    tournament: event.name,
    competitors,
    competition,
    minutes: league.minutes,
  };
}
