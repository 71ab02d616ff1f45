import type { LiveEvent } from '../../events.ts';
import { fingerprintOf } from '../../hash.ts';
import { tally } from '../kit/dropped.ts';
import { eventOf } from '../kit/event-of.ts';
import { ownZone } from '../kit/wall-time.ts';
import { type ParseContext, type Parsed, SourceError } from '../source.ts';
import { joined } from './broadcasts.ts';
import { type Draft, draftOf } from './event.ts';
import { findEvents } from './find.ts';
import { readLenientJson } from './lenient-json.ts';
import { jsonLdScripts } from './scripts.ts';
import { clockOf } from './when.ts';

const MOST_EVENTS = 2000;

const NOT_JSON = 'a script that is no JSON';
const TOO_MANY = `more than ${MOST_EVENTS} events: the rest was left out`;
/** The other way of saying it in HTML itself. */
const MICRODATA = /\bitemtype\s*=\s*["']?https?:\/\/schema\.org\/\w*Event\b/iu;

/** The things that a page's scripts say; what can't be read is counted. */
function dataOf(page: string, dropped: Record<string, number>): unknown[] {
  const scripts = jsonLdScripts(page);
  if (scripts.length === 0 && !MICRODATA.test(page)) {
    throw new SourceError('the page says nothing in JSON-LD');
  }
  return scripts.flatMap((script) => {
    if (script.trim() === '') return [];
    const read = readLenientJson(script);
    if (read === undefined) tally(dropped, NOT_JSON);
    return read === undefined ? [] : [read.data];
  });
}

const momentOf = ({ title, start }: Draft): string => `${title}|${start}`;

/** Events told twice as one, in the page's order, with all their broadcasts. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const byMoment = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = momentOf(draft);
    const held = byMoment.get(key);
    if (held === undefined) byMoment.set(key, draft);
    else {
      const broadcasts = joined(held.broadcasts, draft.broadcasts);
      byMoment.set(key, { ...held, identity: held.identity ?? draft.identity, broadcasts });
    }
  }
  return [...byMoment.values()];
}

/**
 * What each event is known by from one answer to the next: the page's own identity for it, which survives a new
 * date, unless several share it (a whole page's address), else its name and start.
 */
function keysOf(drafts: readonly Draft[]): string[] {
  const shared = Map.groupBy(drafts, ({ identity }) => identity ?? '');
  return drafts.map((draft) => {
    const own = draft.identity !== undefined && shared.get(draft.identity)?.length === 1;
    return fingerprintOf(
      own ? (draft.identity ?? '') : `${draft.identity ?? ''}|${momentOf(draft)}`,
    );
  });
}

/**
 * Reads a page's JSON-LD: every event that it tells of in the terms of schema.org.
 * @throws SourceError when the page has none at all
 */
export function parsePage(text: string, context: ParseContext): Parsed {
  const { now, feed, url: base = feed?.url, zone = ownZone() } = context;
  const dropped: Record<string, number> = {};
  const mended: Record<string, number> = {};
  const data = dataOf(text, dropped);
  const page = findEvents(data);
  const nodes = [...page.byId.values(), ...page.found.map(({ node }) => node)];
  const around = { page, clock: clockOf(nodes, zone), base, name: feed?.name ?? '' };
  const drafts: Draft[] = [];
  for (const found of page.found.slice(0, MOST_EVENTS)) {
    const draft = draftOf(found, around);
    if ('dropped' in draft) tally(dropped, draft.dropped);
    else drafts.push(draft);
  }
  const events = new Map<string, LiveEvent>();
  const kept = distinct(drafts);
  const keys = keysOf(kept);
  for (const [index, draft] of kept.entries()) {
    const id = `${feed?.id ?? 'file'}~${keys[index]}`;
    const made = eventOf({ ...draft, source: 'json-ld', id }, now);
    if ('dropped' in made) tally(dropped, made.dropped);
    else {
      const endEstimated = made.event.endEstimated || draft.endEstimated;
      events.set(made.event.id, { ...made.event, endEstimated });
      for (const what of [...draft.mended, ...(made.mended ? [made.mended] : [])])
        tally(mended, what);
    }
  }
  const warnings = page.cut || page.found.length > MOST_EVENTS ? [TOO_MANY] : [];
  if (page.found.length === 0 && MICRODATA.test(text)) {
    warnings.push('the page tells of its events in microdata, which is not read');
  }
  return { events: [...events.values()], dropped, mended, warnings };
}
