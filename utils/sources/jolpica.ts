/**
 * Formula 1's calendar from Jolpica, the successor of Ergast: every session of a season in one answer of some 15 KB.
 * No key; 4 requests a second and 500 an hour, to be lowered, so that it is asked once a day. It knows no status:
 * a session is `scheduled` until a source that watches it says otherwise, and leaves the schedule by its age.
 */
import * as v from 'valibot';

import type { LiveEvent } from '../events.ts';
import { WINDOW_AHEAD } from '../schedule/window.ts';
import { DAY, HOUR, MINUTE } from '../spans.ts';
import { REASONS, tally } from './kit/dropped.ts';
import { readJson } from './kit/json.ts';
import { absent, text } from './kit/lenient.ts';
import { RACE_SESSIONS, type RaceSession, sessionTitle } from './kit/race-sessions.ts';
import { plainText } from './kit/text.ts';
import { instant, isPlausible } from './kit/time.ts';
import { type Parsed, type ScheduleSource, SourceError, type SourceRequest } from './source.ts';

const LEAGUE = 'f1';
const LONGEST_NAME = 80;
/** A season has had at most 24 races. */
const MOST_RACES = 60;

const Session = v.object({ date: v.string(), time: text });

const Race = v.object({
  season: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  round: v.pipe(v.string(), v.regex(/^\d{1,2}$/)),
  raceName: text,
  date: text,
  time: text,
  FirstPractice: absent(Session),
  SecondPractice: absent(Session),
  ThirdPractice: absent(Session),
  SprintQualifying: absent(Session),
  SprintShootout: absent(Session),
  Sprint: absent(Session),
  Qualifying: absent(Session),
});
type Race = v.InferOutput<typeof Race>;

const Answer = v.object({
  MRData: v.object({ total: text, RaceTable: v.object({ Races: v.array(v.unknown()) }) }),
});
/** How it refuses: `{"detail": "Request was throttled. Expected available in 3 seconds."}`. */
const Problem = v.object({ detail: v.string() });

/** Where each session stands in a race. In 2023 the sprint's qualifying was called a shootout. */
const FIELDS = [
  ['FirstPractice', 'Practice 1'],
  ['SecondPractice', 'Practice 2'],
  ['ThirdPractice', 'Practice 3'],
  ['SprintQualifying', 'Sprint Qualifying'],
  ['SprintShootout', 'Sprint Qualifying'],
  ['Sprint', 'Sprint'],
  ['Qualifying', 'Qualifying'],
] as const;

const UNREADABLE_TIME = 'a time that cannot be read: only the day was kept';

interface Listed {
  session: RaceSession;
  date: string;
  time: string | undefined;
}

const sessionsOf = (race: Race): Listed[] => [
  ...FIELDS.flatMap(([field, session]) => {
    const listed = race[field];
    return listed === undefined ? [] : [{ session, date: listed.date, time: listed.time }];
  }),
  { session: 'Race', date: race.date ?? '', time: race.time },
];

/** Epoch ms; noon UTC of a day whose hour is not known, which is that very day nearly everywhere. */
function startOf({ date, time }: Listed): { start: number; timeTbd: boolean } | undefined {
  const exact = time === undefined ? undefined : instant(`${date}T${time}`);
  if (exact !== undefined) return { start: exact, timeTbd: false };
  const noon = instant(`${date}T12:00:00Z`);
  return noon === undefined ? undefined : { start: noon, timeTbd: true };
}

/** Reads one race into `parsed`, session by session. @param now epoch ms */
function readRace(raw: unknown, parsed: Required<Omit<Parsed, 'next'>>, now: number): void {
  const read = v.safeParse(Race, raw);
  if (!read.success) return tally(parsed.dropped, REASONS.unreadable);
  const race = read.output;
  const name = plainText(race.raceName, LONGEST_NAME);
  if (name === undefined) return tally(parsed.dropped, REASONS.nameless);
  for (const listed of sessionsOf(race)) {
    const at = startOf(listed);
    if (at === undefined) tally(parsed.dropped, REASONS.undated);
    else if (!isPlausible(at.start, now)) tally(parsed.dropped, REASONS.absurd);
    else {
      if (at.timeTbd && listed.time !== undefined) tally(parsed.mended, UNREADABLE_TIME);
      parsed.events.push(asEvent(race, name, listed.session, at, now));
    }
  }
}

function asEvent(
  race: Race,
  name: string,
  session: RaceSession,
  { start, timeTbd }: { start: number; timeTbd: boolean },
  now: number,
): LiveEvent {
  const id = `jolpica:${LEAGUE}:${race.season}-${race.round}-${session.toLowerCase().replace(' ', '-')}`;
  return {
    id,
    league: LEAGUE,
    title: sessionTitle(name, session),
    tournament: name,
    competitors: [],
    start,
    end: start + RACE_SESSIONS[session] * MINUTE,
    endEstimated: true,
    timeTbd,
    status: 'scheduled',
    broadcasts: [],
    sources: ['jolpica'],
    mergedFrom: [id],
    seenAt: now,
    changedAt: now,
  };
}

const unique = (events: readonly LiveEvent[]): LiveEvent[] => [
  ...new Map(events.map((event) => [event.id, event])).values(),
];

/** Turns a season into its sessions. @throws SourceError when there is no list of races */
function parse(answer: string, { now }: { now: number }): Parsed {
  const data = readJson(answer);
  const read = v.safeParse(Answer, data);
  if (!read.success) {
    const problem = v.safeParse(Problem, data);
    const said = problem.success ? plainText(problem.output.detail, 120) : undefined;
    throw new SourceError(
      said === undefined ? 'the answer holds no list of races' : `it said: ${said}`,
    );
  }
  const { total, RaceTable } = read.output.MRData;
  const parsed: Required<Omit<Parsed, 'next'>> = {
    events: [],
    dropped: {},
    mended: {},
    warnings: [],
  };
  for (const raw of RaceTable.Races.slice(0, MOST_RACES)) readRace(raw, parsed, now);
  if (Number(total) > RaceTable.Races.length || RaceTable.Races.length > MOST_RACES) {
    parsed.warnings.push('not all races of the season are in the answer');
  }
  return { ...parsed, events: unique(parsed.events) };
}

const seasonRequest = (year: number): SourceRequest => ({
  key: `jolpica:${LEAGUE}:season:${year}`,
  source: 'jolpica',
  league: LEAGUE,
  urls: [`https://api.jolpi.ca/ergast/f1/${year}.json`],
  covers: { from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1) },
  purpose: 'ahead',
  atLeastEvery: DAY - HOUR,
});

const yearOf = (time: number): number => new Date(time).getUTCFullYear();

export const jolpica: ScheduleSource = {
  id: 'jolpica',
  name: 'Jolpica F1',
  hosts: ['https://api.jolpi.ca/*'],
  requests: (league, now) =>
    league === LEAGUE
      ? [...new Set([yearOf(now), yearOf(now + WINDOW_AHEAD)])].map(seasonRequest)
      : [],
  looksLike: (answer) => /^\uFEFF?\s*\{\s*"MRData"\s*:/.test(answer.slice(0, 200)),
  leagueIn: () => LEAGUE,
  parse,
};
