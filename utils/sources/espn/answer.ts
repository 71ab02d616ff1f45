import * as v from 'valibot';

import { CALENDAR, leagueById } from '../../catalog/leagues.ts';
import type { League } from '../../catalog/types.ts';
import type { LiveEvent } from '../../events.ts';
import { REASONS, tally } from '../kit/dropped.ts';
import { readJson } from '../kit/json.ts';
import { plainText } from '../kit/text.ts';
import { type ParseContext, type Parsed, SourceError } from '../source.ts';
import { makeEvent, MENDED_END, type Part } from './event.ts';
import { boutPart, golfPart, racePart } from './field.ts';
import { leagueOf } from './league-of.ts';
import { matchPart } from './match.ts';
import { leagueOfSeries, type Listed, panelOf, type Series } from './panel.ts';
import { EspnAnswer, EspnCompetition, EspnEvent, EspnProblem } from './schema.ts';
import { tennisPart } from './tennis.ts';
import { unlistedOf } from './unlisted.ts';

/** Sizes at which ESPN cuts an answer without saying so: its own default, and its month's. */
const SUSPICIOUS_SIZES: readonly number[] = [25, 100];

/** Several times the fullest recorded answer. A feed gone wild must not fill storage, which all leagues share. */
const MOST_EVENTS = 2000;

/** What is listed, of which league, and whether it may be of any and doesn't say which. */
interface Answer {
  listed: Listed[];
  leagueName?: string | undefined;
  manyLeagues: boolean;
}

function readAnswer(text: string): Answer {
  const data = readJson(text);
  const panel = panelOf(data);
  if (panel !== undefined) return { listed: panel, manyLeagues: false };
  const answer = v.safeParse(EspnAnswer, data);
  if (answer.success) {
    const { events, leagues } = answer.output;
    const nameless = leagues.every(({ id, slug }) => (id ?? slug) === undefined);
    return {
      listed: events.map((raw) => ({ raw })),
      leagueName: leagues[0]?.name,
      manyLeagues: leagues.length > 0 && nameless,
    };
  }
  const problem = v.safeParse(EspnProblem, data);
  const said = problem.success ? plainText(problem.output.message, 120) : undefined;
  throw new SourceError(
    said === undefined ? 'the answer holds no list of events' : `it said: ${said}`,
  );
}

/** An event that lists no competition still has a name, a date and a status: it is its own. */
const ITS_OWN: EspnCompetition = v.parse(EspnCompetition, {});

const readCompetition = (raw: unknown): EspnCompetition | undefined => {
  const read = v.safeParse(EspnCompetition, raw);
  return read.success ? read.output : undefined;
};

/** How many bouts share a start. */
function together(
  competitions: readonly (EspnCompetition | undefined)[],
  start: string | undefined,
) {
  return competitions.filter((other) => other?.date === start).length;
}

/** What an event holds, one entry a LiveEvent; undefined for a competition that can't be read. */
function partsOf(event: EspnEvent, league: League): (Part | undefined)[] {
  const listed = [...event.competitions, ...event.groupings.flatMap((group) => group.competitions)];
  const competitions =
    listed.length === 0 ? [ITS_OWN] : listed.slice(0, MOST_EVENTS).map(readCompetition);
  const first = competitions.find((competition) => competition !== undefined) ?? ITS_OWN;
  switch (league.sport) {
    case 'golf':
      return [golfPart(event, first, league)];
    case 'tennis':
      return competitions.map((one, index) => one && tennisPart(event, one, league, index));
    case 'motorsport':
      return competitions.map(
        (one, index) => one && racePart(event, one, league, index, competitions.length),
      );
    case 'mma':
      return competitions.map(
        (one, index) =>
          one && boutPart(event, one, league, index, together(competitions, one.date)),
      );
    default:
      return [matchPart(event, first, league)];
  }
}

type Counted = Required<Omit<Parsed, 'next' | 'events'>>;

/** What an answer was asked for: a league of ours; undefined to take whatever it is of. */
interface Asked extends Omit<Answer, 'listed'> {
  league: League | undefined;
}

/** An event's league; undefined for one that is not carried. */
function ownLeague(event: EspnEvent, series: Series | undefined, asked: Asked): League | undefined {
  const { league, manyLeagues, leagueName } = asked;
  const own =
    series === undefined ? leagueOf(event, league, manyLeagues) : leagueOfSeries(event, series);
  return own ?? (league === undefined ? unlistedOf(event, series?.name ?? leagueName) : undefined);
}

/** The events that one listed thing holds; what is left out is counted. @param now epoch ms */
function readListed(
  { raw, series }: Listed,
  asked: Asked,
  now: number,
  counted: Counted,
): LiveEvent[] {
  const read = v.safeParse(EspnEvent, raw);
  if (!read.success) {
    tally(counted.dropped, REASONS.unreadable);
    return [];
  }
  const event = read.output;
  const league = ownLeague(event, series, asked);
  if (league === undefined) {
    tally(counted.dropped, REASONS.notCarried);
    return [];
  }
  // A league's own name is known; a tour's is what the match is part of, and so is one that no row has.
  const tour = league.id === 'cricket' ? series?.name : undefined;
  const whole = league.id === CALENDAR ? league.name : tour;
  return partsOf(event, league).flatMap((part) => {
    const made =
      part === undefined
        ? { dropped: REASONS.unreadable }
        : makeEvent(event, { ...part, tournament: part.tournament ?? whole }, now);
    if ('dropped' in made) {
      tally(counted.dropped, made.dropped);
      return [];
    }
    if (made.mended) tally(counted.mended, MENDED_END);
    return [made.event];
  });
}

/**
 * Turns a scoreboard, a day of a sport or a team's schedule into events. A bad event is dropped and counted, its
 * neighbours are kept; a bad field costs only itself. What is listed twice, as a tour's match in each of its series,
 * is one event. Asked for `calendar`, it takes events of every league, those that no row has under that one.
 * @throws SourceError when the whole answer is unusable
 */
export function parseAnswer(text: string, { league: id, now }: ParseContext): Parsed {
  const league = id === CALENDAR ? undefined : leagueById(id);
  if (id !== CALENDAR && league?.espn === undefined)
    throw new SourceError(`ESPN does not carry ${id}`);
  const { listed, ...answer } = readAnswer(text);
  const counted: Counted = { dropped: {}, mended: {}, warnings: [] };
  const events = new Map<string, LiveEvent>();
  for (const one of listed.slice(0, MOST_EVENTS)) {
    for (const event of readListed(one, { ...answer, league }, now, counted)) {
      if (!events.has(event.id)) events.set(event.id, event);
    }
    if (events.size >= MOST_EVENTS) break;
  }
  const { warnings } = counted;
  if (listed.length > MOST_EVENTS || events.size >= MOST_EVENTS) {
    warnings.push(`more than ${MOST_EVENTS} events: the rest was left out`);
  }
  if (SUSPICIOUS_SIZES.includes(listed.length)) {
    warnings.push(`exactly ${listed.length} events: the answer may have been cut`);
  }
  return { events: [...events.values()].slice(0, MOST_EVENTS), ...counted };
}
