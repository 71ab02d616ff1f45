/** Which events of several tellings are one. Pure; the order of tellings is no matter. */
import { CALENDAR } from '../catalog/leagues.ts';
import type { LeagueId, LiveEvent } from '../events.ts';
import { FURTHEST, likeness, likenessOfStray, type Reason, REASONS } from './merge-likeness.ts';
import { near, timelineOf } from './merge-near.ts';
import { byTime, compareText, isBrought, placeOf, sourceOf } from './merge-ranks.ts';
import type { Telling } from './telling.ts';

/** One event, as each of its tellers tells it. */
export interface Group {
  /** At most one a teller. */
  members: LiveEvent[];
  /** Why a member belongs to those before it, by its id; the first has none. */
  reasons?: Map<string, Reason>;
}

interface Candidate {
  group: Group;
  event: LiveEvent;
  reason: Reason;
  /** Between the starts, ms. */
  apart: number;
}

/** Whose telling it is; the source of what it tells, since a user's feed has an id of its own. */
const tellerSource = ({ teller, events: [first] }: Telling): string =>
  first === undefined ? teller : sourceOf(first);

/** In an order that is the same for the same tellings: who is best at identity first. */
const inOrder = (tellings: readonly Telling[]): Telling[] =>
  tellings.toSorted(
    (a, b) =>
      placeOf('id', tellerSource(a)) - placeOf('id', tellerSource(b)) ||
      compareText(a.teller, b.teller),
  );

/** Why an event may belong to a group: the surest of what its members give, unless one of them speaks against it. */
function fit(group: Group, event: LiveEvent): Candidate | undefined {
  let best: Candidate | undefined;
  for (const member of group.members) {
    const reason = likeness(member, event);
    if (reason === null) return undefined;
    if (reason === undefined) continue;
    const candidate = { group, event, reason, apart: Math.abs(member.start - event.start) };
    if (best === undefined || surer(candidate, best) < 0) best = candidate;
  }
  return best;
}

const surer = (a: Candidate, b: Candidate): number =>
  REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) || a.apart - b.apart;

const inFixedOrder = (a: Candidate, b: Candidate): number =>
  surer(a, b) ||
  byTime(a.event, b.event) ||
  compareText(a.group.members[0]?.id ?? '', b.group.members[0]?.id ?? '');

/** Reasons that hold only where nothing else fits either side. */
const ONLY_ALONE: ReadonlySet<Reason> = new Set<Reason>(['place', 'night', 'new date']);

/** What of these an event of a telling may be one with. */
function candidatesFor(event: LiveEvent, groups: Iterable<Group>): Candidate[] {
  const found: Candidate[] = [];
  for (const group of groups) {
    const candidate = fit(group, event);
    if (candidate !== undefined) found.push(candidate);
  }
  return found;
}

/** Adds a telling's events to the groups they belong to, each to one, each group at most one. */
function addTelling(groups: Group[], telling: Telling): void {
  const events = telling.events.toSorted(byTime);
  const timeline = timelineOf(groups);
  const candidates =
    groups.length === 0
      ? []
      : events.flatMap((event) => candidatesFor(event, near(timeline, event)));
  const joined = new Set<Group | LiveEvent>();
  const join = ({ group, event, reason }: Candidate): void => {
    joined.add(group).add(event);
    group.members.push(event);
    group.reasons ??= new Map();
    group.reasons.set(event.id, reason);
  };
  const isFree = ({ group, event }: Candidate): boolean => !joined.has(group) && !joined.has(event);

  for (const candidate of candidates
    .filter(({ reason }) => !ONLY_ALONE.has(reason))
    .toSorted(inFixedOrder)) {
    if (isFree(candidate)) join(candidate);
  }
  for (const reason of ONLY_ALONE) {
    const left = candidates.filter((one) => one.reason === reason && isFree(one));
    const rivals = new Map<Group | LiveEvent, number>();
    for (const { group, event } of left) {
      for (const one of [group, event]) rivals.set(one, (rivals.get(one) ?? 0) + 1);
    }
    for (const candidate of left) {
      const alone = rivals.get(candidate.group) === 1 && rivals.get(candidate.event) === 1;
      if (alone) join(candidate);
    }
  }
  for (const event of events) if (!joined.has(event)) groups.push({ members: [event] });
}

/** The events of one league's tellings, those that are one together. */
export function groupEvents(tellings: readonly Telling[]): Group[] {
  const [only, ...more] = tellings;
  if (only !== undefined && more.length === 0)
    return only.events.map((event) => ({ members: [event] }));
  const groups: Group[] = [];
  for (const telling of inOrder(tellings)) addTelling(groups, telling);
  return groups;
}

/** The nearest group of a league that a stray event belongs to. */
function homeOf(stray: LiveEvent, homes: readonly [LiveEvent, Group][]): Group | undefined {
  let nearest: { group: Group; apart: number } | undefined;
  for (const [event, group] of homes) {
    if (Math.abs(event.start - stray.start) > FURTHEST.timed) continue;
    const apart = likenessOfStray(event, stray);
    if (apart === undefined || (nearest !== undefined && apart >= nearest.apart)) continue;
    nearest = { group, apart };
  }
  return nearest?.group;
}

/**
 * Moves what the user's calendars have of no league into the league's event that it is: their "Monaco Grand Prix"
 * is no second one. Changes `groups`, a list a league.
 */
export function joinStrays(groups: Map<LeagueId, Group[]>): void {
  const strays = groups.get(CALENDAR) ?? [];
  if (strays.length === 0) return;
  const homes = [...groups]
    .filter(([league]) => league !== CALENDAR)
    .flatMap(([, some]) => some)
    .flatMap((group) => group.members.map((event): [LiveEvent, Group] => [event, group]))
    .toSorted(([a], [b]) => byTime(a, b));
  const left = strays.filter(({ members }) => {
    const [first] = members;
    // A channel's stream about a game is not the game.
    const home = first && members.every(isBrought) ? homeOf(first, homes) : undefined;
    if (home === undefined) return true;
    home.reasons ??= new Map();
    for (const member of members) {
      home.members.push(member);
      home.reasons.set(member.id, 'title');
    }
    return false;
  });
  groups.set(CALENDAR, left);
}
