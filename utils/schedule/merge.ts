/**
 * The schedule out of what everybody tells: each event once, each of its fields from the teller that is best at it.
 * Made whenever the schedule is read, never stored: the same tellings make the same schedule, in whichever order they
 * came. Pure.
 */
import type { LeagueId, LiveEvent } from '../events.ts';
import { mergeMembers, type Provenance } from './merge-fields.ts';
import { type Group, groupEvents, joinStrays } from './merge-groups.ts';
import type { Reason } from './merge-likeness.ts';
import { byTime, sourceOf } from './merge-ranks.ts';
import type { Telling } from './telling.ts';

/** Why an event is as it is. */
export interface Why {
  /** The merged event's id. */
  id: string;
  /** What it was merged from. `because`: why it is the same as those before it. */
  members: {
    id: string;
    source: string;
    title: string;
    start: number;
    status: LiveEvent['status'];
    seenAt: number;
    because?: Reason;
  }[];
  /** Field → ids of the members that gave it. */
  from: Provenance;
}

export interface Merged {
  /** By start. */
  events: LiveEvent[];
  /** Explains an event by its id, or by that of one it was merged from. */
  why: (id: string) => Why | undefined;
}

const explained = ({ members, reasons }: Group): Why => {
  const { event, from } = mergeMembers(members);
  return {
    id: event.id,
    members: members.map((member) => {
      const because = reasons?.get(member.id);
      const { id, title, start, status, seenAt } = member;
      return {
        id,
        source: sourceOf(member),
        title,
        start,
        status,
        seenAt,
        ...(because !== undefined && { because }),
      };
    }),
    from,
  };
};

/** An event of a league of which several tell is changed, too, when another's telling of it went. */
const changedSince = (event: LiveEvent, regroupedAt: number): LiveEvent =>
  event.changedAt >= regroupedAt ? event : { ...event, changedAt: regroupedAt };

function mergeGroup({ members }: Group, regroupedAt: number): LiveEvent | undefined {
  const event = members.length > 1 ? mergeMembers(members).event : members[0];
  return event && changedSince(event, regroupedAt);
}

/** When the tellings of a league last fell together otherwise, epoch ms; 0 where there is but one. */
const regroupedAt = (tellings: readonly Telling[]): number =>
  tellings.length < 2 ? 0 : Math.max(...tellings.map((telling) => telling.regroupedAt ?? 0));

/** One schedule out of all tellings. */
export function mergeTellings(tellings: readonly Telling[]): Merged {
  const byLeague = Map.groupBy(tellings, ({ league }) => league);
  const groups = new Map<LeagueId, Group[]>();
  for (const [league, told] of byLeague) groups.set(league, groupEvents(told));
  joinStrays(groups);
  const events: LiveEvent[] = [];
  for (const [league, some] of groups) {
    const since = regroupedAt(byLeague.get(league) ?? []);
    for (const group of some) {
      const event = mergeGroup(group, since);
      if (event !== undefined) events.push(event);
    }
  }
  return {
    events: events.toSorted(byTime),
    why(id) {
      const all = [...groups.values()].flat();
      const group = all.find(({ members }) =>
        members.some((member) => member.id === id || member.mergedFrom.includes(id)),
      );
      return group && explained(group);
    },
  };
}
