/**
 * A telling's events as they lie in storage: a row an event, with the competitors and broadcasts that many share
 * written once. About half the size of plain events. Pure; what does not hold is left out.
 */
import * as v from 'valibot';

import type { Broadcast, Competitor, EventStatus, LeagueId, LiveEvent } from '../events.ts';
import {
  Broadcast as BroadcastSchema,
  Competitor as CompetitorSchema,
  isStoredUrl,
  Status,
} from './stored.ts';

/** What only some events have; `sources` and `mergedFrom` where they are not simply the teller and the id. */
const More = v.object({
  phase: v.exactOptional(v.string()),
  tournament: v.exactOptional(v.string()),
  endEstimated: v.exactOptional(v.literal(false)),
  timeTbd: v.exactOptional(v.literal(true)),
  scores: v.exactOptional(v.array(v.nullable(v.string()))),
  sources: v.exactOptional(v.array(v.string())),
  mergedFrom: v.exactOptional(v.array(v.string())),
});
type More = v.InferOutput<typeof More>;

/** An event. */
type Row = readonly [
  id: string,
  title: string,
  /** Epoch ms. */
  start: number,
  /** Milliseconds. */
  length: number,
  status: EventStatus,
  /** Places in `who` and `outlets`. */
  competitors: readonly number[],
  broadcasts: readonly number[],
  /** Epoch ms. */
  changedAt: number,
  url: string | null,
  more: More | null,
];

const STATUSES: ReadonlySet<unknown> = new Set(Status.options);
const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
const arePlaces = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every(Number.isInteger);

/** A row that holds in all but its last entry. By hand: thousands are read before a page can show anything. */
function isRow(raw: unknown): raw is Row {
  if (!Array.isArray(raw)) return false;
  const row = raw as unknown[];
  return (
    typeof row[0] === 'string' &&
    typeof row[1] === 'string' &&
    isTime(row[2]) &&
    isTime(row[3]) &&
    STATUSES.has(row[4]) &&
    arePlaces(row[5]) &&
    arePlaces(row[6]) &&
    isTime(row[7]) &&
    (row[8] === null || (typeof row[8] === 'string' && isStoredUrl(row[8])))
  );
}

const NOTHING_MORE: More = {};

/** The last entry of a row; undefined when it doesn't hold. */
function readMore(raw: unknown): More | undefined {
  if (raw === null) return NOTHING_MORE;
  const read = v.safeParse(More, raw);
  return read.success ? read.output : undefined;
}

/** Its entries are read one by one. */
const list = v.custom<unknown[]>((raw) => Array.isArray(raw));

const Packed = v.object({
  /** What rows leave out where it is so. */
  source: v.string(),
  prefix: v.string(),
  who: list,
  outlets: list,
  rows: list,
});

/** Events packed for storage. */
export interface PackedEvents {
  source: string;
  prefix: string;
  who: Omit<Competitor, 'score'>[];
  outlets: Broadcast[];
  rows: Row[];
}

/** Collects values, equal ones once. */
function table<T>(): { values: T[]; place(value: T): number } {
  const places = new Map<string, number>();
  const values: T[] = [];
  return {
    values,
    place(value) {
      const key = JSON.stringify(value);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, values.length);
      return values.push(value) - 1;
    },
  };
}

/** Packs events of one league and mostly one source. Their `seenAt` is kept apart. */
export function packEvents(events: readonly LiveEvent[]): PackedEvents {
  const who = table<Omit<Competitor, 'score'>>();
  const outlets = table<Broadcast>();
  const [first] = events;
  const source = first?.sources[0] ?? '';
  const prefix = first === undefined ? '' : `${source}:${first.league}:`;
  const rows = events.map((event): Row => {
    const { id, sources, mergedFrom, competitors } = event;
    const more: More = {
      ...(event.phase !== undefined && { phase: event.phase }),
      ...(event.tournament !== undefined && { tournament: event.tournament }),
      ...(!event.endEstimated && { endEstimated: false as const }),
      ...(event.timeTbd && { timeTbd: true as const }),
      ...(competitors.some((one) => one.score !== undefined) && { scores: scoresOf(event) }),
      ...((sources.length !== 1 || sources[0] !== source) && { sources }),
      ...((mergedFrom.length !== 1 || mergedFrom[0] !== id) && { mergedFrom }),
    };
    return [
      // The mark cannot begin an id that is written out: that one begins with its source.
      id.startsWith(prefix) ? `:${id.slice(prefix.length)}` : id,
      event.title,
      event.start,
      event.end - event.start,
      event.status,
      competitors.map(({ score: _score, ...rest }) => who.place(rest)),
      event.broadcasts.map((broadcast) => outlets.place(broadcast)),
      event.changedAt,
      event.url ?? null,
      Object.keys(more).length > 0 ? more : null,
    ];
  });
  return { source, prefix, who: who.values, outlets: outlets.values, rows };
}

/** Every competitor's score, null where there is none. */
export const scoresOf = (event: LiveEvent): (string | null)[] =>
  event.competitors.map((competitor) => competitor.score ?? null);

/** The competitors with these scores instead of their own. */
export const withScores = (
  competitors: readonly Competitor[],
  scores: readonly (string | null)[],
): Competitor[] =>
  competitors.map(({ score: _score, ...rest }, place) => {
    const said = scores[place] ?? null;
    return said === null ? rest : { ...rest, score: said };
  });

const readAll = <T>(schema: v.GenericSchema<unknown, T>, raws: readonly unknown[]) =>
  raws.map((raw) => {
    const read = v.safeParse(schema, raw);
    return read.success ? read.output : undefined;
  });

/** The values at these places; undefined when one of them does not hold. */
function pick<T>(values: readonly (T | undefined)[], places: readonly number[]): T[] | undefined {
  const picked: T[] = [];
  for (const place of places) {
    const value = values[place];
    if (value === undefined) return undefined;
    picked.push(value);
  }
  return picked;
}

/**
 * The events of what `packEvents` made, in its order, undefined in the place of each that does not hold;
 * undefined when nothing of it can be read. `seenAt` is `changedAt` until it is told.
 */
export function unpackEvents(
  raw: unknown,
  league: LeagueId,
): (LiveEvent | undefined)[] | undefined {
  const packed = v.safeParse(Packed, raw);
  if (!packed.success) return undefined;
  const { source, prefix, rows } = packed.output;
  const who = readAll(CompetitorSchema, packed.output.who);
  const outlets = readAll(BroadcastSchema, packed.output.outlets);
  const sources = [source];
  return rows.map((row) => {
    if (!isRow(row)) return undefined;
    const shortId = row[0];
    const competitors = pick(who, row[5]);
    const broadcasts = pick(outlets, row[6]);
    const more = readMore(row[9]);
    if (competitors === undefined || broadcasts === undefined || more === undefined)
      return undefined;
    const id = shortId.startsWith(':') ? prefix + shortId.slice(1) : shortId;
    // A plain literal first: thousands of events of one shape are made at once.
    const event: LiveEvent = {
      id,
      league,
      title: row[1],
      competitors,
      start: row[2],
      end: row[2] + row[3],
      endEstimated: true,
      timeTbd: false,
      status: row[4],
      broadcasts,
      sources,
      mergedFrom: [id],
      seenAt: row[7],
      changedAt: row[7],
    };
    if (row[8] !== null) event.url = row[8];
    if (more === NOTHING_MORE) return event;
    const { scores, ...rest } = more;
    if (scores !== undefined) event.competitors = withScores(competitors, scores);
    return Object.assign(event, rest);
  });
}
