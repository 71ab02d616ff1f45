/** A calendar's text as components of content lines (RFC 5545, 3.1). Nothing is understood yet. Pure. */

/** The content lines of one component, by property name in capitals; those of what is nested in it are left out. */
export type Component = ReadonlyMap<string, readonly string[]>;

/** A component with its own lines as written, for what the library reads as a whole. */
export interface ZoneText {
  component: Component;
  text: string;
}

export interface CalendarText {
  /** The calendar's own properties. */
  head: Component;
  events: Component[];
  zones: ZoneText[];
  /** It has an end. */
  whole: boolean;
  /** Events that were not read, since there are too many. */
  left: number;
}

/** A season of every league at once stays below. */
const MOST_EVENTS = 20_000;
const MOST_ZONES = 100;
/** EXDATE may be repeated a line a date; nothing else is. */
const MOST_LINES = 1000;
/** Text beyond this is cut: a description is read for a link and a broadcaster. */
const LONGEST_LINE = 20_000;
const DEEPEST = 8;

/** RFC 5545, 3.1: a line that begins with a blank goes on with the one before, even inside a word. */
const FOLD = /(?:\r\n|\r|\n)[ \t]/g;
/** Bytes of one character on two lines were no character when the text was decoded. */
const TORN = /\uFFFD+/g;
const LINE = /[^\r\n]+/g;
const NAME = /^([\w-]+)[;:]/;

const nameOf = (line: string): string => NAME.exec(line)?.[1]?.toUpperCase() ?? '';

function addLine(component: Map<string, string[]>, line: string): void {
  const name = nameOf(line);
  if (name === '') return;
  const held = component.get(name);
  if (held === undefined) component.set(name, [line]);
  else if (held.length < MOST_LINES) held.push(line);
}

/** Takes a calendar's text apart, whatever stands in it. Several calendars in one text count as one. */
export function readLines(text: string): CalendarText {
  const head = new Map<string, string[]>();
  const events: Component[] = [];
  const zones: ZoneText[] = [];
  const open: { kind: string; lines: Map<string, string[]>; text: string[] }[] = [];
  let left = 0;
  let ends = 0;
  for (const [found] of text.replace(FOLD, '').matchAll(LINE)) {
    const line = found.slice(0, LONGEST_LINE).replace(TORN, '');
    const [, edge = '', kind = ''] =
      /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(line)?.map((one) => one?.toUpperCase()) ?? [];
    if (kind === 'VCALENDAR') {
      ends += edge === 'END' ? 1 : 0;
      open.length = 0;
    } else if (edge === 'BEGIN') {
      // One that never ended is given up where the next of its kind begins.
      if (kind === 'VEVENT' || open.length >= DEEPEST) open.length = 0;
      for (const outer of open) outer.text.push(line);
      open.push({ kind, lines: new Map(), text: [line] });
    } else if (edge === 'END') {
      const ended = open.at(-1)?.kind === kind ? open.pop() : undefined;
      if (ended === undefined) continue;
      ended.text.push(line);
      for (const outer of open) outer.text.push(line);
      if (ended.kind === 'VEVENT' && open.length === 0) {
        if (events.length < MOST_EVENTS) events.push(ended.lines);
        else left += 1;
      } else if (ended.kind === 'VTIMEZONE' && zones.length < MOST_ZONES) {
        zones.push({ component: ended.lines, text: ended.text.join('\r\n') });
      }
    } else {
      addLine(open.at(-1)?.lines ?? head, line);
      if (open[0]?.kind === 'VTIMEZONE') for (const { text: kept } of open) kept.push(line);
    }
  }
  return { head, events, zones, whole: ends > 0, left };
}
