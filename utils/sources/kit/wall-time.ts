/** What a clock on the wall shows in a zone, as an instant. */
import { DAY, MINUTE } from '../../spans.ts';

export interface WallTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

/** Clocks change at a quarter of an hour, if they change. */
const QUARTER = 15 * MINUTE;
/** A calendar's instants are mostly near one another; more of them than this are not held. */
const MOST_HELD = 5000;

/** A zone's clocks. */
interface Clocks {
  format: Intl.DateTimeFormat;
  /** Quarter of an hour → what they are ahead of UTC, ms. Asking for it costs as much as all else together. */
  offsets: Map<number, number>;
}

const zones = new Map<string, Clocks | null>();

/** Making them costs more than using them a hundred times. */
function clocksOf(zone: string): Clocks | null {
  const held = zones.get(zone);
  if (held !== undefined) return held;
  let made: Clocks | null;
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    made = { format, offsets: new Map() };
  } catch {
    made = null;
  }
  zones.set(zone, made);
  return made;
}

/** What a zone's clocks are ahead of UTC at an instant, ms. */
function offsetAt(instant: number, { format, offsets }: Clocks): number {
  const time = Math.floor(instant / QUARTER) * QUARTER;
  const held = offsets.get(time);
  if (held !== undefined) return held;
  const parts: Partial<Record<string, number>> = {};
  for (const { type, value } of format.formatToParts(time)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const offset = Date.UTC(year, month - 1, day, hour, minute, second) - time;
  if (offsets.size >= MOST_HELD) offsets.clear();
  offsets.set(time, offset);
  return offset;
}

/** The IANA zone of this device. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The instant at which the zone's clocks show a time, epoch ms. Of an hour that comes twice in autumn the first; one
 * that is left out in spring counts as the hour after it.
 * @param zone IANA @returns undefined for a zone that nobody knows
 */
export function wallTime(shown: WallTime, zone: string): number | undefined {
  const clocks = clocksOf(zone);
  if (clocks === null) return undefined;
  const { year, month, day, hour, minute, second } = shown;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  // A day before and after lie on either side of any change of the clocks.
  const before = offsetAt(asUtc - DAY, clocks);
  const after = offsetAt(asUtc + DAY, clocks);
  const fits = [asUtc - before, asUtc - after].filter(
    (time) => asUtc - offsetAt(time, clocks) === time,
  );
  return fits.length > 0 ? Math.min(...fits) : asUtc - before;
}
