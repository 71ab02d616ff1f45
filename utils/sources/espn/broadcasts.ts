import type { Broadcast, BroadcastKind } from '../../events.ts';
import { plainText } from '../kit/text.ts';
import type { EspnCompetition, EspnGeoBroadcast } from './schema.ts';

const LONGEST_OUTLET = 40;
/** National and both home markets of an American game seldom pass a dozen. */
const MOST_BROADCASTS = 40;
/** `BIG12|ESPN+`, `NHLPP|ESPN+`: two outlets in one name. */
const COMBINED = '|';
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const REGION = /^[A-Za-z]{2}$/;

/** A map, since a feed's "constructor" is a key of every object. */
const MARKETS: ReadonlyMap<string, NonNullable<Broadcast['market']>> = new Map([
  ['national', 'national'],
  ['home', 'home'],
  ['away', 'away'],
]);

/** ESPN spells one kind as `Web`, `WEB`, `STREAMING` and `Streaming`. */
function kindOf(raw: string | undefined): BroadcastKind {
  const kind = (raw ?? '').toLowerCase();
  if (kind.includes('radio')) return 'radio';
  return kind.includes('web') || kind.includes('stream') ? 'stream' : 'tv';
}

const outlets = (raw: string, separator = COMBINED): string[] =>
  raw
    .slice(0, 400)
    .split(separator)
    .flatMap((part) => plainText(part, LONGEST_OUTLET) ?? []);

function fromRow(row: EspnGeoBroadcast): Broadcast[] {
  const market = MARKETS.get(row.market?.type?.toLowerCase() ?? '');
  const language = row.lang !== undefined && LANGUAGE.test(row.lang) ? row.lang : undefined;
  const region =
    row.region !== undefined && REGION.test(row.region) ? row.region.toUpperCase() : undefined;
  return outlets(row.media.shortName).map((outlet) => ({
    outlet,
    kind: kindOf(row.type?.shortName),
    ...(region !== undefined && { region }),
    ...(market !== undefined && { market }),
    ...(language !== undefined && { language }),
  }));
}

/** Names without a kind: `broadcasts[].names`. */
const fromNames = (names: readonly string[], market: string | undefined): Broadcast[] => {
  const known = MARKETS.get(market?.toLowerCase() ?? '');
  return names
    .flatMap((name) => outlets(name))
    .map((outlet) => ({ outlet, kind: 'tv', ...(known !== undefined && { market: known }) }));
};

const nameKey = ({ outlet }: Broadcast): string => outlet.toLowerCase();

/**
 * Every outlet that ESPN names for a competition, each once a country: the described rows first, then outlets that only a
 * list of names has, then (when there is nothing else) the one joined string. Radio is kept as such.
 */
export function broadcastsOf(
  competition: Pick<EspnCompetition, 'geoBroadcasts' | 'broadcasts' | 'broadcast'>,
): Broadcast[] {
  const described = [
    ...competition.geoBroadcasts.flatMap(fromRow),
    ...competition.broadcasts.flatMap((row) => ('media' in row ? fromRow(row) : [])),
  ];
  const named = competition.broadcasts.flatMap((row) =>
    'names' in row ? fromNames(row.names, row.market) : [],
  );
  if (described.length + named.length === 0)
    named.push(...fromNames(outlets(competition.broadcast ?? '', '/'), undefined));
  const found = new Map<string, Broadcast>();
  for (const broadcast of described) {
    const key = `${nameKey(broadcast)}|${broadcast.region ?? ''}`;
    if (!found.has(key)) found.set(key, broadcast);
  }
  const known = new Set(described.map(nameKey));
  for (const broadcast of named) {
    const key = nameKey(broadcast);
    if (!known.has(key) && !found.has(key)) found.set(key, broadcast);
  }
  return [...found.values()].slice(0, MOST_BROADCASTS);
}
