/** From the schedule to the words that posts may use for it. Pure. */
import type { Competitor, LeagueId, LiveEvent } from '../events.ts';
import { CONTEXT_WORDS } from '../mentions/terms.ts';
import type { Lexicon, LinkableEvent } from '../mentions/types.ts';
import { HOUR } from '../spans.ts';
import { createCollector, labelOf } from './collector.ts';
import type { Collector } from './collector.ts';
import { ENTITIES, entityFor } from './index.ts';
import { knownAs } from './known.ts';
import { LEAGUES } from './leagues.ts';
import { namesOf } from './names.ts';
import { namesakesOf } from './namesakes.ts';
import { sideIn } from './schools.ts';
import { isOfPeople, sportOf } from './sports.ts';
import { stageOf } from './stages.ts';
import { tourOf } from './tours.ts';
import type { Entity } from './types.ts';
import { beforeColon, namesOfStranger, namesOfTitle, withoutYear } from './unknown-names.ts';

/** Of an event that is only supposed, ms. */
const SUPPOSED_LENGTH = 2 * HOUR;

/** The catalogue's entity of a tournament or a series. */
const wholeOf = (league: LeagueId, title: string): Entity | undefined =>
  entityFor(league, [title]) ?? entityFor(league, [beforeColon(title)]);

/**
 * Adds who takes part: an entity of the catalogue, else what the schedule names.
 * @param present gathers the entities, for telling namesakes
 * @returns the id of what was added
 */
function addSide(
  competitor: Competitor,
  league: LeagueId,
  collector: Collector,
  present: Entity[],
): string {
  const entity = knownAs(league, competitor);
  if (entity) {
    present.push(entity);
    return collector.addEntity(sideIn(entity, league));
  }
  return collector.add(competitor.id, league, competitor.nickname ?? competitor.name, () =>
    namesOfStranger(competitor, sportOf(league)),
  );
}

/**
 * Adds what an event is a part of, or is itself where nobody competes: a tournament, a show.
 * @returns its id, in a list; an empty one where the event has no such name
 */
function addWhole(event: LiveEvent, collector: Collector): string[] {
  const ownTitle = event.competitors.length === 0 ? event.title : '';
  const title = withoutYear(event.tournament ?? ownTitle);
  if (title === '') return [];
  const tour = tourOf(event.league);
  const entity = wholeOf(tour, title) ?? wholeOf(event.league, title);
  if (entity) return [collector.addEntity(entity)];
  const id = `title:${tour}:${title.toLowerCase()}`;
  return [collector.add(id, tour, title, () => namesOfTitle(title))];
}

/**
 * The lexicon of a schedule: who and what can be meant, by which names, in which events. Only what has an event
 * can be found, so an empty schedule gives an empty lexicon. Leagues' own names are evidence and come along.
 */
export function createLexicon(events: readonly LiveEvent[]): Lexicon {
  const collector = createCollector();
  const present: Entity[] = [];
  const linkable = events.map((event): LinkableEvent => {
    const { id, league, start, end, status } = event;
    collector.addLeague(league);
    const sides = event.competitors
      .filter((competitor) => !competitor.placeholder)
      .map((competitor) => addSide(competitor, league, collector, present));
    const part = addWhole(event, collector);
    const stage = stageOf(event);
    return { id, league, start, end, status, sides, part, ...(stage && { stage }) };
  });
  for (const entity of namesakesOf(present)) collector.addEntity(entity);
  return {
    entities: collector.entities,
    aliases: collector.aliases,
    leagues: [...collector.leagues.values()],
    words: linkable.length === 0 ? [] : CONTEXT_WORDS,
    events: linkable,
  };
}

/**
 * Whether somebody takes part by this name any week: a team, or in sports of single people a player or a tournament.
 * Not a show, and no one game: "Super Bowl".
 */
const isPlayed = (entity: Entity): boolean => {
  const sport = sportOf(entity.league);
  return isOfPeople(sport) || (entity.title !== true && sport !== 'show' && sport !== 'news');
};

/**
 * For measuring: a lexicon that supposes an event, starting at `now` (epoch ms), for every team, and in sports of single
 * people for every player and tournament. Players of teams are left out: labelled posts are years older than the rosters.
 */
export function createFullLexicon(now: number): Lexicon {
  const collector = createCollector();
  const linkable: LinkableEvent[] = [];
  for (const entity of ENTITIES.filter(isPlayed)) {
    const id = collector.add(entity.id, entity.league, labelOf(entity), () =>
      namesOf(entity).filter(([, kind]) => kind !== 'person'),
    );
    const event = {
      id: `supposed:${id}`,
      league: entity.league,
      start: now,
      end: now + SUPPOSED_LENGTH,
    };
    linkable.push({ ...event, status: 'scheduled', sides: [id], part: [] });
  }
  const leagues = LEAGUES.map(({ id, sport, names }) => ({ id, sport, names }));
  const { entities, aliases } = collector;
  return { entities, aliases, leagues, words: CONTEXT_WORDS, events: linkable };
}
