/**
 * npm run bench:schedule -- [--json]
 * What reading an answer, storing a score and opening a full schedule cost. Ratios are to JSON.parse of the same data
 * in the same run: they mean the same on any machine.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { withKnownCompetitors } from '../utils/catalog/known.ts';
import { createLexicon } from '../utils/catalog/lexicon.ts';
import type { LiveEvent } from '../utils/events.ts';
import { mergeTellings } from '../utils/schedule/merge.ts';
import { smallRecords, tellingsIn, wholeRecord } from '../utils/schedule/stored-telling.ts';
import { retell, type Telling } from '../utils/schedule/telling.ts';
import { tournamentDays } from '../utils/schedule/tournaments.ts';
import { espn } from '../utils/sources/espn/index.ts';
import { MINUTE } from '../utils/spans.ts';
import { worked } from './bench/measure.ts';
import { madeScoreboard, madeTellings, NOW } from './bench/schedules.ts';
import { FlagError, parseFlags } from './flags.ts';

const EVENTS = 5000;
const ANSWER = 350_000;
const RUNS = 15;
const RECORDED = new URL('../../shared/fixtures/schedules/espn/', import.meta.url);
const EVER = { from: 0, to: Number.MAX_SAFE_INTEGER };

interface Time {
  /** Milliseconds of work: the first run, when nothing is compiled yet, and the median of all. */
  first: number;
  median: number;
}

function time(run: () => unknown): Time {
  const times = Array.from({ length: RUNS }, () => {
    const begin = worked();
    run();
    return worked() - begin;
  });
  const [first = 0] = times;
  return { first, median: times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0 };
}

/** The biggest recorded answer, or a made one of that size. */
function biggestAnswer(): { from: string; text: string } {
  if (!existsSync(RECORDED)) return { from: 'a made answer', text: madeScoreboard(ANSWER) };
  const files = readdirSync(RECORDED).filter((file) => /world-cup|scoreboard/.test(file));
  const texts = files.map((file) => ({
    from: file,
    text: readFileSync(new URL(file, RECORDED), 'utf8'),
  }));
  return texts.toSorted((a, b) => b.text.length - a.text.length)[0] ?? { from: '', text: '' };
}

/** Reads an answer, and merges it with what was known already and with what somebody else tells of all of it. */
function readAnswer(text: string, league: string): number {
  const { events } = espn.parse(text, { league, now: NOW });
  const stamped = events.map((event) => withKnownCompetitors(event));
  retell(stamped, stamped, EVER, NOW);
  const other: Telling = { league, teller: 'json-feed', events: asFeed(stamped) };
  // Of a recording from another year nothing is in the window: it is merged as if it were of now.
  return mergeTellings([{ league, teller: 'espn', events: stamped }, other]).events.length;
}

const asFeed = (events: readonly LiveEvent[]): LiveEvent[] =>
  events.map((event) => ({ ...event, id: `json-feed:${event.id}`, sources: ['json-feed'] }));

function measureAnswer() {
  const { from, text } = biggestAnswer();
  const league = espn.leagueIn?.(text) ?? 'worldcup';
  const merged = time(() => readAnswer(text, league));
  const parse = time(() => JSON.parse(text) as unknown);
  return {
    from,
    characters: text.length,
    events: readAnswer(text, league),
    ms: merged,
    timesJsonParse: merged.median / parse.median,
  };
}

const sizeOf = (records: object): number => JSON.stringify(records).length;

const storedOf = (tellings: readonly Telling[]): Record<string, unknown> =>
  Object.assign(
    {},
    ...tellings.map(({ league, teller, events }) =>
      wholeRecord(league, teller, { events, regroupedAt: 0, cutAt: 0 }, NOW),
    ),
  ) as Record<string, unknown>;

/** Bytes that a refresh writes in which one score of the fullest telling changed. */
function measureScore(records: Record<string, unknown>): { characters: number; events: number } {
  const [fullest] = tellingsIn(records).toSorted((a, b) => b.events.length - a.events.length);
  if (fullest === undefined) return { characters: 0, events: 0 };
  const now = NOW + MINUTE;
  const scored = (event: LiveEvent, score: string): LiveEvent => ({
    ...event,
    competitors: event.competitors.map((one) => ({ ...one, score })),
    seenAt: now,
    changedAt: now,
  });
  const live = fullest.events.map((event) => (event.start < NOW ? scored(event, '7') : event));
  const next = { events: live, regroupedAt: fullest.regroupedAt, cutAt: 0 };
  const all = { ...records, ...smallRecords(fullest, next, records) };
  const before = tellingsIn(all).find(
    ({ league, teller }) => league === fullest.league && teller === fullest.teller,
  );
  const [first, ...rest] = live;
  if (before === undefined || first === undefined) return { characters: 0, events: 0 };
  const small = smallRecords(before, { ...next, events: [scored(first, '14'), ...rest] }, all);
  return { characters: sizeOf(small ?? all), events: live.length };
}

/** All that opening a page does before anything is drawn. */
function load(text: string): number {
  const { events } = mergeTellings(tellingsIn(JSON.parse(text) as Record<string, unknown>));
  const all = [...events, ...tournamentDays(events)];
  return new Map(all.map((event) => [event.id, event])).size;
}

function measureSchedule() {
  const tellings = madeTellings(EVENTS);
  const records = storedOf(tellings);
  const text = JSON.stringify(records);
  const ms = time(() => load(text));
  const { events } = mergeTellings(tellings);
  const plain = JSON.stringify(events);
  const parse = time(() => JSON.parse(plain) as unknown);
  return {
    tellings: tellings.length,
    events: events.length,
    characters: text.length,
    charactersPlain: plain.length,
    ms,
    timesJsonParseOfPlain: ms.median / parse.median,
    merge: time(() => mergeTellings(tellings)),
    lexicon: time(() => createLexicon(events)),
    oneScore: measureScore(records),
  };
}

function bench(args: readonly string[]): void {
  const { values } = parseFlags(args, { options: { json: { type: 'boolean', default: false } } });
  const answer = measureAnswer();
  const schedule = measureSchedule();

  if (values.json) console.log(JSON.stringify({ answer, schedule }, null, 2));
  else {
    const ms = ({ first, median }: Time): string =>
      `${median.toFixed(1)} ms (first time ${first.toFixed(1)})`;
    const kb = (characters: number): string => `${(characters / 1024).toFixed(1)} KB`;
    console.log(`Reading and merging an answer of ${kb(answer.characters)} (${answer.from})
  ${answer.events} events: ${ms(answer.ms)}, ${answer.timesJsonParse.toFixed(1)} × JSON.parse
A schedule of ${schedule.events} events from ${schedule.tellings} tellings
  stored in ${kb(schedule.characters)}, as plain events ${kb(schedule.charactersPlain)}
  loaded, merged and indexed: ${ms(schedule.ms)}, ${schedule.timesJsonParseOfPlain.toFixed(1)} × JSON.parse of plain events
  of which merging: ${ms(schedule.merge)}
  words for finding mentions, made by the worker alone: ${ms(schedule.lexicon)}
One score changes in a telling of ${schedule.oneScore.events} events: ${kb(schedule.oneScore.characters)} written`);
  }
}

try {
  bench(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof FlagError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
