/** What a calendar means by a zone's name. */
import ICAL from 'ical.js';

import { MINUTE } from '../../spans.ts';
import { wallTime, type WallTime } from '../kit/wall-time.ts';
import type { ZoneText } from './lines.ts';
import { textOf, type Stamp } from './property.ts';
import { wallNumber } from './recurrence.ts';
import { windowsZone } from './windows-zones.ts';

/** What clocks show somewhere, as an instant, epoch ms. */
export type Clock = (wall: WallTime) => number;

export interface Zones {
  /** The clock that a time of the calendar is told by. `stranger`: its zone is known to nobody, so that it floats. */
  clockOf(stamp: Stamp): { clock: Clock; stranger: boolean };
  /** Of days: one is the same day wherever it is read. */
  days: Clock;
}

const UTC: Clock = wallNumber;

/** Names beyond this many are no zones but noise. */
const MOST_NAMES = 200;

const ianaClock = (zone: string): Clock | undefined =>
  wallTime({ year: 2026, month: 1, day: 1, hour: 0, minute: 0, second: 0 }, zone) === undefined
    ? undefined
    : (wall) => wallTime(wall, zone) ?? wallNumber(wall);

/** `/America/Chicago`, `/mozilla.org/20050126_1/Europe/Berlin`: the zone's name is at the end. */
function endsOf(name: string): string[] {
  const parts = name.split('/').filter((part) => part !== '');
  return [3, 2, 1].map((count) => parts.slice(-count).join('/'));
}

/** "GMT+0200", "UTC-5": an offset for a name. */
const OFFSET = /^(?:UTC|GMT)([+-])(\d{1,2}):?(\d{2})?$/i;

function offsetClock(name: string): Clock | undefined {
  const match = OFFSET.exec(name);
  if (match === null) return undefined;
  const ahead = (Number(match[2]) * 60 + Number(match[3] ?? 0)) * MINUTE;
  return match[1] === '-' ? (wall) => wallNumber(wall) + ahead : (wall) => wallNumber(wall) - ahead;
}

/** Rules of summer time as they are made, a Sunday of a month a year; the library may not end on others. */
const SUMMER_RULE =
  /^FREQ=YEARLY(?:;(?:INTERVAL=1|BYMONTH=(?:[1-9]|1[0-2])|BYDAY=(?:-1|[1-4])(?:MO|TU|WE|TH|FR|SA|SU)|UNTIL=\w{8,16}|WKST=\w\w))*$/i;

/** A clock by the calendar's own definition of a zone. */
function definedClock({ text }: ZoneText): Clock | undefined {
  const rules = [...text.matchAll(/^RRULE[^:]*:(.*)$/gim)].map(([, rule = '']) => rule.trim());
  if (!rules.every((rule) => SUMMER_RULE.test(rule)) || /^RDATE/im.test(text)) return undefined;
  try {
    const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const zone = new ICAL.Timezone({ component, tzid: 'own' });
    const clock: Clock = (wall) => {
      try {
        return (
          wallNumber(wall) - zone.utcOffset(ICAL.Time.fromData({ ...wall, isDate: false })) * 1000
        );
      } catch {
        return wallNumber(wall);
      }
    };
    return Number.isFinite(clock({ year: 2026, month: 1, day: 1, hour: 0, minute: 0, second: 0 }))
      ? clock
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The clocks of a calendar. A zone's name is looked for among IANA's, Windows' and offsets before the calendar's own
 * definition of it, which is often out of date.
 * @param calendarZone what the calendar says of itself (X-WR-TIMEZONE), for times without a zone
 * @param ownZone the user's IANA zone, where it says nothing
 */
export function zonesOf(
  defined: readonly ZoneText[],
  calendarZone: string | undefined,
  ownZone: string,
): Zones {
  const clocks = new Map<string, Clock | undefined>();
  const definitions = new Map(defined.map((zone) => [textOf(zone.component, 'TZID') ?? '', zone]));

  const find = (name: string): Clock | undefined => {
    for (const end of endsOf(name)) {
      const clock = ianaClock(end);
      if (clock) return clock;
    }
    const windows = windowsZone(name);
    const known = windows === undefined ? offsetClock(name) : ianaClock(windows);
    if (known) return known;
    const definition = definitions.get(name);
    if (definition === undefined) return undefined;
    const place = textOf(definition.component, 'X-LIC-LOCATION');
    return (place === undefined ? undefined : ianaClock(place)) ?? definedClock(definition);
  };
  const named = (name: string): Clock | undefined => {
    if (!clocks.has(name) && clocks.size < MOST_NAMES) clocks.set(name, find(name));
    return clocks.get(name);
  };

  const days = ianaClock(ownZone) ?? UTC;
  const floating = (calendarZone === undefined ? undefined : named(calendarZone)) ?? days;
  return {
    days,
    clockOf: ({ utc, tzid }) => {
      if (utc) return { clock: UTC, stranger: false };
      const clock = tzid === undefined ? undefined : named(tzid);
      return { clock: clock ?? floating, stranger: tzid !== undefined && clock === undefined };
    },
  };
}
