import type { LeagueId } from '../events.ts';

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
  triedAt: number;
  /** When an answer last came, changed or not. */
  succeededAt?: number;
  /** Failures in a row. */
  failures: number;
  /** Not before this, after a failure. */
  nextTry?: number;
  /** The last failure in words for a person; absent once it works again. */
  error?: string;
  validators?: Validators;
  /** Of the last answer: events kept, and reasons in plain words → how many. */
  kept: number;
  dropped: Record<string, number>;
  mended: Record<string, number>;
  warnings: string[];
}

/** Request key → its state. */
export type RequestStates = Readonly<Record<string, RequestState>>;
