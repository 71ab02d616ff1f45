import type { Broadcaster } from '../types.ts';

/** What a row of the table says besides id, name, address and regions. */
export interface Row {
  access: Broadcaster['access'];
  basis: Broadcaster['basis'];
  /** Services whose login opens the address; none for what is free. */
  services?: readonly string[];
  /** Spellings besides the name. */
  aliases?: readonly string[];
}

/**
 * A maker of table rows for outlets of the same regions.
 * @param regions ISO 3166 alpha-2, or `world`
 */
export const rowsOf =
  (...regions: readonly string[]) =>
  (id: string, name: string, url: string, row: Row): Broadcaster => ({
    id,
    name,
    url,
    regions: regions.includes('world') ? 'world' : regions,
    access: row.access,
    basis: row.basis,
    services: row.services ?? [],
    aliases: [name, ...(row.aliases ?? [])],
  });

/** Who lets a US viewer sign in on the sites of most channels. */
export const PAY_TV = ['cable', 'youtube-tv', 'hulu-live', 'directv', 'fubo', 'sling'] as const;

/** The broadcast networks: also on the air. */
export const NETWORK = ['antenna', ...PAY_TV] as const;

/** A channel of Pluto TV in a browser, free in the United States, by Pluto's id of it. */
export const plutoPage = (id: string): string => `https://pluto.tv/us/live-tv/${id}`;
