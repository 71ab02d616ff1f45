import type { LeagueId, LiveEvent } from '../events.ts';

/** One HTTP request that a source wants made. Pure data: it can be stored and survive the worker. */
export interface SourceRequest {
  /** Stable identity, e.g. `espn:nfl:day:20261122`: keys its cache validators, failures and next try. */
  key: string;
  source: string;
  league: LeagueId;
  /** Addresses tried in order: the second host answers when the first fails. https. */
  urls: readonly string[];
  /** Events starting in [from, to) that this answer is complete for: what is missing there is gone. Epoch ms. */
  covers: { from: number; to: number };
  /** `now`: what is on or starts within hours, asked often. `ahead`: the days to come, asked seldom. */
  purpose: 'now' | 'ahead';
}

/** What parsing gives: the good events, and why the others were left out. */
export interface Parsed {
  events: LiveEvent[];
  /** Reason in plain words → how many. */
  dropped: Record<string, number>;
  /** What was put right in events that were kept: plain words → how many. */
  mended?: Record<string, number>;
  /** Why this answer may lack events, in plain words: then nothing missing from it is taken for gone. */
  warnings?: string[];
}

/** Everything a parser may know besides the answer's text. */
export interface ParseContext {
  league: LeagueId;
  /** Epoch ms when the answer came. */
  now: number;
}

/** One file a schedule source. Nothing else knows that API. Pure: fetching is `utils/schedule/fetch.ts`. */
export interface ScheduleSource {
  id: string;
  /** "ESPN", shown in Schedules. */
  name: string;
  /** Match patterns that its requests need. */
  hosts: readonly string[];
  /** The requests that keep a league's window filled at `now`; none for a league it does not carry. */
  requests(league: LeagueId, now: number): SourceRequest[];
  /** Turns an answer into events. Throws `SourceError` when the whole answer is unusable. */
  parse(text: string, context: ParseContext): Parsed;
}

/** The whole answer is unusable; `message` is for a person. */
export class SourceError extends Error {
  override name = 'SourceError';
}
