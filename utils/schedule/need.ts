/** Why a request would be made, and how old its last answer may be for that. Pure. */
import { isLive, isOver, type LiveEvent } from '../events.ts';
import type { SourceRequest } from '../sources/source.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../spans.ts';
import { WINDOW_AHEAD } from './window.ts';

/** The most pressing first. */
export const NEEDS = [
  'watched',
  'turning',
  'followed',
  'shown',
  'today',
  'quiet',
  'ahead',
] as const;

/**
 * - `watched`: live and on screen. `shown`: on screen, nothing on.
 * - `turning`: followed or on screen, and its status should change any minute. `followed`: live and pinned.
 * - `today`: something began that nobody watches. `quiet`: nothing to learn but changes of plan.
 * - `ahead`: the days to come.
 */
export type Need = (typeof NEEDS)[number];

const EVERY = {
  watched: 30 * SECOND,
  revealed: 15 * SECOND,
  followed: 5 * MINUTE,
  turning: 5 * MINUTE,
  /** Unseen, an end is looked for more calmly than a start. */
  ending: 10 * MINUTE,
  /** An event that turns for so long that it may be the feed's mistake. */
  overdue: 20 * MINUTE,
  shown: 10 * MINUTE,
  today: 6 * HOUR,
  quiet: 8 * HOUR,
  /** Nothing in the whole window, or another source tells the same better. */
  dormant: 3 * DAY,
} as const;

/** A cache header may slow us down to this, not silence us. */
const LONGEST_MAX_AGE = 5 * MINUTE;

const AHEAD_LEAST = DAY;
const AHEAD_MOST = 4 * DAY;

/** On screen, an event is near its start this long before and after. */
const SHOWN_MARGIN = 30 * MINUTE;
/** Unseen, its end is looked for from this long before its usual end; its start from the start on. */
const ENDING_MARGIN = 5 * MINUTE;
/** An event that is still "live" this long after its usual end is the feed's mistake, not worth asking about. */
const OVERTIME = 3 * HOUR;
/** Unseen and unpinned, an event is asked about so long after its start, and not longer after its end. */
const SETTLED = 10 * MINUTE;
/** Installs spread over this when many would ask at the same moment. */
const SPREAD = {
  start: 4 * MINUTE,
  settled: 30 * MINUTE,
  day: 3 * HOUR,
  entry: 12 * HOUR,
} as const;

/** Of an event just what planning needs. */
export type Planned = Pick<
  LiveEvent,
  'id' | 'league' | 'status' | 'start' | 'end' | 'timeTbd' | 'sources'
>;

/** What is known about one request at a moment. Times are epoch ms. */
export interface Case {
  request: SourceRequest;
  now: number;
  /** The events that its answer tells of. */
  events: readonly Planned[];
  pinned: ReadonlySet<string>;
  /** Somebody has the league on screen, and a score of it revealed. */
  looking: boolean;
  revealed: boolean;
  /** When its time was last told about, by it or by an answer that includes it; -Infinity for never. */
  toldAt: number;
  maxAge: number | undefined;
  /** Nothing of the league lies in the window. */
  dormant: boolean;
  /** Another source tells the same better, or a feed tells all of it, and does so at present. */
  backup: boolean;
  /** Requests of the same source for the days to come also bring news of this one's day. */
  hasAhead: boolean;
  /** The source never answered for this league. */
  first: boolean;
  /** Of this install and request, in [0, 1). */
  phase: number;
}

/** When a request is due, epoch ms, and why. */
export interface Moment {
  at: number;
  need: Need;
}

const isWaiting = ({ status }: Planned): boolean => status === 'scheduled' || status === 'delayed';

/** Past its start and still "scheduled": it is on, or about to be; only asking will tell. */
const isOn = (event: Planned, now: number): boolean =>
  isLive(event) || (isWaiting(event) && !event.timeTbd && event.start <= now && now < event.end);

function watchedEvery({ revealed, maxAge }: Case): number {
  const allowed = maxAge === undefined ? EVERY.watched : Math.min(maxAge, LONGEST_MAX_AGE);
  return Math.max(revealed ? EVERY.revealed : EVERY.watched, allowed);
}

