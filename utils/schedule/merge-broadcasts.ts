/** Every outlet that anybody names, each once a region. Pure. */
import type { Broadcast } from '../events.ts';
import { foldOutlet, outletOf } from '../watch/outlet.ts';
import { compareText } from './merge-ranks.ts';

/** The same broadcasters behind two spellings ("ESPN", "ESPN/ESPN App") are the same outlet; radio is another. */
function makeKey({ outlet, kind }: Broadcast): string {
  const { broadcasters, unknown } = outletOf(outlet);
  const who =
    unknown === undefined
      ? broadcasters.map(({ id }) => id).toSorted(compareText)
      : [`outlet:${foldOutlet(unknown)}`];
  return `${kind === 'radio' ? 'radio' : 'screen'}|${who.join('+')}`;
}

const keys = new WeakMap<Broadcast, string>();

/** What two broadcasts of one outlet have in common. */
export function outletKey(broadcast: Broadcast): string {
  const key = keys.get(broadcast) ?? makeKey(broadcast);
  keys.set(broadcast, key);
  return key;
}

const primary = (language: string | undefined): string | undefined =>
  language?.toLowerCase().split('-')[0];

const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;

/** For the same people: what one source leaves out the other may fill in. */
const sameAudience = (a: Broadcast, b: Broadcast): boolean =>
  agree(a.region, b.region) && agree(primary(a.language), primary(b.language));

/** A broadcast, with what another source knows of it besides: an address, a region, a market, a language. */
const filled = (row: Broadcast, other: Broadcast): Broadcast => ({ ...other, ...row });

/** @param lists of broadcasts, the best source's first: its rows come first, and its word on each counts */
export function unionOfBroadcasts(lists: readonly (readonly Broadcast[])[]): Broadcast[] {
  const byOutlet = new Map<string, Broadcast[]>();
  const order: { rows: Broadcast[]; at: number }[] = [];
  for (const [place, list] of lists.entries()) {
    for (const broadcast of list) {
      const key = outletKey(broadcast);
      const rows = byOutlet.get(key) ?? [];
      byOutlet.set(key, rows);
      // One source's rows are its own business: it may list an outlet twice, with two addresses.
      const at = place === 0 ? -1 : rows.findIndex((row) => sameAudience(row, broadcast));
      const row = rows[at];
      if (row !== undefined) rows[at] = filled(row, broadcast);
      else order.push({ rows, at: rows.push(broadcast) - 1 });
    }
  }
  return order.flatMap(({ rows, at }) => rows[at] ?? []);
}
