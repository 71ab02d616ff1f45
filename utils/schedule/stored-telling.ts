/**
 * A telling's records in storage: `schedule:<telling>` has its events, `…/seen` when they were last confirmed, and
 * `…/0` to `…/7` what moved since. All name the writing of the events (`rev`) that they belong to, so that a half-done
 * write is only an older one. Pure: records in, records out.
 */
import * as v from 'valibot';

import type { LeagueId, LiveEvent } from '../events.ts';
import { MOVE_RECORDS, moveRecords, onlyMoved, withMoves } from './moving.ts';
import { packEvents, unpackEvents } from './packed.ts';
import { StoredEvent, time } from './stored.ts';
import { sameData, type Telling, tellingKey } from './telling.ts';

/** Every key of the schedule in local storage begins so. */
export const PREFIX = 'schedule:';

/**
 * Raised when the shape changes. Version 1 was a league's plain events under `schedule:<league>`, told by ESPN alone;
 * it is read as ESPN's telling until that is written anew.
 */
const VERSION = 2;
const FIRST_VERSION = 1;
const FIRST_TELLER = 'espn';

const Runs = v.array(v.tuple([v.pipe(v.number(), v.integer(), v.minValue(1)), time]));

const Whole = v.object({
  version: v.literal(VERSION),
  rev: time,
  regroupedAt: time,
  cutAt: time,
  seen: Runs,
  packed: v.unknown(),
});
const Seen = v.object({ rev: time, seen: Runs });
const First = v.object({ version: v.literal(FIRST_VERSION), events: v.array(v.unknown()) });

/** Storage key → value. */
export type Records = Readonly<Record<string, unknown>>;

/** A telling as storage has it. */
export interface StoredTelling extends Telling {
  events: LiveEvent[];
  regroupedAt: number;
  /** False when something of it was damaged and left out. */
  sound: boolean;
  /** Epoch ms when far-away events were last given up for lack of room; 0: never. "Unchanged" since then is no answer. */
  cutAt: number;
  /** The writing that later records refer to. */
  rev: number;
  /** The events as that writing has them, without what moved since; undefined where one is damaged. */
  written: readonly (LiveEvent | undefined)[];
}

const wholeKey = (league: LeagueId, teller: string): string =>
  `${PREFIX}${tellingKey(league, teller)}`;
const seenKey = (whole: string): string => `${whole}/seen`;
const moveKeys = (whole: string): string[] =>
  Array.from({ length: MOVE_RECORDS }, (_, place) => `${whole}/${place}`);
const firstKey = (league: LeagueId): string => `${PREFIX}${league}`;

/** Keys of records that a new writing of all of a telling makes void. */
export function laterKeysOf(league: LeagueId, teller: string): string[] {
  const whole = wholeKey(league, teller);
  const first = teller === FIRST_TELLER ? [firstKey(league)] : [];
  return [seenKey(whole), ...moveKeys(whole), ...first];
}

/** All keys that a telling may have. */
export const keysOf = (league: LeagueId, teller: string): string[] => [
  wholeKey(league, teller),
  ...laterKeysOf(league, teller),
];

/** A run of events that were last confirmed at the same time: how many, epoch ms. */
type Run = [count: number, at: number];

function runsOf(events: readonly LiveEvent[]): Run[] {
  const runs: Run[] = [];
  for (const { seenAt } of events) {
    const last = runs.at(-1);
    if (last?.[1] === seenAt) last[0] += 1;
    else runs.push([1, seenAt]);
  }
  return runs;
}

/** The events that hold, with the times at which they were last confirmed. They are this reading's own: changed in place. */
function withSeen(events: readonly (LiveEvent | undefined)[], runs: readonly Run[]): LiveEvent[] {
  const seen: LiveEvent[] = [];
  let at = 0;
  for (const [count, seenAt] of runs) {
    for (const end = Math.min(at + count, events.length); at < end; at += 1) {
      const event = events[at];
      if (event === undefined) continue;
      event.seenAt = seenAt;
      seen.push(event);
    }
  }
  return seen;
}

const nothing = (league: LeagueId, teller: string, sound: boolean): StoredTelling => ({
  league,
  teller,
  events: [],
  regroupedAt: 0,
  sound,
  cutAt: 0,
  rev: 0,
  written: [],
});

