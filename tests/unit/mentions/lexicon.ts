/** A small schedule for the recogniser's tests, written by hand. */
import type { AliasKind, Sport, Tier } from '../../../utils/catalog/types.ts';
import { CONTEXT_WORDS } from '../../../utils/mentions/terms.ts';
import type { EventStatus } from '../../../utils/events.ts';
import type {
  Lexicon,
  LexiconAlias,
  LexiconEntity,
  LinkableEvent,
} from '../../../utils/mentions/types.ts';
import { HOUR } from '../../../utils/spans.ts';

export const NOW = Date.UTC(2026, 10, 22, 20, 0);

const entities: LexiconEntity[] = [];
const aliases: LexiconAlias[] = [];

function team(
  league: string,
  sport: Sport,
  city: string,
  nick: string,
  tier: Tier,
  abbr: string,
  more: [string, AliasKind, Tier][] = [],
): string {
  const id = `${league}:${nick.toLowerCase()}`;
  const entity = entities.length;
  entities.push({ id, league, sport, label: nick });
  const names: [string, AliasKind, Tier][] = [
    [`${city} ${nick}`, 'full', 'S'],
    [nick, 'nick', tier],
    [city, 'city', 'D'],
    [abbr, 'abbr', 'D'],
    ...more,
  ];
  for (const [text, kind, level] of names) aliases.push({ text, kind, tier: level, entity });
  return id;
}

export const chiefs = team('nfl', 'football', 'Kansas City', 'Chiefs', 'A', 'KC', [
  ['ChiefsKingdom', 'tag', 'A'],
  ['chiefs', 'handle', 'S'],
]);
export const ravens = team('nfl', 'football', 'Baltimore', 'Ravens', 'A', 'BAL');
export const jets = team('nfl', 'football', 'New York', 'Jets', 'B', 'NYJ');
const bills = team('nfl', 'football', 'Buffalo', 'Bills', 'C', 'BUF');
export const giants = team('nfl', 'football', 'New York', 'Giants', 'B', 'NYG');
const heat = team('nba', 'basketball', 'Miami', 'Heat', 'D', 'MIA');
export const lakers = team('nba', 'basketball', 'Los Angeles', 'Lakers', 'A', 'LAL');
const celtics = team('nba', 'basketball', 'Boston', 'Celtics', 'A', 'BOS');
const kings = team('nba', 'basketball', 'Sacramento', 'Kings', 'C', 'SAC');
export const sfGiants = team('mlb', 'baseball', 'San Francisco', 'Giants', 'B', 'SF');
export const dodgers = team('mlb', 'baseball', 'Los Angeles', 'Dodgers', 'A', 'LAD');

const wimbledonIndex = entities.length;
entities.push({ id: 'atp:wimbledon', league: 'atp', sport: 'tennis', label: 'Wimbledon' });
aliases.push({ text: 'Wimbledon', kind: 'title', tier: 'A', entity: wimbledonIndex });
export const wimbledon = 'atp:wimbledon';

/** An event of the small schedule. `start` in hours from `NOW`. */
export function game(
  id: string,
  league: string,
  start: number,
  status: EventStatus,
  sides: string[],
  part: string[] = [],
): LinkableEvent {
  return {
    id,
    league,
    start: NOW + start * HOUR,
    end: NOW + (start + 3) * HOUR,
    status,
    sides,
    part,
  };
}

export const EVENTS: LinkableEvent[] = [
  game('kc-bal', 'nfl', -1, 'live', [chiefs, ravens]),
  game('nyj-buf', 'nfl', 4, 'scheduled', [jets, bills]),
  game('mia-sac', 'nba', 5, 'scheduled', [heat, kings]),
  game('lal-bos', 'nba', 6, 'scheduled', [lakers, celtics]),
];

/** The lexicon of the given events; all entities known, as the product would have it only those in events. */
export function lexicon(events: LinkableEvent[] = EVENTS): Lexicon {
  const used = new Set(events.flatMap((event) => [...event.sides, ...event.part]));
  const index = new Map<number, number>();
  const kept = entities.filter((entity, i) => {
    if (!used.has(entity.id)) return false;
    index.set(i, index.size);
    return true;
  });
  return {
    entities: kept,
    aliases: aliases.flatMap((alias) => {
      const entity = index.get(alias.entity);
      return entity === undefined ? [] : [{ ...alias, entity }];
    }),
    words: CONTEXT_WORDS,
    leagues: [
      { id: 'nfl', sport: 'football', names: ['NFL'] },
      { id: 'nba', sport: 'basketball', names: ['NBA'] },
      { id: 'mlb', sport: 'baseball', names: ['MLB'] },
      { id: 'atp', sport: 'tennis', names: ['ATP'] },
    ],
    events,
  };
}
