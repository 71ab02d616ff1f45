import type { League, Sport } from '../../catalog/types.ts';
import type { Competitor } from '../../events.ts';
import { instant } from '../kit/time.ts';
import { competitorsOf } from './competitors.ts';
import type { Part } from './event.ts';
import type { EspnCompetition, EspnEvent } from './schema.ts';

/** Sports whose fans say "Chiefs at Ravens"; the others say "Arsenal v Chelsea". */
const AT_SPORTS: ReadonlySet<Sport> = new Set(['football', 'basketball', 'baseball', 'hockey']);

/** Cricket that is played over days; for a match of one day ESPN's end is a formality, a day late. */
const OVER_DAYS = /test|first[ -]class/i;

/** The side named first comes first: the guests in American sports, the hosts elsewhere. */
function inOrder(competitors: Competitor[], first: Competitor['side']): Competitor[] {
  const [a, b] = competitors;
  const swapped = competitors.length === 2 && b?.side === first && a?.side !== first;
  return swapped ? competitors.toReversed() : competitors;
}

/**
 * The occasion, without its round: "Super Bowl LX", "World Series" of "World Series - Game 3". A doubleheader is
 * none. Soccer's and tennis' notes are results, so that only American sports are asked.
 */
function occasion({ notes }: EspnCompetition): string | undefined {
  const headline = notes.find((note) => note.type === 'event')?.headline?.split(' - ')[0];
  return headline?.toLowerCase() === 'doubleheader' ? undefined : headline;
}

/** A match of two teams. @param competition the event's only one */
export function matchPart(event: EspnEvent, competition: EspnCompetition, league: League): Part {
  const american = AT_SPORTS.has(league.sport);
  const competitors = inOrder(
    competitorsOf(competition.competitors, league),
    american ? 'away' : 'home',
  );
  const joiner = american && competition.neutralSite !== true ? ' at ' : ' v ';
  const overDays = league.sport === 'cricket' && OVER_DAYS.test(competition.class?.eventType ?? '');
  return {
    id: event.id,
    league,
    title:
      competitors.length === 2
        ? competitors.map((competitor) => competitor.name).join(joiner)
        : event.name,
    tournament: american ? occasion(competition) : undefined,
    competitors,
    competition,
    minutes: league.minutes,
    end: overDays ? instant(competition.endDate) : undefined,
  };
}
