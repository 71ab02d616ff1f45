/** How each source does, for people: read from the past of its requests, so that it can't disagree with them. */
import { ABOUT } from '../sources/about.ts';
import type { ScheduleSource } from '../sources/source.ts';
import { readStates, watchStates } from './state-store.ts';
import type { RequestState, RequestStates } from './state.ts';

export interface SourceHealth {
  source: string;
  /** "ESPN". */
  name: string;
  /** Epoch ms of the last answer; absent when there never was one. */
  lastSuccess?: number;
  /** Events kept of the last answers. */
  kept: number;
  /** Reason in plain words → how many events were left out. */
  dropped: Record<string, number>;
  /** What was put right → in how many events. */
  mended: Record<string, number>;
  warnings: string[];
  /** Signs that the source changed its answers, each a sentence. */
  shape: string[];
  /** Requests whose last try failed, of all. */
  failing: number;
  requests: number;
  /** The latest failure that still holds, as a sentence. */
  lastError?: string;
  /** Epoch ms of the next try after a failure. */
  nextTry?: number;
}

function sum(tallies: readonly Record<string, number>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const tally of tallies) {
    for (const [reason, count] of Object.entries(tally)) {
      total[reason] = (total[reason] ?? 0) + count;
    }
  }
  return total;
}

const latest = (times: readonly (number | undefined)[]): number | undefined => {
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
};

function healthOfOne(
  source: Pick<ScheduleSource, 'id' | 'name'>,
  states: RequestState[],
): SourceHealth {
  const failing = states
    .filter((state) => state.error !== undefined)
    .toSorted((a, b) => b.triedAt - a.triedAt);
  const lastSuccess = latest(states.map((state) => state.succeededAt));
  const waits = failing.flatMap((state) => state.nextTry ?? []);
  const lastError = failing[0]?.error;
  return {
    source: source.id,
    name: source.name,
    ...(lastSuccess !== undefined && { lastSuccess }),
    kept: states.reduce((total, state) => total + state.kept, 0),
    dropped: sum(states.map((state) => state.dropped)),
    mended: sum(states.map((state) => state.mended)),
    warnings: [...new Set(states.flatMap((state) => state.warnings))],
    shape: [...new Set(states.flatMap((state) => state.shape ?? []))].map(
      (problem) => `${source.name} may have changed its answers: ${problem}.`,
    ),
    failing: failing.length,
    requests: states.length,
    ...(lastError !== undefined && { lastError }),
    ...(waits.length > 0 && { nextTry: Math.min(...waits) }),
  };
}

/** Every source's health, a source that was never asked included. */
export const healthOf = (
  states: RequestStates,
  sources: readonly Pick<ScheduleSource, 'id' | 'name'>[] = ABOUT,
): SourceHealth[] =>
  sources.map((source) =>
    healthOfOne(
      source,
      Object.values(states).filter((state) => state.source === source.id),
    ),
  );

/** Every source's health as of now. */
export const readHealth = async (): Promise<SourceHealth[]> => healthOf(await readStates());

/** Calls back after each request that ended. Returns the end of it. */
export const watchHealth = (callback: (health: SourceHealth[]) => void): (() => void) =>
  watchStates((states) => callback(healthOf(states)));
