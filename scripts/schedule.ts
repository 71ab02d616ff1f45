/** `npm run schedule`: the schedule as the extension would have it, on the terminal. */
import { readFileSync } from 'node:fs';

import { LEAGUES } from '../utils/catalog/leagues.ts';
import type { LiveEvent } from '../utils/events.ts';
import { SOURCES } from '../utils/sources/index.ts';
import { FlagError } from './flags.ts';
import { type Flags, readFlags, spanOfDay, USAGE } from './schedule/flags.ts';
import { askSources, failureLines } from './schedule/live.ts';
import { readRecorded, RecordingError } from './schedule/recorded.ts';
import type { Answer } from './schedule/ask.ts';
import { droppedOf, mergedOf, scheduleOf } from './schedule/run.ts';
import { tableOf } from './schedule/table.ts';
import { eventsMeant, whyOf } from './schedule/why.ts';

interface Found {
  events: LiveEvent[];
  answers: Answer[];
  /** Somebody was asked, and nobody answered. */
  silent: boolean;
}

const note = (line: string): void => {
  console.error(line);
};

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new RecordingError(missing ? `There is no file ${file}.` : `${file} can't be read.`);
  }
}

function readFiles(flags: Flags, now: number): Found {
  const answers = flags.files.map((file) => {
    const answer = readRecorded(
      { file, text: readText(file) },
      { ...flags, sources: SOURCES, now },
    );
    for (const warning of answer.warnings ?? []) note(`${file}: ${warning}`);
    return answer;
  });
  return { events: scheduleOf(answers), answers, silent: false };
}

async function ask(flags: Flags, now: number): Promise<Found> {
  const { events, answers, failures, answered } = await askSources(flags, SOURCES, now);
  for (const line of failureLines(failures)) note(line);
  return { events, answers, silent: failures.length > 0 && answered === 0 };
}

/** Events that start on the wanted day. */
function onDay(events: readonly LiveEvent[], date: string | undefined): LiveEvent[] {
  const day = date === undefined ? undefined : spanOfDay(date);
  if (day === undefined) return [...events];
  return events.filter(({ start }) => start >= day.from && start < day.to);
}

/** @returns the process's exit code */
function explain(wanted: string, { events, answers }: Found): number {
  const meant = eventsMeant(events, wanted);
  const merged = mergedOf(answers);
  if (meant.length === 0) note(`No event is "${wanted}".`);
  for (const event of meant) {
    const reasons = merged.why(event.id);
    if (reasons !== undefined) console.log(whyOf(event, reasons));
  }
  return meant.length === 0 ? 1 : 0;
}

/** @returns the process's exit code */
async function schedule(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const flags = readFlags(args, {
    sources: SOURCES.map(({ id }) => id),
    leagues: LEAGUES.map(({ id }) => id),
  });
  const now = flags.now ?? Date.now();
  const found = flags.files.length > 0 ? readFiles(flags, now) : await ask(flags, now);
  const events = onDay(found.events, flags.date);
  const dropped = droppedOf(found.answers);
  if (flags.why !== undefined) return explain(flags.why, { ...found, events });
  console.log(flags.json ? JSON.stringify({ events, dropped }) : tableOf(events, dropped));
  return found.silent ? 1 : 0;
}

try {
  process.exitCode = await schedule(process.argv.slice(2));
} catch (error) {
  process.exitCode = 2;
  if (error instanceof FlagError) note(`${error.message}\n\n${USAGE}`);
  else if (error instanceof RecordingError) note(error.message);
  else note(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
