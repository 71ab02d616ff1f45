import type { LeagueId } from '../events.ts';
import type { SourceRequest } from '../sources/source.ts';
import { type Case, type Moment, momentsOf, type Need, NEEDS, type Planned } from './need.ts';
import { phaseOf } from './spread.ts';
import { type RequestState, type RequestStates, tellerOf } from './state.ts';
import { DAY, HOUR, MINUTE, SECOND } from './window.ts';

/** A surface that shows a league says so every few seconds; silent this long, nobody looks any more. */
export const LOOKING_FOR = 30 * SECOND;

const FIRST_RETRY = 30 * SECOND;
const LONGEST_RETRY = HOUR;
const SHORTEST_RETRY = 5 * SECOND;
const LONGEST_WAIT = DAY;
/** Look again at the latest, whatever is due. */
const LONGEST_REST = 6 * HOUR;

/** What nobody waits for comes one after another: after a night's sleep everything is due at once. */
const UNHURRIED_A_MINUTE = 4;
const PACED: ReadonlySet<Need> = new Set(['today', 'quiet', 'ahead']);

/** A source that asked us to slow down is left in peace as a whole for so long. */
const HUSH = MINUTE;

/** A feed that answered within this time stands for the origins of its leagues. */
const FEED_HOLDS = DAY;

/** Of the day's allowance, what the less pressing leaves to what is not foreseen. */
const LEFT_TO_OTHERS = { quiet: 4, followed: 20 } as const;
/** What an event that is pinned will still take: its start and its end. */
const A_START_TAKES = 5;
const AN_END_TAKES = 3;
/** However much is pinned, the other leagues get the rest. */
const MOST_PROMISED = 30;
/** When the allowance is used up, look again after. */
const SPENT_WAIT = 10 * MINUTE;

/** Who wants what. */
export interface Interest {
  /** League → epoch ms when a surface last said that it shows it. */
  looking: Readonly<Record<LeagueId, number>>;
  /** League → epoch ms when a surface last said that it shows a score of it. */
  revealed: Readonly<Record<LeagueId, number>>;
  /** Ids of the events that a pin is about. */
  pinned: ReadonlySet<string>;
}

export interface PlanInput {
  /** Epoch ms. */
  now: number;
  /** All requests of the followed leagues. */
  requests: readonly SourceRequest[];
  states: RequestStates;
  interest: Interest;
  events: readonly Planned[];
  /** Key of a request that is an index → the leagues that its parts are of. */
  served: ReadonlyMap<string, readonly LeagueId[]>;
  /** How many requests that nobody waits for may still be made. */
  left: number;
  /** Of this install, in [0, 1). */
  seed: number;
}

export interface Due {
  request: SourceRequest;
  need: Need;
  /** Nobody waits for it, so that it counts against the day's allowance. */
  unseen: boolean;
}

export interface Plan {
  /** What to ask now, the most needed first. */
  due: Due[];
  /** Epoch ms when the next one after these will be due. */
  nextAt: number;
}

const group = (teller: string, league: LeagueId): string => `${teller}|${league}`;
const groupOf = (request: SourceRequest): string => group(tellerOf(request), request.league);
const groupIn = ({ teller, source, league }: RequestState): string =>
  group(teller ?? source, league);

/** What several requests of one plan need to know, gathered once. */
interface Outlook {
  input: PlanInput;
  byLeague: ReadonlyMap<LeagueId, Planned[]>;
  /** Teller and league → answers: when, and what time they were complete for. */
  answers: ReadonlyMap<string, { at: number; covers?: { from: number; to: number } }[]>;
  /** Teller and league → purposes asked for. */
  purposes: ReadonlyMap<string, ReadonlySet<SourceRequest['purpose']>>;
  /** Teller and league of which a request fails at present. */
  failing: ReadonlySet<string>;
  /** League that a feed of the user's serves → the source that reads it. */
  byFeed: ReadonlyMap<LeagueId, string>;
  /** Source → epoch ms until which it is left in peace. */
  hushed: ReadonlyMap<string, number>;
}

