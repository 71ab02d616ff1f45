import type { Competitor, LiveEvent } from '../../../utils/events.ts';
import { HOUR } from '../../../utils/spans.ts';

/** The clock of the catalogue's tests, epoch ms. */
export const NOW = Date.UTC(2026, 10, 22, 20, 0);

/** A live event of ESPN's between these, the only one of its league; say what a test is about. */
export const liveEvent = (
  league: string,
  competitors: Competitor[],
  more: Partial<LiveEvent> = {},
): LiveEvent => ({
  id: `espn:${league}:1`,
  league,
  title: competitors.map(({ name }) => name).join(' v '),
  competitors,
  start: NOW,
  end: NOW + 2 * HOUR,
  endEstimated: true,
  timeTbd: false,
  status: 'live',
  broadcasts: [],
  sources: ['espn'],
  mergedFrom: [`espn:${league}:1`],
  seenAt: NOW,
  changedAt: NOW,
  ...more,
});
