/** Shapes of `utils/watch`: who carries events, and what a person can open. */

export type Access = 'free' | 'login' | 'subscription';

/** How the landing URL is known: seen in use, only its host seen, or unverified. */
export type Basis = 'seen' | 'host' | 'unverified';

/** An outlet: NBC, Bloomberg TV. One row of the broadcaster table. */
export interface Broadcaster {
  /** Slug, never reused: "nbc". */
  id: string;
  name: string;
  /** As sources spell it; compared folded. */
  aliases: readonly string[];
  /** ISO 3166 alpha-2 codes, or `world`. */
  regions: readonly string[] | 'world';
  access: Access;
  /** Where its live stream opens. https. */
  url: string;
  basis: Basis;
  /** Services (ids of `services.ts`) through which a person has it. Its own id when it sells itself. */
  services: readonly string[];
}

/** What a person has: Peacock, a cable login. */
export interface Service {
  id: string;
  name: string;
}

/** One place to watch an event, ready to show. */
export interface WatchOption {
  /** Broadcaster id, or `page` for the event's own page. */
  broadcaster: string;
  /** "Peacock". */
  name: string;
  /** https, checked. */
  url: string;
  access: Access | 'unknown';
  /** The user has a service that reaches it. */
  mine: boolean;
  /** Known to serve the user's region; false = another region, undefined = not known. */
  inRegion?: boolean;
  language?: string;
}