function outlookOf(input: PlanInput): Outlook {
  const { now, requests, states, events, served } = input;
  // A clock that was set back must not silence a league until it has caught up. One that ran years ahead even
  // made every request fail, as certificates are out of date then.
  const past = Object.entries(states).filter(([, state]) => state.triedAt <= now);
  const answered = past.filter(([, { succeededAt }]) => succeededAt !== undefined);
  const hushed = past.filter(([, state]) => state.slowed === true && state.triedAt + HUSH > now);
  return {
    input,
    byLeague: Map.groupBy(events, (event) => event.league),
    answers: new Map(
      [...Map.groupBy(answered, ([, state]) => groupIn(state))].map(([teller, all]) => [
        teller,
        all.map(([, { succeededAt = -Infinity, covers }]) => ({
          at: succeededAt,
          ...(covers !== undefined && { covers }),
        })),
      ]),
    ),
    purposes: new Map(
      [...Map.groupBy(requests, groupOf)].map(([teller, all]) => [
        teller,
        new Set(all.map(({ purpose }) => purpose)),
      ]),
    ),
    failing: new Set(past.flatMap(([, state]) => (state.failures > 0 ? [groupIn(state)] : []))),
    byFeed: new Map(
      requests.flatMap(({ key, source, feed }) => {
        const state = states[key];
        const holds =
          feed !== undefined &&
          state?.failures === 0 &&
          (state.succeededAt ?? -Infinity) > now - FEED_HOLDS;
        return holds ? (served.get(key) ?? []).map((league) => [league, source] as const) : [];
      }),
    ),
    hushed: new Map(hushed.map(([, state]) => [state.source, state.triedAt + HUSH])),
  };
}

/**
 * Whether another source tells the same, and does so at present: one that is better, or a feed of the user's that tells
 * of every event that is known there.
 */
function isBackup(request: SourceRequest, events: readonly Planned[], outlook: Outlook): boolean {
  const { source, backs, league, feed } = request;
  const told = feed === undefined ? outlook.byFeed.get(league) : undefined;
  if (told !== undefined && events.every(({ sources }) => sources.includes(told))) return true;
  if (backs === undefined || backs === source) return false;
  const lead = group(backs, league);
  return outlook.answers.has(lead) && !outlook.failing.has(lead);
}

/** When the time that a request is about was last told of: by itself, or by an answer that includes it. */
function toldAt({ key, covers }: SourceRequest, teller: string, outlook: Outlook): number {
  const { states, now } = outlook.input;
  const own = states[key];
  const byItself = own !== undefined && own.triedAt <= now ? own.succeededAt : undefined;
  const others = (outlook.answers.get(teller) ?? []).filter(
    (answer) =>
      answer.covers !== undefined &&
      covers.from < covers.to &&
      answer.covers.from <= covers.from &&
      answer.covers.to >= covers.to,
  );
  return Math.max(byItself ?? -Infinity, ...others.map(({ at }) => at));
}

const within = ({ from, to }: SourceRequest['covers'], time: number): boolean =>
  from <= time && time < to;

function caseOf(request: SourceRequest, outlook: Outlook): Case {
  const { now, states, interest, served, seed } = outlook.input;
  const teller = groupOf(request);
  const leagues = served.get(request.key) ?? [request.league];
  const all = leagues.flatMap((league) => outlook.byLeague.get(league) ?? []);
  const seen = (when: Readonly<Record<LeagueId, number>>): boolean =>
    leagues.some((league) => now - (when[league] ?? -Infinity) < LOOKING_FOR);
  const maxAge = states[request.key]?.maxAge;
  // What goes on for days is told of today.
  const events = all.filter(
    ({ start, end }) =>
      within(request.covers, start) ||
      (within(request.covers, now) && end - start > DAY && start <= now && now < end),
  );
  return {
    request,
    now,
    events,
    pinned: interest.pinned,
    looking: seen(interest.looking),
    revealed: seen(interest.revealed),
    toldAt: toldAt(request, teller, outlook),
    maxAge,
    dormant: all.length === 0,
    backup: isBackup(request, events, outlook),
    hasAhead: request.purpose === 'now' && outlook.purposes.get(teller)?.has('ahead') === true,
    first: !outlook.answers.has(teller),
    phase: phaseOf(seed, request.key),
  };
}

