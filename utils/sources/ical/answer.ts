/** From a calendar's text to events. */
import { REASONS, tally } from '../kit/dropped.ts';
import { isPlausible } from '../kit/time.ts';
import { ownZone } from '../kit/wall-time.ts';
import { SourceError, type ParseContext, type Parsed } from '../source.ts';
import { fingerprintOf } from '../../hash.ts';
import type { LiveEvent } from '../../events.ts';
import { entriesOf, type Entry } from './entries.ts';
import { eventOf, saidBy, type Calendar, type Said } from './event.ts';
import { instancesOf, type Instance, type Reading } from './instances.ts';
import { readLines, type CalendarText } from './lines.ts';
import { textOf } from './property.ts';
import { newBudget } from './recurrence.ts';
import { twitchStream } from './twitch.ts';
import { zonesOf } from './zones.ts';

const MOST_EVENTS = 2000;

/** Whether a text is a calendar, by how it begins. */
export const looksLikeCalendar = (text: string): boolean =>
  /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text.slice(0, 200));

function calendarOf({ head }: CalendarText, { feed, url }: ParseContext): Calendar {
  const name = textOf(head, 'X-WR-CALNAME') ?? textOf(head, 'NAME');
  const stream = twitchStream(feed, textOf(head, 'PRODID'), name);
  return {
    id: feed?.id ?? fingerprintOf(url ?? name ?? ''),
    about: [feed?.name, name].filter((text) => text !== undefined).join(' | '),
    ...(stream !== undefined && { stream }),
  };
}

/** The instances to keep: those of the window, then those nearest to it. */
function nearest(instances: readonly Instance[], now: number): Instance[] {
  if (instances.length <= MOST_EVENTS) return [...instances];
  const distance = ({ start, end = start }: Instance): number =>
    Math.max(0, start > now ? start - now : now - end);
  return instances.toSorted((a, b) => distance(a) - distance(b)).slice(0, MOST_EVENTS);
}

/** Each entry's instances, those of changed ones beside those of their entry. */
function allInstances(text: CalendarText, reading: Reading): Instance[] {
  const { entries, changes } = entriesOf(text.events, reading.dropped, reading.mended);
  const changed = (entry: Entry): Entry[] => changes.get(entry.uid) ?? [];
  return [
    ...entries.flatMap((entry) => instancesOf(entry, changed(entry), reading)),
    ...[...changes.values()].flat().flatMap((entry) => instancesOf(entry, [], reading)),
  ];
}

/**
 * Turns a calendar into events: what takes place once at any time, what repeats in the window. A bad entry is dropped
 * and counted, its neighbours are kept.
 * @throws SourceError when the text is no calendar
 */
export function parseCalendar(text: string, context: ParseContext): Parsed {
  if (!looksLikeCalendar(text)) {
    throw new SourceError(
      text.trimStart().startsWith('<')
        ? 'a web page came instead of a calendar'
        : 'the answer is not a calendar',
    );
  }
  const { now } = context;
  const read = readLines(text);
  const parsed: Required<Omit<Parsed, 'next'>> = {
    events: [],
    dropped: {},
    mended: {},
    warnings: [],
  };
  const reading: Reading = {
    zones: zonesOf(read.zones, textOf(read.head, 'X-WR-TIMEZONE'), context.zone ?? ownZone()),
    now,
    whole: context.whole === true,
    budget: newBudget(),
    dropped: parsed.dropped,
    mended: parsed.mended,
  };
  const calendar = calendarOf(read, context);
  const found = allInstances(read, reading);
  const plausible = found.filter(({ start }) => {
    if (isPlausible(start, now)) return true;
    tally(parsed.dropped, REASONS.absurd);
    return false;
  });
  const kept = nearest(plausible, now);
  const said = new Map<Entry, Said | undefined>();
  const byId = new Map<string, LiveEvent>();
  for (const instance of kept) {
    const { entry } = instance;
    if (!said.has(entry)) said.set(entry, saidBy(entry.component, calendar));
    const says = said.get(entry);
    if (says === undefined) {
      tally(parsed.dropped, REASONS.nameless);
      continue;
    }
    const event = eventOf(instance, says, calendar, now);
    byId.set(event.id, event);
  }
  parsed.events.push(...[...byId.values()].toSorted((a, b) => a.start - b.start));
  if (!read.whole) parsed.warnings.push('the calendar was cut off before its end');
  if (read.left > 0 || plausible.length > MOST_EVENTS) {
    parsed.warnings.push(`more than ${MOST_EVENTS} events: those nearest to now were kept`);
  }
  return parsed;
}
