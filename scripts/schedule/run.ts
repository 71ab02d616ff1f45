/** The same sources and the same merge as in the browser, once, in Node. */
import { withKnownCompetitors } from '../../utils/catalog/known.ts';
import type { LeagueId, LiveEvent } from '../../utils/events.ts';
import type { Fetch } from '../../utils/schedule/fetch.ts';
import { type Merged, mergeTellings } from '../../utils/schedule/merge.ts';
import { WINDOW_AHEAD, WINDOW_BEHIND } from '../../utils/schedule/window.ts';
import type { Parsed, ScheduleSource, Setup, SourceRequest } from '../../utils/sources/source.ts';
import { DAY } from '../../utils/spans.ts';
import { type Answer, ask, type Failure, reachThrough, type Work } from './ask.ts';

/** Requests under way at once; a host gets two of them (`utils/schedule/host-turn.ts`). */
const AT_ONCE = 6;

export interface Run {
  sources: readonly ScheduleSource[];
  leagues: readonly LeagueId[];
  /** Epoch ms. */
  now: number;
  fetch: Fetch;
  setup: Setup;
  /** Which of the requests are made; all of them where nothing is said. */
  wanted?: (request: SourceRequest) => boolean;
}

export interface Ran {
  /** Merged, by start. */
  events: LiveEvent[];
  /** Reason in plain words → how many. */
  dropped: Record<string, number>;
  failures: Failure[];
  /** What was told before the merge, by requests and by what sources know of themselves. */
  answers: Answer[];
  /** Requests that were answered. */
  answered: number;
}

/** Makes requests a few at once, and those that an index's answer names; none twice. */
async function askAll(first: readonly Work[], run: Run): Promise<(Answer | Failure)[]> {
  const results: (Answer | Failure)[] = [];
  const made = new Set<string>();
  const reach = reachThrough(run.fetch);
  const askRound = async (round: readonly Work[]): Promise<Work[]> => {
    const queue = round.values();
    const next: Work[] = [];
    const lane = async (): Promise<void> => {
      for (const work of queue) {
        const { source, request } = work;
        if (made.has(request.key)) continue;
        made.add(request.key);
        const result = await ask(work, reach, run.now);
        results.push(result);
        const named = 'next' in result ? (result.next ?? []) : [];
        const { headers } = request;
        next.push(
          ...named.map((one) => ({
            source,
            request: headers === undefined ? one : { ...one, headers },
          })),
        );
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    return next;
  };
  const named = await askRound(first);
  // What an index names is data, and no index: a feed that always names more would be asked for ever.
  await askRound(named);
  return results;
}

/** What sources know without asking anybody, in the schedule's window around `now`. */
function knownAnswers({ sources, leagues, now }: Run): Answer[] {
  const span = { from: now - WINDOW_BEHIND - DAY, to: now + WINDOW_AHEAD };
  return sources.flatMap((source) =>
    leagues.flatMap((league): Answer[] => {
      const events = source.known?.(league, span, now) ?? [];
      return events.length === 0
        ? []
        : [{ source: source.id, teller: source.id, events, dropped: {} }];
    }),
  );
}

/** Sums what answers left out. @returns reason → how many */
export function droppedOf(answers: readonly Parsed[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const { dropped } of answers) {
    for (const [reason, count] of Object.entries(dropped)) sum[reason] = (sum[reason] ?? 0) + count;
  }
  return sum;
}

/** Several answers as one schedule: with the catalogue's ids, each event once. It explains itself too. */
export function mergedOf(answers: readonly Answer[]): Merged {
  const told = answers.flatMap(({ teller, events }) =>
    events.map((event) => ({ teller, event: withKnownCompetitors(event) })),
  );
  const tellers = Map.groupBy(told, ({ teller, event }) => JSON.stringify([event.league, teller]));
  return mergeTellings(
    [...tellers.values()].flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const { teller, event } = first;
      const byId = latestById([event, ...others.map((other) => other.event)]);
      return [{ league: event.league, teller, events: byId }];
    }),
  );
}

/** Each id once: the last telling of it, but never the old day of a game that another row has the new date of. */
function latestById(events: readonly LiveEvent[]): LiveEvent[] {
  const rows = new Map<string, LiveEvent>();
  for (const event of events) {
    const held = rows.get(event.id);
    const moved = held !== undefined && event.status === 'postponed' && held.start > event.start;
    if (!moved) rows.set(event.id, event);
  }
  return [...rows.values()];
}

/** Several answers' events as one schedule, by start. */
export const scheduleOf = (answers: readonly Answer[]): LiveEvent[] => mergedOf(answers).events;

/** Asks all sources for the leagues' windows at `now`, once. Never throws for what a source does. */
export async function runSources(run: Run): Promise<Ran> {
  const { sources, leagues, now, setup, wanted = () => true } = run;
  const work: Work[] = sources.flatMap((source) =>
    leagues
      .flatMap((league) => source.requests(league, now, setup))
      .filter(wanted)
      .map((request) => ({ source, request })),
  );
  const results = await askAll(work, run);
  const failures = results.filter((result): result is Failure => 'reason' in result);
  const answered = results.filter((result): result is Answer => 'events' in result);
  const answers = [...knownAnswers(run), ...answered];
  const asked = new Set(leagues);
  const events = scheduleOf(answers).filter(({ league }) => asked.has(league));
  return { events, dropped: droppedOf(answers), failures, answers, answered: answered.length };
}
