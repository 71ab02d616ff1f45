/** One property of a calendar, checked: the library knows the syntax of a content line, this what we take of it. */
import ICAL from 'ical.js';
import * as v from 'valibot';

import { DAY, SECOND } from '../../spans.ts';
import type { WallTime } from '../kit/wall-time.ts';
import type { Component } from './lines.ts';

/** jCal (RFC 7265): name, parameters, type of value, values. */
const Property = v.tupleWithRest(
  [v.string(), v.record(v.string(), v.unknown()), v.string()],
  v.unknown(),
);

/** The jCal of a line; undefined for one that can't be read. */
function jCalOf(line: string): v.InferOutput<typeof Property> | undefined {
  try {
    const read = v.safeParse(Property, ICAL.parse.property(line));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** A property's text, escapes undone; undefined where it is missing, empty or can't be read. */
export function textOf(component: Component, name: string): string | undefined {
  for (const line of component.get(name) ?? []) {
    const value = jCalOf(line)?.[3];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}

/** All texts of a property that may come several times. */
export const textsOf = (component: Component, name: string): string[] =>
  (component.get(name) ?? []).slice(0, 10).flatMap((line) => {
    const value = jCalOf(line)?.[3];
    return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
  });

/** A whole number; 0 where there is none. */
export function numberOf(component: Component, name: string): number {
  const [line] = component.get(name) ?? [];
  const value = line === undefined ? undefined : jCalOf(line)?.[3];
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0;
}

/** A time as a calendar writes it. */
export interface Stamp {
  wall: WallTime;
  /** It is a day, not an hour. */
  allDay: boolean;
  /** It is written in UTC. */
  utc: boolean;
  /** The zone's name as the calendar gives it; none for a floating time. */
  tzid?: string;
}

const TIME = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?/;

/** A date, by its digits alone: feeds call a time a date and a date a time. Undefined for the 31st of February. */
function stampFrom(raw: string, tzid: string | undefined): Stamp | undefined {
  const match = TIME.exec(raw.trim());
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((digits) => Number(digits ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1600;
  if (!real || hour > 23 || minute > 59 || second > 60) return undefined;
  return {
    wall: { year, month, day, hour, minute, second: Math.min(second, 59) },
    allDay: match[4] === undefined,
    utc: match[7] === 'Z',
    ...(tzid !== undefined && match[7] !== 'Z' && { tzid }),
  };
}

/** Every time of a property (EXDATE lists them), those that can't be read left out. Of a period, its start. */
export const stampsOf = (component: Component, name: string): Stamp[] =>
  (component.get(name) ?? []).flatMap((line) => {
    const tzid = jCalOf(line)?.[1]['tzid'];
    const zone = typeof tzid === 'string' && tzid.trim() !== '' ? tzid.trim() : undefined;
    return line
      .slice(line.lastIndexOf(':') + 1)
      .split(',')
      .flatMap((raw) => stampFrom(raw, zone) ?? []);
  });

/** The first time of a property. */
export const stampOf = (component: Component, name: string): Stamp | undefined =>
  stampsOf(component, name)[0];

/** Weeks and days stand before the T; feeds also write `PT1W`. */
const DURATION =
  /^\+?P?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T?(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?)?$/i;

/** A length, ms; undefined where there is none, or none above zero. */
export function durationOf(component: Component): number | undefined {
  const match = DURATION.exec(textOf(component, 'DURATION') ?? '-');
  if (match === null) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0, lateWeeks = 0, lateDays = 0] =
    match.slice(1).map((digits) => Number(digits ?? 0));
  const length =
    ((weeks + lateWeeks) * 7 + days + lateDays) * DAY +
    ((hours * 60 + minutes) * 60 + seconds) * SECOND;
  return length > 0 ? length : undefined;
}

/** What numbers each part of a rule may have. The library lets "99991231T" pass, and would then count on for ever. */
const RANGES: Readonly<Record<string, readonly [least: number, most: number]>> = {
  BYSECOND: [0, 60],
  BYMINUTE: [0, 59],
  BYHOUR: [0, 23],
  BYMONTHDAY: [-31, 31],
  BYYEARDAY: [-366, 366],
  BYWEEKNO: [-53, 53],
  BYMONTH: [1, 12],
  BYSETPOS: [-366, 366],
};

const hasRightNumbers = ({ parts }: ICAL.Recur): boolean =>
  Object.entries(RANGES).every(([name, [least, most]]) =>
    (parts[name as keyof typeof parts] ?? []).every(
      (value) => Number(value) >= least && Number(value) <= most,
    ),
  );

/** A recurrence rule of the library; undefined where there is none, `broken` where it can't be read. */
export function ruleOf(component: Component): ICAL.Recur | 'broken' | undefined {
  const [line] = component.get('RRULE') ?? [];
  if (line === undefined) return undefined;
  try {
    const rule = ICAL.Recur.fromString(line.slice(line.indexOf(':') + 1).trim());
    return typeof rule.freq === 'string' && hasRightNumbers(rule) ? rule : 'broken';
  } catch {
    return 'broken';
  }
}
