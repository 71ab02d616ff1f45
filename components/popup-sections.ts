/** Which event stands in which part of the popup, and in what order. Pure; times are epoch ms. */
import { leagueById } from '../utils/catalog/leagues.ts';
import { isLive, isOver } from '../utils/events.ts';
import { HOUR } from '../utils/spans.ts';
import { isPinned } from '../utils/view-event.ts';
import type { ViewEvent } from '../utils/view.ts';
import { matcher } from './search.ts';

export type SectionId = 'told' | 'page' | 'live' | 'soon' | 'pinned' | 'later';

export interface Section {
  id: SectionId;
  events: ViewEvent[];
  /** How many more there are; searching finds them. */
  more: number;
}

export interface SectionsAsk {
  /** Ids of the events that the user was reminded of just now. */
  told: readonly string[];
  /** Ids of the events mentioned on the page, most recently seen first. */
  onPage: readonly string[];
  now: number;
  /** What the user typed; empty shows all. */
  query: string;
}

const ORDER: readonly SectionId[] = ['told', 'page', 'live', 'soon', 'pinned', 'later'];
const SOON_MS = 2 * HOUR;
/** Longer lists are not read; searching is quicker. */
const MOST_SHOWN: Record<SectionId, number> = {
  told: 100,
  page: 30,
  live: 200,
  soon: 60,
  pinned: 30,
  later: 30,
};
const MOST_FOUND = 100;
/** News and shows fill every day from morning to night: beyond the next few they would bury the games. */
const MOST_PROGRAMMES = 6;

const sidePinned = (event: ViewEvent): boolean => event.sides.some((side) => side.pinned);

const pinRank = (event: ViewEvent): number => (sidePinned(event) ? 0 : event.leaguePinned ? 1 : 2);

const byStart = (a: ViewEvent, b: ViewEvent): number =>
  a.start - b.start || (a.title < b.title ? -1 : 1);

function sectionOf(event: ViewEvent, now: number): SectionId | undefined {
  if (event.status === 'final') return undefined;
  if (isLive(event)) return 'live';
  const kept = isPinned(event) ? 'pinned' : undefined;
  // Only who waits for it needs to know that it is off.
  if (isOver(event)) return kept;
  // Long past and never reported as started: the schedule is stale, the row would be a lie.
  if (event.end < now) return undefined;
  if (!event.timeTbd && event.start - now <= SOON_MS) return 'soon';
  return kept ?? 'later';
}

function placeOf(
  event: ViewEvent,
  { told, now }: SectionsAsk,
  onPage: ReadonlyMap<string, number>,
): SectionId | undefined {
  if (told.includes(event.id)) return 'told';
  return onPage.has(event.id) ? 'page' : sectionOf(event, now);
}

/** A part of a programme guide that the user didn't ask for. */
function isProgramme(event: ViewEvent): boolean {
  const sport = leagueById(event.league)?.sport;
  return (sport === 'news' || sport === 'show') && !isPinned(event);
}

/**
 * What lies ahead with no more than the next few programmes, and what nobody plays against somebody each once:
 * tomorrow's edition, next week's night game are no news beside today's. What is on, pinned or on the page stays whole.
 * @param named titles of such events that stand above; grows
 */
function withFewProgrammes(
  id: SectionId,
  events: readonly ViewEvent[],
  named: Set<string>,
): readonly ViewEvent[] {
  if (id !== 'soon' && id !== 'later') return events;
  let shown = 0;
  return events.filter((event) => {
    if (event.sides.length > 0 || isPinned(event)) return true;
    const isOneMore = isProgramme(event);
    if ((isOneMore && shown === MOST_PROGRAMMES) || named.has(event.title)) return false;
    named.add(event.title);
    if (isOneMore) shown += 1;
    return true;
  });
}

/**
 * The popup's sections, empty ones left out; each event stands once, in the first that fits.
 * Pinned come first within each: a pinned side before a pinned league; then by start.
 */
export function popupSections(events: readonly ViewEvent[], ask: SectionsAsk): Section[] {
  const seenAt = new Map(ask.onPage.map((id, index) => [id, index]));
  const matches = matcher(ask.query);
  const found = new Map<SectionId, ViewEvent[]>(ORDER.map((id) => [id, []]));
  for (const event of events) {
    const id = placeOf(event, ask, seenAt);
    if (id !== undefined && matches(event)) found.get(id)?.push(event);
  }
  const byPage = (a: ViewEvent, b: ViewEvent): number =>
    (seenAt.get(a.id) ?? 0) - (seenAt.get(b.id) ?? 0);
  const named = new Set<string>();
  return ORDER.flatMap((id) => {
    const within = found.get(id) ?? [];
    const then = id === 'page' ? byPage : byStart;
    within.sort((a, b) => pinRank(a) - pinRank(b) || then(a, b));
    const shown =
      ask.query === ''
        ? withFewProgrammes(id, within, named).slice(0, MOST_SHOWN[id])
        : within.slice(0, MOST_FOUND);
    return shown.length === 0 ? [] : [{ id, events: shown, more: within.length - shown.length }];
  });
}

/** What to say when nothing is live: the next start, a pinned one if there is any; undefined if none is known. */
export function nextUp(events: readonly ViewEvent[], now: number): ViewEvent | undefined {
  const coming = events
    .filter((event) => event.status === 'scheduled' && event.start > now && !event.timeTbd)
    .toSorted((a, b) => a.start - b.start);
  return coming.find(isPinned) ?? coming[0];
}
