/** Where an entry of a calendar can be watched: its link, and the broadcasters that its words name. Pure. */
import type { Broadcast } from '../../events.ts';
import { httpsUrl } from '../../https.ts';
import { BROADCASTERS } from '../../watch/broadcasters.ts';
import { outletOf } from '../../watch/outlet.ts';
import type { Broadcaster } from '../../watch/types.ts';
import { plainText } from '../kit/text.ts';
import type { Component } from './lines.ts';
import { textOf, textsOf } from './property.ts';

export interface Where {
  broadcasts: Broadcast[];
  /** The entry's own page. */
  url?: string;
}

const LONGEST_OUTLET = 40;
const MOST_BROADCASTS = 20;
/** A description is read this far. */
const READ = 4000;
const MOST_LINKS = 20;

const bareHost = (url: URL): string => url.hostname.replace(/^(?:www|m)\./, '');
const addressOf = (url: URL): string => `${bareHost(url)}${url.pathname}${url.search}`;

const byHost: ReadonlyMap<string, Broadcaster[]> = Map.groupBy(BROADCASTERS, ({ url }) =>
  bareHost(new URL(url)),
);

/** Whose site a link leads to: where several share one, whose own address the link goes on from. */
function broadcasterAt(link: string): Broadcaster | undefined {
  const url = new URL(link);
  const rows = byHost.get(bareHost(url)) ?? [];
  if (rows.length === 1) return rows[0];
  const address = addressOf(url);
  return rows
    .filter((row) => address.startsWith(addressOf(new URL(row.url))))
    .toSorted((a, b) => b.url.length - a.url.length)[0];
}

const LINK = /https:\/\/[^\s<>"'\\^`{|}]+/g;

/** The https links of a text, punctuation behind them left out. */
const linksIn = (text: string): string[] =>
  [...text.slice(0, READ).matchAll(LINK)]
    .slice(0, MOST_LINKS)
    .flatMap(([link]) => httpsUrl(link.replace(/[.,;:!?)\]]+$/, '')) ?? []);

/** Says that what follows, up to the end of the line, names outlets: "TV: ", "Watch on ", "Transmissão no Brasil: ". */
const LABEL =
  /(?:\btv\b|📺|\bwatch\b|\bchannels?\b|\bbroadcast\w*|\bnetworks?\b|\bstream\w*|\btransmiss\w*|\bübertragung\b|\bsender\b|\bdiffusion\b|\bcha[iî]nes?\b|\bcanal(?:es)?\b|\bemisi[oó]n\b)[^:\n]{0,40}:\s*(.+)/iu;
const ON = /\b(?:live on|watch on|streaming on|air(?:s|ing) on|shown on)\s+(.+)/iu;
const BETWEEN = /\s*(?:[,;/|+&·•]|\b(?:and|or|und|oder|et|ou|e|y|o)\b)\s*/iu;
/** Ends a list of outlets: a sentence's end, a remark. */
const END = /\.(?=\s|$)|[(\n]| – | — /u;

/** The outlets of a text that are broadcasters we know. */
function outletsIn(text: string): string[] {
  const found: string[] = [];
  for (const line of text.slice(0, READ).split(/\n|<br\s*\/?>/i)) {
    const list = (LABEL.exec(line)?.[1] ?? ON.exec(line)?.[1])?.split(END)[0];
    if (list === undefined) continue;
    // Taken whole first: "ESPN+" and "Sky Sports Main Event" have signs of lists in them.
    const parts = outletOf(list).broadcasters.length === 1 ? [list] : list.split(BETWEEN);
    found.push(...parts.filter((part) => outletOf(part).broadcasters.length > 0));
  }
  return found.flatMap((outlet) => plainText(outlet, LONGEST_OUTLET) ?? []);
}

/** The place is an outlet's name, as television guides write it. */
const placeOutlet = (place: string | undefined): string[] =>
  place !== undefined && outletOf(place).broadcasters.length > 0
    ? [plainText(place, LONGEST_OUTLET) ?? place.slice(0, LONGEST_OUTLET)]
    : [];

/**
 * Where an entry is watched. The link is the one of CONFERENCE, then URL, then of the description, a broadcaster's
 * first. A broadcaster's site, and what CONFERENCE names, is a stream; any other is the event's page.
 */
export function whereOf(component: Component): Where {
  const description = textOf(component, 'DESCRIPTION') ?? '';
  const place = textOf(component, 'LOCATION');
  const conference = [
    ...textsOf(component, 'CONFERENCE'),
    ...textsOf(component, 'X-GOOGLE-CONFERENCE'),
  ].flatMap((raw) => httpsUrl(raw) ?? []);
  const described = [...linksIn(description), ...linksIn(place ?? '')];
  const own = httpsUrl(textOf(component, 'URL'));
  const isStream = (link: string | undefined): link is string =>
    link !== undefined && broadcasterAt(link) !== undefined;
  const [stream] = [...conference, ...[own, ...described].filter(isStream)];

  const broadcasts: Broadcast[] = [];
  if (stream !== undefined) {
    const outlet = broadcasterAt(stream)?.name ?? bareHost(new URL(stream));
    broadcasts.push({ outlet, kind: 'stream', url: stream });
  }
  const named = [...outletsIn(description), ...placeOutlet(place)];
  const idsOf = (outlet: string): string =>
    outletOf(outlet)
      .broadcasters.map(({ id }) => id)
      .join();
  const seen = new Set(broadcasts.map(({ outlet }) => idsOf(outlet)));
  for (const outlet of named.slice(0, MOST_BROADCASTS)) {
    const ids = idsOf(outlet);
    if (seen.has(ids)) continue;
    seen.add(ids);
    broadcasts.push({ outlet, kind: 'tv' });
  }
  const url = own ?? described.find((link) => !isStream(link));
  return { broadcasts, ...(url !== undefined && url !== stream && { url }) };
}
