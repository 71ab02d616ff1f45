/** Schedules for the linking tests, written by hand; the catalogue knows who is meant. */
import { createLexicon } from '../../../utils/catalog/lexicon.ts';
import type { Competitor, EventStatus, LiveEvent } from '../../../utils/events.ts';
import { createRecogniser } from '../../../utils/mentions/recogniser.ts';
import type { PostText } from '../../../utils/mentions/types.ts';
import { HOUR } from '../../../utils/spans.ts';

export const NOW = Date.UTC(2026, 10, 22, 20, 0);

/** An event that begins `start` hours from `NOW` and takes three. `sides` are full names, none for a show. */
export function event(
  id: string,
  league: string,
  sides: readonly string[],
  start: number,
  status: EventStatus = 'scheduled',
  more: Partial<LiveEvent> = {},
): LiveEvent {
  const competitors = sides.map((name): Competitor => ({
    id: `test:${league}:${name.toLowerCase()}`,
    name,
  }));
  return {
    id,
    league,
    title: sides.join(' v '),
    competitors,
    start: NOW + start * HOUR,
    end: NOW + (start + 3) * HOUR,
    endEstimated: true,
    timeTbd: false,
    status,
    broadcasts: [],
    sources: ['test'],
    mergedFrom: [id],
    seenAt: NOW,
    changedAt: NOW,
    ...more,
  };
}

/** Ids of the events that a post is linked to, best first. */
export function linked(
  schedule: readonly LiveEvent[],
  post: string | PostText,
  now: number = NOW,
): string[] {
  const words = typeof post === 'string' ? { text: post } : post;
  return createRecogniser(createLexicon(schedule))
    .links(words, now)
    .map(({ eventId }) => eventId);
}
