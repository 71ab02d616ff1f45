import type { LiveEvent } from '../../../utils/events.ts';
import type { RequestState } from '../../../utils/schedule/state.ts';
import type { SourceRequest } from '../../../utils/sources/source.ts';
import { DAY, HOUR } from '../../../utils/spans.ts';

/** A Sunday afternoon, Eastern, in the middle of a month: 2026-11-15T20:00Z. */
export const NOW = Date.parse('2026-11-15T20:00:00Z');

/** An event that is sound in every field; say only what a test is about. */
export function makeEvent(changes: Partial<LiveEvent> = {}): LiveEvent {
  const id = changes.id ?? 'espn:nfl:1';
  const start = changes.start ?? NOW + HOUR;
  return {
    id,
    league: 'nfl',
    title: 'Buffalo Bills at New York Jets',
    competitors: [
      { id: 'espn:nfl:2', name: 'Buffalo Bills', side: 'away' },
      { id: 'espn:nfl:20', name: 'New York Jets', side: 'home' },
    ],
    start,
    end: start + 3 * HOUR,
    endEstimated: true,
    timeTbd: false,
    status: 'scheduled',
    broadcasts: [{ outlet: 'CBS', kind: 'tv', region: 'US' }],
    sources: ['espn'],
    mergedFrom: [id],
    seenAt: NOW - HOUR,
    changedAt: NOW - DAY,
    ...changes,
  };
}

export const makeRequest = (changes: Partial<SourceRequest> = {}): SourceRequest => ({
  key: `espn:${changes.league ?? 'nfl'}:${changes.purpose ?? 'now'}`,
  source: 'espn',
  league: 'nfl',
  urls: ['https://one.example/nfl', 'https://two.example/nfl'],
  covers: { from: NOW - 15 * HOUR, to: NOW + 9 * HOUR },
  purpose: 'now',
  ...changes,
});

export const makeState = (changes: Partial<RequestState> = {}): RequestState => ({
  source: 'espn',
  league: 'nfl',
  triedAt: NOW,
  succeededAt: NOW,
  failures: 0,
  kept: 1,
  dropped: {},
  mended: {},
  warnings: [],
  ...changes,
});
