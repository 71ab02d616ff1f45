/** What is known when planning, and each request's case of it. Pure. */
import type { LeagueId } from '../events.ts';
import type { SourceRequest } from '../sources/source.ts';
import { DAY, MINUTE, SECOND } from '../spans.ts';
import type { Case, Planned } from './need.ts';
import { phaseOf } from './spread.ts';
import { type RequestState, type RequestStates, tellerOf } from './state.ts';

/** A surface that shows a league says so every few seconds; silent this long, nobody looks any more. */
export const LOOKING_FOR = 30 * SECOND;

/** A source that asked us to slow down is left in peace as a whole for so long. */
const HUSH = MINUTE;

/** A feed that answered within this time stands for the origins of its leagues. */
const FEED_HOLDS = DAY;

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

const group = (teller: string, league: LeagueId): string => `${teller}|${league}`;
const groupOf = (request: SourceRequest): string => group(tellerOf(request), request.league);
const groupIn = ({ teller, source, league }: RequestState): string =>
  group(teller ?? source, league);

/** What several requests of one plan need to know, gathered once. */
export interface Outlook {
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

export function outlookOf(input: PlanInput): Outlook {
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

export function caseOf(request: SourceRequest, outlook: Outlook): Case {
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

/** When a request may be made (epoch ms): not while a failure, the source's terms or that it was asked for good forbid it. */
export function allowedAt(
  { request, now }: Case,
  outlook: Outlook,
): { from: number; retryAt?: number } {
  const state = outlook.input.states[request.key];
  const peace = outlook.hushed.get(request.source) ?? -Infinity;
  if (state === undefined || state.triedAt > now) return { from: peace };
  const { succeededAt, nextTry } = state;
  if (request.once === true && succeededAt !== undefined) return { from: Infinity };
  const least = (succeededAt ?? -Infinity) + (request.atLeastEvery ?? 0);
  const from = Math.max(least, peace);
  return nextTry === undefined ? { from } : { from, retryAt: nextTry };
}
