/** What a clock on the wall shows in a zone, as an instant. */

export interface WallTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** Making one costs more than using it a hundred times. */
function formatOf(zone: string): Intl.DateTimeFormat | null {
  const held = formats.get(zone);
  if (held !== undefined) return held;
  let made: Intl.DateTimeFormat | null;
  try {
    made = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    made = null;
  }
  formats.set(zone, made);
  return made;
}

/** What the zone's clocks are ahead of UTC at an instant, ms. */
function offsetAt(time: number, format: Intl.DateTimeFormat): number {
  const parts: Partial<Record<string, number>> = {};
  for (const { type, value } of format.formatToParts(time)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - time;
}

/** The IANA zone of this device. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The instant at which the zone's clocks show a time, epoch ms. Of an hour that comes twice in autumn the first; one
 * that is left out in spring counts as the hour after it.
 * @param zone IANA @returns undefined for a zone that nobody knows
 */
export function wallTime(shown: WallTime, zone: string): number | undefined {
  const format = formatOf(zone);
  if (format === null) return undefined;
  const { year, month, day, hour, minute, second } = shown;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  // A day before and after lie on either side of any change of the clocks.
  const before = offsetAt(asUtc - 86_400_000, format);
  const after = offsetAt(asUtc + 86_400_000, format);
  const fits = [asUtc - before, asUtc - after].filter(
    (time) => asUtc - offsetAt(time, format) === time,
  );
  return fits.length > 0 ? Math.min(...fits) : asUtc - before;
}
