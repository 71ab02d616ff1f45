/**
 * The duty that keeps the schedule fresh. The worker may die between any two lines: everything is read from
 * storage at the start of each round and written after each request.
 */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

import type { LeagueId, LiveEvent } from '../events.ts';
import { readSetup } from '../settings/setup.ts';
import { readReminders } from '../reminders/store.ts';
import { readPins, readSettings } from '../settings/store.ts';
import { SOURCES } from '../sources/index.ts';
import type { SourceRequest } from '../sources/source.ts';
import { MINUTE } from '../spans.ts';
import type { Background } from './keep.ts';
import { neverMade, perform } from './perform.ts';
import type { Due } from './plan.ts';
import { look, type Round, tidy, type World } from './round.ts';
import type { RequestState } from './state.ts';
import { openTally, type Tally } from './tally.ts';

const REAL: World = {
  now: () => Date.now(),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: () => Math.random(),
  fetch: (url, init) => globalThis.fetch(url, init),
  online: () => navigator.onLine,
  readSettings,
  readPins,
  readReminders,
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
