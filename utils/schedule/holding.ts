import { isLive, type LiveEvent } from '../events.ts';
import { WINDOW_BEHIND } from './window.ts';

/** Over for long at `now`, and nobody has confirmed lately that it is still on. */
const isPast = ({ status, seenAt, end }: LiveEvent, now: number): boolean =>
  end < now - WINDOW_BEHIND && !(isLive({ status }) && seenAt > now - WINDOW_BEHIND);

/**
 * What of each telling still holds as of the latest answer: one that isn't renewed keeps what has long left the window,
 * and would bring back as live what a better source has forgotten as over. Pure.
 * @param clock epoch ms, as the device has it: what was seen by a clock that ran ahead must not make the rest look old
 */
export function holding<T extends { events: readonly LiveEvent[] }>(
  tellings: readonly T[],
  clock: number,
): T[] {
  const latest = tellings.reduce(
    (time, { events }) => events.reduce((last, { seenAt }) => Math.max(last, seenAt), time),
    -Infinity,
  );
  const now = Math.min(latest, clock);
  return tellings.map((one) => ({
    ...one,
    events: one.events.filter((event) => !isPast(event, now)),
  }));
}
