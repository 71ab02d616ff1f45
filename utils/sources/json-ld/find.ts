/** The events among all that a page says. */
import { identityOf, listOf, nodeOf, type Node, typesOf } from './node.ts';

/** A thing that takes place, with what stands around it. */
export interface Found {
  node: Node;
  /** The video that it is the broadcast of, or the event that it is a part of. */
  within?: Node;
}

export interface Page {
  found: Found[];
  /** Things that have an identity, for references to them. */
  byId: ReadonlyMap<string, Node>;
  /** There was more than is looked at. */
  cut: boolean;
}

const DEEPEST = 16;
const MOST_NODES = 50_000;

/** Where a page's things hold others that may be events of their own. */
const HOLDERS = [
  '@graph',
  'itemListElement',
  'item',
  'mainEntity',
  'hasPart',
  'video',
  'event',
  'events',
  'subEvent',
  'subEvents',
  'publication',
] as const;

/** Happenings of another kind: on demand is not live, a series has a season for a date. */
const NOT_LIVE = new Set([
  'OnDemandEvent',
  'EventSeries',
  'SaleEvent',
  'DeliveryEvent',
  'UserInteraction',
]);
const NAMED_OTHERWISE = new Set(['Festival', 'Hackathon', 'CourseInstance']);

/** Whether a type is one of schema.org's for what takes place. */
const isEventType = (type: string): boolean =>
  !NOT_LIVE.has(type) && (type.endsWith('Event') || NAMED_OTHERWISE.has(type));

/** All events of a page's data: in lists, graphs, lists of items, and within other events; each once. */
export function findEvents(data: readonly unknown[]): Page {
  const found: Found[] = [];
  const byId = new Map<string, Node>();
  const seen = new Set<unknown>();
  let cut = false;
  const open: { raw: unknown; within?: Node; depth: number }[] = data
    .map((raw) => ({ raw, depth: 0 }))
    .toReversed();
  while (open.length > 0 && seen.size < MOST_NODES) {
    const { raw, within, depth } = open.pop() ?? { raw: undefined, depth: 0 };
    if (depth > DEEPEST) continue;
    if (Array.isArray(raw)) {
      const listed = listOf(raw);
      if (listed.length < raw.length) cut = true;
      const items = listed.map((item) => ({
        raw: item,
        depth: depth + 1,
        ...(within && { within }),
      }));
      open.push(...items.toReversed());
      continue;
    }
    const node = nodeOf(raw);
    if (node === undefined || seen.has(raw)) continue;
    seen.add(raw);
    const id = identityOf(node);
    const types = typesOf(node);
    if (id !== undefined && Object.keys(node).length > 1) byId.set(id, node);
    const isEvent = types.some(isEventType);
    if (isEvent) found.push({ node, ...(within && { within }) });
    // What a video is the recording of has the video's name; other things lend theirs to nobody.
    const lends = isEvent || types.includes('VideoObject');
    const parts = HOLDERS.flatMap((holder) => {
      const part = node[holder];
      return part === undefined
        ? []
        : [{ raw: part, depth: depth + 1, ...(lends && { within: node }) }];
    });
    open.push(...parts.toReversed());
  }
  return { found, byId, cut: cut || open.length > 0 };
}
