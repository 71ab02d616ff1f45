import * as v from 'valibot';

import { CALENDAR, LEAGUES } from '../../catalog/leagues.ts';
import type { LeagueId } from '../../events.ts';
import { absent, id, list, rawList, text } from '../kit/lenient.ts';
import { BY_NUMBER } from './numbers.ts';

const Group = v.object({
  leagues: list(v.object({ slug: text, id: absent(id) })),
  events: rawList,
});
/** A day of a whole sport comes in groups, a league each. */
const Answer = v.object({ ...Group.entries, scores: list(Group) });
const Event = v.object({
  uid: text,
  league: absent(v.object({ slug: text })),
  links: list(v.object({ href: text })),
});

/** The end of ESPN's path of a league: `nfl`, `usa.1`; cricket's and rugby's are numbers. */
const BY_SLUG: ReadonlyMap<string, LeagueId> = new Map(
  LEAGUES.flatMap((league) =>
    league.espn ? [[league.espn.path.split('/').at(-1) ?? '', league.id]] : [],
  ),
);

/** Its number of a sport of whose answers any league's will do. */
const CRICKET = /^s:200(?:~|$)/;
const NUMBER = /~l:(\d{1,8})(?:~|$)/;
const PAGE = /^https?:\/\/[\w.]*espn\.(?:com|in|co\.uk)\/(?:cricket\/series\/)?([\w.-]+)\//;

/** What one event says of its league. */
function leagueOfEvent(raw: unknown): LeagueId | undefined {
  const read = v.safeParse(Event, raw);
  if (!read.success) return undefined;
  const { uid, league, links } = read.output;
  const pages = links.flatMap(({ href }) => PAGE.exec(href ?? '')?.[1] ?? []);
  const slugs = [league?.slug ?? '', ...pages];
  const named = slugs.flatMap((slug) => BY_SLUG.get(slug) ?? []);
  const byNumber = BY_NUMBER.get(NUMBER.exec(uid ?? '')?.[1] ?? '');
  return named[0] ?? byNumber ?? (CRICKET.test(uid ?? '') ? 'cricket' : undefined);
}

/**
 * The league that a scoreboard or a team's schedule is of: it says so, or its first event does. `calendar` for an
 * answer of many leagues, whose events say it each for itself, and for one of a league that the catalogue has no row
 * of; undefined where nothing says it. Never throws.
 */
export function leagueIn(answer: string): LeagueId | undefined {
  let data: unknown;
  try {
    data = JSON.parse(answer.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  const read = v.safeParse(Answer, data);
  if (!read.success) return undefined;
  const { scores, leagues, events } = read.output;
  if (scores.length > 0) return CALENDAR;
  const names = leagues.flatMap(({ slug, id: number }) => slug ?? number ?? []);
  const said = [leagues[0]?.slug, leagues[0]?.id].flatMap((one) => BY_SLUG.get(one ?? '') ?? []);
  if (said[0] !== undefined) return said[0];
  if (leagues.length > 0 && names.length === 0) return CALENDAR;
  return leagueOfEvent(events[0]) ?? (names.length > 0 ? CALENDAR : undefined);
}
