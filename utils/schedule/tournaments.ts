/**
 * A tournament's day as an event of its own: "Wimbledon" is on, whichever of its sixty matches somebody means,
 * and so is "UFC 330". Made from the matches whenever the schedule is read, never stored. Pure.
 */
import type { Broadcast, EventStatus, LiveEvent } from '../events.ts';
import { isLive, isOver } from '../events.ts';
import { foldName } from '../catalog/fold-name.ts';
import { leagueById } from '../catalog/leagues.ts';
import { tourOf } from '../catalog/tours.ts';
import { HOUR } from '../spans.ts';

/** Two matches further apart belong to different days, whatever the time zone. */
const NIGHT = 8 * HOUR;

/** A day of fewer matches than this is called by its matches. */
const FEWEST_MATCHES = 2;

/** The tournament days among `events`; empty where no two matches share a tournament. */
export function tournamentDays(events: readonly LiveEvent[]): LiveEvent[] {
  const groups = new Map<string, LiveEvent[]>();
  for (const event of events) {
    if (leagueById(event.league)?.namedByTournament !== true) continue;
    if (event.tournament === undefined || event.competitors.length !== 2) continue;
    const key = `${tourOf(event.league)}:${foldName(event.tournament)}`;
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.entries()].flatMap(([key, matches]) =>
    daysOf(matches)
      .filter((day) => day.length >= FEWEST_MATCHES)
      .map((day) => asEvent(key, day)),
  );
}

/** Splits matches at the nights between them. */
function daysOf(matches: readonly LiveEvent[]): LiveEvent[][] {
  const days: LiveEvent[][] = [];
  let last = -Infinity;
  for (const match of matches.toSorted((a, b) => a.start - b.start)) {
    if (match.start - last > NIGHT) days.push([]);
    days.at(-1)?.push(match);
    last = match.start;
  }
  return days;
}

/** Live while a match is; between matches it waits for the next; over when all are. */
function statusOf(day: readonly LiveEvent[]): EventStatus {
  if (day.some(isLive)) return 'live';
  const left = day.filter((match) => !isOver(match));
  if (left.length > 0)
    return left.every((match) => match.status === 'delayed') ? 'delayed' : 'scheduled';
  return day.some((match) => match.status === 'final') ? 'final' : (day[0]?.status ?? 'final');
}

function asEvent(key: string, day: readonly LiveEvent[]): LiveEvent {
  const status = statusOf(day);
  const left = day.filter((match) => !isOver(match));
  const ahead = status === 'scheduled' || status === 'delayed' ? left : day;
  const title = day[0]?.tournament ?? '';
  const date = new Date(Math.min(...day.map((match) => match.start))).toISOString().slice(0, 10);
  const id = `day:${key.replaceAll(' ', '-')}:${date}`;
  return {
    id,
    league: tourOf(day[0]?.league ?? ''),
    title,
    competitors: [],
    start: Math.min(...ahead.map((match) => match.start)),
    end: Math.max(...day.map((match) => match.end)),
    endEstimated: true,
    timeTbd: ahead.every((match) => match.timeTbd),
    status,
    tournament: title,
    broadcasts: broadcastsOf(left.length > 0 ? left : day),
    sources: [...new Set(day.flatMap((match) => match.sources))].toSorted(),
    mergedFrom: [id],
    seenAt: Math.max(...day.map((match) => match.seenAt)),
    changedAt: Math.max(...day.map((match) => match.changedAt)),
  };
}

/** Every outlet that carries one of the matches, each once, without the addresses of single matches. */
function broadcastsOf(day: readonly LiveEvent[]): Broadcast[] {
  const outlets = new Map<string, Broadcast>();
  for (const { url: _single, ...broadcast } of day.flatMap((match) => match.broadcasts)) {
    const key = [broadcast.outlet, broadcast.kind, broadcast.region, broadcast.language].join('|');
    if (!outlets.has(key)) outlets.set(key, broadcast);
  }
  return [...outlets.values()];
}
