/** Who carries what a page tells of. */
import type { Broadcast, BroadcastKind } from '../../events.ts';
import { httpsUrl } from '../../https.ts';
import { plainText } from '../kit/text.ts';
import { constantOf, listOf, nameOf, nodeOf, type Node, textOf, typesOf } from './node.ts';

const LONGEST_OUTLET = 40;
const MOST_BROADCASTS = 40;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/u;
/** Told along to whoever follows a link: who sent them. */
const REFERRAL = /^(?:utm_\w+|fbclid|gclid|ref|ref_src)$/iu;

/**
 * An address of a page: relative ones by where the page is, plain http as https, without referral tags.
 * @param base the page's own address
 */
export function addressOf(raw: unknown, base: string | undefined): string | undefined {
  const text = textOf(raw)?.replace(/^http:/iu, 'https:');
  const url = httpsUrl(text, base);
  if (url === undefined) return undefined;
  const bare = new URL(url);
  const tags = [...bare.searchParams.keys()].filter((name) => REFERRAL.test(name));
  if (tags.length === 0) return url;
  for (const tag of tags) bare.searchParams.delete(tag);
  return bare.href;
}

function kindOf(types: readonly string[]): BroadcastKind {
  if (types.some((type) => type.startsWith('Radio'))) return 'radio';
  return types.some((type) => /^(?:Web|VirtualLocation|SoftwareApplication)/u.test(type))
    ? 'stream'
    : 'tv';
}

/** What a service is called; its broadcaster's name where it has none of its own. */
const outletName = (service: unknown): string | undefined => {
  const node = nodeOf(service);
  return plainText(
    nameOf(service) ??
      textOf(node?.['broadcastDisplayName']) ??
      nameOf(node?.['broadcaster']) ??
      textOf(node?.['callSign']),
    LONGEST_OUTLET,
  );
};

/** ISO 3166 alpha-2, where an area is written so. */
const regionOf = (area: unknown): string | undefined => {
  const name = nameOf(area);
  return name !== undefined && /^[A-Z]{2}$/u.test(name) ? name : undefined;
};

/** The address of an event's place, when that is one on the web. A text is a place's name unless it says https. */
function onlinePlace(location: unknown, online: boolean): unknown {
  const node = nodeOf(location);
  if (node === undefined) return /^https?:/iu.test(textOf(location) ?? '') ? location : undefined;
  const virtual = typesOf(node).includes('VirtualLocation');
  return virtual || (online && node['address'] === undefined) ? node['url'] : undefined;
}

/** "www.youtube.com" → "youtube.com". */
const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./u, '');

/** An address to watch at as a broadcast, called as its site unless it has a name. */
function streamAt(raw: unknown, name: unknown, base: string | undefined): Broadcast[] {
  const url = addressOf(raw, base);
  if (url === undefined) return [];
  return [{ outlet: plainText(textOf(name), LONGEST_OUTLET) ?? siteOf(url), kind: 'stream', url }];
}

/** Where an event that is held online can be seen. */
function streamsOf(event: Node, base: string | undefined): Broadcast[] {
  const attendance = constantOf(event['eventAttendanceMode']) ?? '';
  const moved = constantOf(event['eventStatus']) === 'EventMovedOnline';
  const online = moved || /^(?:Online|Mixed)/u.test(attendance);
  return listOf(event['location']).flatMap((location) =>
    streamAt(onlinePlace(location, online), nodeOf(location)?.['name'], base),
  );
}

/** Where an event offers to be watched: an address, or an entry point's. One with blanks to fill in leads nowhere. */
function offersOf(event: Node, base: string | undefined): Broadcast[] {
  return listOf(event['potentialAction'])
    .map(nodeOf)
    .filter((action) => action !== undefined)
    .filter((action) => typesOf(action).includes('WatchAction'))
    .flatMap((action) => listOf(action['target'] ?? action['url']))
    .map((target) => {
      const entry = nodeOf(target);
      return entry === undefined ? target : (entry['urlTemplate'] ?? entry['url']);
    })
    .filter((address) => !/[{}]/u.test(textOf(address) ?? ''))
    .flatMap((address) => streamAt(address, undefined, base));
}

/**
 * Every outlet of an event: where it is published, where it is held online or offers to be watched, and the video that
 * shows it.
 * @param broadcast the thing that says where; the event itself where no other does
 * @param resolve what a reference to a thing of the page means
 */
export function broadcastsOf(
  broadcast: Node,
  video: Node | undefined,
  base: string | undefined,
  resolve: (raw: unknown) => unknown,
): Broadcast[] {
  const said = textOf(broadcast['inLanguage']);
  const language = said !== undefined && LANGUAGE.test(said) ? said : undefined;
  const published = listOf(broadcast['publishedOn']).flatMap((raw): Broadcast[] => {
    const service = resolve(raw);
    const outlet = outletName(service);
    if (outlet === undefined) return [];
    const node = nodeOf(service) ?? {};
    const region = regionOf(node['areaServed']);
    return [
      {
        outlet,
        kind: kindOf(typesOf(node)),
        ...(region !== undefined && { region }),
        ...(language !== undefined && { language }),
      },
    ];
  });
  const shown = streamAt(video?.['url'] ?? video?.['embedUrl'], undefined, base);
  const offered = offersOf(broadcast, base);
  return joined([...published, ...streamsOf(broadcast, base), ...offered], shown);
}

/** Two lists as one, each outlet once a language. */
export function joined(one: readonly Broadcast[], other: readonly Broadcast[]): Broadcast[] {
  const byOutlet = new Map<string, Broadcast>();
  for (const broadcast of [...one, ...other]) {
    const key = `${broadcast.outlet.toLowerCase()}|${broadcast.kind}|${broadcast.language ?? ''}`;
    if (!byOutlet.has(key)) byOutlet.set(key, broadcast);
  }
  return [...byOutlet.values()].slice(0, MOST_BROADCASTS);
}
