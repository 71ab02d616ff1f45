/** Recorded answers: whose they are, of which league, and what they hold. */
import { basename } from 'node:path';

import { knownAs } from '../../utils/catalog/known.ts';
import { leagueById, LEAGUES } from '../../utils/catalog/leagues.ts';
import type { LeagueId, LiveEvent } from '../../utils/events.ts';
import { ABOUT } from '../../utils/sources/about.ts';
import { CALENDAR } from '../../utils/sources/kit/league-named.ts';
import {
  type Feed,
  type Parsed,
  type ScheduleSource,
  type Setup,
  SourceError,
} from '../../utils/sources/source.ts';
import type { Answer } from './ask.ts';
import { withoutTorn } from './cut-off.ts';

/** A recorded answer that can't be read; `message` is for a person. */
export class RecordingError extends Error {
  override name = 'RecordingError';
}

export interface Recording {
  /** The file, for messages. */
  file: string;
  text: string;
}

export interface Reading {
  sources: readonly ScheduleSource[];
  /** What the user says, when the answer is not to be asked. */
  source?: string;
  league?: LeagueId;
  /** Epoch ms. */
  now: number;
}

/** Where a recorded page is said to be from: what is relative to it leads nowhere. */
const NOWHERE = 'https://recorded.example/';

function withoutNowhere({ url, ...event }: LiveEvent): LiveEvent {
  const broadcasts = event.broadcasts.map(({ url: at, ...broadcast }) =>
    at === undefined || at.startsWith(NOWHERE) ? broadcast : { ...broadcast, url: at },
  );
  const known = url !== undefined && !url.startsWith(NOWHERE);
  return { ...event, broadcasts, ...(known && { url }) };
}

/** A feed of the kind that a source reads, called like the file. */
function feedFor(source: ScheduleSource, file: string): Feed | undefined {
  const kind = ABOUT.find(({ id }) => id === source.id)?.reads;
  const name = basename(file).replace(/\.\w+$/, '');
  return kind && { id: 'recorded', kind, url: NOWHERE, name };
}

/** Everything set up that a source may wait for, to learn which leagues it carries. */
const allSetUp = (source: ScheduleSource): Setup => ({
  feeds: [],
  keys: { [source.id]: 'key:key' },
  chosen: [source.id],
});

const carried = (source: ScheduleSource, now: number): LeagueId[] => {
  const setup = allSetUp(source);
  return LEAGUES.map(({ id }) => id).filter((id) => source.requests(id, now, setup).length > 0);
};

/** How many competitors of the events the catalogue has in a league. */
const knownIn = (league: LeagueId, { events }: Parsed): number =>
  events
    .flatMap(({ competitors }) => competitors)
    .filter((competitor) => knownAs(league, competitor) !== undefined).length;

/** Of an answer's teams at least so many are known in its league: a few names are those of others, too. */
const MOSTLY = 0.25;

/** The league whose teams are in the answer, when it names none. How an answer is read depends on the sport alone. */
function leagueByTeams(
  source: ScheduleSource,
  leagues: readonly LeagueId[],
  parse: (league: LeagueId) => Parsed,
): LeagueId | undefined {
  const bySport = Map.groupBy(leagues, (id) => leagueById(id)?.sport);
  let best: { league: LeagueId; known: number } | undefined;
  for (const ids of bySport.values()) {
    const parsed = parse(ids[0] ?? source.id);
    const sides = parsed.events.reduce((sum, { competitors }) => sum + competitors.length, 0);
    for (const league of ids) {
      const known = knownIn(league, parsed);
      if (known > (best?.known ?? 0) && known >= sides * MOSTLY) best = { league, known };
    }
  }
  return best?.league;
}

/** Reads an answer as one source's. @throws SourceError when it is none of that source */
function readAs(source: ScheduleSource, recording: Recording, { league, now }: Reading): Answer {
  const { file, text } = recording;
  const feed = feedFor(source, file);
  const parse = (id: LeagueId): Parsed =>
    source.parse(text, { league: id, now, whole: true, ...(feed && { feed, url: feed.url }) });
  const answer = (id: LeagueId): Answer => {
    const parsed = parse(id);
    const events = parsed.events.map(withoutNowhere);
    return { ...parsed, events, source: source.id, teller: feed?.id ?? source.id };
  };
  const named = league ?? source.leagueIn?.(text);
  if (named !== undefined) return answer(named);
  const leagues = feed === undefined ? carried(source, now) : [CALENDAR];
  const found = leagues.length === 1 ? leagues[0] : leagueByTeams(source, leagues, parse);
  return answer(found ?? CALENDAR);
}

const CUT_OFF = 'cut off before its end';

/** A recording without what its end tore apart, should it be JSON that ends in the middle. */
function wholeOf(recording: Recording): Recording & { torn: boolean } {
  const { text } = recording;
  if (!/^\uFEFF?\s*[{[]/.test(text)) return { ...recording, torn: false };
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return { ...recording, torn: false };
  } catch {
    const whole = withoutTorn(text);
    return { ...recording, text: whole ?? text, torn: whole !== undefined };
  }
}

/** The answer as the source that gets most events out of it. */
const better = (a: Answer, b: Answer): Answer => (b.events.length > a.events.length ? b : a);

/**
 * Reads a recorded answer: of the source and league that it was said to be of, or of those that it looks like. Of one
 * that was cut off, what is whole is read, and what is not is counted.
 * @throws RecordingError when no source knows it, or the one that does finds it unusable
 */
export function readRecorded(recorded: Recording, reading: Reading): Answer {
  const recording = wholeOf(recorded);
  const { file, text, torn } = recording;
  const candidates = reading.sources.filter((source) =>
    reading.source === undefined ? source.looksLike?.(text) === true : source.id === reading.source,
  );
  if (candidates.length === 0) {
    throw new RecordingError(`${file}: no source knows such an answer; --source says whose it is.`);
  }
  const answers: Answer[] = [];
  const refusals: string[] = [];
  for (const source of candidates) {
    try {
      answers.push(readAs(source, recording, reading));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      refusals.push(`${source.name}: ${error.message}`);
    }
  }
  if (answers.length === 0) throw new RecordingError(`${file}: ${refusals.join('; ')}.`);
  const best = answers.reduce(better);
  return torn ? { ...best, dropped: { ...best.dropped, [CUT_OFF]: 1 } } : best;
}
