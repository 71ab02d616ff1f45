import { ordinal } from '../kit/ordinal.ts';
import type { MlbLinescore } from './schema.ts';

const HALVES: ReadonlyMap<string, string> = new Map([
  ['top', 'Top'],
  ['middle', 'Middle'],
  ['bottom', 'Bottom'],
  ['end', 'End'],
]);

/** The longest game of the majors had 26 innings, of the minors 33. */
const MOST_INNINGS = 40;

/** "Bottom 7th"; the inning alone where its half isn't said. */
export function phaseOf(linescore: MlbLinescore | undefined): string | undefined {
  const inning = linescore?.currentInning;
  if (inning === undefined || !Number.isInteger(inning) || inning < 1 || inning > MOST_INNINGS) {
    return undefined;
  }
  const half = HALVES.get(linescore?.inningState?.toLowerCase() ?? '');
  return half === undefined ? ordinal(inning) : `${half} ${ordinal(inning)}`;
}
