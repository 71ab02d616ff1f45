import type { EventStatus } from '../../events.ts';
import type { NhlGame } from './schema.ts';

/** What became of the date: stands above what the game itself is said to do. */
const BY_SCHEDULE: ReadonlyMap<string, EventStatus> = new Map([
  ['PPD', 'postponed'],
  ['CNCL', 'cancelled'],
  ['SUSP', 'suspended'],
]);

/** `CRIT` are a close game's last minutes; `OVER`, `FINAL` and `OFF` are one end after another, more official. */
const BY_STATE: ReadonlyMap<string, EventStatus> = new Map([
  ['FUT', 'scheduled'],
  ['PRE', 'scheduled'],
  ['LIVE', 'live'],
  ['CRIT', 'live'],
  ['OVER', 'final'],
  ['FINAL', 'final'],
  ['OFF', 'final'],
]);

/** What the league says; a state that nobody knows counts as `scheduled`, never as live or over. */
export const statusOf = ({
  gameState = '',
  gameScheduleState = '',
}: Pick<NhlGame, 'gameState' | 'gameScheduleState'>): EventStatus =>
  BY_SCHEDULE.get(gameScheduleState) ?? BY_STATE.get(gameState) ?? 'scheduled';
