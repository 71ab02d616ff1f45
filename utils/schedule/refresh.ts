/**
 * The duty that keeps the schedule fresh. The worker may die between any two lines: everything is read from
 * storage at the start of each round and written after each request.
 */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

import { LEAGUES } from '../catalog/leagues.ts';
import type { LeagueId, LiveEvent } from '../events.ts';
import { isFollowed } from '../settings/followed.ts';
import type { Pins, Settings } from '../settings/schema.ts';
import { readSetup } from '../settings/setup.ts';
import { readPins, readSettings } from '../settings/store.ts';
import { SOURCES } from '../sources/index.ts';
import type { ScheduleSource, Setup, SourceRequest } from '../sources/source.ts';
import { leftOf } from './allowance.ts';
import { readSeed, readSpent } from './install-store.ts';
import { pinnedEvents, readLooking, readRevealed } from './interest.ts';
import type { Background } from './keep.ts';
import { keepParts, type Parts, readParts } from './parts-store.ts';
import { neverMade, perform, type Transport } from './perform.ts';
import { type Due, dueRequests, type Plan } from './plan.ts';
import { pruneStates, readStates } from './state-store.ts';
import { type RequestState, type RequestStates, tellerOf } from './state.ts';
import { forgetLeagues, forgetTellers, readSchedule, type StoredSchedule } from './store.ts';
import { openTally, type Tally } from './tally.ts';
import { tellingKey } from './telling.ts';
import { DAY, MINUTE } from './window.ts';

/** What refreshing needs of the world; tests bring their own. */
export interface World extends Transport {
  online(): boolean;
  readSettings(): Promise<Settings>;
  readPins(): Promise<Pins>;
  readSetup(): Promise<Setup>;
  /** Whether the user lets us reach these match patterns; Firefox may have withheld them. */
  allowed(hosts: readonly string[]): Promise<boolean>;
  sources: readonly ScheduleSource[];
}

const REAL: World = {
  now: () => Date.now(),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: () => Math.random(),
  fetch: (url, init) => globalThis.fetch(url, init),
  online: () => navigator.onLine,
  readSettings,
  readPins,
  readSetup,
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
  schedule: StoredSchedule;
  /** Also those that the user doesn't let us make at present: what they told stays. */
  requests: readonly SourceRequest[];
  states: RequestStates;
  /** Of the user's, for sources that need one. */
  keys: readonly string[];
  plan: Plan;
}

/** The match pattern of a user's own address: patterns know no port. */
const patternOf = (url: string): string => `https://${new URL(url).hostname}/*`;

const withHeadersOf = ({ headers }: SourceRequest, part: SourceRequest): SourceRequest =>
  headers === undefined ? part : { ...part, headers };

/** All requests, an index's parts among them, and those of them that the user lets us make. */
async function requestsOf(
  world: World,
  leagues: readonly LeagueId[],
  setup: Setup,
  parts: Parts,
): Promise<{ requests: SourceRequest[]; permitted: SourceRequest[] }> {
  const now = world.now();
  const asked = new Map<string, Promise<boolean>>();
  const allowed = (hosts: readonly string[]): Promise<boolean> => {
    const known = asked.get(hosts.join());
    const answer = known ?? world.allowed(hosts);
    asked.set(hosts.join(), answer);
    return answer;
  };
  const named = world.sources.flatMap((source) =>
    leagues.flatMap((league) =>
      source.requests(league, now, setup).map((request) => ({ request, source })),
    ),
  );
  const whole = named.flatMap(({ request, source }) => [
    { request, source },
    ...(parts.get(request.key) ?? [])
      .filter(({ league }) => leagues.includes(league))
      // Keys are never stored: they are the index's own.
      .map((part) => ({ request: withHeadersOf(request, part), source })),
  ]);
  const answers = await Promise.all(
    whole.map(({ request, source }) =>
      allowed(request.feed === undefined ? source.hosts : request.urls.map(patternOf)),
    ),
  );
  const requests = whole.map(({ request }) => request);
  return { requests, permitted: requests.filter((_, index) => answers[index] === true) };
}

/** Index → the leagues of its parts. */
const servedBy = (parts: Parts): Map<string, LeagueId[]> =>
  new Map([...parts].map(([index, all]) => [index, [...new Set(all.map(({ league }) => league))]]));

