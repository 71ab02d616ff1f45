/** One event out of what several tellers say of it: each field from the one that is best at it. Pure. */
import type { Competitor, EventStatus, LiveEvent } from '../events.ts';
import { HOUR, MINUTE } from '../spans.ts';
import { saysTheSame } from './merge-agree.ts';
import { unionOfBroadcasts } from './merge-broadcasts.ts';
import { matchedSides } from './merge-sides.ts';
import { compareRank, compareText, isBrought, isPlanning, type Skill } from './merge-ranks.ts';

/** Confirmed this much earlier than by another, a status is not the news; storage tells when to ten minutes. */
const STALE_NOW = 15 * MINUTE;
/** A feed of the user's may tell how a game goes on where who watches it has been silent this long. */
const SILENT = 30 * MINUTE;
/** Days to come are asked once a day; a time that was confirmed a day and a half earlier may have moved since. */
const STALE_WHEN = 36 * HOUR;
/** Starts this close together are the same: sources round. */
const SAME_START = 20 * MINUTE;

/** Ids of the members that each field came from. */
export type Provenance = Record<
  'id' | 'status' | 'start' | 'end' | 'title' | 'competitors' | 'tournament' | 'broadcasts' | 'url',
  string[]
>;

/** The best at something first. */
const ranked = (members: readonly LiveEvent[], skill: Skill): LiveEvent[] =>
  members.toSorted((a, b) => compareRank(skill, a, b));

function best(members: readonly LiveEvent[], skill: Skill): LiveEvent | undefined {
  let first = members[0];
  for (const one of members) if (first && compareRank(skill, one, first) < 0) first = one;
  return first;
}

const newest = (members: readonly LiveEvent[]): number =>
  Math.max(...members.map(({ seenAt }) => seenAt));

const seenWithin = (members: readonly LiveEvent[], ms: number): LiveEvent[] => {
  const latest = newest(members);
  return members.filter(({ seenAt }) => seenAt >= latest - ms);
};

/** Those that pass, or all when none does. */
function preferring(
  members: readonly LiveEvent[],
  test: (event: LiveEvent) => boolean,
): readonly LiveEvent[] {
  const some = members.filter(test);
  return some.length > 0 ? some : members;
}

/** How far along a status is: a game does not go back. */
const PROGRESS: Readonly<Record<EventStatus, number>> = {
  scheduled: 0,
  delayed: 1,
  live: 2,
  suspended: 2,
  postponed: 3,
  cancelled: 3,
  final: 3,
};

/** A postponed game's old date gives way to a new one that somebody who knows has. */
function withoutOldDates(members: readonly LiveEvent[]): readonly LiveEvent[] {
  const renewed = (event: LiveEvent): boolean =>
    event.status === 'postponed' &&
    members.some(
      (other) =>
        !isBrought(other) &&
        other.status !== 'postponed' &&
        other.status !== 'cancelled' &&
        other.start > event.start + SAME_START,
    );
  return members.filter((event) => !renewed(event));
}

/** Who know how it stands, the freshest of them. */
const witnesses = (members: readonly LiveEvent[]): LiveEvent[] =>
  members.filter((event) => !isPlanning(event) && !isBrought(event));

/** Whose word on status, phase and scores counts. */
function howItStands(members: readonly LiveEvent[]): LiveEvent | undefined {
  const knowing = witnesses(members);
  const official = knowing.length > 0 ? best(seenWithin(knowing, STALE_NOW), 'now') : undefined;
  const feeds = members.filter((event) => isBrought(event) && !isPlanning(event));
  const feed = feeds.length > 0 ? best(seenWithin(feeds, STALE_NOW), 'now') : undefined;
  if (official === undefined) return feed ?? best(members, 'now');
  const further =
    feed !== undefined &&
    feed.seenAt - official.seenAt > SILENT &&
    PROGRESS[feed.status] > PROGRESS[official.status];
  return further ? feed : official;
}

/** Whose time counts. A feed's only where nobody else has one. */
function whenItIs(members: readonly LiveEvent[]): LiveEvent | undefined {
  const official = preferring(members, (event) => !isBrought(event));
  const fresh = seenWithin(official, STALE_WHEN);
  return best(
    preferring(fresh, ({ timeTbd }) => !timeTbd),
    'when',
  );
}

/** Who knows the end, not only how long such a thing takes, and speaks of the same start. */
const whenItEnds = (members: readonly LiveEvent[], start: LiveEvent): LiveEvent =>
  best(
    members.filter(
      (event) =>
        !event.endEstimated &&
        !isBrought(event) &&
        // A timetable knows when a programme ends, not a game.
        (!isPlanning(event) || isPlanning(start)) &&
        event.end > start.start &&
        Math.abs(event.start - start.start) <= SAME_START,
    ),
    'when',
  ) ?? start;

const unknown = ({ competitors }: LiveEvent): number =>
  competitors.filter(({ placeholder }) => placeholder === true).length;

