import type { Broadcast } from '../../events.ts';
import { plainText } from '../kit/text.ts';
import type { NhlBroadcast } from './schema.ts';

const LONGEST_OUTLET = 80;
/** National ones of two countries and both clubs' make a dozen. */
const MOST_BROADCASTS = 60;
const REGION = /^[A-Za-z]{2}$/;

const MARKETS: ReadonlyMap<string, NonNullable<Broadcast['market']>> = new Map([
  ['N', 'national'],
  ['H', 'home'],
  ['A', 'away'],
]);

/** Every network, each once in a country and market. */
export function broadcastsOf(rows: readonly NhlBroadcast[]): Broadcast[] {
  const once = new Map<string, Broadcast>();
  for (const row of rows) {
    const outlet = plainText(row.network, LONGEST_OUTLET);
    if (outlet === undefined) continue;
    const market = MARKETS.get(row.market ?? '');
    const region = REGION.test(row.countryCode ?? '') ? row.countryCode?.toUpperCase() : undefined;
    const key = [outlet.toLowerCase(), market, region].join(' ');
    if (once.has(key)) continue;
    once.set(key, {
      outlet,
      kind: 'tv',
      ...(region !== undefined && { region }),
      ...(market !== undefined && { market }),
    });
  }
  return [...once.values()].slice(0, MOST_BROADCASTS);
}
