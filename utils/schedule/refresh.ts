/**
 * The duty that keeps the schedule fresh. The worker may die between any two lines: everything is read from
 * storage at the start of each round and written after each request.
 */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

import { LEAGUES } from '../catalog/leagues.ts';
import type { LeagueId } from '../events.ts';
import { isFollowed } from '../settings/followed.ts';
import type { Pins, Settings } from '../settings/schema.ts';
import { readPins, readSettings } from '../settings/store.ts';
import { SOURCES } from '../sources/index.ts';
import { NO_SETUP, type ScheduleSource, type SourceRequest } from '../sources/source.ts';
import { pinnedLeagues, readLooking } from './interest.ts';
import { neverMade, perform, type Transport } from './perform.ts';
import { dueRequests, type Plan } from './plan.ts';
import { pruneStates, readStates } from './state-store.ts';
import type { RequestStates } from './state.ts';
import { forgetLeagues, readSchedule } from './store.ts';
import { DAY, MINUTE } from './window.ts';

/** What refreshing needs of the world; tests bring their own. */
export interface World extends Transport {
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
  fetch: (url, init) => globalThis.fetch(url, init),
  online: () => navigator.onLine,
  readSettings,
  readPins,
  allowed: (hosts) => browser.permissions.contains({ origins: [...hosts] }),
  sources: SOURCES,
};

/** A run starts no new round after this: the browser ends a worker whose one task takes minutes. */
const LONGEST_RUN = 2 * MINUTE;
/** Requests under way at once; a host gets two of them (`fetch.ts`). */
const AT_ONCE = 6;
/** Nothing can be done now (offline, storage refuses): look again then. */
const LATER = 5 * MINUTE;
/**
 * While storage refuses: when to look again, epoch ms. Whoever looks at a page wakes us every few seconds, and what
 * can't be recorded would be asked each time. In session storage, which is another one than what is full.
 */
const restItem = storage.defineItem<unknown>('session:resting-until');
/** The past of a day's request is of no use once that day is over. */
const STATE_KEPT = 2 * DAY;

/** A round's view of things, read from storage at its start. */
interface Round {
  followed: ReadonlySet<LeagueId>;
  /** Leagues that have a shard, and those whose shard is whole. */
  stored: ReadonlySet<LeagueId>;
  sound: ReadonlySet<LeagueId>;
  requests: SourceRequest[];
  states: RequestStates;
  plan: Plan;
}

async function look(world: World): Promise<Round> {
  const now = world.now();
  const [settings, pins, looking, states, { events, leagues: stored, sound }, permitted] =
    await Promise.all([
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
    .flatMap((source) => leagues.flatMap((league) => source.requests(league.id, now, NO_SETUP)));
  const interest = { looking, pinned: pinnedLeagues(pins) };
  return {
    followed: new Set(leagues.map((league) => league.id)),
    stored,
    sound,
    requests,
    states,
    plan: dueRequests({ now, requests, states, interest, events }),
  };
}

/**
 * Forgets what nobody will read (leagues no longer followed, requests of days gone by), and that requests were
 * answered whose events are lost with a damaged shard: they are made again. @returns whether anything changed
 */
async function tidy(round: Round, now: number): Promise<boolean> {
  const { followed, stored, sound } = round;
  const unwanted = [...stored].filter((league) => !followed.has(league));
  if (unwanted.length > 0) await forgetLeagues(unwanted);
  const wanted = new Set(round.requests.map((request) => request.key));
  return pruneStates((key, state) => {
    const lost = state.succeededAt !== undefined && !sound.has(state.league);
    const recent = followed.has(state.league) && now - state.triedAt < STATE_KEPT;
    return !lost && (wanted.has(key) || recent);
  });
}

async function performIn(round: Round, request: SourceRequest, world: World): Promise<boolean> {
  const source = world.sources.find(({ id }) => id === request.source);
  const before = round.states[request.key] ?? neverMade(request);
  return source !== undefined && (await perform(request, source, before, round.followed, world));
}

/**
 * Makes a plan's requests, a few at once. A league that failed comes last with its others: one that hangs holds up
 * a place or two, not the rest.
 * @returns false when storage refused; going on would ask the same again, at once and for ever
 */
async function makeRequests(round: Round, world: World, until: number): Promise<boolean> {
  const queue = [...round.plan.due];
  const failed = new Set<LeagueId>();
  let sound = true;
  const lane = async (): Promise<void> => {
    while (sound && queue.length > 0 && world.now() < until) {
      const healthy = queue.findIndex(({ league }) => !failed.has(league));
      const [request] = queue.splice(Math.max(0, healthy), 1);
      if (request === undefined) return;
      try {
        if (!(await performIn(round, request, world))) failed.add(request.league);
      } catch {
        sound = false;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return sound;
}

async function run(world: World): Promise<{ nextAt: number }> {
  const until = world.now() + LONGEST_RUN;
  if (!world.online()) return { nextAt: world.now() + LATER };
  const rest = await restItem.getValue();
  const left = typeof rest === 'number' ? rest - world.now() : 0;
  // A rest longer than any that we take is of a clock that was set back.
  if (left > 0 && left <= LATER) return { nextAt: world.now() + left };
  let round = await look(world);
  if (await tidy(round, world.now())) round = await look(world);
  while (round.plan.due.length > 0 && world.now() < until) {
    const sound = await makeRequests(round, world, until);
    if (!sound) {
      const nextAt = world.now() + LATER;
      await restItem.setValue(nextAt).catch(() => undefined);
      return { nextAt };
    }
    round = await look(world);
  }
  return { nextAt: round.plan.due.length > 0 ? world.now() : round.plan.nextAt };
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
