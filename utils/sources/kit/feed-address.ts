/** Whether an address that somebody typed may become a feed. Pure. */
import { httpsUrl } from '../../https.ts';

/** What an address is: one to take, one never to take, or one to ask about first. */
export type FeedAddress =
  | { url: string }
  | { refused: FeedRefusal }
  | { confirm: 'own-device' | 'own-network'; url: string };

/** Why an address is never taken. */
export type FeedRefusal = 'empty' | 'malformed' | 'insecure' | 'credentials';

/** What `httpsUrl` lets through. */
const LONGEST = 2048;
const SCHEME = /^([a-z][a-z0-9+.-]*):(?!\d)/i;
const CALENDAR_SCHEME = /^webcals?:(?:\/\/)?/i;

/** Names that are answered for within a house, a company or a cluster (RFC 6761, 6762, 8375; .internal by ICANN). */
const INNER_NAME =
  /(?:^|\.)(?:local|internal|intranet|lan|home|corp|private|localdomain|home\.arpa|test|svc)$/;

type Octets = readonly [number, number, number, number];

/** Dotted, as the URL parser writes every IPv4 address, whether it was typed in hexadecimal or as one number. */
function octetsOf(host: string): Octets | undefined {
  const parts = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(host)?.slice(1).map(Number);
  return parts === undefined
    ? undefined
    : [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0, parts[3] ?? 0];
}

/** Where an IPv4 address leads (IANA's registry of special addresses); undefined for anywhere in the world. */
function placeOfIpv4([a, b, c]: Octets): 'own-device' | 'own-network' | undefined {
  if (a === 127 || a === 0) return 'own-device';
  const inner =
    a === 10 ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    (a === 100 && b >= 64 && b <= 127) ||
    (a === 192 && b === 0 && c === 0) ||
    (a === 198 && (b === 18 || b === 19)) ||
    a >= 224;
  return inner ? 'own-network' : undefined;
}

/** The eight groups of an IPv6 address without brackets; the URL parser has written it in hexadecimal already. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const read = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  if (tail === undefined) return read(head);
  const [before, after] = [read(head), read(tail)];
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

/** Prefixes under which an IPv4 address stands in the last two groups: mapped, compatible, translated (RFC 6052). */
const IPV4_WITHIN: readonly (readonly number[])[] = [
  [0, 0, 0, 0, 0, 0xffff],
  [0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0xffff, 0],
  [0x64, 0xff9b, 0, 0, 0, 0],
];

function placeOfIpv6(address: string): 'own-device' | 'own-network' | undefined {
  const groups = groupsOf(address);
  const [first = 0, second = 0, third = 0, , , , high = 0, low = 0] = groups;
  if (groups.slice(0, 7).every((group) => group === 0) && low <= 1) return 'own-device';
  const octets = (a: number, b: number): Octets => [a >> 8, a & 255, b >> 8, b & 255];
  if (IPV4_WITHIN.some((prefix) => prefix.every((group, index) => groups[index] === group))) {
    return placeOfIpv4(octets(high, low));
  }
  // 6to4 carries an IPv4 address in front.
  if (first === 0x2002) return placeOfIpv4(octets(second, third));
  const inner =
    (first & 0xfe00) === 0xfc00 ||
    (first & 0xffc0) === 0xfe80 ||
    (first & 0xffc0) === 0xfec0 ||
    // Translated within the network itself (RFC 8215).
    (first === 0x64 && second === 0xff9b && third === 1) ||
    first >= 0xff00;
  return inner ? 'own-network' : undefined;
}

/** Where a host leads; undefined for one in the world. A name may still be answered with any address. */
function placeOf(host: string): 'own-device' | 'own-network' | undefined {
  if (host.startsWith('[')) return placeOfIpv6(host.slice(1, -1));
  const octets = octetsOf(host);
  if (octets !== undefined) return placeOfIpv4(octets);
  const name = host.replace(/\.+$/, '');
  if (name === 'localhost' || name.endsWith('.localhost')) return 'own-device';
  return INNER_NAME.test(name) || !name.includes('.') ? 'own-network' : undefined;
}

/**
 * What a typed address is. `webcal:` means https, and so does an address without a scheme. One that leads to this device
 * or its network is to be confirmed: a feed could otherwise be made to knock at a router's or a company's doors.
 * @returns `url`: https, as it is stored
 */
export function feedAddress(text: string): FeedAddress {
  const typed = text.trim();
  if (typed === '') return { refused: 'empty' };
  if (typed.length > LONGEST) return { refused: 'malformed' };
  const bare = typed.replace(CALENDAR_SCHEME, 'https://');
  const scheme = SCHEME.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'https') return { refused: 'insecure' };
  let url: URL;
  try {
    url = new URL(scheme === undefined ? `https://${bare.replace(/^\/+/, '')}` : bare);
  } catch {
    return { refused: 'malformed' };
  }
  if (url.username !== '' || url.password !== '') return { refused: 'credentials' };
  // What stands behind '#' is never sent.
  url.hash = '';
  const checked = httpsUrl(url.href);
  if (checked === undefined || /\s/.test(typed)) return { refused: 'malformed' };
  const place = placeOf(url.hostname.toLowerCase());
  return place === undefined ? { url: checked } : { confirm: place, url: checked };
}
