/** Recorded answers: whose they are, of which league, and what they hold. */
import { basename } from 'node:path';

import { knownAs } from '../../utils/catalog/known.ts';
import { leagueById, LEAGUES } from '../../utils/catalog/leagues.ts';
import type { LeagueId } from '../../utils/events.ts';
import {
  type Feed,
  type ParseContext,
  type Parsed,
  type ScheduleSource,
  type Setup,
  SourceError,
} from '../../utils/sources/source.ts';
import type { Answer } from './run.ts';

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

/** Source ids of the three sorts of feed are their kinds. */
const FEED_KINDS: ReadonlySet<string> = new Set<Feed['kind']>(['ical', 'json', 'jsonld']);
const isFeedKind = (id: string): id is Feed['kind'] => FEED_KINDS.has(id);

/** Everything set up that a source may wait for, to learn which leagues it carries. */
const allSetUp = (source: ScheduleSource): Setup => ({
  feeds: [],
  keys: { [source.id]: 'key:key' },
  chosen: [source.id],
  channels: ['twitch:channel', 'youtube:UC0000000000000000000000'],
});

const carried = (source: ScheduleSource, now: number): LeagueId[] => {
  const setup = allSetUp(source);
  return LEAGUES.map(({ id }) => id).filter((id) => source.requests(id, now, setup).length > 0);
};

function contextFor(
  source: ScheduleSource,
  file: string,
  league: LeagueId,
  now: number,
): ParseContext {
  if (!isFeedKind(source.id)) return { league, now };
  const feed: Feed = {
    id: 'recorded',
    kind: source.id,
    url: 'https://recorded.example/',
    name: basename(file).replace(/\.\w+$/, ''),
  };
  return { league, now, feed, url: feed.url };
}

/** How many competitors of the events the catalogue has in a league. */
const knownIn = (league: LeagueId, { events }: Parsed): number =>
  events
    .flatMap(({ competitors }) => competitors)
    .filter((competitor) => knownAs(league, competitor) !== undefined).length;

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
    for (const league of ids) {
      const known = knownIn(league, parsed);
      if (best === undefined || known > best.known) best = { league, known };
    }
  }
  return best?.league;
}

/** Reads an answer as one source's. @throws SourceError when it is none of that source */
function readAs(source: ScheduleSource, recording: Recording, { league, now }: Reading): Answer {
  const { file, text } = recording;
  const parse = (id: LeagueId): Parsed => source.parse(text, contextFor(source, file, id, now));
  const named = league ?? source.leagueIn?.(text);
  if (named !== undefined) return { ...parse(named), source: source.id };
  const leagues = carried(source, now);
  if (leagues.length === 0) return { ...parse('feed:recorded'), source: source.id };
  const found = leagues.length === 1 ? leagues[0] : leagueByTeams(source, leagues, parse);
  return { ...parse(found ?? source.id), source: source.id };
}

/** The answer as the source that gets most events out of it. */
const better = (a: Answer, b: Answer): Answer => (b.events.length > a.events.length ? b : a);

/**
 * Reads a recorded answer: of the source and league that it was said to be of, or of those that it looks like.
 * @throws RecordingError when no source knows it, or the one that does finds it unusable
 */
export function readRecorded(recording: Recording, reading: Reading): Answer {
  const { file, text } = recording;
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
  return answers.reduce(better);
}
