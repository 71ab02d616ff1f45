import type { LeagueId } from '../../events.ts';

/** One programme, or one evening, as a calendar would write it. */
export interface Programme {
  league: LeagueId;
  /** As the catalogue calls it, so that posts that name it find it. */
  title: string;
  /** By the clocks of `zone`, the first time it is on as far as this file goes: `YYYYMMDDTHHMM` (DTSTART). */
  start: string;
  /** IANA. */
  zone: string;
  minutes: number;
  /** RRULE: `FREQ=WEEKLY` with its days; none for what is on once. */
  rule?: string;
  /** Days of `zone` on which it is not on (EXDATE): `YYYYMMDD`. */
  except?: readonly string[];
  outlets: readonly string[];
  /** It is the evening of a game: that is what is watched, by this name. */
  game?: true;
  /** ISO 3166 alpha-2 of where these outlets show it; everywhere, where it is left out. */
  region?: string;
  /** The last day of `zone` for which this is believed; programmes move. `YYYYMMDD`. */
  until: string;
  /** Where the fact is from. */
  origin: string;
  /** `seen`: read in `origin`. `unverified`: generally known, and nobody looked it up for this file. */
  basis: 'seen' | 'unverified';
}

export const NEW_YORK = 'America/New_York';
export const LONDON = 'Europe/London';
export const BERLIN = 'Europe/Berlin';
export const HONG_KONG = 'Asia/Hong_Kong';

export const WEEKDAYS = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';
export const DAILY = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU';

/** A rule of the given days: `weekly('SA,SU')`. */
export const weekly = (days: string): string => `FREQ=WEEKLY;BYDAY=${days}`;

/** What the rows of one outlet have in common, and the rest of each: title, when, and for how long. */
export const rowsOf =
  (common: Omit<Programme, 'title' | 'start' | 'rule' | 'minutes'>) =>
  (
    title: string,
    start: string,
    minutes: number,
    rule: string,
    more: Partial<Programme> = {},
  ): Programme => ({ ...common, title, start, minutes, rule, ...more });
