import { DAY, HOUR, SECOND } from '../spans.ts';

const FIRST_RETRY = 30 * SECOND;
const LONGEST_RETRY = HOUR;
const SHORTEST_RETRY = 5 * SECOND;
const LONGEST_WAIT = DAY;

/**
 * How long to wait after a failure, ms: exponential with full jitter, so that clients that failed together
 * don't come back together, and never sooner than the server asked.
 * @param failures in a row, this one included
 * @param random in [0, 1)
 */
export function retryDelay(failures: number, random: number, retryAfterMs = 0): number {
  const ceiling = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** Math.min(failures - 1, 16));
  const delay = SHORTEST_RETRY + random * (ceiling - SHORTEST_RETRY);
  return Math.min(LONGEST_WAIT, Math.max(delay, retryAfterMs));
}
