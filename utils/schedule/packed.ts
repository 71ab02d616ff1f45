/**
 * A telling's events as they lie in storage: a row an event, with the competitors and broadcasts that many share
 * written once. About half the size of plain events. Pure; what does not hold is left out.
 */
import * as v from 'valibot';

import type { Broadcast, Competitor, LeagueId, LiveEvent } from '../events.ts';
import {
  Broadcast as BroadcastSchema,
  Competitor as CompetitorSchema,
  Status,
  time,
  url,
} from './stored.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const score = v.nullable(v.string());

/** What only some events have; `sources` and `mergedFrom` where they are not simply the teller and the id. */
const More = v.object({
  phase: v.exactOptional(v.string()),
  tournament: v.exactOptional(v.string()),
  url: v.exactOptional(url),
  endEstimated: v.exactOptional(v.literal(false)),
  timeTbd: v.exactOptional(v.literal(true)),
  scores: v.exactOptional(v.array(score)),
  sources: v.exactOptional(v.array(v.string())),
  mergedFrom: v.exactOptional(v.array(v.string())),
});

/** id, title, start (epoch ms), length (ms), status, competitors, broadcasts, changedAt (epoch ms), the rest. */
const Row = v.tuple([
  v.string(),
  v.string(),
  time,
  time,
  Status,
  v.array(index),
  v.array(index),
  time,
  More,
]);
type Row = v.InferOutput<typeof Row>;

const Packed = v.object({
  /** What rows leave out where it is so. */
  source: v.string(),
  prefix: v.string(),
  who: v.array(v.unknown()),
  outlets: v.array(v.unknown()),
  rows: v.array(v.unknown()),
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
    const more: Row[8] = {
      ...(event.phase !== undefined && { phase: event.phase }),
      ...(event.tournament !== undefined && { tournament: event.tournament }),
      ...(event.url !== undefined && { url: event.url }),
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
      more,
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
  return rows.map((one) => {
    const read = v.safeParse(Row, one);
    if (!read.success) return undefined;
    const [shortId, title, start, length, status, sides, carriers, changedAt, more] = read.output;
    const competitors = pick(who, sides);
    const broadcasts = pick(outlets, carriers);
    if (competitors === undefined || broadcasts === undefined) return undefined;
    const { scores, sources = [source], ...rest } = more;
    const id = shortId.startsWith(':') ? prefix + shortId.slice(1) : shortId;
    return {
      endEstimated: true,
      timeTbd: false,
      mergedFrom: [id],
      ...rest,
      id,
      league,
      title,
      start,
      end: start + length,
      status,
      competitors: scores === undefined ? competitors : withScores(competitors, scores),
      broadcasts,
      sources,
      seenAt: changedAt,
      changedAt,
    };
  });
}
