/**
 * When the leagues that are followed by default play in a week of late November, US Eastern clock time: a model of
 * their usual calendars, not a copy of one week. NFL's Sunday has the starts of a recorded one (2022-09-11).
 */
import type { LeagueId } from '../../utils/events.ts';

/** `13:00x9` is nine events at one in the afternoon. Sunday first. */
type Week = readonly [string, string, string, string, string, string, string];

const NONE: Week = ['', '', '', '', '', '', ''];
const college = '12:00x6 14:00x9 16:00x9 18:00x12 19:00x14 20:00x10 21:00x6 22:00x4';
const cup = '12:45x2 15:00x7';

export const WEEKS: Readonly<Record<LeagueId, Week>> = {
  nfl: ['13:00x9 16:25x5 20:20', '20:15', '', '', '20:15', '', ''],
  nba: [
    '15:30 18:00x2 19:00x3 20:00 21:30',
    '19:00x4 20:00x3 22:00x2',
    '19:30x3 22:00x2',
    '19:00x5 20:00x4 22:00x3',
    '19:30 20:00 22:00',
    '19:00x5 20:00x4 22:00x3',
    '17:00x2 19:00x4 20:00x2 22:00',
  ],
  wnba: NONE,
  mlb: NONE,
  nhl: [
    '13:00 15:00 17:00x2 19:00x2',
    '19:00x2 22:00',
    '19:00x7 20:00x2 22:00x2',
    '19:30x2 22:00',
    '19:00x7 20:00x2 22:00x2',
    '19:00x3 21:00 22:00',
    '13:00x2 15:00x2 19:00x7 22:00x2',
  ],
  mls: ['17:00 19:30', '', '', '', '', '', '17:00 20:00'],
  epl: ['09:00x2 11:30', '15:00', '', '', '', '', '07:30 10:00x5 12:30'],
  laliga: ['08:00 10:15 12:30 15:00', '15:00', '', '', '', '15:00', '08:00 10:15 12:30 15:00'],
  bundesliga: ['09:30 11:30', '', '', '', '', '14:30', '09:30x5 12:30'],
  seriea: ['06:30 09:00x2 12:00 14:45', '14:45', '', '', '', '14:45', '09:00 12:00 14:45'],
  ligue1: ['09:00 11:15x3 14:45', '', '', '', '', '14:45', '11:00 13:00 15:00'],
  ucl: ['', '', cup, cup, '', '', ''],
  worldcup: NONE,
  ncaaf: ['', '', '19:30x2', '19:30x2', '20:00x2', '19:00x4', '12:00x18 15:30x16 19:00x14 22:15x5'],
  ncaam: [
    '13:00x10 15:00x10 17:00x10 19:00x15',
    college,
    college,
    college,
    college,
    college,
    '12:00x20 14:00x20 16:00x20 18:00x20 20:00x20 22:00x10',
  ],
  atp: [
    '08:00x2 13:00x2',
    '08:00x2 13:00x2',
    '08:00x2 13:00x2',
    '',
    '',
    '08:00x2 13:00x2',
    '08:00x2 13:00x2',
  ],
  wta: NONE,
  pga: ['', '', '', '', '', '', ''],
  f1: ['13:00', '', '', '', '', '12:30 16:00', '12:30 16:00'],
  ufc: ['', '', '', '', '', '', '16:00x7 19:00x6'],
};

/** Times of day of one weekday as minutes after midnight, one for each event. @param weekday 0 is Sunday */
export function startsOn(league: LeagueId, weekday: number): number[] {
  const slots = WEEKS[league]?.[weekday] ?? '';
  return slots
    .split(' ')
    .filter(Boolean)
    .flatMap((slot) => {
      const [time = '', count = '1'] = slot.split('x');
      const [hour = 0, minute = 0] = time.split(':').map(Number);
      return Array.from({ length: Number(count) }, () => hour * 60 + minute);
    });
}
