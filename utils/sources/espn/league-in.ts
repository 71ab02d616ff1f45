import * as v from 'valibot';

import { LEAGUES } from '../../catalog/leagues.ts';
import type { LeagueId } from '../../events.ts';
import { absent, id, list, rawList, text } from '../kit/lenient.ts';

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

/** ESPN's numbers, from the `l:` part of recorded uids, where neither slug nor page name the league. */
const BY_NUMBER: ReadonlyMap<string, LeagueId> = new Map([
  ['700', 'epl'],
  ['851', 'atp'],
  ['900', 'wta'],
  ['1106', 'pga'],
  ['3321', 'ufc'],
]);

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

/** The league that a scoreboard or a team's schedule is of: it says so, or its first event does. Never throws. */
export function leagueIn(answer: string): LeagueId | undefined {
  let data: unknown;
  try {
    data = JSON.parse(answer.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  const read = v.safeParse(Answer, data);
  if (!read.success) return undefined;
  const { scores, ...whole } = read.output;
  const { leagues, events } = scores[0] ?? whole;
  const said = [leagues[0]?.slug, leagues[0]?.id].flatMap((one) => BY_SLUG.get(one ?? '') ?? []);
  return said[0] ?? leagueOfEvent(events[0]);
}
