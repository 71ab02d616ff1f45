/** One install of the product over simulated time: its alarms, its surfaces, its bad luck. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { LeagueId } from '../../utils/events.ts';
import { noteLooking } from '../../utils/schedule/interest.ts';
import { refresh } from '../../utils/schedule/refresh.ts';
import type { World } from '../../utils/schedule/round.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings/schema.ts';
import { SOURCES } from '../../utils/sources/index.ts';
import { NO_SETUP, type Setup } from '../../utils/sources/source.ts';
import { MINUTE, SECOND } from '../../utils/spans.ts';
import { chance } from './chance.ts';
import { guardStorage, live, mayDie } from './mortal.ts';
import { type Answer, originAnswer } from './origins.ts';
import { HEADERS } from './sizes.ts';

/** A stretch of true time, epoch ms. */
export interface Span {
  from: number;
  to: number;
}

export interface Life extends Span {
  /** In [0, 1): decides all that is left to chance. */
  seed: number;
  pins: readonly string[];
  /** When somebody has which leagues on screen, and of which of them a live score. */
  looks?: readonly (Span & { leagues: readonly LeagueId[]; revealed?: readonly LeagueId[] })[];
  /** For how long answers call themselves fresh, ms; they don't say when absent. */
  maxAge?: number;
  /** Share of requests that fail. */
  failures?: number;
  /** The worker is killed after so much running time on average, ms. */
  killedEvery?: number;
  asleep?: readonly Span[];
  /** The device's clock is off by `by` ms from `from` on, until the next of these. */
  clocks?: readonly { from: number; by: number }[];
  setup?: Setup;
  /** What hosts say besides the default origins. @param now true epoch ms */
  host?(address: string, now: number): Answer | undefined;
  /** Called after each run of the worker. @param now true epoch ms */
  afterRun?(now: number): Promise<void>;
}

/** A request that went out. */
export interface Sent {
  /** True time, epoch ms. */
  at: number;
  url: string;
  host: string;
  /** On the wire, headers included. */
  bytes: number;
}

export interface Lived {
  sent: Sent[];
  runs: number;
  deaths: number;
}

/** As in `entrypoints/background/refreshing.ts`. */
const SHORTEST_ALARM = 30 * SECOND;
const AFTER_FAILURE = 5 * MINUTE;
/** A surface says this often what it shows. */
const LOOK_EVERY = 15 * SECOND;
/** A storage call takes about this long. */
const STORAGE_TAKES = 2;

/** Lives a life in simulated time; nothing of one is left for the next. */
export async function liveThrough(life: Life): Promise<Lived> {
  const { seed, killedEvery = Infinity, failures = 0, clocks = [], asleep = [], looks = [] } = life;
  fakeBrowser.reset();
  const random = chance(seed);
  const lived: Lived = { sent: [], runs: 0, deaths: 0 };
  let now = life.from;
  const offset = (time: number): number =>
    clocks.reduce((by, clock) => (clock.from <= time ? clock.by : by), 0);
  const device = (): number => now + offset(now);
  const headers: Record<string, string> =
    life.maxAge === undefined ? {} : { 'cache-control': `max-age=${life.maxAge / SECOND}` };
  const strikes = (took: number): boolean => random() < took / killedEvery;

  const world: Partial<World> = {
    now: device,
    pause: async (ms) => {
      now += ms;
    },
    random,
    online: () => true,
    readSettings: async () => DEFAULT_SETTINGS,
    readPins: async () => [...life.pins],
    readSetup: async () => life.setup ?? NO_SETUP,
    allowed: async () => true,
    sources: SOURCES,
    fetch: async (url) => {
      const took = 100 + random() * 500;
      // As if one after the other, which gives death more time than several at once would.
      now += took;
      mayDie(strikes(took));
      const fails = random() < failures;
      const answer = fails ? undefined : (life.host?.(url, now) ?? originAnswer(url, now));
      const { host } = new URL(url);
      lived.sent.push({ at: now, url, host, bytes: HEADERS + (answer?.bytes ?? 0) });
      if (answer !== undefined) return new Response(answer.text, { headers });
      if (random() < 0.5) throw new TypeError('no network');
      return new Response('', { status: 503 });
    },
  };

  /** Device time at which the alarm rings, and at which the worker, should it still be up, goes on by itself. */
  let alarm = device();
  let soon = Infinity;
  const run = async (): Promise<void> => {
    lived.runs += 1;
    alarm = device() + AFTER_FAILURE;
    soon = Infinity;
    const done = await live(() => refresh(world));
    if (done === undefined) lived.deaths += 1;
    else {
      alarm = Math.max(done.nextAt, device() + SHORTEST_ALARM);
      if (done.nextAt < alarm) soon = Math.max(done.nextAt, device() + SECOND);
    }
    await life.afterRun?.(now);
  };

  /** True time at which something next happens. */
  const next = (): number => {
    const rings = Math.max(now, Math.min(alarm, soon) - offset(now));
    const shift = clocks.find(({ from }) => from > now)?.from ?? Infinity;
    const look = looks.find(({ to }) => to > now + LOOK_EVERY);
    const tick = look === undefined ? Infinity : Math.max(look.from, now + LOOK_EVERY);
    const at = Math.min(rings, shift, tick);
    return asleep.find(({ from, to }) => from <= at && at < to)?.to ?? at;
  };

  const unguard = guardStorage(() => strikes(STORAGE_TAKES));
  try {
    while (now < life.to) {
      const shown = looks.find(({ from, to }) => from <= now && now < to);
      if (shown !== undefined) await noteLooking(shown.leagues, device(), shown.revealed);
      if (shown !== undefined || device() >= Math.min(alarm, soon)) await run();
      now = Math.max(now + 1, next());
    }
  } finally {
    unguard();
  }
  return lived;
}
