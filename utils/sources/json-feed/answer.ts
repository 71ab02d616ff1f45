import * as v from 'valibot';

import type { LiveEvent } from '../../events.ts';
import { DAY } from '../../spans.ts';
import { utcDay } from '../kit/day.ts';
import { REASONS, tally } from '../kit/dropped.ts';
import { readJson } from '../kit/json.ts';
import { instant } from '../kit/time.ts';
import { type ParseContext, type Parsed, SourceError } from '../source.ts';
import { readEvent } from './event.ts';
import { AnyVersion, EventsDocument, FeedEvent, IndexDocument } from './schema.ts';
import { shardRequests } from './shards.ts';

const MOST_EVENTS = 2000;
/** A feed that says when it was made and is older than this has stopped being made. */
const STALE = 2 * DAY;

const SAME_ID = 'the same id twice';

/** What a feed says of when it was made: no later than now. Epoch ms. */
function madeAt(generated: string | undefined, now: number): number {
  const made = instant(generated);
  return made === undefined ? now : Math.min(made, now);
}

function staleness(generated: string | undefined, now: number): string[] {
  const made = madeAt(generated, now);
  if (now - made <= STALE) return [];
  return [`not renewed since ${utcDay(made)}`];
}

function parseIndex(document: v.InferOutput<typeof IndexDocument>, context: ParseContext): Parsed {
  const { now, feed, url = feed?.url } = context;
  const warnings = staleness(document.generated, now);
  if (feed === undefined || url === undefined) {
    warnings.push('this is an index: its events are in the files that it names');
    return { events: [], dropped: {}, warnings };
  }
  if (url !== feed.url) throw new SourceError('a part of the feed names parts of its own');
  const { requests, dropped, warnings: more } = shardRequests(document.shards, feed, url, now);
  return { events: [], dropped, warnings: [...warnings, ...more], next: requests };
}

function parseEvents(
  document: v.InferOutput<typeof EventsDocument>,
  { now, feed }: ParseContext,
): Parsed {
  const { league, generated } = document;
  const around = { feed: feed?.id ?? 'file', league, now, seenAt: madeAt(generated, now) };
  const events = new Map<string, LiveEvent>();
  const dropped: Record<string, number> = {};
  const mended: Record<string, number> = {};
  for (const raw of document.events.slice(0, MOST_EVENTS)) {
    const read = v.safeParse(FeedEvent, raw);
    const made = read.success ? readEvent(read.output, around) : { dropped: REASONS.unreadable };
    if ('dropped' in made) tally(dropped, made.dropped);
    else if (events.has(made.event.id)) tally(dropped, SAME_ID);
    else {
      events.set(made.event.id, made.event);
      for (const what of made.mended) tally(mended, what);
    }
  }
  const warnings = staleness(generated, now);
  if (document.events.length > MOST_EVENTS)
    warnings.push(`more than ${MOST_EVENTS} events: the rest was left out`);
  return { events: [...events.values()], dropped, mended, warnings };
}

/**
 * Reads a feed: its events, or as an index what is to be asked besides.
 * @throws SourceError when it is neither
 */
export function parseFeed(text: string, context: ParseContext): Parsed {
  const data = readJson(text);
  const index = v.safeParse(IndexDocument, data);
  if (index.success) return parseIndex(index.output, context);
  const events = v.safeParse(EventsDocument, data);
  if (events.success) return parseEvents(events.output, context);
  const other = v.safeParse(AnyVersion, data);
  throw new SourceError(
    other.success && other.output.version !== 1
      ? `the feed is of version ${other.output.version}, which is not known here`
      : 'the answer is no Tipoff feed: it has no version, and neither events nor shards',
  );
}
