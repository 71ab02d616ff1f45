import type { EventStatus } from '../../events.ts';
import type { EspnStatus } from './schema.ts';

/**
 * Words of a status' name and description, in the order they are looked for. `state` alone misleads:
 * a postponed match has state `post`, and cricket has no name at all, only "Live" or "Stumps".
 */
const WORDS: readonly [pattern: RegExp, status: EventStatus][] = [
  [/POSTPONED/, 'postponed'],
  [/CANCELL?ED|ABANDONED|NO[ _]RESULT/, 'cancelled'],
  [/SUSPENDED|PLAY[ _]COMPLETE|STUMPS/, 'suspended'],
];

const DELAY = /DELAY/;

/**
 * What a source says, never what the clock suggests. A delay before the start is `delayed`; one during play is
 * a pause, `suspended`. Nothing said at all counts as `scheduled`.
 */
export function statusOf(status: EspnStatus | undefined): EventStatus {
  if (status === undefined) return 'scheduled';
  const { name, description, state } = status.type;
  const words = `${name ?? ''} ${description ?? ''}`.toUpperCase();
  for (const [pattern, meaning] of WORDS) if (pattern.test(words)) return meaning;
  if (state === 'post') return 'final';
  if (state === 'in') return DELAY.test(words) ? 'suspended' : 'live';
  return DELAY.test(words) ? 'delayed' : 'scheduled';
}
