import type { LeagueId } from '../events.ts';
import { foldName } from './fold-name.ts';
import type { Entity } from './types.ts';

/**
 * Where else a league's competitors are written, nearest first. A club has one row, in its own
 * country's league; a school one, with its football team or else its basketball team; a nation one,
 * with the World Cup.
 */
const CLUBS = ['epl', 'laliga', 'bundesliga', 'seriea', 'ligue1', 'primeiraliga', 'championship'];
const SOUTH_AMERICA = [
  'argentina',
  'brasileirao',
  'uruguay',
  'colombia',
  'paraguay',
  'chile',
  'ecuador',
  'peru',
  'bolivia',
  'venezuela',
];
const WRITTEN_WITH: ReadonlyMap<LeagueId, readonly LeagueId[]> = new Map(
  Object.entries({
    epl: ['championship'],
    championship: ['epl'],
    facup: ['epl', 'championship'],
    leaguecup: ['epl', 'championship'],
    ucl: CLUBS,
    uel: ['ucl', ...CLUBS],
    uecl: ['ucl', ...CLUBS],
    uefasupercup: ['ucl', ...CLUBS],
    laliga: ['laliga2'],
    laliga2: ['laliga'],
    copadelrey: ['laliga', 'laliga2'],
    supercopa: ['laliga'],
    primeiraliga: ['ucl'],
    dfbpokal: ['bundesliga'],
    coppaitalia: ['seriea'],
    coupedefrance: ['ligue1'],
    leaguescup: ['mls', 'ligamx'],
    usopencup: ['mls'],
    concachampions: ['ligamx', 'mls'],
    clubworldcup: ['ucl', ...CLUBS, ...SOUTH_AMERICA, 'ligamx', 'mls', 'saudi'],
    libertadores: SOUTH_AMERICA,
    sudamericana: SOUTH_AMERICA,
    copaargentina: ['argentina'],
    copadobrasil: ['brasileirao'],
    copachile: ['chile'],
    nations: ['worldcup'],
    euro: ['worldcup'],
    copaamerica: ['worldcup'],
    worldcupconmebol: ['worldcup'],
    worldcupconcacaf: ['worldcup'],
    goldcup: ['worldcup'],
    concacafnations: ['worldcup'],
    caribbeanseries: ['lvbp', 'lidom', 'lmp'],
    sixnations: ['rugbyworldcup'],
    rugbychampionship: ['rugbyworldcup'],
    testrugby: ['rugbyworldcup'],
    nationschampionship: ['rugbyworldcup'],
    championscup: ['premrugby', 'top14', 'urc'],
    ncaaf: ['ncaam'],
    ncaam: ['ncaaf'],
    ncaaw: ['ncaam', 'ncaaf'],
  }),
);

/** Names that a longer spelling may end with: "Heineken Las Vegas Grand Prix". */
const RACE = / grand prix$/;

/** A folded name → the one entity it names, or null when it names several. */
type Index = Map<string, Entity | null>;

interface LeagueIndex {
  full: Index;
  alias: Index;
  abbreviation: Index;
}

const withoutClub = (folded: string): string => folded.replace(/^(?:a?fc|cf) | (?:a?fc|cf)$/g, '');

const withoutSponsor = (name: string): string =>
  name.replace(/\s+(?:presented|pres\.?|powered) by\s.*$/i, '');

const addTo = (index: Index, name: string, entity: Entity): void => {
  const held = index.get(name);
  if (name !== '') index.set(name, held === undefined || held === entity ? entity : null);
};

function indexLeague(entities: readonly Entity[]): LeagueIndex {
  const made: LeagueIndex = { full: new Map(), alias: new Map(), abbreviation: new Map() };
  for (const entity of entities) {
    const {
      name,
      location,
      nickname,
      sure = [],
      also = [],
      weak = [],
      plain = [],
      abbr = [],
    } = entity;
    const place = location && nickname ? [`${location} ${nickname}`] : [];
    for (const full of [name, ...place]) {
      addTo(made.full, foldName(full), entity);
      addTo(made.full, withoutClub(foldName(full)), entity);
    }
    for (const alias of [nickname, location, ...sure, ...also, ...weak, ...plain]) {
      if (!alias) continue;
      addTo(made.alias, foldName(alias), entity);
      addTo(made.alias, withoutClub(foldName(alias)), entity);
    }
    for (const code of abbr) addTo(made.abbreviation, code.toLowerCase(), entity);
  }
  return made;
}

const byFullName = (index: LeagueIndex, folded: readonly string[]): Entity | undefined => {
  for (const name of folded) {
    const found = index.full.get(name) ?? index.full.get(withoutClub(name));
    if (found) return found;
  }
  return undefined;
};

/**
 * A code is shared by many outside a league's own teams ("OSU"), so it counts when it is all that
 * was given, or when the first name also ends with that team's nickname ("Wash. Commanders",
 * "WSH").
 */
const byAbbreviation = (
  index: LeagueIndex,
  names: readonly string[],
  first: string,
): Entity | undefined => {
  for (const name of names) {
    const found = index.abbreviation.get(name.toLowerCase());
    if (!found) continue;
    const alone = names.every((other) => other === name);
    if (alone || (found.nickname && first.endsWith(` ${foldName(found.nickname)}`))) return found;
  }
  return undefined;
};

const byRace = (index: LeagueIndex, first: string): Entity | undefined => {
  if (!RACE.test(first)) return undefined;
  for (const [name, entity] of index.full) {
    if (entity && RACE.test(name) && first.endsWith(` ${name}`)) return entity;
  }
  return undefined;
};

/**
 * Makes the function that finds a schedule source's competitor or tournament among `entities`.
 *
 * `names`: the source's full name first, then other full spellings and its abbreviation. Tried in
 * this order, league by league: full name (or location and nickname), any alias equal to the first
 * name, abbreviation, race. What names two entities of a league names none.
 */
export function createLookup(
  entities: readonly Entity[],
): (league: LeagueId, names: readonly string[]) => Entity | undefined {
  const byLeague = new Map<LeagueId, Entity[]>();
  for (const entity of entities) {
    const list = byLeague.get(entity.league);
    if (list) list.push(entity);
    else byLeague.set(entity.league, [entity]);
  }
  const indexes = new Map<LeagueId, LeagueIndex>();
  for (const [league, list] of byLeague) indexes.set(league, indexLeague(list));

  return (league, names) => {
    const folded = names.map((name) => foldName(withoutSponsor(name)));
    const first = folded[0] ?? '';
    const scope = [league, ...(WRITTEN_WITH.get(league) ?? [])].flatMap(
      (id) => indexes.get(id) ?? [],
    );
    const steps: ((index: LeagueIndex) => Entity | null | undefined)[] = [
      (index) => byFullName(index, folded),
      (index) => index.alias.get(first) ?? index.alias.get(withoutClub(first)),
      (index) => byAbbreviation(index, names, first),
      (index) => byRace(index, first),
    ];
    for (const step of steps) {
      for (const index of scope) {
        const found = step(index);
        if (found) return found;
        if (found === null) return undefined;
      }
    }
    return undefined;
  };
}