/** When a request may be made: not while a failure, the source's terms or that it was asked for good forbid it. */
function allowedAt({ request, now }: Case, outlook: Outlook): { from: number; retryAt?: number } {
  const state = outlook.input.states[request.key];
  const peace = outlook.hushed.get(request.source) ?? -Infinity;
  if (state === undefined || state.triedAt > now) return { from: peace };
  const { succeededAt, nextTry } = state;
  if (request.once === true && succeededAt !== undefined) return { from: Infinity };
  const least = (succeededAt ?? -Infinity) + (request.atLeastEvery ?? 0);
  const from = Math.max(least, peace);
  return nextTry === undefined ? { from } : { from, retryAt: nextTry };
}

interface Timed extends Moment {
  request: SourceRequest;
  unseen: boolean;
}

/** When a request is due for each of its reasons, all that holds it up counted. */
function timesOf(request: SourceRequest, outlook: Outlook): Timed[] {
  const one = caseOf(request, outlook);
  const { from, retryAt } = allowedAt(one, outlook);
  const unseen = !one.looking && !one.first && request.once !== true;
  return momentsOf(one).map(({ at, need }) => ({
    request,
    need,
    unseen,
    // What failed is tried again, whatever it was wanted for.
    at: Math.max(retryAt ?? at, from),
  }));
}

/** What the pinned events of the next day will still take of the allowance. */
function promised({ now, events, interest }: PlanInput): number {
  const starts = new Set<string>();
  const ends = new Set<string>();
  for (const { id, league, status, start, timeTbd } of events) {
    if (!interest.pinned.has(id)) continue;
    if (status === 'live' || status === 'suspended') ends.add(league);
    else if (status === 'scheduled' && !timeTbd && start > now && start < now + DAY) {
      starts.add(`${league} ${start}`);
    }
  }
  return starts.size * A_START_TAKES + ends.size * AN_END_TAKES;
}

/** Whether the day's allowance has one more for this. */
function affordable(need: Need, left: number, reserved: number): boolean {
  if (need === 'turning') return left > 0;
  if (need === 'followed') return left > LEFT_TO_OTHERS.followed + reserved;
  return left > LEFT_TO_OTHERS.quiet + Math.min(reserved, MOST_PROMISED);
}

/** How many unhurried requests were made within the last minute. */
function justAsked({ now, states }: PlanInput, timed: readonly Timed[]): number {
  const asked = timed.filter(({ request: { key }, need, unseen }) => {
    const triedAt = states[key]?.triedAt ?? -Infinity;
    return unseen && PACED.has(need) && triedAt <= now && triedAt > now - MINUTE;
  });
  return new Set(asked.map(({ request: { key } }) => key)).size;
}

/**
 * Which requests are due, in order of need, and when the next one will be. What nobody waits for is paced, and stays
 * within the day's allowance.
 */
export function dueRequests(input: PlanInput): Plan {
  const { now } = input;
  const outlook = outlookOf(input);
  const timed = input.requests
    .flatMap((request) => timesOf(request, outlook))
    .toSorted(
      (a, b) =>
        NEEDS.indexOf(a.need) - NEEDS.indexOf(b.need) || (a.at < b.at ? -1 : +(a.at > b.at)),
    );
  const reserved = promised(input);
  let slots = UNHURRIED_A_MINUTE - justAsked(input, timed);
  let { left } = input;
  let nextAt = now + LONGEST_REST;
  const due = new Map<string, Due>();
  for (const { request, need, at, unseen } of timed) {
    if (due.has(request.key)) continue;
    const poor = unseen && !affordable(need, left, reserved);
    if (poor) nextAt = Math.min(nextAt, Math.max(at, now + SPENT_WAIT));
    else if (at > now) nextAt = Math.min(nextAt, at);
    else if (unseen && PACED.has(need) && slots <= 0) nextAt = Math.min(nextAt, now + MINUTE);
    else {
      if (unseen) left -= 1;
      if (unseen && PACED.has(need)) slots -= 1;
      due.set(request.key, { request, need, unseen });
    }
  }
  return { due: [...due.values()], nextAt };
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
