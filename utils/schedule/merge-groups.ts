/** Which events of several tellings are one. Pure; the order of tellings is no matter. */
import { CALENDAR } from '../catalog/leagues.ts';
import type { LeagueId, LiveEvent } from '../events.ts';
import {
  contradicts,
  FURTHEST_APART,
  likeness,
  likenessOfStray,
  type Profile,
  lazy,
  profileOf,
  type Reason,
  REASONS,
} from './merge-likeness.ts';
import { byTime, compareText, isBrought, placeOf, sourceOf } from './merge-ranks.ts';
import type { Telling } from './telling.ts';

/** One event, as each of its tellers tells it. */
export interface Group {
  /** At most one a teller. */
  members: LiveEvent[];
  /** Why a member belongs to those before it, by its id; the first has none. */
  reasons: Map<string, Reason>;
}

interface Growing extends Group {
  profiles: Profile[];
}

interface Candidate {
  group: Growing;
  event: Profile;
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
function fit(group: Growing, event: Profile): Candidate | undefined {
  if (group.profiles.some((member) => contradicts(member, event))) return undefined;
  let best: Candidate | undefined;
  for (const member of group.profiles) {
    const reason = likeness(member, event);
    if (reason === undefined) continue;
    const apart = Math.abs(member.event.start - event.event.start);
    const candidate = { group, event, reason, apart };
    if (best === undefined || surer(candidate, best) < 0) best = candidate;
  }
  return best;
}

const surer = (a: Candidate, b: Candidate): number =>
  REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) || a.apart - b.apart;

const inFixedOrder = (a: Candidate, b: Candidate): number =>
  surer(a, b) ||
  byTime(a.event.event, b.event.event) ||
  compareText(a.group.members[0]?.id ?? '', b.group.members[0]?.id ?? '');

/** Reasons that hold only where nothing else fits either side. */
const ONLY_ALONE: ReadonlySet<Reason> = new Set<Reason>(['place', 'night', 'new date']);

/** Groups that an event may belong to. @param sorted by their first member's start */
function candidatesFor(event: Profile, sorted: readonly Growing[]): Candidate[] {
  const postponed = event.event.status === 'postponed';
  return sorted.flatMap((group) => {
    const [first] = group.members;
    if (first === undefined) return [];
    const near = Math.abs(first.start - event.event.start) <= FURTHEST_APART;
    const long = first.start < event.event.end && event.event.start < first.end;
    const moved = postponed || group.members.some(({ status }) => status === 'postponed');
    return near || long || moved ? (fit(group, event) ?? []) : [];
  });
}

/** Adds a telling's events to the groups they belong to, each to one, each group at most one. */
function addTelling(groups: Growing[], telling: Telling): void {
  const events = telling.events.toSorted(byTime).map(profileOf);
  const candidates = events.flatMap((event) => candidatesFor(event, groups));
  const joined = new Set<Growing | Profile>();
  const join = ({ group, event, reason }: Candidate): void => {
    joined.add(group).add(event);
    group.members.push(event.event);
    group.profiles.push(event);
    group.reasons.set(event.event.id, reason);
  };
  const isFree = ({ group, event }: Candidate): boolean => !joined.has(group) && !joined.has(event);

  for (const candidate of candidates
    .filter(({ reason }) => !ONLY_ALONE.has(reason))
    .toSorted(inFixedOrder)) {
    if (isFree(candidate)) join(candidate);
  }
  for (const reason of ONLY_ALONE) {
    const left = candidates.filter((one) => one.reason === reason && isFree(one));
    const alone = left.filter(
      ({ group, event }) =>
        left.filter((other) => other.group === group || other.event === event).length === 1,
    );
    for (const candidate of alone) join(candidate);
  }
  for (const event of events) {
    if (!joined.has(event))
      groups.push({ members: [event.event], profiles: [event], reasons: new Map() });
  }
}

/** The events of one league's tellings, those that are one together. */
export function groupEvents(tellings: readonly Telling[]): Group[] {
  const [only, ...more] = tellings;
  if (only !== undefined && more.length === 0)
    return only.events.map((event) => ({ members: [event], reasons: new Map() }));
  const groups: Growing[] = [];
  for (const telling of inOrder(tellings)) addTelling(groups, telling);
  return groups;
}

/** A member of a league's group, with which strays are compared. */
interface Home {
  group: Group;
  event: LiveEvent;
  profile: () => Profile;
}

/** The nearest group of a league that a stray event belongs to. */
function homeOf(stray: Profile, homes: readonly Home[]): Group | undefined {
  let nearest: { group: Group; apart: number } | undefined;
  for (const { group, event, profile } of homes) {
    if (Math.abs(event.start - stray.event.start) > FURTHEST_APART) continue;
    const apart = likenessOfStray(profile(), stray);
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
    .flatMap((group) =>
      group.members.map((event): Home => ({ group, event, profile: lazy(() => profileOf(event)) })),
    )
    .toSorted((a, b) => byTime(a.event, b.event));
  const left = strays.filter(({ members }) => {
    const [first] = members;
    // A channel's stream about a game is not the game.
    if (!members.every(isBrought)) return true;
    const home = first && homeOf(profileOf(first), homes);
    if (home === undefined) return true;
    for (const member of members) {
      home.members.push(member);
      home.reasons.set(member.id, 'title');
    }
    return false;
  });
  groups.set(CALENDAR, left);
}
