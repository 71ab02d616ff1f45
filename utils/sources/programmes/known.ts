/** From the rows to what is on. Pure, and cheap: it runs whenever the schedule is read. */
import type { Broadcast, LeagueId, LiveEvent } from '../../events.ts';
import { foldName } from '../../catalog/fold-name.ts';
import { DAY, MINUTE } from '../../spans.ts';
import { wallTime, type WallTime } from '../kit/wall-time.ts';
import { NEWS } from './news.ts';
import { ONCE } from './once.ts';
import type { Programme } from './row.ts';
import { SPORT } from './sport.ts';

/** All of them. */
export const PROGRAMMES: readonly Programme[] = [...NEWS, ...SPORT, ...ONCE];

const byLeague: ReadonlyMap<LeagueId, Programme[]> = Map.groupBy(
  PROGRAMMES,
  ({ league }) => league,
);

const WEEK = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const RULE = /^FREQ=WEEKLY;BYDAY=((?:SU|MO|TU|WE|TH|FR|SA)(?:,(?:SU|MO|TU|WE|TH|FR|SA))*)$/;
const START = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})$/;

/** The days of a rule, 0 for Sundays. @throws for a rule that is not by weeks, which is a fault of the file */
function daysOf(rule: string): ReadonlySet<number> {
  const [, days] = RULE.exec(rule) ?? [];
  if (days === undefined) throw new Error(`no rule by weeks: ${rule}`);
  return new Set(days.split(',').map((day) => WEEK.indexOf(day)));
}

function wallOf(start: string): WallTime {
  const match = START.exec(start);
  if (match === null) throw new Error(`no time of a wall clock: ${start}`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  return { year, month, day, hour, minute, second: 0 };
}

/** A day as a number: midnight, as if it were UTC. */
const dayNumber = ({ year, month, day }: WallTime): number => Date.UTC(year, month - 1, day);
const dayDigits = (day: number): string =>
  new Date(day).toISOString().slice(0, 10).replaceAll('-', '');

/** The days of its zone on which a programme is on, within the span and a day on either side. */
function daysOn(row: Programme, span: { from: number; to: number }): number[] {
  const first = dayNumber(wallOf(row.start));
  const { rule, except = [], until } = row;
  if (rule === undefined) return [first];
  const weekdays = daysOf(rule);
  const days: number[] = [];
  const begin = Math.max(first, Math.floor(span.from / DAY) * DAY - DAY);
  for (let day = begin; day < span.to + DAY; day += DAY) {
    const digits = dayDigits(day);
    if (digits > until) break;
    if (weekdays.has(new Date(day).getUTCDay()) && !except.includes(digits)) days.push(day);
  }
  return days;
}

const broadcastsOf = ({ outlets, region }: Programme): Broadcast[] =>
  outlets.map((outlet) => ({
    outlet,
    kind: 'tv',
    ...(region && ({ region, market: 'national' } as const)),
  }));

const midnights = new Map<string, number | undefined>();

/** Midnight of a zone's day, epoch ms; kept, since many programmes share a day. */
function midnightOf(day: number, zone: string): number | undefined {
  const key = `${zone} ${day}`;
  if (!midnights.has(key)) midnights.set(key, wallTime(wallAt(day, 0, 0), zone));
  return midnights.get(key);
}

function wallAt(day: number, hour: number, minute: number): WallTime {
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  return { year, month, day: date.getUTCDate(), hour, minute, second: 0 };
}

/** When a zone's clocks show an hour of a day, epoch ms. */
function instantOf(day: number, { hour, minute }: WallTime, zone: string): number | undefined {
  const [midnight, next] = [midnightOf(day, zone), midnightOf(day + DAY, zone)];
  // A day of 24 hours has no change of the clocks in it.
  return midnight !== undefined && next === midnight + DAY
    ? midnight + (hour * 60 + minute) * MINUTE
    : wallTime(wallAt(day, hour, minute), zone);
}

/** A programme on one of its days; undefined in a zone that this device doesn't know. */
function eventOn(row: Programme, day: number, now: number): LiveEvent | undefined {
  const start = instantOf(day, wallOf(row.start), row.zone);
  if (start === undefined) return undefined;
  const slug = foldName(row.title).replaceAll(' ', '-');
  const id = `programmes:${row.league}:${slug}-${dayDigits(day)}`;
  return {
    id,
    league: row.league,
    title: row.title,
    competitors: [],
    start,
    end: start + row.minutes * MINUTE,
    endEstimated: false,
    timeTbd: false,
    // A timetable says when something should be on, never that it is.
    status: 'scheduled',
    ...(row.game && { tournament: row.title }),
    broadcasts: broadcastsOf(row),
    sources: ['programmes'],
    mergedFrom: [id],
    seenAt: now,
    changedAt: now,
  };
}

/**
 * The programmes of a league that start within a span and are not over by their own timetable; nobody will ever say that
 * one has ended. Ids are the same whenever it is asked.
 * @param span epoch ms @param now epoch ms
 */
export const knownProgrammes = (
  league: LeagueId,
  span: { from: number; to: number },
  now: number,
): LiveEvent[] =>
  (byLeague.get(league) ?? [])
    .flatMap((row) => daysOn(row, span).map((day) => eventOn(row, day, now)))
    .filter((event) => event !== undefined)
    .filter(({ start, end }) => start >= span.from && start < span.to && end > now)
    .toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
