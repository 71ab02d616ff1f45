/** What a feed is made of: the same sources and merge as in the browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { LeagueId, LiveEvent } from '../../utils/events.ts';
import type { Fetch } from '../../utils/schedule/fetch.ts';
import { SOURCES } from '../../utils/sources/index.ts';
import { NO_SETUP } from '../../utils/sources/source.ts';
import { failureLines } from '../schedule/live.ts';
import { politeFetch } from '../schedule/polite-fetch.ts';
import { readRecorded, RecordingError } from '../schedule/recorded.ts';
import type { Answer } from '../schedule/ask.ts';
import { runSources, scheduleOf } from '../schedule/run.ts';

/** Sources that know something without asking: of no use to tell whether anybody answered. */
const KNOWING = new Set(SOURCES.filter((source) => 'known' in source).map(({ id }) => id));

export interface Gathered {
  events: LiveEvent[];
  /** Leagues of which not everything could be asked. */
  incomplete: ReadonlySet<LeagueId>;
  /** Answers that came from somebody; with none of them there is nothing to publish. */
  answers: number;
  /** What a person should know, a line each. */
  notes: string[];
}

/**
 * Asks every source that needs no key for the leagues' windows: what a key opened for one is not for all.
 * @param now epoch ms
 */
export async function gatherLive(
  leagues: readonly LeagueId[],
  now: number,
  fetch: Fetch,
): Promise<Gathered> {
  const sources = SOURCES.filter(({ waitsFor }) => waitsFor === undefined);
  const run = { sources, leagues, now, fetch: politeFetch(fetch), setup: NO_SETUP };
  const { events, failures, answers } = await runSources(run);
  return {
    events,
    incomplete: new Set(failures.map(({ league }) => league)),
    answers: answers.filter(({ source }) => !KNOWING.has(source)).length,
    notes: failureLines(failures),
  };
}

/** Reads every file of a folder as a recorded answer; what no source knows is told and left out. @param now epoch ms */
export function gatherRecorded(
  folder: string,
  leagues: readonly LeagueId[],
  now: number,
): Gathered {
  const answers: Answer[] = [];
  const notes: string[] = [];
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const text = readFileSync(join(folder, name), 'utf8');
    try {
      const answer = readRecorded({ file: name, text }, { sources: SOURCES, now });
      answers.push(answer);
      for (const warning of answer.warnings ?? []) notes.push(`${name}: ${warning}`);
    } catch (error) {
      if (!(error instanceof RecordingError)) throw error;
      notes.push(error.message);
    }
  }
  const wanted = new Set(leagues);
  const events = scheduleOf(answers).filter(({ league }) => wanted.has(league));
  return { events, incomplete: new Set(), answers: answers.length, notes };
}
