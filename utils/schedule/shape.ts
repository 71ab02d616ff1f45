/** Whether an answer looks as if its source had changed without saying so. Pure. */
import type { Parsed } from '../sources/source.ts';

/** Sizes at which sources are known to cut an answer without saying so. */
const CUT_AT: readonly number[] = [25, 100];

/** Fewer events than this say nothing about what is usual. */
const ENOUGH = 8;
/** Less than this share of what is usual is a sudden fall. */
const SHARE = 0.25;
/** How fast what is usual follows what comes. */
const PACE = 0.3;

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

export interface Expectation {
  /** Events that this request's answers usually hold; undefined when there were none yet. */
  usual: number | undefined;
  /** Events of the source that are known to lie in the time asked for. */
  known: number;
  /** Of a user's own feed any size is as good as another. */
  own: boolean;
}

/** What is odd about an answer, for a person; undefined when nothing is. */
export function shapeProblem(
  { events, dropped }: Pick<Parsed, 'events' | 'dropped'>,
  { usual = 0, known, own }: Expectation,
): string | undefined {
  const kept = events.length;
  const lost = sum(dropped);
  const expected = Math.max(usual, known);
  if (expected >= ENOUGH && kept < expected * SHARE) {
    return lost > kept
      ? `only ${kept} of ${kept + lost} events could be read, where about ${expected} are usual`
      : `only ${kept} events came, where about ${expected} are usual`;
  }
  if (!own && CUT_AT.includes(kept + lost)) {
    return `exactly ${kept + lost} events came: the answer may have been cut`;
  }
  return undefined;
}

/** What is usual after an answer with `kept` events. */
export const usualAfter = (usual: number | undefined, kept: number): number =>
  usual === undefined ? kept : Math.round(usual + (kept - usual) * PACE);
