/** Calendars written by hand. */
import { ical } from '../../../../utils/sources/ical/index.ts';
import type { Feed, ParseContext, Parsed } from '../../../../utils/sources/source.ts';

/** A Sunday afternoon in New York. */
export const NOW = Date.parse('2026-11-22T20:00:00Z');

export const FEED: Feed = {
  id: 'feed1',
  kind: 'ical',
  url: 'https://club.example/all.ics',
  name: 'My club',
};

/** An entry of these lines; it has a UID, a title and a time of its own unless a line gives another. */
export function entry(...lines: string[]): string {
  const usual = [
    'UID:one@club.example',
    'SUMMARY:Members evening with the board',
    'DTSTART:20261123T190000Z',
  ];
  const names = new Set(lines.map((line) => /^[\w-]+/.exec(line)?.[0]));
  const own = usual.filter((line) => !names.has(/^[\w-]+/.exec(line)?.[0]));
  return ['BEGIN:VEVENT', ...own, ...lines, 'END:VEVENT'].join('\r\n');
}

/** A calendar of entries and other components. */
export const calendar = (...parts: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Club//EN', ...parts, 'END:VCALENDAR', ''].join(
    '\r\n',
  );

/** What a calendar gives, read in New York unless something else is said. */
export const read = (text: string, context: Partial<ParseContext> = {}): Parsed =>
  ical.parse(text, {
    league: 'calendar',
    now: NOW,
    zone: 'America/New_York',
    feed: FEED,
    ...context,
  });

/** "2026-11-23T19:00": start of each event, UTC. */
export const starts = ({ events }: Parsed): string[] =>
  events.map(({ start }) => new Date(start).toISOString().slice(0, 16));
