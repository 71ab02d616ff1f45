import * as v from 'valibot';

import { leagueById } from '../../catalog/leagues.ts';
import type { Broadcast, LiveEvent } from '../../events.ts';
import { HOUR, MINUTE } from '../../spans.ts';
import { plutoPage } from '../../watch/broadcasters/row.ts';
import { REASONS, tally } from '../kit/dropped.ts';
import { readJson } from '../kit/json.ts';
import { absent, flag, text } from '../kit/lenient.ts';
import { plainText } from '../kit/text.ts';
import { instant, isPlausible } from '../kit/time.ts';
import { type ParseContext, type Parsed, SourceError } from '../source.ts';
import { CHANNELS, channelIdIn, type PlutoChannel } from './channels.ts';
import { fillerOf } from './filler.ts';

const LONGEST_TITLE = 160;
/** Two days of quarters of an hour are 192. */
const MOST_SLOTS = 1000;
/** A marathon; what is longer stands for the end of what is known. */
const LONGEST_PROGRAMME = 12 * HOUR;
/** Slots of one programme follow one another without a gap, give or take rounding. */
const SEAM = MINUTE;
const DEFAULT_MINUTES = 60;

const TOO_LONG = 'longer than a programme can be';
const JOINED = 'a programme in several slots became one event';
const MENDED_END = 'an end before its start was replaced by an estimate';

const Slot = v.object({
  start: text,
  stop: text,
  title: v.string(),
  episode: absent(v.object({ liveBroadcast: flag })),
});
const Answer = v.object({ timelines: v.array(v.unknown()) });
const Problem = v.object({ message: v.string() });

interface Programme {
  title: string;
  start: number;
  end: number;
  endEstimated: boolean;
}

interface Channel {
  listed: PlutoChannel | undefined;
  key: string;
  broadcast: Broadcast;
}

/** The channel that was asked for. A guide doesn't say whose it is: without an address it is just Pluto's. */
function channelAt(url: string | undefined): Channel {
  const id = channelIdIn(url);
  const listed = CHANNELS.find((channel) => channel.id === id);
  return {
    listed,
    key: listed?.key ?? id ?? 'channel',
    broadcast: {
      outlet: listed?.outlet ?? 'Pluto TV',
      kind: 'stream',
      region: 'US',
      ...(listed !== undefined && { language: 'en' }),
      ...(id !== undefined && { url: plutoPage(id) }),
    },
  };
}

type Counts = Pick<Required<Parsed>, 'dropped' | 'mended'>;

/** One slot; undefined when it is left out, which is counted. */
function readSlot(
  raw: unknown,
  channel: Channel,
  { now, league }: ParseContext,
  counts: Counts,
): Programme | undefined {
  const drop = (reason: string): undefined => {
    tally(counts.dropped, reason);
    return undefined;
  };
  const read = v.safeParse(Slot, raw);
  if (!read.success) return drop(REASONS.unreadable);
  const slot = read.output;
  const title = plainText(slot.title, LONGEST_TITLE);
  if (title === undefined) return drop(REASONS.nameless);
  const start = instant(slot.start);
  if (start === undefined) return drop(REASONS.undated);
  if (!isPlausible(start, now)) return drop(REASONS.absurd);
  const filler = fillerOf(title, channel.listed, slot.episode?.liveBroadcast === true);
  if (filler !== undefined) return drop(filler);
  const stop = instant(slot.stop);
  if (stop !== undefined && stop > start) {
    return stop - start > LONGEST_PROGRAMME
      ? drop(TOO_LONG)
      : { title, start, end: stop, endEstimated: false };
  }
  tally(counts.mended, MENDED_END);
  const minutes = leagueById(league)?.minutes ?? DEFAULT_MINUTES;
  return { title, start, end: start + minutes * MINUTE, endEstimated: true };
}

/** Slots of one title that follow one another, as one programme. In order of time. */
function joined(slots: readonly Programme[], counts: Counts): Programme[] {
  const programmes: Programme[] = [];
  for (const slot of slots.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = programmes.at(-1);
    if (last?.start === slot.start && last.title === slot.title) continue;
    const goesOn = last?.title === slot.title && Math.abs(slot.start - last.end) <= SEAM;
    if (last === undefined || !goesOn) {
      programmes.push({ ...slot });
      continue;
    }
    last.end = slot.end;
    last.endEstimated = slot.endEstimated;
    tally(counts.mended, JOINED);
  }
  return programmes;
}

/**
 * A slot of a guide is a plan, and its `liveBroadcast` says of which sort the programme is, not that it is on: every
 * programme is `scheduled`, and what is on at a moment shows in its start and its exact end.
 */
function asEvent(programme: Programme, channel: Channel, { league, now }: ParseContext): LiveEvent {
  const { title, start, end, endEstimated } = programme;
  const of = channel.listed?.league ?? league;
  const minute = new Date(start).toISOString().slice(0, 16).replaceAll(/[-:]/g, '');
  const id = `pluto:${of}:${channel.key}-${minute}`;
  return {
    id,
    league: of,
    title,
    competitors: [],
    start,
    end,
    endEstimated,
    timeTbd: false,
    status: 'scheduled',
    broadcasts: [channel.broadcast],
    sources: ['pluto'],
    mergedFrom: [id],
    seenAt: now,
    changedAt: now,
  };
}

/** Turns a channel's guide into its programmes. @throws SourceError when there is no guide */
export function parseTimelines(answer: string, context: ParseContext): Parsed {
  const data = readJson(answer);
  const read = v.safeParse(Answer, data);
  if (!read.success) {
    const problem = v.safeParse(Problem, data);
    const said = problem.success ? plainText(problem.output.message, 120) : undefined;
    throw new SourceError(
      said === undefined ? 'the answer holds no programmes' : `it said: ${said}`,
    );
  }
  const { timelines } = read.output;
  const channel = channelAt(context.url);
  const counts: Counts = { dropped: {}, mended: {} };
  const slots = timelines
    .slice(0, MOST_SLOTS)
    .flatMap((raw) => readSlot(raw, channel, context, counts) ?? []);
  const events = new Map<string, LiveEvent>();
  for (const programme of joined(slots, counts)) {
    const event = asEvent(programme, channel, context);
    if (!events.has(event.id)) events.set(event.id, event);
  }
  const cut = timelines.length > MOST_SLOTS;
  const warnings = cut ? [`more than ${MOST_SLOTS} programmes: the rest was left out`] : [];
  return { events: [...events.values()], ...counts, warnings };
}
