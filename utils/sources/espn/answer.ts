import * as v from 'valibot';

import { leagueById } from '../../catalog/leagues.ts';
import type { League } from '../../catalog/types.ts';
import { REASONS, tally } from '../kit/dropped.ts';
import { readJson } from '../kit/json.ts';
import { plainText } from '../kit/text.ts';
import { type ParseContext, type Parsed, SourceError } from '../source.ts';
import { makeEvent, MENDED_END, type Part } from './event.ts';
import { boutPart, golfPart, racePart } from './field.ts';
import { leagueOf } from './league-of.ts';
import { matchPart } from './match.ts';
import { EspnAnswer, EspnCompetition, EspnEvent, EspnProblem } from './schema.ts';
import { tennisPart } from './tennis.ts';

/** Sizes at which ESPN cuts an answer without saying so: its own default, and its month's. */
const SUSPICIOUS_SIZES: readonly number[] = [25, 100];

/** Several times the fullest recorded answer. A feed gone wild must not fill storage, which all leagues share. */
const MOST_EVENTS = 2000;

function readAnswer(text: string): v.InferOutput<typeof EspnAnswer> {
  const data = readJson(text);
  const answer = v.safeParse(EspnAnswer, data);
  if (answer.success) return answer.output;
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

/**
 * Turns a scoreboard or a team's schedule into events. A bad event is dropped and counted, its neighbours are
 * kept; a bad field costs only itself.
 * @throws SourceError when the whole answer is unusable
 */
export function parseAnswer(text: string, { league: id, now }: ParseContext): Parsed {
  const asked = leagueById(id);
  if (asked?.espn === undefined) throw new SourceError(`ESPN does not carry ${id}`);
  const { events: all, leagues } = readAnswer(text);
  const raws = all.slice(0, MOST_EVENTS);
  const manyLeagues =
    leagues.length > 0 && leagues.every(({ id: number, slug }) => (number ?? slug) === undefined);
  const parsed: Required<Omit<Parsed, 'next'>> = { events: [], dropped: {}, mended: {}, warnings: [] };
  for (const raw of raws) {
    if (parsed.events.length >= MOST_EVENTS) break;
    const read = v.safeParse(EspnEvent, raw);
    if (!read.success) {
      tally(parsed.dropped, REASONS.unreadable);
      continue;
    }
    const league = leagueOf(read.output, asked, manyLeagues);
    if (league === undefined) {
      tally(parsed.dropped, REASONS.notCarried);
      continue;
    }
    for (const part of partsOf(read.output, league)) {
      const made =
        part === undefined ? { dropped: REASONS.unreadable } : makeEvent(read.output, part, now);
      if ('dropped' in made) tally(parsed.dropped, made.dropped);
      else {
        parsed.events.push(made.event);
        if (made.mended) tally(parsed.mended, MENDED_END);
      }
    }
  }
  if (all.length > MOST_EVENTS || parsed.events.length >= MOST_EVENTS) {
    parsed.warnings.push(`more than ${MOST_EVENTS} events: the rest was left out`);
  }
  if (SUSPICIOUS_SIZES.includes(raws.length)) {
    parsed.warnings.push(`exactly ${raws.length} events: the answer may have been cut`);
  }
  return parsed;
}
