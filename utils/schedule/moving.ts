/**
 * What moves while an event is on: status, phase, end, scores. It is stored beside the events, a few events a record,
 * so that one score changes one small record. Pure.
 */
import * as v from 'valibot';

import type { LiveEvent } from '../events.ts';
import { scoresOf, withScores } from './packed.ts';
import { Status, time } from './stored.ts';
import { sameData } from './telling.ts';

/** Records that a telling's moves are spread over. */
export const MOVE_RECORDS = 8;
/** A record of moves beyond this many characters is folded into the events instead. */
const LONGEST_RECORD = 3000;

const Move = v.object({
  /** Place of its event among the stored ones. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  status: Status,
  phase: v.exactOptional(v.string()),
  end: time,
  /** Present when the end is none of an estimate. */
  sure: v.exactOptional(v.literal(true)),
  scores: v.exactOptional(v.array(v.nullable(v.string()))),
  changedAt: time,
});
type Move = v.InferOutput<typeof Move>;

/** Moves of the events that were written as `rev`; of another writing they mean nothing. */
const MoveRecord = v.object({ rev: time, moves: v.array(v.unknown()) });
export interface MoveRecord {
  rev: number;
  moves: Move[];
}

/** The event without what moves. */
function still(event: LiveEvent): object {
  const { status: _status, phase: _phase, end: _end, endEstimated: _estimated, ...rest } = event;
  const competitors = rest.competitors.map(({ score: _score, ...who }) => who);
  return { ...rest, competitors, seenAt: 0, changedAt: 0 };
}

/** Nothing differs but what moves. */
export const onlyMoved = (before: LiveEvent, after: LiveEvent): boolean =>
  sameData(still(before), still(after));

function moveOf(event: LiveEvent, at: number): Move {
  return {
    at,
    status: event.status,
    ...(event.phase !== undefined && { phase: event.phase }),
    end: event.end,
    ...(!event.endEstimated && { sure: true as const }),
    ...(event.competitors.some((one) => one.score !== undefined) && { scores: scoresOf(event) }),
    changedAt: event.changedAt,
  };
}

function moved(event: LiveEvent, move: Move): LiveEvent {
  const { phase: _phase, ...rest } = event;
  return {
    ...rest,
    status: move.status,
    ...(move.phase !== undefined && { phase: move.phase }),
    end: move.end,
    endEstimated: move.sure !== true,
    competitors: withScores(event.competitors, move.scores ?? []),
    changedAt: move.changedAt,
  };
}

/**
 * The records of moves that make `written` into `now`, which has the same events in the same order; undefined when
 * they don't fit into small records any more.
 */
export function moveRecords(
  rev: number,
  written: readonly (LiveEvent | undefined)[],
  now: readonly LiveEvent[],
): MoveRecord[] | undefined {
  const records = Array.from({ length: MOVE_RECORDS }, (): MoveRecord => ({ rev, moves: [] }));
  for (const [at, event] of now.entries()) {
    const before = written[at];
    if (before === undefined) return undefined;
    if (sameData({ ...before, seenAt: 0 }, { ...event, seenAt: 0 })) continue;
    records[at % MOVE_RECORDS]?.moves.push(moveOf(event, at));
  }
  const fits = records.every((record) => JSON.stringify(record).length <= LONGEST_RECORD);
  return fits ? records : undefined;
}

/** The events as written in `rev`, with their moves. Records that don't hold or belong to another writing are left out. */
export function withMoves(
  events: readonly (LiveEvent | undefined)[],
  rev: number,
  raws: readonly unknown[],
): (LiveEvent | undefined)[] {
  const result = [...events];
  for (const raw of raws) {
    const record = v.safeParse(MoveRecord, raw);
    if (!record.success || record.output.rev !== rev) continue;
    for (const one of record.output.moves) {
      const move = v.safeParse(Move, one);
      const event = move.success ? result[move.output.at] : undefined;
      if (move.success && event !== undefined) result[move.output.at] = moved(event, move.output);
    }
  }
  return result;
}
