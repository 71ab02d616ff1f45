import type { EventStatus } from '../../events.ts';
import type { MlbStatus } from './schema.ts';

/**
 * How `detailedState` begins, from StatsAPI's own list of game states; a reason follows ("Delayed: Rain").
 * `abstractGameState` misleads: Postponed is Final there, and Warmup is Live. A delay before the start is
 * `delayed`, one during play a pause, `suspended`.
 */
const WORDS: readonly [start: RegExp, status: EventStatus][] = [
  [/^(?:scheduled|pre-game|warmup)/i, 'scheduled'],
  [/^delayed start/i, 'delayed'],
  [/^(?:delayed|suspended)/i, 'suspended'],
  [/^postponed/i, 'postponed'],
  [/^cancell?ed/i, 'cancelled'],
  [/^(?:in progress|instant replay|review|(?:manager|player) challenge|umpire review)/i, 'live'],
  [/^(?:final|game over|completed early|forfeit)/i, 'final'],
];

/** The family that a status code belongs to, its first letter; the second one is a reason. */
const FAMILIES: ReadonlyMap<string, EventStatus> = new Map([
  ['I', 'live'],
  ['M', 'live'],
  ['N', 'live'],
  ['F', 'final'],
  ['O', 'final'],
  ['Q', 'final'],
  ['R', 'final'],
  ['D', 'postponed'],
  ['C', 'cancelled'],
  ['T', 'suspended'],
  ['U', 'suspended'],
]);

/** What the league says; a state that nobody knows counts as `scheduled`, never as live or over. */
export function statusOf(status: MlbStatus | undefined): EventStatus {
  const detailed = status?.detailedState?.trim() ?? '';
  for (const [start, meaning] of WORDS) if (start.test(detailed)) return meaning;
  const code = status?.statusCode ?? status?.codedGameState ?? '';
  return FAMILIES.get(code.charAt(0)) ?? 'scheduled';
}
