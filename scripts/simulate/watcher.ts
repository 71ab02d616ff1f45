/** Looks over an install's shoulder: what it knows after each run against what is true. */
import type { LeagueId } from '../../utils/events.ts';
import { pinnedEvents } from '../../utils/schedule/interest.ts';
import { readSchedule } from '../../utils/schedule/store.ts';
import { addDays, easternDay } from '../../utils/sources/kit/time.ts';
import { DAY, HOUR, MINUTE } from '../../utils/spans.ts';
import { type Game, gamesBetween, MODELLED } from './games.ts';
import type { Life, Span } from './install.ts';

/** What is asked about a pinned event that is about to begin: the longest that is planned between two looks. */
const PLANNED_INTERVAL = 5 * MINUTE;

export interface Seen {
  /** Pinned events that began while the device was awake, and how late it knew, ms, sorted. */
  starts: { id: string; late: number }[];
  /** Of those, how many it knew more than one planned interval after the one within which it should have. */
  missed: number;
  /** Pinned events that would have been announced twice. */
  twice: string[];
  /** Events of the coming days that it once knew and no longer does. */
  lost: string[];
}

/** A model's game by the end of an event's id. */
const gameKey = (league: LeagueId, id: string): string => `${league}:${id.split(':').at(-1)}`;

function gamesAround({ from, to }: Span): Map<string, Game> {
  const first = addDays(easternDay(from), -2);
  const last = addDays(easternDay(to), 9);
  const games = MODELLED.flatMap((league) => gamesBetween(league, first, last));
  return new Map(games.map((game) => [gameKey(game.league, game.id), game]));
}

/**
 * Follows a life from `since` on. @returns the life to live, and what was seen of it
 */
export function watch(life: Life, since: number): { life: Life; seen: () => Seen } {
  const games = gamesAround(life);
  const { asleep = [], clocks = [] } = life;
  const live = new Set<string>();
  const known = new Set<string>();
  const began = new Map<string, number>();
  const announced = new Map<string, number>();
  const lost = new Set<string>();
  const pinnedGames = new Set<string>();

  const look = async (now: number): Promise<void> => {
    const { events } = await readSchedule();
    const pinned = pinnedEvents(events, life.pins);
    const here = new Set<string>();
    for (const event of events) {
      const key = gameKey(event.league, event.id);
      const game = games.get(key);
      if (game === undefined) continue;
      here.add(key);
      if (!pinned.has(event.id)) continue;
      pinnedGames.add(key);
      if (event.status !== 'live') live.delete(key);
      else if (!live.has(key)) {
        live.add(key);
        announced.set(key, (announced.get(key) ?? 0) + 1);
        if (!began.has(key)) began.set(key, now);
      }
    }
    for (const key of known) {
      const game = games.get(key);
      const wanted = game !== undefined && game.ends > now - 6 * HOUR && game.start < now + 7 * DAY;
      if (wanted && !here.has(key)) lost.add(key);
      if (!wanted) known.delete(key);
    }
    for (const key of here) known.add(key);
  };

  /** By how much the clock was set back around `time`: alarms go by the clock, and come that much later. */
  const setBack = (time: number): number =>
    clocks
      .map(({ from, by }, index) => ({ from, back: (clocks[index - 1]?.by ?? 0) - by }))
      .filter(({ from, back }) => back > 0 && Math.abs(from - time) <= 2 * PLANNED_INTERVAL)
      .reduce((sum, { back }) => sum + back, 0);

  /** When a device could know of what happens at `time`, epoch ms: awake, and by its own clock. */
  const couldKnow = (time: number): number => {
    const by = clocks.reduce((off, clock) => (clock.from <= time ? clock.by : off), 0);
    const own = time + Math.max(0, -by, setBack(time));
    return asleep.find(({ from, to }) => from <= own && own < to)?.to ?? own;
  };

  const seen = (): Seen => {
    const starts = [...pinnedGames].flatMap((key) => {
      const game = games.get(key);
      if (game === undefined || game.begins < since || game.begins > life.to - HOUR) return [];
      const could = couldKnow(game.begins);
      // Who slept through all of it has missed nothing that could be announced.
      if (could >= game.ends) return [];
      return [{ id: key, late: Math.max(0, (began.get(key) ?? Infinity) - could) }];
    });
    return {
      starts: starts.toSorted((a, b) => a.late - b.late),
      missed: starts.filter(({ late }) => late > 2 * PLANNED_INTERVAL).length,
      twice: [...announced].filter(([, times]) => times > 1).map(([key]) => key),
      lost: [...lost],
    };
  };
  return { life: { ...life, afterRun: look }, seen };
}
