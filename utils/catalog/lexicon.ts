/** From the schedule to the words that posts may use for it. Pure. */
import type { Competitor, LeagueId, LiveEvent } from '../events.ts';
import { CONTEXT_WORDS } from '../mentions/terms.ts';
import type {
  Lexicon,
  LexiconAlias,
  LexiconEntity,
  LexiconLeague,
  LinkableEvent,
} from '../mentions/types.ts';
import { foldName } from './fold-name.ts';
import { ENTITIES, entityFor } from './index.ts';
import { knownAs } from './known.ts';
import { LEAGUES, leagueById } from './leagues.ts';
import { namesakesOf } from './namesakes.ts';
import { sideIn } from './schools.ts';
import { playersOf } from './players.ts';
import { singularsOf } from './singular.ts';
import { sortOfNickname, tierOf } from './sorts.ts';
import type { Sort } from './sorts.ts';
import { stageOf } from './stages.ts';
import { tourOf } from './tours.ts';
import type { AliasKind, Entity, Sport, Tier } from './types.ts';
import { venuesOf } from './venues.ts';

/** Sports in which competitors are people. */
const PEOPLE: ReadonlySet<Sport> = new Set(['tennis', 'golf', 'motorsport', 'mma']);

/** Of an event that is only supposed, ms. */
const SUPPOSED_LENGTH = 7_200_000;

/** Names shorter than this are too likely to be something else. */
const SHORTEST_SURNAME = 5;
const SHORTEST_OWN = 4;
/** "MUFC", "NUFC"; "AFC" and shorter are too many. */
const INITIALS = /^[A-Z]{2,4}FC$/;

type Name = readonly [text: string, kind: AliasKind, tier: Tier];

/** A school's name says more than a city's: "Ohio State", "UCLA" are mostly their teams, in talk of sport. */
const SCHOOL = /[a-z] (?:State|Tech|A&M)$/;
const CODE = /^[A-Z]{3,}$/;

const placeNames = ({ league, location }: Entity): Name[] => {
  if (!location) return [];
  if (!league.startsWith('ncaa')) return [[location, 'city', 'D']];
  if (SCHOOL.test(location)) return [[location, 'nick', 'B']];
  return CODE.test(location) ? [[location, 'nick', 'C']] : [[location, 'city', 'D']];
};

/** "Packer", "Packer game" for the Packers. */
function singularNames(entity: Entity): Name[] {
  const { league, nickname } = entity;
  if (nickname === undefined) return [];
  const sport = leagueById(league)?.sport ?? 'show';
  return singularsOf(league, sport, nickname, tierOf(sortOfNickname(entity), nickname)).map(
    ({ text, tier }) => [text, 'nick', tier],
  );
}

/** A tag that has the team's own name in it is nobody else's: "ChiefsKingdom"; a call like "GoBucks" is shared. */
function tagNames({ tags, name, nickname = '' }: Entity): Name[] {
  const own = [name, nickname].map((text) => foldName(text).replaceAll(' ', ''));
  const isOwn = (tag: string): boolean =>
    own.some((text) => text.length >= SHORTEST_OWN && foldName(tag).includes(text));
  return (tags ?? []).flatMap((tag): Name[] => [
    [tag, 'tag', isOwn(tag) ? 'S' : 'A'],
    // Fans write a club's initials without the sign too.
    ...(INITIALS.test(tag) ? [[tag, 'nick', 'B'] as const] : []),
  ]);
}

/** All ways of naming a catalogue entity, with the tier that was measured for each. */
function namesOf(entity: Entity): Name[] {
  const all = (texts: readonly string[] | undefined, kind: AliasKind, tier: Tier): Name[] =>
    (texts ?? []).map((text) => [text, kind, tier]);
  const measured = (texts: readonly string[] | undefined, kind: AliasKind, sort: Sort): Name[] =>
    (texts ?? []).map((text) => [text, kind, tierOf(sort, text)]);
  return [
    ...measured([entity.name], 'full', 'name'),
    ...measured(entity.nickname ? [entity.nickname] : [], 'nick', sortOfNickname(entity)),
    ...placeNames(entity),
    ...measured(entity.sure, 'full', 'sure'),
    ...measured(entity.also, 'full', 'also'),
    ...measured(entity.native, 'full', 'native'),
    ...measured(entity.weak, 'nick', 'weak'),
    ...measured(entity.plain, 'nick', 'plain'),
    ...singularNames(entity),
    ...all(entity.abbr, 'abbr', 'D'),
    ...all(venuesOf(entity.id), 'venue', 'D'),
    ...playersOf(entity.id).map(({ text, tier }): Name => [text, 'person', tier]),
    ...tagNames(entity),
    ...all(entity.handles, 'handle', 'S'),
  ];
}

/** Names of a competitor that the catalogue does not know, as careful as ignorance asks. */
function namesOfStranger(competitor: Competitor, sport: Sport): Name[] {
  const words = competitor.name.split(/\s+/);
  if (PEOPLE.has(sport)) {
    const surname = words.at(-1) ?? '';
    const names: Name[] = words.length > 1 ? [[competitor.name, 'person', 'S']] : [];
    if (words.length > 1 && surname.length >= SHORTEST_SURNAME)
      names.push([surname, 'person', 'C']);
    return names;
  }
  const names: Name[] = [[competitor.name, 'full', words.length > 1 ? 'A' : 'C']];
  if (competitor.nickname && competitor.nickname !== competitor.name)
    names.push([competitor.nickname, 'nick', 'D']);
  if (competitor.location && competitor.location !== competitor.name)
    names.push([competitor.location, 'city', 'D']);
  if (competitor.abbreviation) names.push([competitor.abbreviation, 'abbr', 'D']);
  return names;
}

