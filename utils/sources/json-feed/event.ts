import { leagueById } from '../../catalog/leagues.ts';
import type { Broadcast, Competitor, EventStatus, LeagueId, LiveEvent } from '../../events.ts';
import { isLive } from '../../events.ts';
import { httpsUrl } from '../../https.ts';
import { DAY, HOUR, MINUTE } from '../../spans.ts';
import { startOfUtcDay } from '../kit/day.ts';
import { REASONS } from '../kit/dropped.ts';
import { CALENDAR, leagueNamed } from '../kit/league-named.ts';
import { plainText } from '../kit/text.ts';
import { instant, isPlausible } from '../kit/time.ts';
import type { FeedBroadcast, FeedCompetitor, FeedEvent } from './schema.ts';

const LONGEST_TITLE = 160;
const LONGEST_NAME = 80;
const LONGEST_CODE = 12;
const LONGEST_OUTLET = 40;
const LONGEST_SCORE = 32;
const LONGEST_PHASE = 40;
const MOST_COMPETITORS = 200;
const MOST_BROADCASTS = 40;
/** A five-day test match with a spare day, a golf week: nothing scheduled lasts longer. */
const LONGEST_EVENT = 15 * DAY;
/** Minutes, where no league says how long its events last. */
const USUAL_LENGTH = 120;

/** What was put right, in words for the user. */
const MENDED = {
  end: 'an end before its start was replaced by an estimate',
  status: 'an unknown status was read as scheduled',
} as const;

const STATUSES: ReadonlyMap<string, EventStatus> = new Map(
  (['scheduled', 'live', 'delayed', 'suspended', 'postponed', 'cancelled', 'final'] as const).map(
    (status) => [status, status],
  ),
);

/** What an event takes from the feed that it stands in. */
export interface Around {
  /** The feed's id: two feeds may use the same ids. */
  feed: string;
  /** The league of the whole document, as it says. */
  league: string | undefined;
  /** Epoch ms. */
  now: number;
  /** When the feed last confirmed its events, epoch ms. */
  seenAt: number;
}

export type Read = { event: LiveEvent; mended: string[] } | { dropped: string };

/** The key with its text when there is one. */
function worded<K extends string>(
  key: K,
  raw: string | undefined,
  cap = LONGEST_NAME,
): Partial<Record<K, string>> {
  const value = plainText(raw, cap);
  const made: Partial<Record<K, string>> = {};
  if (value !== undefined) made[key] = value;
  return made;
}

function competitorOf(raw: FeedCompetitor, league: LeagueId, begun: boolean): Competitor[] {
  const name = plainText(raw.name, LONGEST_NAME);
  if (name === undefined) return [];
  const { side, placeholder } = raw;
  return [
    {
      id: `json-feed:${league}:${raw.id ?? name.toLowerCase().replaceAll(' ', '-')}`,
      name,
      ...worded('short', raw.short),
      ...worded('nickname', raw.nickname),
      ...worded('location', raw.location),
      ...worded('abbreviation', raw.abbreviation, LONGEST_CODE),
      ...(side !== undefined && { side }),
      // A score before the start is a zero that reads like one.
      ...(begun && worded('score', raw.score, LONGEST_SCORE)),
      ...(placeholder === true && { placeholder }),
    },
  ];
}

function broadcastOf(raw: FeedBroadcast): Broadcast[] {
  const outlet = plainText(raw.outlet, LONGEST_OUTLET);
  if (outlet === undefined) return [];
  const { kind = 'tv', region, market, language } = raw;
  const url = httpsUrl(raw.url);
  return [
    {
      outlet,
      kind,
      ...(region !== undefined && { region }),
      ...(market !== undefined && { market }),
      ...(language !== undefined && { language }),
      ...(url !== undefined && { url }),
    },
  ];
}

/** The same outlet twice, for the same people, is one. */
const distinct = (broadcasts: readonly Broadcast[]): Broadcast[] => [
  ...new Map(broadcasts.map((broadcast) => [JSON.stringify(broadcast), broadcast])).values(),
];

/** A day whose hour is not known is put at its noon in UTC, which is that day nearly everywhere, and lasts it out. */
const REST_OF_DAY = 12 * HOUR;

/** A start: an instant, or a day whose hour is not known. Epoch ms. */
function startOf(raw: string | undefined): { start: number; dayOnly: boolean } | undefined {
  const exact = instant(raw);
  if (exact !== undefined) return { start: exact, dayOnly: false };
  const day = startOfUtcDay(raw);
  return day === undefined ? undefined : { start: day + REST_OF_DAY, dayOnly: true };
}

/**
 * One event of a feed, or why it is left out. An unknown league's name becomes the tournament's, in the league of
 * calendars; an unknown status is no claim that it is on.
 */
export function readEvent(raw: FeedEvent, around: Around): Read {
  const title = plainText(raw.title, LONGEST_TITLE);
  if (title === undefined) return { dropped: REASONS.nameless };
  const when = startOf(raw.start);
  if (when === undefined) return { dropped: REASONS.undated };
  const { start, dayOnly } = when;
  if (!isPlausible(start, around.now)) return { dropped: REASONS.absurd };

  const said = raw.league ?? around.league;
  const league = (said === undefined ? undefined : leagueNamed(said)) ?? CALENDAR;
  const tournament = raw.tournament ?? (league === CALENDAR && said !== league ? said : undefined);
  const status = STATUSES.get(raw.status ?? 'scheduled');
  const known = status ?? 'scheduled';
  const begun = isLive({ status: known }) || known === 'final';

  const usual = (leagueById(league)?.minutes ?? USUAL_LENGTH) * MINUTE;
  const estimate = start + (dayOnly ? REST_OF_DAY : usual);
  const end = instant(raw.end);
  const usable = end !== undefined && end > start && end - start <= LONGEST_EVENT;
  const url = httpsUrl(raw.url);
  const id = `json-feed:${league}:${around.feed}~${raw.id}`;
  return {
    mended: [
      ...(status === undefined ? [MENDED.status] : []),
      ...(end !== undefined && !usable ? [MENDED.end] : []),
    ],
    event: {
      id,
      league,
      title,
      competitors: raw.competitors
        .slice(0, MOST_COMPETITORS)
        .flatMap((one) => competitorOf(one, league, begun)),
      start,
      end: usable ? end : estimate,
      endEstimated: !usable || raw.endEstimated === true,
      timeTbd: dayOnly || raw.timeTbd === true,
      status: known,
      ...(isLive({ status: known }) && worded('phase', raw.phase, LONGEST_PHASE)),
      ...worded('tournament', tournament, LONGEST_TITLE),
      broadcasts: distinct(raw.broadcasts.slice(0, MOST_BROADCASTS).flatMap(broadcastOf)),
      ...(url !== undefined && { url }),
      sources: ['json-feed'],
      mergedFrom: [id],
      seenAt: around.seenAt,
      changedAt: around.now,
    },
  };
}
