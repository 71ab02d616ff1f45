/**
 * What an event is. Pure data and pure questions about it; time always comes in as a parameter.
 *
 * Every time is epoch milliseconds, UTC. Every text came from a schedule source and is untrusted.
 * Every URL is `https:` and was checked when it entered (`utils/https.ts`).
 */

/** A league's id: a row of `utils/catalog/leagues.ts`, or `feed:<hash>` for one a user's feed brings. */
export type LeagueId = string;

/** Never guessed from the clock alone: only a source says `live` or `final`. */
export type EventStatus =
  | 'scheduled'
  | 'live'
  | 'delayed'
  | 'suspended'
  | 'postponed'
  | 'cancelled'
  | 'final';

/** Who takes part: a team, a player or a driver. */
export interface Competitor {
  /** Stable within its source, e.g. `espn:nfl:12`. */
  id: string;
  /** The catalogue's id, when it knows who this is; the same from every source. */
  entity?: string;
  /** Full name: "Kansas City Chiefs", "Carlos Alcaraz". */
  name: string;
  /** The source's own short name: "Chiefs", "C. Alcaraz". */
  short?: string;
  /** "Chiefs"; absent for people. */
  nickname?: string;
  /** "Kansas City". */
  location?: string;
  /** "KC". Not unique across leagues, and differs between sources. */
  abbreviation?: string;
  side?: 'home' | 'away';
  /** As displayed ("21", "184/6"); never shown unless the user asks. */
  score?: string;
  /** True for "Quarterfinal 4 Winner": takes a place, names nobody. */
  placeholder?: boolean;
}

export type BroadcastKind = 'tv' | 'stream' | 'radio';

/** One outlet that carries one event in some region. */
export interface Broadcast {
  /** The outlet as the source spells it ("USA Net"); `utils/watch` knows which broadcaster that is. */
  outlet: string;
  kind: BroadcastKind;
  /** ISO 3166 alpha-2, when the source says. */
  region?: string;
  market?: 'national' | 'home' | 'away';
  /** BCP 47, when the source says. */
  language?: string;
  /** Direct https URL to this very broadcast, when the source knows one. */
  url?: string;
}

export interface LiveEvent {
  /** `<source>:<league>:<the source's id>`, stable across refreshes. */
  id: string;
  league: LeagueId;
  title: string;
  competitors: Competitor[];
  /** Epoch ms. */
  start: number;
  /** Epoch ms; an estimate from the league's usual length when `endEstimated`. */
  end: number;
  endEstimated: boolean;
  /** The day is known, the hour is not: show no clock time. */
  timeTbd: boolean;
  status: EventStatus;
  /** What a fan would say: "Q3 4:12", "Bottom 7th". Only while live. May give away scores ("ET", "OT"). */
  phase?: string;
  /** The whole it belongs to: "Wimbledon", "UFC 300"; a name that posts use. */
  tournament?: string;
  /** Every outlet, never only the first. */
  broadcasts: Broadcast[];
  /** The event's own page. */
  url?: string;
  /** Who told us: source ids, sorted. */
  sources: string[];
  /** Ids of the events this one was merged from, itself included. */
  mergedFrom: string[];
  /** Epoch ms when a source last confirmed it. */
  seenAt: number;
  /** Epoch ms when anything but `seenAt` last changed. */
  changedAt: number;
}

const OVER: ReadonlySet<EventStatus> = new Set(['final', 'cancelled', 'postponed']);

/** True while a source says that it is on, pauses included. */
export const isLive = (event: Pick<LiveEvent, 'status'>): boolean =>
  event.status === 'live' || event.status === 'suspended';

/** True when nothing more of it can be watched at its present date. */
export const isOver = (event: Pick<LiveEvent, 'status'>): boolean => OVER.has(event.status);
