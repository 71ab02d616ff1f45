/** What a feed brings, in words. Pure; times are epoch ms. */
import { options } from '../../../locales/en.ts';
import type { LiveEvent } from '../../../utils/events.ts';
import type { FoundFeed } from '../../../utils/schedule/probe.ts';
import type { RequestState, RequestStates } from '../../../utils/schedule/state.ts';
import { startLabel } from '../../../utils/when.ts';

const words = options.feeds;

/** Ids of feeds' events say of which feed they are: `<source>:<league>:<feed's id>~<their id>`. */
const isOf = (feed: string, id: string): boolean =>
  id.split(':')[2]?.startsWith(`${feed}~`) === true;

/** What the schedule holds of a feed. */
export function heldOf(
  feed: string,
  events: readonly LiveEvent[],
  now: number,
): Pick<FoundFeed, 'events' | 'next'> {
  const held = events.filter(({ mergedFrom }) => mergedFrom.some((id) => isOf(feed, id)));
  const next = held
    .filter(({ start, status }) => start > now && status === 'scheduled')
    .toSorted((a, b) => a.start - b.start)[0];
  return {
    events: held.length,
    ...(next && { next: { title: next.title, start: next.start } }),
  };
}

/** The past of a feed's requests; an index's own one first, before those for what it names. */
export const statesOf = (feed: string, states: RequestStates): RequestState[] =>
  Object.entries(states)
    .filter(([, state]) => state.teller === feed)
    .toSorted(([a], [b]) => a.length - b.length)
    .map(([, state]) => state);

/** "12 events, next: Jets at Bills, Tomorrow 1:00 PM". @param locale BCP 47 */
export function foundWords(
  {
    events,
    next,
    parts = 0,
  }: Pick<FoundFeed, 'events' | 'next'> & Partial<Pick<FoundFeed, 'parts'>>,
  now: number,
  locale: string,
): string {
  if (next) {
    const when = startLabel(next.start, now, { locale, timeTbd: false });
    return words.found(events, `${next.title}, ${when}`);
  }
  if (parts > 0) return words.parts(parts);
  return events > 0 ? options.schedules.events(events) : words.none;
}
