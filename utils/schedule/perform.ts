import { withKnownCompetitors } from '../catalog/known.ts';
import type { LeagueId } from '../events.ts';
import {
  type Parsed,
  type ScheduleSource,
  SourceError,
  type SourceRequest,
} from '../sources/source.ts';
import { type Fetch, type Fetched, fetchText } from './fetch.ts';
import { retryDelay } from './plan.ts';
import { writeState } from './state-store.ts';
import type { RequestState, Validators } from './state.ts';
import { tell } from './store.ts';

/** What making a request needs of the world. */
export interface Transport {
  /** Epoch ms. */
  now(): number;
  /** In [0, 1). */
  random(): number;
  fetch: Fetch;
}

type Answer =
  | { kind: 'parsed'; parsed: Parsed; validators: Validators }
  | Exclude<Fetched, { kind: 'fresh' }>;

/** Fetches and reads an answer; one that can't be read is asked for at the next address. */
async function answerTo(
  request: SourceRequest,
  source: ScheduleSource,
  validators: Validators | undefined,
  world: Transport,
): Promise<Answer> {
  let urls = request.urls;
  for (;;) {
    const now = world.now();
    const fetched = await fetchText(urls, { fetch: world.fetch, validators, now });
    if (fetched.kind === 'failed')
      return { ...fetched, reason: `${source.name} ${fetched.reason}.` };
    if (fetched.kind === 'unchanged') return fetched;
    try {
      const parsed = source.parse(fetched.text, { league: request.league, now });
      return { kind: 'parsed', parsed, validators: fetched.validators };
    } catch (error) {
      urls = urls.filter((url) => url !== fetched.validators.url);
      if (urls.length > 0) continue;
      const said =
        error instanceof SourceError ? error.message : 'the answer could not be understood';
      return { kind: 'failed', reason: `${source.name}: ${said.replace(/\.$/, '')}.` };
    }
  }
}

/** An answer that lacks nothing: then what it doesn't list is gone. Empty ones have been wrong too often. */
const isComplete = ({ events, dropped, warnings = [] }: Parsed): boolean =>
  events.length > 0 && warnings.length === 0 && Object.keys(dropped).length === 0;

/** Stores an answer's events, each in its own league's shard. @returns whether all of them could be kept */
async function keep(
  request: SourceRequest,
  parsed: Parsed,
  followed: ReadonlySet<LeagueId>,
  now: number,
): Promise<boolean> {
  const wanted = parsed.events
    .filter((event) => followed.has(event.league))
    .map((event) => withKnownCompetitors(event));
  const byLeague = Map.groupBy(wanted, (event) => event.league);
  // Its own league's shard is written even when nothing came: "nothing on" is an answer too.
  if (!byLeague.has(request.league)) byLeague.set(request.league, []);
  let all = true;
  for (const [league, events] of byLeague) {
    const covers = league === request.league && isComplete(parsed) ? request.covers : null;
    const teller = request.teller ?? request.feed?.id ?? request.source;
    const kept = await tell({ league, teller, events, covers, now });
    all &&= kept;
  }
  return all;
}

/** The past of a request that was never made. */
export const neverMade = ({ source, league }: SourceRequest): RequestState => ({
  source,
  league,
  triedAt: 0,
  failures: 0,
  kept: 0,
  dropped: {},
  mended: {},
  warnings: [],
});

/**
 * Makes one request and stores what came: first the events, then that they came, so that a death in between
 * costs one repeated request. Rejects only when storage does.
 * @returns whether it was answered
 */
export async function perform(
  request: SourceRequest,
  source: ScheduleSource,
  before: RequestState,
  followed: ReadonlySet<LeagueId>,
  world: Transport,
): Promise<boolean> {
  const answer = await answerTo(request, source, before.validators, world);
  const now = world.now();
  const { nextTry: _nextTry, error: _error, ...past } = { ...before, triedAt: now };
  if (answer.kind === 'failed') {
    const failures = before.failures + 1;
    const wait = retryDelay(failures, world.random(), answer.retryAfterMs);
    await writeState(request.key, { ...past, failures, nextTry: now + wait, error: answer.reason });
    return false;
  }
  const succeeded: RequestState = { ...past, succeededAt: now, failures: 0 };
  if (answer.kind === 'unchanged') {
    await writeState(request.key, succeeded);
    return true;
  }
  const { parsed, validators } = answer;
  const all = await keep(request, parsed, followed, now);
  const { validators: _validators, ...rest } = succeeded;
  await writeState(request.key, {
    ...rest,
    // "Unchanged" would be no answer when not all of it could be stored.
    ...(all && { validators }),
    kept: parsed.events.length,
    dropped: parsed.dropped,
    mended: parsed.mended ?? {},
    warnings: parsed.warnings ?? [],
  });
  return true;
}
