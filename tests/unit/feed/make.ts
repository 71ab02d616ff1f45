import type { LiveEvent } from '../../../utils/events.ts';

export const NOW = Date.parse('2026-11-22T18:00:00Z');

/** An event of the NFL on NOW's day, as a test wants it. */
export const makeEvent = (id: string, more: Partial<LiveEvent> = {}): LiveEvent => ({
  id: `espn:nfl:${id}`,
  league: 'nfl',
  title: `Game ${id}`,
  competitors: [],
  start: NOW,
  end: NOW + 3 * 3_600_000,
  endEstimated: true,
  timeTbd: false,
  status: 'scheduled',
  broadcasts: [],
  sources: ['espn'],
  mergedFrom: [`espn:nfl:${id}`],
  seenAt: NOW,
  changedAt: NOW,
  ...more,
});
