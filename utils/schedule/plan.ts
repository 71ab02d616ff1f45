import type { SourceRequest } from '../sources/source.ts';
import { DAY, HOUR, MINUTE } from '../spans.ts';
import { type Case, type Moment, momentsOf, type Need, NEEDS } from './need.ts';
import { allowedAt, caseOf, type Outlook, outlookOf, type PlanInput } from './outlook.ts';

/** Look again at the latest, whatever is due. */
const LONGEST_REST = 6 * HOUR;

/** What nobody waits for comes one after another: after a night's sleep everything is due at once. */
const UNHURRIED_A_MINUTE = 4;
const PACED: ReadonlySet<Need> = new Set(['today', 'quiet', 'ahead']);
/** Parts of a feed that nobody waits for: files that cost no origin anything, but an index may rename them all. */
const PARTS_A_MINUTE = 40;
/** Of all feeds together: one that renames every file whenever it is asked is read in part, the nearest days first. */
const PARTS_A_DAY = 200;

/** Of the day's allowance, what the less pressing leaves to what is not foreseen. */
const LEFT_TO_OTHERS = { quiet: 4, followed: 20 } as const;
/** What an event that is pinned will still take: its start and its end. */
const A_START_TAKES = 5;
const AN_END_TAKES = 3;
/** However much is pinned, the other leagues get the rest. */
const MOST_PROMISED = 30;
/** So much beyond the allowance is spent on starts and ends all the same: one that is missed cannot be made good. */
const OVERDRAFT = 24;
/** When the allowance is used up, look again after. */
const SPENT_WAIT = 10 * MINUTE;

export interface Due {
  request: SourceRequest;
  need: Need;
  /** Nobody waits for it, so that it counts against the day's allowance. */
  unseen: boolean;
}

export interface Plan {
  /** What to ask now, the most needed first. */
  due: Due[];
  /** Epoch ms when the next one after these will be due. */
  nextAt: number;
}

interface Timed extends Moment {
  request: SourceRequest;
  unseen: boolean;
  /** How many of its like are made a minute; undefined for what somebody waits for. */
  pace: 'unhurried' | 'part' | undefined;
}

function paceOf(one: Case, unseen: boolean, need: Need): Timed['pace'] {
  if (unseen) return PACED.has(need) ? 'unhurried' : undefined;
  return one.request.once === true && !one.looking ? 'part' : undefined;
}

/** When a request is due for each of its reasons, all that holds it up counted. */
function timesOf(request: SourceRequest, outlook: Outlook): Timed[] {
  const one = caseOf(request, outlook);
  const { from, retryAt } = allowedAt(one, outlook);
  const unseen = !one.looking && !one.first && request.once !== true;
  return momentsOf(one).map(({ at, need }) => ({
    request,
    need,
    unseen,
    pace: paceOf(one, unseen, need),
    // What failed is tried again, whatever it was wanted for.
    at: Math.max(retryAt ?? at, from),
  }));
}

/** What the pinned events of the next day will still take of the allowance. */
function promised({ now, events, interest }: PlanInput): number {
  const starts = new Set<string>();
  const ends = new Set<string>();
  for (const { id, league, status, start, timeTbd } of events) {
    if (!interest.pinned.has(id)) continue;
    if (status === 'live' || status === 'suspended') ends.add(league);
    else if (status === 'scheduled' && !timeTbd && start > now && start < now + DAY) {
      starts.add(`${league} ${start}`);
    }
  }
  return starts.size * A_START_TAKES + ends.size * AN_END_TAKES;
}

/** Whether the day's allowance has one more for this. */
function affordable(need: Need, left: number, reserved: number): boolean {
  if (need === 'turning') return left > -OVERDRAFT;
  if (need === 'followed') return left > LEFT_TO_OTHERS.followed + reserved;
  return left > LEFT_TO_OTHERS.quiet + Math.min(reserved, MOST_PROMISED);
}

/** How many more of a pace may be made now, as some were made within the last minute. */
function slotsFor(pace: 'unhurried' | 'part', { now, states }: PlanInput, timed: readonly Timed[]) {
  const asked = timed.filter((one) => {
    const triedAt = states[one.request.key]?.triedAt ?? -Infinity;
    return one.pace === pace && triedAt <= now && triedAt > now - MINUTE;
  });
  const most = pace === 'part' ? PARTS_A_MINUTE : UNHURRIED_A_MINUTE;
  return most - new Set(asked.map(({ request: { key } }) => key)).size;
}

/** How many more parts of feeds the day has; files that have another name by now count too. */
const partsLeft = ({ now, states }: PlanInput): number =>
  PARTS_A_DAY -
  Object.values(states).filter(
    ({ teller, triedAt }) => teller !== undefined && triedAt <= now && triedAt > now - DAY,
  ).length;

/**
 * Which requests are due, in order of need, and when the next one will be. What nobody waits for is paced, and stays
 * within the day's allowance; starts and ends overdraw it by a few.
 */
export function dueRequests(input: PlanInput): Plan {
  const { now } = input;
  const outlook = outlookOf(input);
  const timed = input.requests
    .flatMap((request) => timesOf(request, outlook))
    .toSorted(
      (a, b) =>
        NEEDS.indexOf(a.need) - NEEDS.indexOf(b.need) || (a.at < b.at ? -1 : +(a.at > b.at)),
    );
  const reserved = promised(input);
  const slots = {
    unhurried: slotsFor('unhurried', input, timed),
    part: Math.min(slotsFor('part', input, timed), partsLeft(input)),
  };
  const partWait = partsLeft(input) > 0 ? MINUTE : SPENT_WAIT;
  let { left } = input;
  let nextAt = now + LONGEST_REST;
  const due = new Map<string, Due>();
  for (const { request, need, at, unseen, pace } of timed) {
    if (due.has(request.key)) continue;
    const poor = unseen && !affordable(need, left, reserved);
    if (poor) nextAt = Math.min(nextAt, Math.max(at, now + SPENT_WAIT));
    else if (at > now) nextAt = Math.min(nextAt, at);
    else if (pace !== undefined && slots[pace] <= 0)
      nextAt = Math.min(nextAt, now + (pace === 'part' ? partWait : MINUTE));
    else {
      if (unseen) left -= 1;
      if (pace !== undefined) slots[pace] -= 1;
      due.set(request.key, { request, need, unseen });
    }
  }
  return { due: [...due.values()], nextAt };
}
