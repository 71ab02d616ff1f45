import { withKnownCompetitors } from '../catalog/known.ts';
import type { LeagueId } from '../events.ts';
import type { Parsed, SourceRequest } from '../sources/source.ts';
import { tellerOf } from './state.ts';
import { tell } from './store.ts';
import { tellingKey } from './telling.ts';

/** What is known when a request is made. */
export interface Background {
  followed: ReadonlySet<LeagueId>;
  /** Tellings that are there and whole (`tellingKey`), and those that were cut for lack of room, with when (epoch ms). */
  told: ReadonlySet<string>;
  cut: ReadonlyMap<string, number>;
  /** Events known of the request's source in the time that it is about. */
  known(request: SourceRequest): number;
}

/**
 * An answer that lacks nothing: then what it doesn't list is gone. Empty ones have been wrong too often to be believed
 * where the source doesn't say so.
 */
export const isComplete = (
  { events, dropped, warnings = [] }: Parsed,
  { emptyIsSaid }: Pick<SourceRequest, 'emptyIsSaid'> = {},
): boolean =>
  (events.length > 0 || emptyIsSaid === true) &&
  warnings.length === 0 &&
  Object.keys(dropped).length === 0;

/**
 * Stores an answer's events, each with its own league.
 * @param complete what the answer lacks is gone
 * @returns whether all of them could be kept
 */
export async function keep(
  request: SourceRequest,
  parsed: Parsed,
  complete: boolean,
  { followed, told }: Background,
  now: number,
): Promise<boolean> {
  const teller = tellerOf(request);
  const wanted = parsed.events
    .filter((event) => followed.has(event.league))
    .map((event) => withKnownCompetitors(event));
  const byLeague = Map.groupBy(wanted, (event) => event.league);
  // Its own league is written even when nothing came: "nothing on" is an answer too.
  if (!byLeague.has(request.league)) byLeague.set(request.league, []);
  // A user's document speaks for every league that it ever named.
  const wholeDocument = request.feed !== undefined && request.once !== true && !parsed.next;
  if (wholeDocument && complete) {
    for (const league of followed) {
      if (told.has(tellingKey(league, teller)) && !byLeague.has(league)) byLeague.set(league, []);
    }
  }
  let all = true;
  for (const [league, events] of byLeague) {
    const covered = complete && (wholeDocument || league === request.league);
    const covers = covered ? request.covers : null;
    const kept = await tell({ league, teller, events, covers, now });
    all &&= kept;
  }
  return all;
}
