import { ordinal } from '../kit/ordinal.ts';
import type { NhlGame } from './schema.ts';

const CLOCK = /^(\d{1,2}):(\d{2})$/;
const REGULATION = 3;
/** The longest game had six overtimes. */
const MOST_PERIODS = 15;

/** "12:31", without the zero that the league puts before it. */
function clockOf({ clock }: Pick<NhlGame, 'clock'>): string {
  const [, minutes, seconds] = CLOCK.exec(clock?.timeRemaining ?? '') ?? [];
  return minutes === undefined || seconds === undefined ? '' : `${Number(minutes)}:${seconds}`;
}

/** "2nd 12:31", "End 1st", "OT 3:20", "2OT", "Shootout"; without the clock where an answer has none. */
export function phaseOf(
  game: Pick<NhlGame, 'periodDescriptor' | 'period' | 'clock'>,
): string | undefined {
  const { periodDescriptor, clock } = game;
  const number = periodDescriptor?.number ?? game.period;
  if (number === undefined || !Number.isInteger(number) || number < 1 || number > MOST_PERIODS) {
    return undefined;
  }
  if (periodDescriptor?.periodType === 'SO') return 'Shootout';
  const extra = number - (periodDescriptor?.maxRegulationPeriods ?? REGULATION);
  const period = extra > 0 ? `${extra > 1 ? extra : ''}OT` : ordinal(number);
  if (clock?.inIntermission === true) return `End ${period}`;
  return `${period} ${clockOf(game)}`.trim();
}
