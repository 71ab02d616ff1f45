import type { LeagueId, LiveEvent } from '../events.ts';

/** An address that the user added: a calendar, a JSON feed, a page with JSON-LD. */
export interface Feed {
  /** Stable, made from the address. */
  id: string;
  kind: 'ical' | 'json' | 'jsonld';
  /** https; a `webcal:` address is stored as https. */
  url: string;
  /** As the user calls it. */
  name: string;
}

/** What the user has set up for sources: feeds, and keys by source id. Both stay on this device. */
export interface Setup {
  feeds: readonly Feed[];
  keys: Readonly<Record<string, string>>;
  /** Ids of sources without a key that the user switched on. */
  chosen?: readonly string[];
  /** Channels whose streams sources with a key look for: `twitch:<login>`, `youtube:<channel id>`. */
  channels?: readonly string[];
}

/** Nothing set up: what every install begins with. */
export const NO_SETUP: Setup = { feeds: [], keys: {} };

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
  /** An empty answer means that there is nothing; elsewhere empty ones are not believed. */
  emptyIsSaid?: true;
  /** What is asked for; JSON where nothing is said. */
  accept?: 'json' | 'calendar' | 'page';
  /** Sent along, e.g. a key. Never stored, never in the request record. */
  headers?: Readonly<Record<string, string>>;
  /** The feed it reads, for its name. */
  feed?: Feed;
  /**
   * Who tells, where requests of one source and league have nothing to do with one another, as channels: what one
   * lacks is no sign that another's is gone. The feed, or else the source, where nothing is said.
   */
  teller?: string;
  /** HTTP statuses with which the source turns a key away. */
  refusesKeyWith?: readonly number[];
  /** Never asked more often than this, ms: what a source's terms or cache header allow. */
  atLeastEvery?: number;
  /** The address names its own content: answered once, it is never asked again. */
  once?: true;
  /** Id of the source that tells the same better: while that one answers, this is asked every few days only. */
  backs?: string;
  /** An answer of more bytes is not read; what fetching allows anyway where nothing is said. */
  mostBytes?: number;
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
  /**
   * An index's answer: what there is to ask besides, until it says otherwise. A parser knows no key: they are sent
   * with the headers of the request that named them.
   */
  next?: SourceRequest[];
}

/** Everything a parser may know besides the answer's text. */
export interface ParseContext {
  league: LeagueId;
  /** Epoch ms when the answer came. */
  now: number;
  /** Where it came from, for what is relative or belongs to a feed. */
  url?: string;
  /** IANA zone of times that name none; that of the device where nothing is said. */
  zone?: string;
  /** What repeats until some day is wanted at any time, not in the window alone: a recording may be of years ago. */
  whole?: true;
  feed?: Feed;
}

/** One file a schedule source. Nothing else knows that API. Pure: fetching is `utils/schedule/fetch.ts`. */
export interface ScheduleSource {
  id: string;
  /** "ESPN", shown in Schedules. */
  name: string;
  /** Match patterns that its requests need; none where each feed has a host of its own. */
  hosts: readonly string[];
  /**
   * What the user must give before it asks anything: a key, a choice, or an address. Absent: it works from the
   * start, and its hosts are asked for at install.
   */
  waitsFor?: 'key' | 'choice' | 'feed';
  /** The requests that keep a league's window filled at `now`; none for a league it does not carry. */
  requests(league: LeagueId, now: number, setup: Setup): SourceRequest[];
  /** Whether a text looks like an answer of this source: for files of unknown origin. Never throws. */
  looksLike?(text: string): boolean;
  /** The league that an answer says it is of, for files of unknown origin. Never throws. */
  leagueIn?(text: string): LeagueId | undefined;
  /** What this source knows without asking anybody, starting in [from, to): epoch ms. */
  known?(league: LeagueId, span: { from: number; to: number }, now: number): LiveEvent[];
  /** Turns an answer into events. Throws `SourceError` when the whole answer is unusable. */
  parse(text: string, context: ParseContext): Parsed;
}

/** The whole answer is unusable; `message` is for a person. */
export class SourceError extends Error {
  override name = 'SourceError';
}
