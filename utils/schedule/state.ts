import type { LeagueId } from '../events.ts';
import type { SourceRequest } from '../sources/source.ts';

/** What a conditional request needs, and from which address it came: a tag of one host means nothing to another. */
export interface Validators {
  url: string;
  etag?: string;
  lastModified?: string;
}

/** What is known of one request's past. Survives the worker; times are epoch ms. */
export interface RequestState {
  source: string;
  league: LeagueId;
  /** Who tells, where that isn't the source as a whole: a feed, a channel. */
  teller?: string;
  triedAt: number;
  /** When an answer last came, changed or not. */
  succeededAt?: number;
  /** Failures in a row. */
  failures: number;
  /** Not before this, after a failure. */
  nextTry?: number;
  /** The last failure in words for a person; absent once it works again. */
  error?: string;
  /** The last failure was that we ask too much: the whole source is left in peace for a while. */
  slowed?: boolean;
  validators?: Validators;
  /** The time that the last answer is complete for; absent when it may lack events. */
  covers?: { from: number; to: number };
  /** How long the server calls its answer fresh (`Cache-Control: max-age`), ms. */
  maxAge?: number;
  /** Of the last answer: events kept, and reasons in plain words → how many. */
  kept: number;
  dropped: Record<string, number>;
  mended: Record<string, number>;
  warnings: string[];
  /** Events that this request's answers usually hold; absent until there were some. */
  usual?: number;
  /** The answer looks as if the source had changed its shape: in plain words. */
  shape?: string;
}

/** Request key → its state. */
export type RequestStates = Readonly<Record<string, RequestState>>;

/** Whose word an answer is: a feed of the user's speaks for itself, whatever source reads it. */
export const tellerOf = ({ source, feed, teller }: SourceRequest): string =>
  teller ?? feed?.id ?? source;
