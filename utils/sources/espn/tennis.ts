import { leagueById } from '../../catalog/leagues.ts';
import type { League } from '../../catalog/types.ts';
import { duelPart } from './duel.ts';
import type { Part } from './event.ts';
import type { EspnCompetition, EspnEvent } from './schema.ts';

/** ESPN's types of tennis match by number, for answers that give no slug. */
const TOUR_BY_TYPE: ReadonlyMap<string, string> = new Map([
  ['1', 'atp'],
  ['2', 'wta'],
  ['3', 'atp'],
  ['4', 'wta'],
]);

/** The same tournament is in both tours' answers: a match belongs to one, so that it is one event. */
function tourOf({ type }: EspnCompetition, asked: League): League {
  const slug = type?.slug ?? '';
  const byName = slug.startsWith('women') ? 'wta' : slug.startsWith('men') ? 'atp' : undefined;
  const tour = byName ?? (slug === '' ? TOUR_BY_TYPE.get(type?.id ?? '') : undefined);
  // Mixed doubles have no tour; one fixed choice keeps them from being listed twice.
  return leagueById(tour ?? (slug.startsWith('mixed') ? 'atp' : asked.id)) ?? asked;
}

/** One match of a tournament. @param number its place in the answer, for a match that has no id */
export const tennisPart = (
  event: EspnEvent,
  competition: EspnCompetition,
  asked: League,
  number: number,
): Part => duelPart(event, competition, tourOf(competition, asked), number);
