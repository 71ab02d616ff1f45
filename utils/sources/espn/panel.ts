/**
 * A sport's day (`cricket/scorepanel`): every competition in one answer, grouped. Cricket is asked for in this way,
 * since a series' own scoreboard takes no day, and a tour is a series of its own, new each time.
 */
import * as v from 'valibot';

import { LEAGUES, leagueById } from '../../catalog/leagues.ts';
import type { League } from '../../catalog/types.ts';
import { plainText } from '../kit/text.ts';
import { EspnCompetition, type EspnEvent, EspnPanel, EspnPanelGroup } from './schema.ts';

const LONGEST_NAME = 120;

/** A group of the panel: its number, the end of its path, and its name without the season. */
export interface Series {
  id: string | undefined;
  slug: string | undefined;
  name: string | undefined;
}

export interface Listed {
  raw: unknown;
  series?: Series;
}

/** "West Indies tour of India 2026/27" is talked about without its years. */
const SEASON = /\s+\d{4}(?:\s*[/-]\s*\d{2,4})?$/;

function eventsOf(raw: unknown): Listed[] {
  const read = v.safeParse(EspnPanelGroup, raw);
  // Counted like an event that can't be read.
  if (!read.success) return [{ raw }];
  const [league] = read.output.leagues;
  const name = plainText(league?.name, LONGEST_NAME)?.replace(SEASON, '');
  const series: Series = { id: league?.id, slug: league?.slug, name };
  return read.output.events.map((event) => ({ raw: event, series }));
}

/** The events of a panel, each with its series; undefined for an answer that is none. */
export function panelOf(data: unknown): Listed[] | undefined {
  const panel = v.safeParse(EspnPanel, data);
  return panel.success ? panel.output.scores.flatMap(eventsOf) : undefined;
}

const pathOf = (league: League): string[] => league.espn?.path.split('/') ?? [];

/** By the end of its path, which is the slug: `usa.1`, `289234`. */
const BY_SLUG: ReadonlyMap<string, League> = new Map(
  LEAGUES.flatMap((league) =>
    pathOf(league)
      .slice(-1)
      .map((slug) => [slug, league] as const),
  ),
);

/** Cricket's paths end with the number instead. */
const BY_SERIES: ReadonlyMap<string, League> = new Map(
  [...BY_SLUG].filter(([, { sport }]) => sport === 'cricket'),
);

/** Tests, one-day and T20 internationals of men (1 to 3) and women (8 to 10); others are youth and tour matches. */
const INTERNATIONAL: ReadonlySet<string> = new Set(['1', '2', '3', '8', '9', '10']);

/** A series' league: its own row, or international cricket; undefined for what we don't carry, as a county's. */
export function leagueOfSeries(event: EspnEvent, { id, slug }: Series): League | undefined {
  const own = BY_SLUG.get(slug ?? '') ?? BY_SERIES.get(id ?? '');
  if (own !== undefined) return own;
  const read = v.safeParse(EspnCompetition, event.competitions[0]);
  const sort = read.success ? read.output.class?.internationalClassId : undefined;
  return sort !== undefined && INTERNATIONAL.has(sort) ? leagueById('cricket') : undefined;
}
