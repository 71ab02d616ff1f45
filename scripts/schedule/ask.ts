/** Making a source's request once, with nothing remembered but which hosts can't be reached. */
import type { LeagueId } from '../../utils/events.ts';
import { type Fetch, fetchText } from '../../utils/schedule/fetch.ts';
import { KEY_REFUSED } from '../../utils/sources/kit/key.ts';
import {
  type Parsed,
  type ScheduleSource,
  SourceError,
  type SourceRequest,
} from '../../utils/sources/source.ts';

/** What one source, or one feed of its, told. */
export interface Answer extends Parsed {
  source: string;
  /** Who speaks: of one teller's events no two are the same. */
  teller: string;
}

/** A request that brought nothing. */
export interface Failure {
  source: string;
  league: LeagueId;
  /** Hosts that were asked. */
  hosts: readonly string[];
  /** For a person. */
  reason: string;
}

/** A request and whose it is. */
export interface Work {
  source: ScheduleSource;
  request: SourceRequest;
}

/** A host that could not be reached so many times running is asked no more. */
const ENOUGH_FAILURES = 3;

const hostOf = (url: string): string => new URL(url).host;

/** A `fetch` that remembers which hosts can't be reached, so that a run without a network ends at once. */
export interface Reach {
  fetch: Fetch;
  /** True once there is no point in asking for the address any more. */
  isLost: (url: string) => boolean;
}

/** @param fetch what really asks */
export function reachThrough(fetch: Fetch): Reach {
  const failures = new Map<string, number>();
  return {
    async fetch(url, init) {
      const host = hostOf(url);
      try {
        const response = await fetch(url, init);
        failures.delete(host);
        return response;
      } catch (error) {
        failures.set(host, (failures.get(host) ?? 0) + 1);
        throw error;
      }
    },
    isLost: (url) => (failures.get(hostOf(url)) ?? 0) >= ENOUGH_FAILURES,
  };
}

/**
 * Makes one request and reads its answer; one that can't be read is asked for at the next address.
 * @param now epoch ms
 */
export async function ask(
  { source, request }: Work,
  { fetch, isLost }: Reach,
  now: number,
): Promise<Answer | Failure> {
  const { league, feed, headers, accept, mostBytes, refusesKeyWith } = request;
  const failure = (reason: string): Failure => ({
    source: source.id,
    league,
    hosts: request.urls.map(hostOf),
    reason,
  });
  let urls = request.urls;
  let reason = 'has no address';
  while (urls.length > 0) {
    if (urls.every(isLost)) return failure('could not be reached');
    const fetched = await fetchText(urls, { fetch, now, headers, accept, mostBytes });
    if (fetched.kind === 'unchanged') return failure('answered with nothing');
    if (fetched.kind === 'failed') {
      const ofKey = refusesKeyWith?.includes(fetched.status ?? 0) === true;
      return failure(ofKey ? `: ${KEY_REFUSED}` : fetched.reason);
    }
    const { url } = fetched.validators;
    try {
      const context = { league, now, url, ...(feed !== undefined && { feed }) };
      const teller = request.teller ?? feed?.id ?? source.id;
      return { ...source.parse(fetched.text, context), source: source.id, teller };
    } catch (error) {
      reason = error instanceof SourceError ? error.message : 'the answer could not be understood';
      urls = urls.filter((other) => other !== url);
    }
  }
  return failure(`: ${reason}`);
}
