/** The same sources and the same merge as in the browser, once, in Node. */
import { withKnownCompetitors } from '../../utils/catalog/known.ts';
import type { LeagueId, LiveEvent } from '../../utils/events.ts';
import { type Fetch, fetchText } from '../../utils/schedule/fetch.ts';
import { DAY, WINDOW_AHEAD, WINDOW_BEHIND } from '../../utils/schedule/window.ts';
import {
  type Parsed,
  type ScheduleSource,
  type Setup,
  SourceError,
  type SourceRequest,
} from '../../utils/sources/source.ts';
import { mergeAnswers } from './merge.ts';

/** Requests under way at once; a host gets two of them (`utils/schedule/fetch.ts`). */
const AT_ONCE = 6;

export interface Run {
  sources: readonly ScheduleSource[];
  leagues: readonly LeagueId[];
  /** Epoch ms. */
  now: number;
  fetch: Fetch;
  setup: Setup;
  /** Which of the requests are made; all of them where nothing is said. */
  wanted?: (request: SourceRequest) => boolean;
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

/** What one source told. */
export interface Answer extends Parsed {
  source: string;
}

export interface Ran {
  /** Merged, by start. */
  events: LiveEvent[];
  /** Reason in plain words → how many. */
  dropped: Record<string, number>;
  failures: Failure[];
  /** What each request gave, before the merge. */
  answers: Answer[];
}

const hostsOf = (request: SourceRequest): string[] => request.urls.map((url) => new URL(url).host);

/** Makes one request and reads it; an answer that can't be read is asked for at the next address. */
async function ask(
  request: SourceRequest,
  source: ScheduleSource,
  { fetch, now }: Run,
): Promise<Answer | Failure> {
  const { league, feed, headers } = request;
  const failure = (reason: string): Failure => ({
    source: source.id,
    league,
    hosts: hostsOf(request),
    reason,
  });
  const send: Fetch = (url, init) =>
    fetch(url, {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init.headers)), ...headers },
    });
  let urls = request.urls;
  let reason = 'has no address';
  while (urls.length > 0) {
    const fetched = await fetchText(urls, { fetch: send, now });
    if (fetched.kind !== 'fresh') {
      return failure(fetched.kind === 'failed' ? fetched.reason : 'answered with nothing');
    }
    const { url } = fetched.validators;
    try {
      const context = { league, now, url, ...(feed !== undefined && { feed }) };
      return { ...source.parse(fetched.text, context), source: source.id };
    } catch (error) {
      reason = error instanceof SourceError ? error.message : 'the answer could not be understood';
      urls = urls.filter((other) => other !== url);
    }
  }
  return failure(reason);
}

interface Work {
  source: ScheduleSource;
  request: SourceRequest;
}

/** Makes requests a few at once, and those that an index's answer names; none twice. */
async function askAll(first: readonly Work[], run: Run): Promise<(Answer | Failure)[]> {
  const results: (Answer | Failure)[] = [];
  const made = new Set<string>();
  const askRound = async (round: readonly Work[]): Promise<Work[]> => {
    const queue = round.filter(({ request }) => !made.has(request.key)).values();
    const next: Work[] = [];
    const lane = async (): Promise<void> => {
      for (const { source, request } of queue) {
        made.add(request.key);
        const result = await ask(request, source, run);
        results.push(result);
        if ('next' in result && result.next !== undefined)
          next.push(...result.next.map((named) => ({ source, request: named })));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    return next;
  };
  const named = await askRound(first);
  // What an index names is data, and no index: a feed that always names more would be asked for ever.
  await askRound(named);
  return results;
}

/** What sources know without asking anybody, in the schedule's window around `now`. */
function knownAnswers({ sources, leagues, now }: Run): Answer[] {
  const span = { from: now - WINDOW_BEHIND - DAY, to: now + WINDOW_AHEAD };
  return sources.flatMap((source) =>
    source.known === undefined
      ? []
      : leagues.map((league): Answer => ({
          source: source.id,
          events: source.known?.(league, span, now) ?? [],
          dropped: {},
        })),
  );
}

/** Sums what answers left out. @returns reason → how many */
export function droppedOf(answers: readonly Parsed[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const { dropped } of answers) {
    for (const [reason, count] of Object.entries(dropped)) sum[reason] = (sum[reason] ?? 0) + count;
  }
  return sum;
}

/** Events of several answers as one schedule: with the catalogue's ids, merged, by start. */
export const scheduleOf = (answers: readonly Parsed[]): LiveEvent[] =>
  mergeAnswers(answers.flatMap(({ events }) => events.map((event) => withKnownCompetitors(event))));

/** Asks all sources for the leagues' windows at `now`, once. Never throws for what a source does. */
export async function runSources(run: Run): Promise<Ran> {
  const { sources, leagues, now, setup, wanted = () => true } = run;
  const work: Work[] = sources.flatMap((source) =>
    leagues
      .flatMap((league) => source.requests(league, now, setup))
      .filter(wanted)
      .map((request) => ({ source, request })),
  );
  const results = await askAll(work, run);
  const failures = results.filter((result): result is Failure => 'reason' in result);
  const answered = results.filter((result): result is Answer => 'events' in result);
  const answers = [...knownAnswers(run), ...answered];
  const asked = new Set(leagues);
  const events = scheduleOf(answers).filter(
    ({ league }) => asked.has(league) || league.startsWith('feed:'),
  );
  return { events, dropped: droppedOf(answers), failures, answers };
}
