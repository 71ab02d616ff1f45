/**
 * The duty that keeps the schedule fresh. The worker may die between any two lines: everything is read from
 * storage at the start of each round and written after each request, so that a death costs one answer.
 */
import { browser } from 'wxt/browser';

import { LEAGUES } from '../catalog/leagues.ts';
import type { LeagueId, LiveEvent } from '../events.ts';
import { isFollowed } from '../settings/followed.ts';
import type { Pins, Settings } from '../settings/schema.ts';
import { readPins, readSettings } from '../settings/store.ts';
import { SOURCES } from '../sources/index.ts';
import {
  type Parsed,
  type ScheduleSource,
  SourceError,
  type SourceRequest,
} from '../sources/source.ts';
import { type Fetched, fetchText } from './fetch.ts';
import { pinnedLeagues, readLooking } from './interest.ts';
import { mergeEvents } from './merge.ts';
import { dueRequests, type Plan, retryDelay } from './plan.ts';
import { pruneStates, readStates, writeState } from './state-store.ts';
import type { RequestState, RequestStates, Validators } from './state.ts';
import { forgetLeagues, readSchedule, updateLeague } from './store.ts';
import { DAY, MINUTE, SECOND } from './window.ts';

/** What refreshing needs of the world; tests bring their own. */
export interface World {
  /** Epoch ms. */
  now(): number;
  /** In [0, 1). */
  random(): number;
  fetch: typeof globalThis.fetch;
  online(): boolean;
  readSettings(): Promise<Settings>;
  readPins(): Promise<Pins>;
  /** Whether the user lets us reach these match patterns; Firefox may have withheld them. */
  allowed(hosts: readonly string[]): Promise<boolean>;
  sources: readonly ScheduleSource[];
}

const REAL: World = {
  now: () => Date.now(),
  random: () => Math.random(),
  fetch: (...call) => globalThis.fetch(...call),
  online: () => navigator.onLine,
  readSettings,
  readPins,
  allowed: (hosts) => browser.permissions.contains({ origins: [...hosts] }),
  sources: SOURCES,
};

/** A run starts no new round after this: the browser ends a worker whose one task takes minutes. */
const LONGEST_RUN = 20 * SECOND;
/** Nothing can be done now (offline, storage refuses): look again then. */
const LATER = 5 * MINUTE;
/** The past of a day's request is of no use once that day is over. */
const STATE_KEPT = 2 * DAY;

/** A round's view of things, read from storage at its start. */
interface Round {
  followed: ReadonlySet<LeagueId>;
  requests: SourceRequest[];
  states: RequestStates;
  plan: Plan;
}

/** Leagues whose shard is gone or damaged: what their requests brought is lost, so that they start afresh. */
const withoutLost = (states: RequestStates, sound: ReadonlySet<LeagueId>): RequestStates =>
  Object.fromEntries(
    Object.entries(states).map(([key, state]) => {
      if (sound.has(state.league)) return [key, state];
      const { succeededAt: _succeeded, validators: _validators, ...rest } = state;
      return [key, rest];
    }),
  );

async function look(world: World): Promise<Round & { stored: ReadonlySet<LeagueId> }> {
  const now = world.now();
  const [settings, pins, looking, stored, { events, sound }, permitted] = await Promise.all([
    world.readSettings(),
    world.readPins(),
    readLooking(now),
    readStates(),
    readSchedule(),
    Promise.all(world.sources.map((source) => world.allowed(source.hosts))),
  ]);
  const leagues = LEAGUES.filter((league) => isFollowed(league, settings, pins));
  const requests = world.sources
    .filter((_, index) => permitted[index] === true)
    .flatMap((source) => leagues.flatMap((league) => source.requests(league.id, now)));
  const states = withoutLost(stored, sound);
  const interest = { looking, pinned: pinnedLeagues(pins) };
  return {
    followed: new Set(leagues.map((league) => league.id)),
    stored: sound,
    requests,
    states,
    plan: dueRequests({ now, requests, states, interest, events }),
  };
}

