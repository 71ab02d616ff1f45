import type { Broadcast, LiveEvent } from '../events.ts';
import { httpsUrl } from '../https.ts';
import { foldOutlet, outletOf } from './outlet.ts';
import type { Broadcaster, WatchOption } from './types.ts';

/** What choosing needs to know of a person. */
export interface Viewer {
  /** ISO 3166 alpha-2. */
  region: string;
  /** Service ids, most preferred first. */
  services: readonly string[];
}

/** An option and its place: options are sorted by `place`, then `preference`, then by what the source said first. */
interface Candidate {
  option: WatchOption;
  place: number;
  preference: number;
  direct: boolean;
}

/** Best first. */
const PLACE = {
  mine: 0,
  free: 1,
  national: 2,
  inRegion: 3,
  regionUnknown: 4,
  /** No stream of it is known; it leads to the event's page. */
  nameOnly: 5,
  /** The event's own page opens everywhere, a stream of another region does not. */
  page: 6,
  otherRegion: 7,
} as const;

/**
 * Every place to watch an event, each broadcaster once, the best for this person first: what they have (in
 * their order), what is free, national, any other in their region, then what may be in another one. Radio is
 * left out. The event's own page stands in for an outlet whose stream is not known, and comes before streams that
 * are known not to serve the person's region.
 */
export function watchOptions(event: LiveEvent, viewer: Viewer): WatchOption[] {
  const page = httpsUrl(event.url);
  const candidates = event.broadcasts
    .filter((broadcast) => broadcast.kind !== 'radio')
    .flatMap((broadcast) => candidatesOf(broadcast, viewer, page));
  const own = page === undefined ? [] : [pageCandidate(page)];
  return [...onePerBroadcaster(candidates), ...own]
    .toSorted((a, b) => a.place - b.place || a.preference - b.preference)
    .map((candidate) => candidate.option);
}

function candidatesOf(broadcast: Broadcast, viewer: Viewer, page: string | undefined): Candidate[] {
  const { broadcasters, unknown } = outletOf(broadcast.outlet);
  const direct = httpsUrl(broadcast.url);
  if (unknown === undefined) {
    return broadcasters.map((row) =>
      knownCandidate(row, broadcast, viewer, directFor(row, broadcasters, direct)),
    );
  }
  const url = direct ?? page;
  return url === undefined || unknown === ''
    ? []
    : [unknownCandidate(unknown, url, broadcast, viewer, direct !== undefined)];
}

/** A joint outlet's one address is its broadcaster's whose site it is on. */
function directFor(
  row: Broadcaster,
  joint: readonly Broadcaster[],
  direct: string | undefined,
): string | undefined {
  if (direct === undefined || joint.length === 1) return direct;
  return new URL(direct).host === new URL(row.url).host ? direct : undefined;
}

function knownCandidate(
  row: Broadcaster,
  broadcast: Broadcast,
  viewer: Viewer,
  direct: string | undefined,
): Candidate {
  const preferences = row.services.map((id) => viewer.services.indexOf(id)).filter((at) => at >= 0);
  const mine = preferences.length > 0;
  const option: WatchOption = {
    broadcaster: row.id,
    name: row.name,
    url: direct ?? row.url,
    access: row.access,
    mine,
    ...inRegion(serves(broadcast, viewer, row)),
    ...language(broadcast),
  };
  return {
    option,
    place: placeOf(option, broadcast),
    preference: mine ? Math.min(...preferences) : viewer.services.length,
    direct: direct !== undefined,
  };
}

function unknownCandidate(
  name: string,
  url: string,
  broadcast: Broadcast,
  viewer: Viewer,
  direct: boolean,
): Candidate {
  const option: WatchOption = {
    broadcaster: `outlet:${foldOutlet(name)}`,
    name,
    url,
    access: 'unknown',
    mine: false,
    ...inRegion(serves(broadcast, viewer)),
    ...language(broadcast),
  };
  const place = direct ? placeOf(option, broadcast) : PLACE.nameOnly;
  return { option, place, preference: viewer.services.length, direct };
}

function placeOf(option: WatchOption, broadcast: Broadcast): number {
  if (option.inRegion === undefined) return PLACE.regionUnknown;
  if (!option.inRegion) return PLACE.otherRegion;
  if (option.mine) return PLACE.mine;
  if (option.access === 'free') return PLACE.free;
  return broadcast.market === 'national' ? PLACE.national : PLACE.inRegion;
}

/** The region that a source gives a broadcast counts more than those that the broadcaster serves at all. */
function serves(broadcast: Broadcast, viewer: Viewer, row?: Broadcaster): boolean | undefined {
  const region = viewer.region.toUpperCase();
  if (broadcast.region !== undefined) return broadcast.region.toUpperCase() === region;
  if (row === undefined) return undefined;
  return row.regions === 'world' || row.regions.includes(region);
}

const inRegion = (known: boolean | undefined) => (known === undefined ? {} : { inRegion: known });

const language = (broadcast: Broadcast) =>
  broadcast.language === undefined ? {} : { language: broadcast.language };

/** Of several broadcasts of one broadcaster, the one in the better place, or with an address of its own. */
function onePerBroadcaster(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const id = candidate.option.broadcaster;
    const other = best.get(id);
    if (other === undefined || isBetter(candidate, other)) best.set(id, candidate);
  }
  return [...best.values()];
}

const isBetter = (a: Candidate, b: Candidate): boolean =>
  a.place < b.place || (a.place === b.place && a.direct && !b.direct);

const pageCandidate = (url: string): Candidate => ({
  option: {
    broadcaster: 'page',
    name: new URL(url).host.replace(/^www\./u, ''),
    url,
    access: 'unknown',
    mine: false,
  },
  place: PLACE.page,
  preference: 0,
  direct: true,
});
