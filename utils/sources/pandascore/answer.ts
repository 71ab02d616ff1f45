import * as v from 'valibot';

import { leagueById } from '../../catalog/leagues.ts';
import type { Broadcast, Competitor, EventStatus } from '../../events.ts';
import { httpsUrl } from '../../https.ts';
import { REASONS } from '../kit/dropped.ts';
import { competitorOf, eventOf, type Read, readList } from '../kit/event-of.ts';
import { readJson } from '../kit/json.ts';
import { keyRefused } from '../kit/key.ts';
import { absent, flag, id, list, text } from '../kit/lenient.ts';
import { plainText } from '../kit/text.ts';
import { instant } from '../kit/time.ts';
import { leagueOrAny } from '../kit/unlisted.ts';
import { type ParseContext, type Parsed, SourceError } from '../source.ts';
import { leagueOfGame } from './games.ts';

const SOURCE = 'pandascore';
const MOST_STREAMS = 20;
/** Most matches that one page holds. */
export const PAGE = 100;

const Problem = v.object({ error: v.optional(v.string()), message: v.optional(v.string()) });

const Opponent = v.object({ opponent: v.object({ id: absent(id), name: text, acronym: text }) });
const Stream = v.object({ raw_url: v.string(), language: text, official: flag, main: flag });
const Match = v.object({
  id,
  name: text,
  status: text,
  begin_at: text,
  scheduled_at: text,
  end_at: text,
  videogame: absent(v.object({ slug: text })),
  league: absent(v.object({ name: text })),
  opponents: list(Opponent),
  results: list(v.object({ team_id: absent(id), score: absent(v.number()) })),
  streams_list: list(Stream),
});
type Match = v.InferOutput<typeof Match>;

/** What is not here counts as `scheduled`. */
const STATUSES: ReadonlyMap<string, EventStatus> = new Map([
  ['running', 'live'],
  ['finished', 'final'],
  ['canceled', 'cancelled'],
  ['postponed', 'postponed'],
]);

/** Outlets by the end of their host. Streams elsewhere are called by their host. */
const OUTLETS: readonly [end: string, outlet: string][] = [
  ['twitch.tv', 'Twitch'],
  ['youtube.com', 'YouTube'],
  ['youtu.be', 'YouTube'],
  ['kick.com', 'Kick'],
];
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z]{2,8})?$/;

function broadcastOf({ raw_url, language }: Match['streams_list'][number]): Broadcast[] {
  const url = httpsUrl(raw_url);
  if (url === undefined) return [];
  const host = new URL(url).hostname.replace(/^www\./, '');
  const outlet = OUTLETS.find(([end]) => host === end || host.endsWith(`.${end}`))?.[1] ?? host;
  return [
    {
      outlet,
      kind: 'stream',
      ...(language !== undefined && LANGUAGE.test(language) && { language }),
      url,
    },
  ];
}

/** Every stream, the official ones first. */
const broadcastsOf = ({ streams_list }: Match): Broadcast[] =>
  streams_list
    .toSorted((a, b) => rank(b) - rank(a))
    .flatMap(broadcastOf)
    .slice(0, MOST_STREAMS);

const rank = ({ main, official }: Match['streams_list'][number]): number =>
  (main === true ? 2 : 0) + (official === true ? 1 : 0);

const TBD = { id: 'tbd', name: 'TBD' };

function competitorsOf({ opponents, results }: Match, owner: string): Competitor[] {
  return opponents.flatMap(({ opponent }) => {
    const score = results.find(({ team_id }) => team_id !== undefined && team_id === opponent.id);
    const names = { id: opponent.id, name: opponent.name, abbreviation: opponent.acronym };
    return competitorOf({ ...names, score: score?.score }, owner) ?? [];
  });
}

/** Two sides; one that is not known yet takes its place. */
function sidesOf(match: Match, owner: string): Competitor[] {
  const known = competitorsOf(match, owner);
  const [nobody] = known.length === 1 ? [competitorOf(TBD, owner)] : [];
  return nobody === undefined ? known : [...known, nobody];
}

function readMatch(raw: unknown, { league: asked, now }: ParseContext): Read {
  const read = v.safeParse(Match, raw);
  if (!read.success) return { dropped: REASONS.unreadable };
  const match = read.output;
  const game = match.videogame?.slug;
  const league = game === undefined ? asked : leagueOrAny(leagueOfGame(game), asked);
  if (league === undefined || leagueById(league) === undefined)
    return { dropped: REASONS.notCarried };
  const sides = sidesOf(match, `${SOURCE}:${league}`);
  return eventOf(
    {
      source: SOURCE,
      league,
      id: match.id,
      title: sides.length === 2 ? sides.map(({ name }) => name).join(' v ') : match.name,
      competitors: sides,
      start: instant(match.begin_at) ?? instant(match.scheduled_at),
      end: instant(match.end_at),
      status: STATUSES.get(match.status ?? '') ?? 'scheduled',
      tournament: match.league?.name,
      broadcasts: broadcastsOf(match),
    },
    now,
  );
}

/** Turns a list of matches into events. @throws SourceError when it turns the key away, or holds no list */
export function parseAnswer(answer: string, context: ParseContext): Parsed {
  const data = readJson(answer);
  if (Array.isArray(data)) {
    const parsed = readList(data, (raw) => readMatch(raw, context));
    if (data.length === PAGE) parsed.warnings.push(`exactly ${PAGE} matches: there are more`);
    return parsed;
  }
  const problem = v.safeParse(Problem, data);
  const said = problem.success ? (problem.output.error ?? problem.output.message) : undefined;
  if (said === undefined) throw new SourceError('the answer holds no list of matches');
  if (/\b(?:token|unauthorized)\b/i.test(said)) throw keyRefused();
  throw new SourceError(`it said: ${plainText(said, 120) ?? 'nothing'}`);
}
