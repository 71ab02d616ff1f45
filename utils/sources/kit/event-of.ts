/** What every simple source does alike: an event out of its fields, and a list of them out of a list. Pure. */
import { leagueById } from '../../catalog/leagues.ts';
import type { Sport } from '../../catalog/types.ts';
import type { Broadcast, Competitor, EventStatus, LeagueId, LiveEvent } from '../../events.ts';
import { DAY, MINUTE } from '../../spans.ts';
import type { Parsed } from '../source.ts';
import { REASONS, tally } from './dropped.ts';
import { isNobody } from './nobody.ts';
import { plainText } from './text.ts';
import { isPlausible } from './time.ts';

const LONGEST_TITLE = 160;
const LONGEST_NAME = 80;
const LONGEST_CODE = 12;
const LONGEST_EVENT = 15 * DAY;
/** Several times the fullest answer. A feed gone wild must not fill storage, which all leagues share. */
const MOST_EVENTS = 2000;

const MENDED_END = 'an end before its start was replaced by an estimate';

/** What a source tells of one event, unchecked. */
export interface Told {
  source: string;
  league: LeagueId;
  /** The source's own id. */
  id: string;
  title: string | undefined;
  competitors: readonly Competitor[];
  /** Epoch ms. */
  start: number | undefined;
  /** Epoch ms; the league's usual length after the start where nothing is told. */
  end?: number | undefined;
  timeTbd?: boolean;
  status: EventStatus;
  phase?: string | undefined;
  tournament?: string | undefined;
  broadcasts?: readonly Broadcast[];
  url?: string | undefined;
}

/** An event, or why there is none, in plain words. */
export type Read = { event: LiveEvent; mended?: string } | { dropped: string };

const withoutScore = ({ score: _score, ...competitor }: Competitor): Competitor => competitor;

const BEGUN: ReadonlySet<EventStatus> = new Set(['live', 'suspended', 'final']);

/** Checks what a source tells. A score before the start is left out. @param now epoch ms */
export function eventOf(told: Told, now: number): Read {
  const { league, source, start, status } = told;
  const title = plainText(told.title, LONGEST_TITLE);
  if (title === undefined) return { dropped: REASONS.nameless };
  const row = leagueById(league);
  if (row === undefined) return { dropped: REASONS.notCarried };
  if (start === undefined) return { dropped: REASONS.undated };
  if (!isPlausible(start, now)) return { dropped: REASONS.absurd };
  const usable = told.end !== undefined && told.end > start && told.end - start <= LONGEST_EVENT;
  const end = usable && told.end !== undefined ? told.end : start + row.minutes * MINUTE;
  const phase = status === 'live' || status === 'suspended' ? told.phase : undefined;
  const tournament = plainText(told.tournament, LONGEST_TITLE);
  const id = `${source}:${league}:${told.id}`;
  const event: LiveEvent = {
    id,
    league,
    title,
    competitors: BEGUN.has(status) ? [...told.competitors] : told.competitors.map(withoutScore),
    start,
    end,
    endEstimated: !usable,
    timeTbd: told.timeTbd === true,
    status,
    ...(phase !== undefined && { phase }),
    ...(tournament !== undefined && { tournament }),
    broadcasts: [...(told.broadcasts ?? [])],
    ...(told.url !== undefined && { url: told.url }),
    sources: [source],
    mergedFrom: [id],
    seenAt: now,
    changedAt: now,
  };
  return told.end !== undefined && !usable ? { event, mended: MENDED_END } : { event };
}

/** Names of a competitor as the source has them, unchecked. */
export interface Names {
  /** `<source>:<league>:<their id>`; made from the name where there is none. */
  id?: string | undefined;
  name: string | undefined;
  short?: string | undefined;
  nickname?: string | undefined;
  location?: string | undefined;
  abbreviation?: string | undefined;
  side?: Competitor['side'];
  score?: string | number | null | undefined;
}

/** The field when it says something that the name alone doesn't. */
function besides<K extends 'short' | 'nickname' | 'location'>(
  key: K,
  names: Names,
  name: string,
): Partial<Record<K, string>> {
  const value = plainText(names[key], LONGEST_NAME);
  const made: Partial<Record<K, string>> = {};
  if (value !== undefined && value !== name) made[key] = value;
  return made;
}

/** A competitor with clean names; undefined for one without. @param owner `<source>:<league>` */
export function competitorOf(names: Names, owner: string): Competitor | undefined {
  const name = plainText(names.name, LONGEST_NAME);
  if (name === undefined) return undefined;
  const abbreviation = plainText(names.abbreviation, LONGEST_CODE);
  const { score, side } = names;
  return {
    id: `${owner}:${names.id ?? name.toLowerCase().replaceAll(' ', '-')}`,
    name,
    ...besides('short', names, name),
    ...besides('nickname', names, name),
    ...besides('location', names, name),
    ...(abbreviation !== undefined && { abbreviation }),
    ...(side !== undefined && { side }),
    ...(score !== null &&
      score !== undefined &&
      score !== '' && { score: String(score).slice(0, 32) }),
    ...(isNobody(name) && { placeholder: true }),
  };
}

/** Sports whose fans say "Chiefs at Ravens"; the others say "Arsenal v Chelsea". */
const AT_SPORTS: ReadonlySet<Sport> = new Set(['football', 'basketball', 'baseball', 'hockey']);

/** Two sides in the order in which their sport's fans name them, and the title that makes. */
export function matchOf(
  league: LeagueId,
  home: Competitor,
  away: Competitor,
): { title: string; competitors: Competitor[] } {
  const sport = leagueById(league)?.sport;
  return sport !== undefined && AT_SPORTS.has(sport)
    ? { title: `${away.name} at ${home.name}`, competitors: [away, home] }
    : { title: `${home.name} v ${away.name}`, competitors: [home, away] };
}

/** Reads a list: each id once (its last row counts), dropped ones counted, no more than a source may tell. */
export function readList(
  raws: readonly unknown[],
  read: (raw: unknown) => Read | undefined,
): Required<Omit<Parsed, 'next'>> {
  const events = new Map<string, LiveEvent>();
  const dropped: Record<string, number> = {};
  const mended: Record<string, number> = {};
  for (const raw of raws.slice(0, MOST_EVENTS)) {
    const one = read(raw);
    if (one === undefined) continue;
    if ('dropped' in one) tally(dropped, one.dropped);
    else {
      events.set(one.event.id, one.event);
      if (one.mended !== undefined) tally(mended, one.mended);
    }
  }
  const warnings =
    raws.length > MOST_EVENTS ? [`more than ${MOST_EVENTS} events: the rest was left out`] : [];
  return { events: [...events.values()], dropped, mended, warnings };
}