/** Somebody looks. */
function shownMoment(one: Case): Moment | undefined {
  const { events, now, request, toldAt } = one;
  if (events.some((event) => isOn(event, now))) {
    // Past its usual end by hours, a "live" is not worth hurrying for.
    const stuck = events.every((event) => !isOn(event, now) || now >= event.end + OVERTIME);
    return stuck
      ? { at: toldAt + EVERY.shown, need: 'shown' }
      : { at: toldAt + watchedEvery(one), need: 'watched' };
  }
  const open = events.some((event) => !isOver(event) && event.start <= now);
  const present = request.covers.from <= now && now < request.covers.to;
  if (!open && !present) return undefined;
  const near = events.some(
    (event) => isWaiting(event) && Math.abs(event.start - now) <= SHOWN_MARGIN,
  );
  return near
    ? { at: toldAt + EVERY.turning, need: 'turning' }
    : { at: toldAt + EVERY.shown, need: 'shown' };
}

/** From `nominal` on an event should turn; one that takes its time is asked about ever more calmly. */
function turning(one: Case, nominal: number, every: number): Moment {
  const late = one.now - nominal > SHOWN_MARGIN;
  const opens = nominal + one.phase * SPREAD.start;
  const pause = late ? EVERY.overdue : every;
  return { at: Math.max(opens, one.toldAt + pause), need: 'turning' };
}

/** Nobody looks, but it is pinned: its start and its end should be noticed, the rest if there is room. */
function pinnedMoments(one: Case, event: Planned): Moment[] {
  if (isWaiting(event) && !event.timeTbd && one.now < event.end) {
    return [turning(one, event.start, EVERY.turning)];
  }
  if (!isLive(event) || one.now >= event.end + OVERTIME) return [];
  const midway: Moment = { at: one.toldAt + EVERY.followed, need: 'followed' };
  return [midway, turning(one, event.end - ENDING_MARGIN, EVERY.ending)];
}

/** How old an answer about days to come may be: the further away, the older. */
const aheadEvery = ({ request, now, dormant }: Case): number => {
  const away = request.covers.from - now;
  const every = Math.min(AHEAD_MOST, Math.max(AHEAD_LEAST, 0.75 * away));
  return dormant ? Math.max(EVERY.dormant, every) : every;
};

/** Nobody looks and nothing is pinned: a few times a day, when there is something to learn. */
function quietMoment(one: Case): Moment {
  const { request, events, now, toldAt, phase, dormant, backup, hasAhead } = one;
  if (backup) return { at: toldAt + EVERY.dormant * (1 + 0.2 * phase), need: 'quiet' };
  if (request.purpose === 'ahead') {
    return { at: toldAt + aheadEvery(one) * (1 + 0.2 * phase), need: 'ahead' };
  }
  // What is over by the clock is told of by the next answer that happens to list it.
  const open = events.filter((event) => !isOver(event) && now < event.end + SETTLED);
  if (open.length > 0) {
    const begin = Math.min(...open.map((event) => event.start)) + SETTLED;
    return {
      at: Math.max(begin + phase * SPREAD.settled, toldAt + EVERY.today),
      need: 'today',
    };
  }
  // The requests for the days ahead go first; their answers count for today too.
  const every = hasAhead || dormant ? aheadEvery(one) * 1.2 + HOUR : EVERY.quiet;
  return { at: toldAt + every, need: 'quiet' };
}

/** When a request is due and why, for each reason that there is; failures are none of its business. */
export function momentsOf(one: Case): Moment[] {
  const { request, events, pinned, looking, toldAt, backup } = one;
  // A day gone by of which nothing is still open: the answers for the days ahead list it too.
  const gone = request.purpose === 'now' && request.covers.to <= one.now && one.hasAhead;
  if (gone && toldAt === -Infinity && events.every((event) => isOver(event))) return [];
  const moments: Moment[] = [quietMoment(one)];
  if (request.purpose === 'now' && !backup) {
    const shown = looking ? shownMoment(one) : undefined;
    if (shown !== undefined) moments.push(shown);
    moments.push(
      ...events.flatMap((event) => (pinned.has(event.id) ? pinnedMoments(one, event) : [])),
    );
  }
  return toldAt === -Infinity ? moments.map(({ need }) => ({ at: entry(one), need })) : moments;
}

/** When something that was never told of is asked for: at once, unless nobody can be waiting for it. */
function entry({ request, first, looking, phase, backup }: Case): number {
  if (first || request.once === true || (looking && !backup)) return -Infinity;
  if (backup) return request.covers.from - WINDOW_AHEAD + EVERY.dormant * (1 + phase);
  // A day or month that has just come into the window: every install sees it at the same midnight.
  return request.purpose === 'now'
    ? request.covers.from + phase * SPREAD.day
    : request.covers.from - WINDOW_AHEAD + phase * SPREAD.entry;
}