/** Who names the sides best: two rather than none, known rather than to be found out. */
function whoPlays(members: readonly LiveEvent[], now: LiveEvent): LiveEvent | undefined {
  const pairs = members.filter(({ competitors }) => competitors.length === 2);
  if (pairs.length === 0)
    return now.competitors.length > 0
      ? now
      : best(
          preferring(members, ({ competitors }) => competitors.length > 0),
          'who',
        );
  const fewest = Math.min(...pairs.map(unknown));
  return best(
    preferring(
      pairs.filter((event) => unknown(event) === fewest),
      (event) => !isBrought(event),
    ),
    'who',
  );
}

const OTHER_NAMES = ['entity', 'short', 'nickname', 'location', 'abbreviation'] as const;

/** A competitor with what others know of it besides. */
function completed(competitor: Competitor, others: readonly Competitor[]): Competitor {
  const full = { ...competitor };
  for (const other of others) {
    if (other.placeholder) continue;
    for (const key of OTHER_NAMES) {
      const value = other[key];
      if (full[key] === undefined && value !== undefined) full[key] = value;
    }
  }
  return full;
}

const withoutScore = ({ score: _score, ...rest }: Competitor): Competitor => rest;

/** The sides of `who`, completed by the others', with the scores of `now`. */
function competitorsOf(
  who: LiveEvent,
  now: LiveEvent,
  members: readonly LiveEvent[],
): Competitor[] {
  if (who.competitors.length !== 2) return who.competitors;
  const others = ranked(members, 'who').filter((event) => event !== who);
  const homes = who.competitors.some(({ side }) => side !== undefined)
    ? who
    : others.find(({ competitors }) => competitors.every(({ side }) => side !== undefined));
  const sidesOf = (event: LiveEvent): readonly (Competitor | undefined)[] =>
    event === who ? who.competitors : matchedSides(who, event);
  return who.competitors.map((competitor, at) => {
    const rest = others.flatMap((event) => sidesOf(event)[at] ?? []);
    const score = sidesOf(now)[at]?.score;
    const side = homes && sidesOf(homes)[at]?.side;
    const full = withoutScore(completed(competitor, rest));
    if (side !== undefined) full.side = side;
    if (score !== undefined) full.score = score;
    return full;
  });
}

/** Two who know disagree: which of them is believed may change with nothing but the time at which each was asked. */
function disagree(members: readonly LiveEvent[]): boolean {
  const [first, ...others] = witnesses(members);
  return first !== undefined && others.some((other) => !saysTheSame(first, other));
}

const union = (members: readonly LiveEvent[], of: (event: LiveEvent) => string[]): string[] =>
  [...new Set(members.flatMap(of))].toSorted(compareText);

/**
 * The one event that these tellings are of, and who gave what.
 * @param members one or more, at most one a teller
 */
export function mergeMembers(members: readonly LiveEvent[]): {
  event: LiveEvent;
  from: Provenance;
} {
  const current = withoutOldDates(members);
  const named = best(members, 'id');
  const when = whenItIs(current);
  const now = howItStands(current);
  if (named === undefined || when === undefined || now === undefined)
    throw new RangeError('no event to merge');
  const ends = whenItEnds(current, when);
  const who = whoPlays(members, now) ?? named;
  const official = preferring(members, (event) => !isBrought(event));
  const tournament = ranked(official, 'who').find((event) => event.tournament !== undefined);
  const page = ranked(members, 'page').find((event) => event.url !== undefined);
  const carriers = ranked(members, 'watch').filter(({ broadcasts }) => broadcasts.length > 0);
  // What only plans is asked seldom, or nobody at all: it confirms nothing.
  const seenAt = newest(preferring(members, (event) => !isPlanning(event)));
  const changes = Math.max(...members.map(({ changedAt }) => changedAt));
  // In the order of what is read from storage, and what only some have last: of one shape, all are sorted faster.
  const event: LiveEvent = {
    id: named.id,
    league: named.league,
    title: who.title,
    competitors: competitorsOf(who, now, members),
    start: when.start,
    end: ends.end,
    endEstimated: ends.endEstimated,
    timeTbd: when.timeTbd,
    status: now.status,
    broadcasts: unionOfBroadcasts(carriers.map(({ broadcasts }) => broadcasts)),
    sources: union(members, ({ sources }) => sources),
    mergedFrom: union(members, ({ mergedFrom }) => mergedFrom),
    seenAt,
    changedAt: disagree(members) ? Math.max(changes, seenAt) : changes,
  };
  if (page?.url !== undefined) event.url = page.url;
  if (now.phase !== undefined) event.phase = now.phase;
  if (tournament?.tournament !== undefined) event.tournament = tournament.tournament;
  return {
    event,
    from: {
      id: [named.id],
      status: [now.id],
      start: [when.id],
      end: [ends.id],
      title: [who.id],
      competitors: [who.id],
      tournament: tournament === undefined ? [] : [tournament.id],
      broadcasts: carriers.map(({ id }) => id),
      url: page === undefined ? [] : [page.id],
    },
  };
}
