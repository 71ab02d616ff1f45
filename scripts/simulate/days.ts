/** The lives whose cost and safety are promised. */
import type { LeagueId } from '../../utils/events.ts';
import { startOfEasternDay } from '../../utils/sources/kit/time.ts';
import { DAY, HOUR, MINUTE } from '../../utils/spans.ts';
import { type Life, liveThrough, type Lived, type Sent } from './install.ts';

/**
 * Five teams of American leagues, three of European ones, one of a college and a league. In the model those of leagues
 * that play daily play every day, so that this is more than ten real pins cost.
 */
const TEN_PINS: readonly string[] = [
  'team:espn:nfl:1',
  'team:espn:nfl:19',
  'team:espn:nba:4',
  'team:espn:nhl:2',
  'team:espn:epl:2',
  'team:espn:laliga:5',
  'team:espn:bundesliga:1',
  'team:espn:ncaaf:8',
  'team:espn:ncaam:30',
  'league:f1',
];

/** What a day cost. */
export interface Cost {
  requests: number;
  bytes: number;
}

const costOf = (sent: readonly Sent[], from: number, to: number): Cost => {
  const within = sent.filter(({ at }) => at >= from && at < to);
  return { requests: within.length, bytes: within.reduce((sum, { bytes }) => sum + bytes, 0) };
};

/** The install was made this long before the day that counts: its first fill is no day like any other. */
const BEFORE = 2 * DAY;

/** A day of somebody who lets the browser stand open. @param day US Eastern, `YYYYMMDD` */
export function idleLife(day: string, seed: number, before = BEFORE): Life {
  const from = startOfEasternDay(day);
  return { from: from - before, to: from + DAY, seed, pins: TEN_PINS };
}

/** A Sunday on which three leagues with a live game each are on screen from one to four, Eastern. */
export function watchingLife(day: string, leagues: readonly LeagueId[], seed: number): Life {
  const one = startOfEasternDay(day) + 13 * HOUR;
  return { ...idleLife(day, seed), looks: [{ from: one, to: one + 3 * HOUR, leagues }] };
}

/** Ten minutes of that Sunday with a score revealed; answers call themselves fresh for a while, ms. */
export function revealedLife(day: string, league: LeagueId, maxAge: number, seed: number): Life {
  const one = startOfEasternDay(day) + 13 * HOUR;
  // What began at one is live by a quarter past.
  const from = one + 15 * MINUTE;
  const look = { from, to: from + 10 * MINUTE, leagues: [league], revealed: [league] };
  return { ...idleLife(day, seed), from: one - HOUR, to: look.to, looks: [look], maxAge };
}

/** Lives it and tells what the last day of it cost. */
export async function dayOf(life: Life): Promise<{ cost: Cost; lived: Lived }> {
  const lived = await liveThrough(life);
  return { cost: costOf(lived.sent, life.to - DAY, life.to), lived };
}

/** A day on which the clocks go back at night, the laptop sleeps six hours, and its clock is wrong for a while. */
export function hardLife(day: string, seed: number, before = BEFORE): Life {
  const from = startOfEasternDay(day);
  return {
    ...idleLife(day, seed, before),
    failures: 0.1,
    killedEvery: 30_000,
    asleep: [{ from: from + 2 * HOUR, to: from + 8 * HOUR }],
    clocks: [
      { from: from + 10 * HOUR, by: 10 * MINUTE },
      { from: from + 14 * HOUR, by: 0 },
      { from: from + 16 * HOUR, by: -10 * MINUTE },
      { from: from + 20 * HOUR, by: 0 },
    ],
  };
}
