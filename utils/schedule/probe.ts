/** Reading an address once before it is kept: what is there, and what Tipoff makes of it. */
import { LEAGUES } from '../catalog/leagues.ts';
import type { Feed, ParseContext, ScheduleSource } from '../sources/source.ts';
import { SourceError } from '../sources/source.ts';
import type { Fetched } from './fetch.ts';

/** What was found at an address. */
export interface FoundFeed {
  kind: Feed['kind'];
  /** Events in the window. */
  events: number;
  /** Parts that an index names besides, each with events of its own. */
  parts: number;
  /** Events that could not be read. */
  dropped: number;
  /** The next to start, epoch ms. */
  next?: { title: string; start: number };
}

/** Why nothing can be made of an address: nobody answered usefully, or what came is nothing that Tipoff reads. */
export type ProbeProblem =
  | { problem: 'unanswered' | 'unreadable'; said: string }
  | { problem: 'unknown' };

export interface ProbeWorld {
  /** Epoch ms. */
  now: number;
  sources: readonly ScheduleSource[];
  fetch(url: string): Promise<Fetched>;
}

const KINDS: readonly Feed['kind'][] = ['ical', 'json', 'jsonld'];

const requestOf = (source: ScheduleSource, feed: Feed, now: number) =>
  LEAGUES.flatMap(({ id }) => source.requests(id, now, { feeds: [feed], keys: {} }))[0];

/** The source that reads such a text, and what it would be told with it. */
function readerOf(
  text: string,
  url: string,
  { sources, now }: ProbeWorld,
): { source: ScheduleSource; kind: Feed['kind']; context: ParseContext } | undefined {
  for (const source of sources) {
    if (source.waitsFor !== 'feed' || source.looksLike?.(text) !== true) continue;
    for (const kind of KINDS) {
      const feed: Feed = { id: 'probe', kind, url, name: '' };
      const request = requestOf(source, feed, now);
      if (request) return { source, kind, context: { league: request.league, now, url, feed } };
    }
  }
  return undefined;
}

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Asks an address once and reads what comes as the kind that it looks like. Stores nothing, never rejects. */
export async function probeFeed(url: string, world: ProbeWorld): Promise<FoundFeed | ProbeProblem> {
  const fetched = await world.fetch(url);
  if (fetched.kind === 'failed') return { problem: 'unanswered', said: fetched.reason };
  const text = fetched.kind === 'fresh' ? fetched.text : '';
  const reader = readerOf(text, url, world);
  if (reader === undefined) return { problem: 'unknown' };
  try {
    const { events, dropped, next = [] } = reader.source.parse(text, reader.context);
    const coming = events
      .filter(({ start, status }) => start > world.now && status === 'scheduled')
      .toSorted((a, b) => a.start - b.start)[0];
    return {
      kind: reader.kind,
      events: events.length,
      parts: next.length,
      dropped: total(dropped),
      ...(coming && { next: { title: coming.title, start: coming.start } }),
    };
  } catch (error) {
    const said = error instanceof SourceError ? error.message : '';
    return { problem: 'unreadable', said };
  }
}
