/** Whether two tell the same news of an event. Pure. */
import type { LiveEvent } from '../events.ts';

const scoresIn = ({ competitors }: LiveEvent): string[] =>
  competitors.flatMap(({ score }) => score ?? []).toSorted();

/** Both tell of the same status, time and scores, whichever side each names first. */
export function saysTheSame(a: LiveEvent, b: LiveEvent): boolean {
  if (a.status !== b.status || a.phase !== b.phase || a.start !== b.start) return false;
  const [one, other] = [scoresIn(a), scoresIn(b)];
  return one.length === other.length && one.every((score, at) => score === other[at]);
}
