import type { Broadcast, Competitor, EventStatus, LeagueId } from '../../events.ts';
import { DAY, HOUR } from '../../spans.ts';
import { REASONS } from '../kit/dropped.ts';
import { competitorOf, matchOf } from '../kit/event-of.ts';
import { CALENDAR } from '../kit/league-named.ts';
import { sidesOfTitle } from '../kit/sides-of-title.ts';
import { addressOf, broadcastsOf } from './broadcasts.ts';
import type { Found, Page } from './find.ts';
import {
  constantOf,
  identityOf,
  listOf,
  nameOf,
  nodeOf,
  type Node,
  textOf,
  typesOf,
} from './node.ts';
import { type Clock, durationOf, type When, whenOf } from './when.ts';

/** A full tennis draw is 128. */
const MOST_COMPETITORS = 200;
/** A day whose hour is not known lasts until its midnight: its start is put at noon. */
const REST_OF_DAY = 12 * HOUR;

const UNKNOWN_STATUS = 'an unknown status was read as scheduled';

/** One event of a page, not yet checked against others of it. */
export interface Draft {
  league: LeagueId;
  title: string;
  competitors: Competitor[];
  start: number;
  end: number | undefined;
  endEstimated: boolean;
  timeTbd: boolean;
  status: EventStatus;
  tournament: string | undefined;
  broadcasts: Broadcast[];
  url: string | undefined;
  /** What the page itself knows it by: `@id`, or its own address. */
  identity: string | undefined;
  mended: string[];
}

/** What is the same for all events of a page. */
export interface Around {
  page: Page;
  clock: Clock;
  /** The page's address. */
  base: string | undefined;
  /** What the user calls it, which may name a league. */
  name: string;
}

/** schema.org says what became of the plan, never that it is on. */
const STATUSES: ReadonlyMap<string, EventStatus> = new Map([
  ['EventScheduled', 'scheduled'],
  ['EventRescheduled', 'scheduled'],
  ['EventMovedOnline', 'scheduled'],
  ['EventPostponed', 'postponed'],
  ['EventCancelled', 'cancelled'],
  // As misspelt as often.
  ['EventCanceled', 'cancelled'],
]);

/** A reference as the thing it refers to, where the page has it; anything else as it is. */
const resolver =
  ({ byId }: Page) =>
  (raw: unknown): unknown => {
    const id = identityOf(raw);
    return (id !== undefined && byId.get(id)) || raw;
  };

/** The end that a page means, epoch ms: a day alone is meant with its evening. */
function endOf(
  end: When | undefined,
  start: When,
  duration: number | undefined,
): number | undefined {
  if (end === undefined) return duration === undefined ? undefined : start.time + duration;
  if (!end.dayOnly) return end.time;
  const evening = end.time + REST_OF_DAY;
  // "On that day" says nothing of when one that has an hour ends.
  return start.dayOnly || evening - start.time > DAY ? evening : undefined;
}

/** The sides that a page names itself: home and away, else whoever competes. */
function namedSides(event: Node, resolve: (raw: unknown) => unknown) {
  const sides = (['away', 'home'] as const).flatMap((side) => {
    const name = nameOf(resolve(listOf(event[`${side}Team`])[0]));
    return name === undefined ? [] : [{ name, side }];
  });
  if (sides.length === 2) return sides;
  return listOf(event['competitor'])
    .slice(0, MOST_COMPETITORS)
    .flatMap((raw) => {
      const name = nameOf(resolve(raw));
      return name === undefined ? [] : [{ name }];
    });
}

/** The league of an event and who takes part, as far as the catalogue knows both sides. */
function sidesOf(event: Node, title: string, about: string, resolve: (raw: unknown) => unknown) {
  const named = namedSides(event, resolve);
  const [first, second] = named;
  const known =
    first !== undefined && second !== undefined && named.length === 2
      ? sidesOfTitle(`${first.name} v ${second.name}`, `${title} ${about}`)
      : sidesOfTitle(title, about);
  const league = known?.league ?? CALENDAR;
  const sides = named.length > 0 ? named : (known?.sides ?? []);
  const competitors = sides.flatMap(
    (side) => competitorOf({ id: undefined, ...side }, `json-ld:${league}`) ?? [],
  );
  const home = competitors.find(({ side }) => side === 'home');
  const away = competitors.find(({ side }) => side === 'away');
  const isMatch = home !== undefined && away !== undefined && competitors.length === 2;
  return {
    league,
    competitors: isMatch ? matchOf(league, home, away).competitors : competitors,
  };
}

/** One event, or why it is left out. */
export function draftOf({ node, within }: Found, around: Around): Draft | { dropped: string } {
  const { page, clock, base, name } = around;
  const resolve = resolver(page);
  // A broadcast of an event that the page describes is that event, carried there.
  const shown = nodeOf(resolve(listOf(node['broadcastOfEvent'])[0]));
  const event: Node = shown === undefined ? node : { ...node, ...shown };
  const video =
    within !== undefined && typesOf(within).includes('VideoObject') ? within : undefined;

  const title =
    nameOf(event['name']) ??
    textOf(event['headline']) ??
    nameOf(event['workPerformed']) ??
    textOf(video?.['name']);
  if (title === undefined) return { dropped: REASONS.nameless };
  const start = whenOf(textOf(event['startDate']), clock);
  if (start === undefined) return { dropped: REASONS.undated };
  const ending = whenOf(textOf(event['endDate']), clock);
  const end = endOf(ending, start, durationOf(textOf(event['duration'])));

  const said = constantOf(event['eventStatus']);
  const status = STATUSES.get(said ?? 'EventScheduled');
  const whole = nodeOf(resolve(listOf(event['superEvent'])[0])) ?? (video ? undefined : within);
  const tournament = nameOf(whole?.['name']);
  const about = [event['sport'], event['about'], event['description']].map(nameOf);
  const url = addressOf(event['url'] ?? video?.['url'], base);
  return {
    ...sidesOf(event, title, [tournament, ...about, name].filter(Boolean).join(' · '), resolve),
    title,
    start: start.time,
    end: end ?? (start.dayOnly ? start.time + REST_OF_DAY : undefined),
    endEstimated: end === undefined,
    timeTbd: start.dayOnly,
    status: status ?? 'scheduled',
    tournament: tournament === title ? undefined : tournament,
    broadcasts: broadcastsOf(node === event ? event : { ...event, ...node }, video, base, resolve),
    url,
    identity: identityOf(event) ?? (url === base ? undefined : url),
    mended: [
      ...(start.zoneless ? [clock.mended] : []),
      ...(status === undefined ? [UNKNOWN_STATUS] : []),
    ],
  };
}