/** Forgets what nobody will read: leagues no longer followed, requests of days gone by. */
async function tidy({ followed, requests, stored }: Awaited<ReturnType<typeof look>>, now: number) {
  const unwanted = [...stored].filter((league) => !followed.has(league));
  if (unwanted.length > 0) await forgetLeagues(unwanted);
  const wanted = new Set(requests.map((request) => request.key));
  await pruneStates(
    (key, state) =>
      wanted.has(key) || (followed.has(state.league) && now - state.triedAt < STATE_KEPT),
  );
}

type Answer =
  | { kind: 'parsed'; parsed: Parsed; validators: Validators }
  | Exclude<Fetched, { kind: 'fresh' }>;

/** Fetches and reads an answer; one that can't be read is asked for at the next address. */
async function answerTo(
  request: SourceRequest,
  source: ScheduleSource,
  validators: Validators | undefined,
  world: World,
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
      return { kind: 'failed', reason: `${source.name}: ${said}.` };
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
  const byLeague = new Map<LeagueId, LiveEvent[]>([[request.league, []]]);
  for (const event of parsed.events) {
    if (!followed.has(event.league)) continue;
    byLeague.set(event.league, [...(byLeague.get(event.league) ?? []), event]);
  }
  let all = true;
  for (const [league, events] of byLeague) {
    const covers = league === request.league && isComplete(parsed) ? request.covers : null;
    const kept = await updateLeague(
      league,
      (previous) => mergeEvents(previous, events, covers, request.source, now),
      now,
    );
    all &&= kept;
  }
  return all;
}

/** A request that was never made. */
const neverMade = ({ source, league }: SourceRequest): RequestState => ({
  source,
  league,
  triedAt: 0,
  failures: 0,
  kept: 0,
  dropped: {},
  mended: {},
  warnings: [],
});

async function perform(request: SourceRequest, round: Round, world: World): Promise<void> {
  const source = world.sources.find(({ id }) => id === request.source);
  if (source === undefined) return;
  const before = round.states[request.key] ?? neverMade(request);
  const answer = await answerTo(request, source, before.validators, world);
  const now = world.now();
  const { nextTry: _nextTry, error: _error, ...past } = { ...before, triedAt: now };
  if (answer.kind === 'failed') {
    const failures = before.failures + 1;
    const wait = retryDelay(failures, world.random(), answer.retryAfterMs);
    await writeState(request.key, { ...past, failures, nextTry: now + wait, error: answer.reason });
    return;
  }
  const succeeded: RequestState = { ...past, succeededAt: now, failures: 0 };
  if (answer.kind === 'unchanged') {
    await writeState(request.key, succeeded);
    return;
  }
  const { parsed, validators } = answer;
  const all = await keep(request, parsed, round.followed, now);
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
}

async function run(world: World): Promise<{ nextAt: number }> {
  const began = world.now();
  if (!world.online()) return { nextAt: began + LATER };
  let round = await look(world);
  await tidy(round, began);
  while (round.plan.due.length > 0) {
    const { due } = round.plan;
    const current = round;
    const done = await Promise.allSettled(due.map((request) => perform(request, current, world)));
    // Only storage can fail here. Going on would ask the same again, at once and for ever.
    if (done.some(({ status }) => status === 'rejected')) return { nextAt: world.now() + LATER };
    round = await look(world);
    // What is on now is waited for; the days ahead can come a handful at a time.
    if (due.every(({ purpose }) => purpose === 'ahead')) break;
    if (world.now() - began > LONGEST_RUN) break;
  }
  return { nextAt: round.plan.nextAt };
}

let running: Promise<{ nextAt: number }> | undefined;

/**
 * Does what is due and says when the next is, epoch ms. Call it at every start, on its alarm and when somebody
 * looks; while one runs, callers share it. Rejects only when storage can't be read.
 */
export function refresh(world: Partial<World> = {}): Promise<{ nextAt: number }> {
  running ??= run({ ...REAL, ...world }).finally(() => {
    running = undefined;
  });
  return running;
}