function fromFirst(raw: unknown, league: LeagueId): StoredTelling {
  const first = v.safeParse(First, raw);
  if (!first.success) return nothing(league, FIRST_TELLER, false);
  const events = first.output.events.flatMap((one) => {
    const read = v.safeParse(StoredEvent, one);
    return read.success ? [read.output] : [];
  });
  const sound = events.length === first.output.events.length;
  return { ...nothing(league, FIRST_TELLER, sound), events };
}

/** One telling out of its records; undefined when it has none. What is damaged is left out. */
export function readTelling(
  records: Records,
  league: LeagueId,
  teller: string,
): StoredTelling | undefined {
  const key = wholeKey(league, teller);
  const raw = records[key];
  if (raw === undefined || raw === null) {
    const first = records[firstKey(league)];
    const none = first === undefined || first === null || teller !== FIRST_TELLER;
    return none ? undefined : fromFirst(first, league);
  }
  const whole = v.safeParse(Whole, raw);
  const written = whole.success ? unpackEvents(whole.output.packed, league) : undefined;
  if (!whole.success || written === undefined) return nothing(league, teller, false);
  const { rev, regroupedAt, cutAt } = whole.output;
  const later = v.safeParse(Seen, records[seenKey(key)]);
  const seen = later.success && later.output.rev === rev ? later.output.seen : whole.output.seen;
  const moves = moveKeys(key).map((place) => records[place]);
  const events = withSeen(withMoves(written, rev, moves), seen);
  const sound = events.length === written.length;
  return { league, teller, events, regroupedAt, sound, cutAt, rev, written };
}

/** Whose tellings these keys hold. */
function tellersIn(keys: readonly string[]): { league: LeagueId; teller: string }[] {
  const found = new Map<string, { league: LeagueId; teller: string }>();
  for (const key of keys) {
    if (!key.startsWith(PREFIX)) continue;
    const [first = '', second] = key.slice(PREFIX.length).split('/');
    const one =
      second === undefined
        ? { league: first, teller: FIRST_TELLER }
        : { league: decoded(first), teller: decoded(second) };
    found.set(tellingKey(one.league, one.teller), one);
  }
  return [...found.values()];
}

/** A key that nobody of ours wrote is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Every telling in storage. */
export const tellingsIn = (records: Records): StoredTelling[] =>
  tellersIn(Object.keys(records)).flatMap(
    ({ league, teller }) => readTelling(records, league, teller) ?? [],
  );

/** The keys among these that belong to a league, whoever told it. */
export const keysWithin = (keys: readonly string[], league: LeagueId): string[] => {
  const within = `${PREFIX}${encodeURIComponent(league)}/`;
  return keys.filter((key) => key.startsWith(within) || key === firstKey(league));
};

/** What a telling becomes. */
export interface Rewrite {
  /** By start. */
  events: readonly LiveEvent[];
  regroupedAt: number;
  cutAt: number;
}

/** The record of all of a telling. @param rev greater than any before */
export function wholeRecord(league: LeagueId, teller: string, next: Rewrite, rev: number): Records {
  return {
    [wholeKey(league, teller)]: {
      version: VERSION,
      rev,
      regroupedAt: next.regroupedAt,
      cutAt: next.cutAt,
      seen: runsOf(next.events),
      packed: packEvents(next.events),
    },
  };
}

/**
 * The few small records that take a stored telling to its next state; undefined when more than scores and the like
 * changed, and all of it has to be written.
 * @param records what is stored: what is there already is not written again
 */
export function smallRecords(
  before: StoredTelling,
  next: Rewrite,
  records: Records,
): Records | undefined {
  const { league, teller, rev, written, events } = before;
  const key = wholeKey(league, teller);
  const fits =
    before.sound &&
    rev > 0 &&
    before.cutAt === next.cutAt &&
    before.regroupedAt === next.regroupedAt &&
    events.length === next.events.length &&
    next.events.every((event, at) => {
      const base = written[at];
      return base !== undefined && onlyMoved(base, event);
    });
  const moves = fits ? moveRecords(rev, written, next.events) : undefined;
  if (moves === undefined) return undefined;
  const small: Record<string, unknown> = { [seenKey(key)]: { rev, seen: runsOf(next.events) } };
  for (const [place, record] of moves.entries()) {
    const name = `${key}/${place}`;
    const old = v.safeParse(v.looseObject({ rev: v.literal(rev) }), records[name]);
    if (old.success ? !sameData(old.output, record) : record.moves.length > 0) small[name] = record;
  }
  return small;
}