/** "2026 Paris Open" is talked about as "Paris Open". */
const withoutYear = (title: string): string =>
  title
    .replace(/\b(19|20)\d\d\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** "UFC 330: Pereira vs. Hill" is talked about as "UFC 330", "UFC Fight Night: …" as one of many. */
const beforeColon = (title: string): string => title.split(':', 1)[0]?.trim() ?? '';

const NUMBERED = /^[A-Z]{2,6} \d+$/;

function namesOfTitle(title: string): Name[] {
  const names: Name[] = [[title, 'title', title.includes(' ') ? 'B' : 'D']];
  const head = beforeColon(title);
  return NUMBERED.test(head) ? [...names, [head, 'title', 'S']] : names;
}

/** The catalogue's entity of a tournament or a series. */
const wholeOf = (league: LeagueId, title: string): Entity | undefined =>
  entityFor(league, [title]) ?? entityFor(league, [beforeColon(title)]);

const leagueRow = (id: LeagueId): LexiconLeague | undefined => {
  const league = leagueById(id);
  return league ? { id, sport: league.sport, names: league.names } : undefined;
};

/** Collects entities, each once, with the aliases of each. */
function createCollector() {
  const entities: LexiconEntity[] = [];
  const aliases: LexiconAlias[] = [];
  const indexOf = new Map<string, number>();
  return {
    entities,
    aliases,
    /** Adds an entity when it is new. */
    add(id: string, league: LeagueId, label: string, names: () => readonly Name[]): string {
      if (indexOf.has(id)) return id;
      const index = entities.length;
      indexOf.set(id, index);
      entities.push({ id, league, sport: leagueById(league)?.sport ?? 'show', label });
      const seen = new Set<string>();
      for (const [text, kind, tier] of names()) {
        const key = `${kind === 'tag' || kind === 'handle' ? kind : ''}:${text.toLowerCase()}`;
        if (text === '' || seen.has(key)) continue;
        seen.add(key);
        aliases.push({ text, kind, tier, entity: index });
      }
      return id;
    },
  };
}

/** What fans call it, for reasons: "Jets". */
const labelOf = (entity: Entity): string => entity.nickname ?? entity.name;

/**
 * The lexicon of a schedule: who and what can be meant, by which names, in which events. Only what has an event
 * can be found, so an empty schedule gives an empty lexicon. Leagues' own names are evidence and come along.
 */
export function createLexicon(events: readonly LiveEvent[]): Lexicon {
  const collector = createCollector();
  const leagues = new Map<LeagueId, LexiconLeague>();
  const linkable: LinkableEvent[] = [];
  const present: Entity[] = [];
  const addKnown = (entity: Entity): string => {
    const home = leagueRow(entity.league);
    if (home) leagues.set(entity.league, home);
    return collector.add(entity.id, entity.league, labelOf(entity), () => namesOf(entity));
  };
  for (const event of events) {
    const sport = leagueById(event.league)?.sport ?? 'show';
    const row = leagueRow(event.league);
    if (row) leagues.set(event.league, row);
    const sides: string[] = [];
    for (const competitor of event.competitors) {
      if (competitor.placeholder) continue;
      const entity = knownAs(event.league, competitor);
      if (entity) {
        present.push(entity);
        sides.push(addKnown(sideIn(entity, event.league)));
      } else {
        sides.push(
          collector.add(competitor.id, event.league, competitor.nickname ?? competitor.name, () =>
            namesOfStranger(competitor, sport),
          ),
        );
      }
    }
    const part: string[] = [];
    const title = withoutYear(
      event.tournament ?? (event.competitors.length === 0 ? event.title : ''),
    );
    if (title !== '') {
      const tour = tourOf(event.league);
      const entity = wholeOf(tour, title) ?? wholeOf(event.league, title);
      part.push(
        entity
          ? addKnown(entity)
          : collector.add(`title:${tour}:${title.toLowerCase()}`, tour, title, () =>
              namesOfTitle(title),
            ),
      );
    }
    const stage = stageOf(event);
    linkable.push({
      id: event.id,
      league: event.league,
      start: event.start,
      end: event.end,
      status: event.status,
      sides,
      part,
      ...(stage && { stage }),
    });
  }
  for (const entity of namesakesOf(present)) addKnown(entity);
  return {
    entities: collector.entities,
    aliases: collector.aliases,
    leagues: [...leagues.values()],
    words: linkable.length === 0 ? [] : CONTEXT_WORDS,
    events: linkable,
  };
}

/**
 * Whether somebody takes part by this name any week: a team, or in sports of single people a player or a tournament.
 * Not a show, and no one game: "Super Bowl".
 */
const isPlayed = (entity: Entity): boolean => {
  const sport = leagueById(entity.league)?.sport ?? 'show';
  return PEOPLE.has(sport) || (entity.title !== true && sport !== 'show' && sport !== 'news');
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
