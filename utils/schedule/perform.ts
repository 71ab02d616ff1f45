import { KEY_REFUSED } from '../sources/kit/key.ts';
import {
  type Parsed,
  type ScheduleSource,
  SourceError,
  type SourceRequest,
} from '../sources/source.ts';
import { type Attempt, type Fetch, type Fetched, fetchText } from './fetch.ts';
import type { Pace } from './host-turn.ts';
import { type Background, isComplete, keep } from './keep.ts';
import { writeParts } from './parts-store.ts';
import { retryDelay } from './retry.ts';
import { shapeProblem, usualAfter } from './shape.ts';
import { writeState } from './state-store.ts';
import { type RequestState, tellerOf, type Validators } from './state.ts';
import { tellingKey } from './telling.ts';

/** What making a request needs of the world. */
export interface Transport extends Pace {
  /** In [0, 1). */
  random(): number;
  fetch: Fetch;
}

type Answer =
  | { kind: 'parsed'; parsed: Parsed; validators: Validators; maxAge?: number }
  | Exclude<Fetched, { kind: 'fresh' }>;

/** Fetches and reads an answer; one that can't be read is asked for at the next address. */
async function answerTo(
  request: SourceRequest,
  source: ScheduleSource,
  validators: Validators | undefined,
  world: Transport,
  note: (attempt: Attempt) => void,
): Promise<Answer> {
  const { league, feed, accept, headers, mostBytes, refusesKeyWith = [] } = request;
  const follow = feed === undefined && headers === undefined;
  const told = feed?.name ?? source.name;
  let urls = request.urls;
  for (;;) {
    const now = world.now();
    const how = { fetch: world.fetch, validators, now, accept, headers, follow, mostBytes, note };
    const fetched = await fetchText(urls, { ...how, pace: world });
    if (fetched.kind === 'failed') {
      const refused = fetched.status !== undefined && refusesKeyWith.includes(fetched.status);
      const reason = refused ? `${told}: ${KEY_REFUSED}.` : `${told} ${fetched.reason}.`;
      return { ...fetched, reason };
    }
    if (fetched.kind === 'unchanged') return fetched;
    const { text, validators: fresh, maxAge } = fetched;
    try {
      const context = { league, now, url: fresh.url, ...(feed !== undefined && { feed }) };
      const parsed = source.parse(text, context);
      return {
        kind: 'parsed',
        parsed,
        validators: fresh,
        ...(maxAge !== undefined && { maxAge }),
      };
    } catch (error) {
      urls = urls.filter((url) => url !== fresh.url);
      if (urls.length > 0) continue;
      const said =
        error instanceof SourceError ? error.message : 'the answer could not be understood';
      return { kind: 'failed', reason: `${told}: ${said.replace(/\.$/, '')}.` };
    }
  }
}

/** The past of a request that was never made. */
export function neverMade(request: SourceRequest): RequestState {
  const { source, league } = request;
  const teller = tellerOf(request);
  return {
    source,
    league,
    ...(teller !== source && { teller }),
    triedAt: 0,
    failures: 0,
    kept: 0,
    dropped: {},
    mended: {},
    warnings: [],
  };
}

const TOO_MANY = 429;

/** The state of a request after a failure. */
function afterFailure(
  past: RequestState,
  answer: Extract<Answer, { kind: 'failed' }>,
  now: number,
  random: number,
): RequestState {
  const failures = past.failures + 1;
  const wait = retryDelay(failures, random, answer.retryAfterMs);
  return {
    ...past,
    failures,
    nextTry: now + wait,
    error: answer.reason,
    ...(answer.status === TOO_MANY && { slowed: true }),
  };
}

/** The state of a request after an answer that was read and kept. @param all whether everything could be stored */
function afterAnswer(
  past: RequestState,
  { parsed, validators, maxAge }: Extract<Answer, { kind: 'parsed' }>,
  shape: string | undefined,
  all: boolean,
  covers: SourceRequest['covers'],
): RequestState {
  const { validators: _old, covers: _covers, maxAge: _maxAge, shape: _shape, ...rest } = past;
  const kept = parsed.events.length;
  return {
    ...rest,
    // "Unchanged" would be no answer when not all of it could be stored.
    ...(all && { validators }),
    ...(shape === undefined && (parsed.warnings ?? []).length === 0 && { covers }),
    ...(maxAge !== undefined && { maxAge }),
    kept,
    dropped: parsed.dropped,
    mended: parsed.mended ?? {},
    warnings: parsed.warnings ?? [],
    usual: usualAfter(past.usual, kept),
    ...(shape !== undefined && { shape }),
  };
}

/**
 * Makes one request and stores what came: first the events, then that they came, so that a death in between
 * costs one repeated request. Rejects only when storage does.
 * @param note told of each address that was asked
 * @returns `slowed`: the source asks to be left in peace
 */
export async function perform(
  request: SourceRequest,
  source: ScheduleSource,
  before: RequestState,
  background: Background,
  world: Transport,
  note: (attempt: Attempt) => void,
): Promise<'answered' | 'failed' | 'slowed'> {
  const cutAt = background.cut.get(tellingKey(request.league, tellerOf(request))) ?? -Infinity;
  const validators = (before.succeededAt ?? 0) > cutAt ? before.validators : undefined;
  const answer = await answerTo(request, source, validators, world, note);
  const now = world.now();
  const { nextTry: _nextTry, error: _error, slowed: _slowed, ...lasting } = before;
  const past: RequestState = { ...lasting, triedAt: now };
  if (answer.kind === 'failed') {
    const state = afterFailure(past, answer, now, world.random());
    await writeState(request.key, state);
    return state.slowed === true ? 'slowed' : 'failed';
  }
  const succeeded: RequestState = { ...past, succeededAt: now, failures: 0 };
  if (answer.kind === 'unchanged') {
    const { maxAge } = answer;
    await writeState(request.key, {
      ...succeeded,
      ...(past.covers !== undefined && { covers: request.covers }),
      ...(maxAge !== undefined && { maxAge }),
    });
    return 'answered';
  }
  const { parsed } = answer;
  const own = request.feed !== undefined;
  const expected = { usual: before.usual, known: own ? 0 : background.known(request), own };
  // Where an empty answer is said, none of what was usual is nothing odd.
  const shape = request.emptyIsSaid === true ? undefined : shapeProblem(parsed, expected);
  const complete = isComplete(parsed, request) && shape === undefined;
  const all = await keep(request, parsed, complete, background, now);
  if (parsed.next !== undefined) await writeParts(request.key, parsed.next);
  await writeState(request.key, afterAnswer(succeeded, answer, shape, all, request.covers));
  return 'answered';
}
