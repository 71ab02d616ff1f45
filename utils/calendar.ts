/** An event as a calendar file (RFC 5545), for the reader's own calendar. Pure. */
import type { ViewEvent } from './view.ts';

/** RFC 5545, 3.1: a line is at most 75 octets; the next begins with a blank. */
const LONGEST_LINE = 75;

const utc = (time: number): string => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
const day = (time: number): string => utc(time).slice(0, 8);

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

/** Folds a line between characters, never inside one. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let room = LONGEST_LINE;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (size > room) {
      out += '\r\n ';
      room = LONGEST_LINE - 1;
    }
    out += character;
    room -= size;
  }
  return out;
}

/**
 * The text of an `.ics` file with one entry: its title, time, and where to watch.
 * An event whose hour is not known is an entry of its whole day.
 * @param title as shown
 * @param now epoch ms, the entry's stamp
 */
export function calendarFile(event: ViewEvent, title: string, now: number): string {
  const [choice] = event.watch;
  const times = event.timeTbd
    ? [`DTSTART;VALUE=DATE:${day(event.start)}`]
    : [`DTSTART:${utc(event.start)}`, `DTEND:${utc(event.end)}`];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tipoff//Tipoff//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(event.id)}@tipoff`,
    `DTSTAMP:${utc(now)}`,
    ...times,
    `SUMMARY:${escaped(title)}`,
    `CATEGORIES:${escaped(event.leagueName)}`,
    ...(choice
      ? [`DESCRIPTION:${escaped(`${choice.name}: ${choice.url}`)}`, `URL:${choice.url}`]
      : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
