/** A host with what people add by themselves: calendars, good and bad. */
import { NOT_FOUND, text, type Answer, type Host } from '../host.ts';

export const CALENDARS_HOST = 'calendars.example';

/** A match that no other source of this world knows. */
export const CALENDAR_MATCH = {
  summary: 'Milwaukee Brewers at Seattle Mariners',
  watch: 'https://www.mlb.tv/watch',
  /** Minutes from the world's beginning. */
  startsIn: 50,
} as const;

const MINUTE = 60_000;

/** "20261122T200000Z". @param at epoch ms */
const stamp = (at: number): string =>
  `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

function calendar(born: number): string {
  const start = born + CALENDAR_MATCH.startsIn * MINUTE;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//simulated//calendar//EN',
    'BEGIN:VEVENT',
    'UID:match-1@calendars.example',
    `DTSTAMP:${stamp(born)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(start + 180 * MINUTE)}`,
    `SUMMARY:${CALENDAR_MATCH.summary}`,
    `URL:${CALENDAR_MATCH.watch}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** @param born epoch ms when the world began */
export function calendarsHost(born: number): Host {
  const pages: Readonly<Record<string, () => Answer>> = {
    '/season.ics': () => text(200, calendar(born), 'text/calendar'),
    '/letter.ics': () => text(200, 'Dear fan, the calendar has moved.', 'text/plain'),
    '/elsewhere.ics': () => ({
      status: 302,
      headers: { location: 'https://somewhere-else.example/season.ics' },
    }),
  };
  return {
    serves: (name) => name === CALENDARS_HOST,
    answer: ({ path }) => pages[path]?.() ?? NOT_FOUND,
  };
}
