/** Entities with their aliases and leagues, gathered one by one. Pure. */
import type { LeagueId } from '../events.ts';
import type { LexiconAlias, LexiconEntity, LexiconLeague } from '../mentions/types.ts';
import { leagueById } from './leagues.ts';
import { namesOf } from './names.ts';
import type { Name } from './names.ts';
import { sportOf } from './sports.ts';
import type { Entity } from './types.ts';

/** What a lexicon is gathered in. */
export interface Collector {
  entities: LexiconEntity[];
  aliases: LexiconAlias[];
  leagues: ReadonlyMap<LeagueId, LexiconLeague>;
  /** Adds a league that the catalogue knows, for its own names. */
  addLeague(id: LeagueId): void;
  /** Adds an entity when it is new, and gives its id. `names` is asked only then. */
  add(id: string, league: LeagueId, label: string, names: () => readonly Name[]): string;
  /** Adds an entity of the catalogue with all its names, and its league; gives its id. */
  addEntity(entity: Entity): string;
}

/** What fans call an entity, for reasons: "Jets". */
export const labelOf = (entity: Entity): string => entity.nickname ?? entity.name;

/** Tags and handles are found as such alone, so that the same letters may be a name besides. */
const keyOf = ([text, kind]: Name): string =>
  `${kind === 'tag' || kind === 'handle' ? kind : ''}:${text.toLowerCase()}`;

/** An empty collector. */
export function createCollector(): Collector {
  const entities: LexiconEntity[] = [];
  const aliases: LexiconAlias[] = [];
  const leagues = new Map<LeagueId, LexiconLeague>();
  const added = new Set<string>();

  function addLeague(id: LeagueId): void {
    const league = leagueById(id);
    if (league) leagues.set(id, { id, sport: league.sport, names: league.names });
  }

  function add(id: string, league: LeagueId, label: string, names: () => readonly Name[]): string {
    if (added.has(id)) return id;
    added.add(id);
    const index = entities.length;
    entities.push({ id, league, sport: sportOf(league), label });
    const seen = new Set<string>();
    for (const name of names()) {
      const [text, kind, tier] = name;
      const key = keyOf(name);
      if (text === '' || seen.has(key)) continue;
      seen.add(key);
      aliases.push({ text, kind, tier, entity: index });
    }
    return id;
  }

  function addEntity(entity: Entity): string {
    addLeague(entity.league);
    return add(entity.id, entity.league, labelOf(entity), () => namesOf(entity));
  }

  return { entities, aliases, leagues, addLeague, add, addEntity };
}