async function look(world: World): Promise<Round> {
  const now = world.now();
  const [settings, pins, setup, looking, revealed, states, schedule, parts, spent, seed] =
    await Promise.all([
      world.readSettings(),
      world.readPins(),
      world.readSetup(),
      readLooking(now),
      readRevealed(now),
      readStates(),
      readSchedule(),
      readParts(),
      readSpent(),
      readSeed(() => world.random()),
    ]);
  const leagues = LEAGUES.filter((league) => isFollowed(league, settings, pins)).map(
    ({ id }) => id,
  );
  const { requests, permitted } = await requestsOf(world, leagues, setup, parts);
  const { events } = schedule;
  const interest = {
    looking,
    revealed: settings.scores === 'shown' ? looking : revealed,
    pinned: pinnedEvents(events, pins),
  };
  const plan = dueRequests({
    now,
    requests: permitted,
    states,
    interest,
    events,
    served: servedBy(parts),
    left: leftOf(spent, now),
    seed,
  });
  const keys = Object.values(setup.keys).flatMap((key) => key.split(':'));
  return { followed: new Set(leagues), schedule, requests, states, keys, plan };
}

/**
 * Forgets what nobody will read (leagues no longer followed, feeds that are gone, requests of days gone by), and that
 * requests were answered whose events are lost with a damaged record: they are made again.
 * @returns whether anything changed
 */
async function tidy({ followed, schedule, requests }: Round, now: number): Promise<boolean> {
  const unwanted = [...schedule.leagues].filter((league) => !followed.has(league));
  if (unwanted.length > 0) await forgetLeagues(unwanted);
  const wanted = new Set(requests.map(({ key }) => key));
  await keepParts(wanted);
  const tellers = new Set(requests.map(tellerOf));
  const gone = new Set<string>();
  const pruned = await pruneStates((key, state) => {
    const { source, league, teller = source } = state;
    const lost = state.succeededAt !== undefined && !schedule.told.has(tellingKey(league, teller));
    if (lost) return false;
    if (wanted.has(key)) return true;
    // A feed or channel that is asked no more has nothing left to say.
    if (!tellers.has(teller) && teller !== source) {
      gone.add(teller);
      return false;
    }
    return followed.has(league) && now - state.triedAt < STATE_KEPT;
  });
  if (gone.size > 0) await forgetTellers([...gone], now);
  return pruned;
}

/** How many events that a source told of are known in the time that a request is about. */
const knownOf =
  (events: readonly LiveEvent[]) =>
  ({ source, league, covers }: SourceRequest): number =>
    events.filter(
      (event) =>
        event.league === league &&
        event.sources.includes(source) &&
        event.start >= covers.from &&
        event.start < covers.to,
    ).length;

async function performIn(
  round: Round,
  due: Due,
  world: World,
  tally: Tally,
): Promise<'answered' | 'failed' | 'slowed'> {
  const { request } = due;
  const source = world.sources.find(({ id }) => id === request.source);
  if (source === undefined) return 'failed';
  const before: RequestState = round.states[request.key] ?? neverMade(request);
  const { told, cut, events } = round.schedule;
  const background: Background = { followed: round.followed, told, cut, known: knownOf(events) };
  const note = tally.noterOf(due, world.now());
  const outcome = await perform(request, source, before, background, world, note);
  await tally.settle();
  return outcome;
}

/**
 * Makes a plan's requests, a few at once. A league that failed comes last with its others: one that hangs holds up
 * a place or two, not the rest. A source that asks us to slow down is asked nothing more.
 * @returns false when storage refused; going on would ask the same again, at once and for ever
 */
async function makeRequests(round: Round, world: World, until: number): Promise<boolean> {
  const queue = [...round.plan.due];
  const failed = new Set<LeagueId>();
  const slowed = new Set<string>();
  const tally = openTally(round.keys);
  let sound = true;
  const lane = async (): Promise<void> => {
    while (sound && queue.length > 0 && world.now() < until) {
      const healthy = queue.findIndex(({ request }) => !failed.has(request.league));
      const [due] = queue.splice(Math.max(0, healthy), 1);
      if (due === undefined) return;
      if (slowed.has(due.request.source)) continue;
      try {
        const outcome = await performIn(round, due, world, tally);
        if (outcome !== 'answered') failed.add(due.request.league);
        if (outcome === 'slowed') slowed.add(due.request.source);
      } catch {
        sound = false;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  await tally.close();
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
