/** What truly happens in the modelled weeks: when each event starts, really begins and ends. */
import { leagueById } from '../../utils/catalog/leagues.ts';
import type { LeagueId } from '../../utils/events.ts';
import { addDays, startOfEasternDay } from '../../utils/sources/kit/time.ts';
import { phaseOf } from '../../utils/schedule/spread.ts';
import { MINUTE } from '../../utils/spans.ts';
import { startsOn, WEEKS } from './slots.ts';

export interface Game {
  id: string;
  league: LeagueId;
  /** US Eastern, `YYYYMMDD`. */
  day: string;
  home: string;
  away: string;
  /** As announced, epoch ms. */
  start: number;
  /** When it really begins and ends, epoch ms. */
  begins: number;
  ends: number;
}

/** Teams of a league in the model: home and away of its games of a day are all different. */
const TEAMS = 400;

const SYLLABLES = ['ba', 'ko', 'di', 'mur', 're', 'san', 'ti', 'vol', 'lu', 'nem'] as const;

/** A team's name: one word that no other of its league has, as real nicknames are. */
function nameOf(league: LeagueId, number: number): string {
  const digits = String(number).padStart(3, '0').split('');
  const word = digits.map((digit) => SYLLABLES[Number(digit)] ?? '').join('');
  return `${word[0]?.toUpperCase()}${word.slice(1)}${league}s`;
}

/** The number of a team by its name. */
export const numberOf = (name: string): number => NUMBERS.get(name) ?? 0;

const weekdayOf = (day: string): number =>
  new Date(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T12:00:00Z`).getUTCDay();

/** Clock time on an Eastern day, epoch ms: right on the days on which the clocks change too. */
function at(day: string, minutes: number): number {
  const next = startOfEasternDay(addDays(day, 1));
  // Counted from the end of the day: the clocks change at two in the night, games are later.
  return next - (24 * 60 - minutes) * MINUTE;
}

const made = new Map<string, Game[]>();
const NUMBERS = new Map<string, number>();

/** Every game of a league on a day. */
function gamesOf(league: LeagueId, day: string): Game[] {
  const key = `${league} ${day}`;
  const known = made.get(key) ?? makeGames(league, day);
  made.set(key, known);
  return known;
}

function makeGames(league: LeagueId, day: string): Game[] {
  const { minutes = 120 } = leagueById(league) ?? {};
  return startsOn(league, weekdayOf(day)).map((time, index) => {
    const id = `${day}${String(index).padStart(3, '0')}`;
    const start = at(day, time);
    const begins = start + Math.floor(phaseOf(0.1, `${league}${id}`) * 9) * MINUTE;
    const length = minutes * (0.9 + 0.25 * phaseOf(0.2, `${league}${id}`));
    // A pinned team plays about twice a week: the first pairs of a day are the same every day.
    const team = (side: number): string => {
      const number = (index * 2 + side) % TEAMS;
      const name = nameOf(league, number);
      NUMBERS.set(name, number);
      return name;
    };
    return {
      id,
      league,
      day,
      home: team(0),
      away: team(1),
      start,
      begins,
      ends: begins + length * MINUTE,
    };
  });
}

/** Every game of a league between two Eastern days, both included. */
export function gamesBetween(league: LeagueId, first: string, last: string): Game[] {
  const games: Game[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) games.push(...gamesOf(league, day));
  return games;
}

/** Leagues of the model. */
export const MODELLED: readonly LeagueId[] = Object.keys(WEEKS);
