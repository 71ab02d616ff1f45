/** Who a source's competitors are in the catalogue. Pure. */
import type { Competitor, LeagueId, LiveEvent } from '../events.ts';
import { entityFor } from './index.ts';
import type { Entity } from './types.ts';

/** The catalogue's entity for a competitor, by its full name, then place and nickname, then its code. */
export function knownAs(league: LeagueId, competitor: Competitor): Entity | undefined {
  const { name, location, nickname, abbreviation } = competitor;
  const place = location && nickname ? [`${location} ${nickname}`] : [];
  const code = abbreviation ? [abbreviation] : [];
  return entityFor(league, [name, ...place, ...code]);
}

/** What a source that gives one name alone leaves open: "Milwaukee Brewers" are the Brewers, from Milwaukee. */
const openTo = (competitor: Competitor, { nickname, location }: Entity): Partial<Competitor> => ({
  ...(competitor.nickname === undefined && nickname !== undefined && { nickname }),
  ...(competitor.location === undefined && location !== undefined && { location }),
});

/**
 * The event with the catalogue's ids on its competitors, and their short names. Done once, when it enters the
 * schedule, so that our pages know a pinned team without carrying the catalogue.
 */
export const withKnownCompetitors = (event: LiveEvent): LiveEvent => ({
  ...event,
  competitors: event.competitors.map((competitor) => {
    const entity = competitor.placeholder ? undefined : knownAs(event.league, competitor);
    return entity
      ? { ...competitor, ...openTo(competitor, entity), entity: entity.id }
      : competitor;
  }),
});
