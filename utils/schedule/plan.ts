import { isLive, type LeagueId, type LiveEvent } from '../events.ts';
import type { SourceRequest } from '../sources/source.ts';
import type { RequestStates } from './state.ts';
import { DAY, HOUR, MINUTE, SECOND } from './window.ts';

/** A surface that shows a league says so every few seconds; silent this long, nobody looks any more. */
export const LOOKING_FOR = 30 * SECOND;

/** How long an answer is fresh enough, by need. */
const EVERY = {
  /** Somebody watches a score move. */
  watched: 30 * SECOND,
  /** Live and followed, nobody looks: the badge should be about right. */
  followed: 3 * MINUTE,
  /** About to start, or past its usual end: its status should change any minute. */
  turning: 5 * MINUTE,
  /** Somebody looks, nothing is on. */
  idle: 10 * MINUTE,
  /** Nobody looks: just enough that a mention finds its event. */
  quiet: 6 * HOUR,
  ahead: DAY,
} as const;

/** Around a start the status is watched this long before and after. */
const START_MARGIN = 30 * MINUTE;
/** An event that is still "live" this long after its usual end is the feed's mistake, not worth asking about. */
const OVERTIME = 3 * HOUR;

const FIRST_RETRY = 30 * SECOND;
const LONGEST_RETRY = HOUR;
const SHORTEST_RETRY = 5 * SECOND;
const LONGEST_WAIT = DAY;

/** Who wants which leagues. */
export interface Interest {
  /** League → epoch ms when a surface last said that it shows it. */
  looking: Readonly<Record<LeagueId, number>>;
  pinned: ReadonlySet<LeagueId>;
}

export interface PlanInput {
  /** Epoch ms. */
  now: number;
  /** All requests of the followed leagues. */
  requests: readonly SourceRequest[];
  states: RequestStates;
  interest: Interest;
  events: readonly Pick<LiveEvent, 'league' | 'status' | 'start' | 'end'>[];
}

export interface Plan {
  /** What to ask now, the most needed first. */
  due: SourceRequest[];
  /** Epoch ms when the next one after these will be due. */
  nextAt: number;
}

/** What goes on in a league at a moment. */
interface Pulse {
  on: boolean;
  turning: boolean;
}

function pulses(events: PlanInput['events'], now: number): Map<LeagueId, Pulse> {
  const byLeague = new Map<LeagueId, Pulse>();
  for (const { league, status, start, end } of events) {
    const pulse = byLeague.get(league) ?? { on: false, turning: false };
    const live = isLive({ status });
    const waiting = status === 'scheduled' || status === 'delayed';
    // Past its start and still "scheduled": it is on, or about to be; only asking will tell.
    pulse.on ||= live || (waiting && start <= now && now < end);
    pulse.turning ||=
      (waiting && Math.abs(start - now) <= START_MARGIN) ||
      (live && now >= end && now < end + OVERTIME);
    byLeague.set(league, pulse);
  }
  return byLeague;
}

const QUIET: Pulse = { on: false, turning: false };

/** How long the answer to a request may age, ms. */
function interval(request: SourceRequest, input: PlanInput, pulse: Pulse): number {
  if (request.purpose === 'ahead') return EVERY.ahead;
  const { now, interest } = input;
  const looking = now - (interest.looking[request.league] ?? -Infinity) < LOOKING_FOR;
  if (pulse.on && looking) return EVERY.watched;
  if (pulse.on && interest.pinned.has(request.league)) return EVERY.followed;
  if (pulse.turning) return EVERY.turning;
  return looking ? EVERY.idle : EVERY.quiet;
}

/** When a request is due, epoch ms; one that was never answered is due at once. */
function dueAt(request: SourceRequest, input: PlanInput, every: number): number {
  const state = input.states[request.key];
  if (state === undefined) return -Infinity;
  // A clock that was set back must not silence a league until it has caught up. One that ran years ahead even
  // made every request fail, as certificates are out of date then.
  if (state.triedAt > input.now) return -Infinity;
  if (state.nextTry !== undefined) return state.nextTry;
  if (state.succeededAt === undefined || state.succeededAt > input.now) return -Infinity;
  return state.succeededAt + every;
}

/**
 * Which requests are due, in order of need: what is asked most often first (that is what somebody waits for),
 * the present before the days ahead, the longest overdue before the rest.
 */
export function dueRequests(input: PlanInput): Plan {
  const pulse = pulses(input.events, input.now);
  const timed = input.requests
    .map((request) => {
      const every = interval(request, input, pulse.get(request.league) ?? QUIET);
      return { request, every, at: dueAt(request, input, every) };
    })
    .toSorted((a, b) => a.every - b.every || (a.at < b.at ? -1 : Number(a.at > b.at)));
  const due = timed.filter(({ at }) => at <= input.now);
  const later = timed.filter(({ at }) => at > input.now).map(({ at }) => at);
  return {
    due: due.map(({ request }) => request),
    nextAt: Math.min(input.now + EVERY.quiet, ...later),
  };
}

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
