import * as v from 'valibot';

import { LEAGUES } from '../../catalog/leagues.ts';
import type { LeagueId } from '../../events.ts';
import { absent, list, rawList, text } from '../kit/lenient.ts';

const Answer = v.object({
  leagues: list(v.object({ slug: text })),
  events: rawList,
});
const Event = v.object({
  uid: text,
  league: absent(v.object({ slug: text })),
  links: list(v.object({ href: text })),
});

/** The end of ESPN's path of a league: `nfl`, `usa.1`. */
const BY_SLUG: ReadonlyMap<string, LeagueId> = new Map(
  LEAGUES.flatMap(({ id, espn }) => (espn ? [[espn.path.split('/').at(-1) ?? '', id]] : [])),
);

/** ESPN's numbers, from the `l:` part of recorded uids, where neither slug nor page name the league. */
const BY_NUMBER: ReadonlyMap<string, LeagueId> = new Map([
  ['700', 'epl'],
  ['851', 'atp'],
  ['900', 'wta'],
  ['1106', 'pga'],
  ['3321', 'ufc'],
]);

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
  return named[0] ?? BY_NUMBER.get(NUMBER.exec(uid ?? '')?.[1] ?? '');
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
  const slug = read.output.leagues[0]?.slug;
  return (
    (slug === undefined ? undefined : BY_SLUG.get(slug)) ?? leagueOfEvent(read.output.events[0])
  );
}
