/** Which of an entity's events a post means, by when it was written. Times are epoch ms, spans ms. Pure. */
import { HOUR, MINUTE } from '../spans.ts';
import type { LinkableEvent } from './types.ts';
import { TIMING } from './weights.ts';

/** A fresh post may speak of anything in the window; an older one only of what was near when it was written. */
const FRESH_POST = 6 * HOUR;
const OLD_POST_HORIZON = 30 * HOUR;
/**
 * What ended longer ago has left the schedule: a post of that age may have meant it, unless what came next was nearer
 * than a team's last game can have been.
 */
const KNOWN_PAST = 12 * HOUR;
const NEARER_THAN_THE_LAST = 12 * HOUR;
/** People talk about a game for a while after its end, unless the next is about to begin. */
const AFTERTALK = 3 * HOUR;
const NEAR = 6 * HOUR;
const FAR = 48 * HOUR;
/** What is off is news for so long. */
const OFF_NEWS = 12 * HOUR;
/** A post dated later than this ahead of the clock has a wrong date, and counts as new. */
const CLOCK_ERROR = 10 * MINUTE;

/** The event that a reading means, with the points of its time. */
export interface Fit {
  event: LinkableEvent;
  points: number;
  /** It can be linked to: it is not over, and no other is as likely. */
  isOpen: boolean;
}

/** What is asked of `choose`. */
export interface Question {
  /** Id of the entity: the events that are the whole of it come before its parts. */
  whole: string;
  /** The post names both sides of each event. */
  isFixture: boolean;
  text: string;
  written: number | undefined;
  now: number;
}

/** An event as it lies to the time of writing. */
interface Placed {
  event: LinkableEvent;
  isOver: boolean;
  /** Postponed or cancelled. */
  isOff: boolean;
  /** It was on then. */
  isOn: boolean;
  /** From the writing to its start; 0 when that is past. */
  ahead: number;
  /** From its end to the writing; 0 when that was to come. */
  behind: number;
}

const GOES_ON: ReadonlySet<string> = new Set(['live', 'suspended', 'delayed']);
const OFF: ReadonlySet<string> = new Set(['postponed', 'cancelled']);
/** Of two that were on, the one that surely was. */
const ON_ORDER = ['live', 'suspended', 'delayed', 'final', 'scheduled', 'postponed', 'cancelled'];

function place(event: LinkableEvent, written: number, now: number): Placed {
  const goesOn = GOES_ON.has(event.status);
  // A source that never says how it ended leaves it over by the clock.
  const isOver = event.status === 'final' || (!goesOn && event.end + AFTERTALK < now);
  const ended = goesOn ? Infinity : isOver ? Math.min(event.end, now) : event.end;
  const begun = event.start <= written;
  return {
    event,
    isOver,
    isOff: OFF.has(event.status),
    isOn: begun && (isOver ? written < ended : written <= ended),
    ahead: Math.max(0, event.start - written),
    behind: Math.max(0, written - ended),
  };
}

/** A post of that age can mean an event that was still to come. */
function isInReach({ ahead, isOver }: Placed, age: number, isFixture: boolean): boolean {
  if (isOver || ahead === 0 || age <= FRESH_POST) return true;
  if (age > KNOWN_PAST && !isFixture) return ahead <= NEARER_THAN_THE_LAST;
  return ahead <= OLD_POST_HORIZON;
}

/** How much of a post names that stage: letters of its words that occur. */
const namingOf = ({ stage = [] }: LinkableEvent, text: string): number =>
  stage
    .filter((word) => new RegExp(`(?<!\\p{L})${word}(?![\\p{L}\\p{N}])`, 'u').test(text))
    .reduce((sum, { length }) => sum + length, 0);

/** Those whose stage the post names best; all when it names none. */
function ofNamedStage(events: readonly LinkableEvent[], text: string): readonly LinkableEvent[] {
  if (events.every(({ stage }) => stage === undefined)) return events;
  const said = text.toLowerCase();
  const most = Math.max(...events.map((event) => namingOf(event, said)));
  return most === 0 ? events : events.filter((event) => namingOf(event, said) === most);
}

/** All with the least `key`. */
function firsts(placed: readonly Placed[], key: (one: Placed) => number): Placed[] {
  const least = Math.min(...placed.map(key));
  return placed.filter((one) => key(one) === least);
}

/** What was on, else just over, else next, else off: all that are equally likely. */
function likeliest(placed: readonly Placed[], isFixture: boolean): Placed[] {
  const standing = placed.filter(({ isOff }) => !isOff);
  const on = standing.filter(({ isOn }) => isOn);
  if (on.length > 0) return firsts(on, ({ event }) => ON_ORDER.indexOf(event.status));
  const next = firsts(
    standing.filter(({ ahead }) => ahead > 0),
    ({ ahead }) => ahead,
  );
  const last = firsts(
    standing.filter(({ ahead, behind }) => ahead === 0 && (isFixture || behind <= AFTERTALK)),
    ({ behind }) => behind,
  );
  const [coming] = next;
  const [past] = last;
  if (past && coming) {
    const isTalkedOf = past.behind <= AFTERTALK || past.behind < coming.ahead;
    return isTalkedOf && coming.ahead > NEAR ? last : next;
  }
  if (coming) return next;
  if (past) return last;
  return firsts(placed, ({ ahead, behind }) => ahead + behind);
}

function pointsOf({ event, isOn, ahead, behind }: Placed): number {
  if (isOn && GOES_ON.has(event.status)) return TIMING.liveNow;
  if (ahead + behind <= NEAR) return TIMING.near;
  return ahead > FAR ? TIMING.farOff : 0;
}

/** The event that is meant; undefined when none of them lies near enough. */
export function choose(events: readonly LinkableEvent[], question: Question): Fit | undefined {
  const { whole, isFixture, text, now } = question;
  const isDated = question.written !== undefined && question.written <= now + CLOCK_ERROR;
  const written = isDated ? Math.min(question.written ?? now, now) : now;
  const placed = ofNamedStage(events, text)
    .map((event) => place(event, written, now))
    .filter((one) => isInReach(one, now - written, isFixture))
    .filter(({ event, isOff }) => !isOff || Math.abs(event.start - now) <= OFF_NEWS);
  if (placed.length === 0) return undefined;
  const all = likeliest(placed, isFixture);
  // Of a tournament, its own event comes before the single matches of that time.
  const own = all.filter(({ event }) => event.sides.length === 0 && event.part.includes(whole));
  const meant = own.length > 0 ? own : all;
  const [first] = meant.toSorted((a, b) => (a.event.id < b.event.id ? -1 : 1));
  if (first === undefined) return undefined;
  return {
    event: first.event,
    points: pointsOf(first),
    isOpen: meant.length === 1 && !first.isOver,
  };
}
