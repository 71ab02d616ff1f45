/** What a round of requests begins with: everything as it is stored now, and the plan that follows from it. */
import { LEAGUES } from '../catalog/leagues.ts';
import type { LeagueId } from '../events.ts';
import { eventFinder } from '../reminders/due.ts';
import type { Reminder } from '../reminders/reminder.ts';
import { isFollowed } from '../settings/followed.ts';
import type { Pins, Settings } from '../settings/schema.ts';
import type { ScheduleSource, Setup, SourceRequest } from '../sources/source.ts';
import { DAY } from '../spans.ts';
import { leftOf } from './allowance.ts';
import { readSeed, readSpent } from './install-store.ts';
import { pinnedEvents, readLooking, readRevealed } from './interest.ts';
import { keepParts, type Parts, readParts } from './parts-store.ts';
import type { Transport } from './perform.ts';
import { dueRequests, type Plan } from './plan.ts';
import { pruneStates, readStates } from './state-store.ts';
import { type RequestStates, tellerOf } from './state.ts';
import { forgetLeagues, forgetTellers, readSchedule, type StoredSchedule } from './store.ts';
import { tellingKey } from './telling.ts';

/** What refreshing needs of the world; tests bring their own. */
export interface World extends Transport {
  online(): boolean;
  readSettings(): Promise<Settings>;
  readPins(): Promise<Pins>;
  /** What the user waits for: it is followed as closely as what is pinned. */
  readReminders(): Promise<readonly Pick<Reminder, 'event' | 'ids'>[]>;
  readSetup(): Promise<Setup>;
  /** Whether the user lets us reach these match patterns; Firefox may have withheld them. */
  allowed(hosts: readonly string[]): Promise<boolean>;
  sources: readonly ScheduleSource[];
}

/** The past of a day's request is of no use once that day is over. */
const STATE_KEPT = 2 * DAY;

/** A round's view of things, read from storage at its start. */
export interface Round {
  followed: ReadonlySet<LeagueId>;
  schedule: StoredSchedule;
  /** Also those that the user doesn't let us make at present: what they told stays. */
  requests: readonly SourceRequest[];
  states: RequestStates;
  /** Of the user's, for sources that need one. */
  keys: readonly string[];
  plan: Plan;
}

/** The match pattern of a user's own address: patterns know no port. */
const patternOf = (url: string): string => `https://${new URL(url).hostname}/*`;

const withHeadersOf = ({ headers }: SourceRequest, part: SourceRequest): SourceRequest =>
  headers === undefined ? part : { ...part, headers };

/** All requests, an index's parts among them, and those of them that the user lets us make. */
async function requestsOf(
  world: World,
  leagues: readonly LeagueId[],
  setup: Setup,
  parts: Parts,
): Promise<{ requests: SourceRequest[]; permitted: SourceRequest[] }> {
  const now = world.now();
  const asked = new Map<string, Promise<boolean>>();
  const allowed = (hosts: readonly string[]): Promise<boolean> => {
    const known = asked.get(hosts.join());
    const answer = known ?? world.allowed(hosts);
    asked.set(hosts.join(), answer);
    return answer;
  };
  const named = world.sources.flatMap((source) =>
    leagues.flatMap((league) =>
      source.requests(league, now, setup).map((request) => ({ request, source })),
    ),
  );
  const whole = named.flatMap(({ request, source }) => [
    { request, source },
    ...(parts.get(request.key) ?? [])
      .filter(({ league }) => leagues.includes(league))
      // Keys are never stored: they are the index's own.
      .map((part) => ({ request: withHeadersOf(request, part), source })),
  ]);
  const answers = await Promise.all(
    whole.map(({ request, source }) =>
      allowed(request.feed === undefined ? source.hosts : request.urls.map(patternOf)),
    ),
  );
  const requests = whole.map(({ request }) => request);
  return { requests, permitted: requests.filter((_, index) => answers[index] === true) };
}

/** Index → the leagues of its parts. */
const servedBy = (parts: Parts): Map<string, LeagueId[]> =>
  new Map([...parts].map(([index, all]) => [index, [...new Set(all.map(({ league }) => league))]]));

/** Reads everything and plans. */
export async function look(world: World): Promise<Round> {
  const now = world.now();
  const [settings, pins, setup, looking, revealed, states, schedule, parts, spent, seed] =
    await Promise.all([
      world.readSettings(),
      world.readPins(),
      world.readSetup(),
      readLooking(now),
      readRevealed(now),
      readStates(),
      readSchedule(),
      readParts(),
      readSpent(),
      readSeed(() => world.random()),
    ]);
  const leagues = LEAGUES.filter((league) => isFollowed(league, settings, pins)).map(
    ({ id }) => id,
  );
  const { requests, permitted } = await requestsOf(world, leagues, setup, parts);
  const { events } = schedule;
  const find = eventFinder(events);
  const awaited = (await world.readReminders()).flatMap((reminder) => find(reminder)?.id ?? []);
  const interest = {
    looking,
    revealed: settings.scores === 'shown' ? looking : revealed,
    pinned: new Set([...pinnedEvents(events, pins), ...awaited]),
  };
  const plan = dueRequests({
    now,
    requests: permitted,
    states,
    interest,
    events,
    served: servedBy(parts),
    left: leftOf(spent, now),
    seed,
  });
  const keys = Object.values(setup.keys).flatMap((key) => key.split(':'));
  return { followed: new Set(leagues), schedule, requests, states, keys, plan };
}

/**
 * Forgets what nobody will read (leagues no longer followed, feeds that are gone, requests of days gone by), and that
 * requests were answered whose events are lost with a damaged record: they are made again.
 * @returns whether anything changed
 */
export async function tidy({ followed, schedule, requests }: Round, now: number): Promise<boolean> {
  const unwanted = [...schedule.leagues].filter((league) => !followed.has(league));
  if (unwanted.length > 0) await forgetLeagues(unwanted);
  const wanted = new Set(requests.map(({ key }) => key));
  await keepParts(wanted);
  const tellers = new Set(requests.map(tellerOf));
  const gone = new Set<string>();
  const pruned = await pruneStates((key, state) => {
    const { source, league, teller = source } = state;
    const lost = state.succeededAt !== undefined && !schedule.told.has(tellingKey(league, teller));
    if (lost) return false;
    if (wanted.has(key)) return true;
    // A feed or channel that is asked no more has nothing left to say.
    if (!tellers.has(teller) && teller !== source) {
      gone.add(teller);
      return false;
    }
    return followed.has(league) && now - state.triedAt < STATE_KEPT;
  });
  if (gone.size > 0) await forgetTellers([...gone], now);
  return pruned;
}
