/**
 * What each piece of evidence counts for, in log-odds-like points. A mention is believed from `THRESHOLD` on.
 */
export const THRESHOLD = 3;

/** Starting points, by what sort of name was found. */
export const BASE = {
  'full-S': 4.2,
  'full-A': 3.4,
  'full-B': 2,
  'full-C': 0.2,
  'full-D': -1.5,
  'nick-S': 3.2,
  'nick-A': 2.2,
  'nick-B': 0.9,
  'nick-C': -0.6,
  'nick-D': -2.6,
  'person-S': 3.4,
  'person-A': 2.4,
  'person-B': 1,
  'person-C': -0.4,
  'person-D': -2.6,
  'title-S': 4,
  'title-A': 3.2,
  'title-B': 2,
  'title-C': -0.4,
  'title-D': -2.6,
  tag: 3.4,
  handle: 3.6,
  abbr: -3,
  city: -2.5,
} as const;
export type BaseName = keyof typeof BASE;

/** Evidence found around the name. */
export const EVIDENCE = {
  /** Two sides of one league joined by "vs", "@", "at", "-", "beat". */
  matchUp: 4.2,
  /** The other side of the same event is named somewhere. */
  otherSide: 3,
  /** Another team of the league is named. */
  leagueMate: 1.8,
  /** The same team is named in a second way: its tag, handle, city or full name. */
  sameTeam: 2.4,
  league: 1.5,
  sportTerm: 1.1,
  sportTermMore: 0.8,
  /** Terms of other sports, none of its own. */
  otherSport: -0.8,
  /** School, youth or amateur sport. */
  lesser: -1.2,
  generic: 0.7,
  genericMore: 0.4,
  cueAfter: 1.1,
  cueBefore: 0.6,
  capital: 0.9,
  allCaps: 0.3,
  lowerGood: -0.5,
  lowerPoor: -1.4,
  score: 0.8,
  emoji: 1.2,
  author: 3,
  aroundLeague: 0.8,
  aroundSport: 0.5,
  aroundTeam: 2.2,
  venue: -1.6,
  nameBefore: -1.4,
  nameAfter: -1.2,
  /** The name is only part of a longer hashtag. */
  inTag: -0.3,
  tagSlogan: -1.2,
  liveNow: 0.6,
  farOff: -0.8,
} as const;
export type EvidenceName = keyof typeof EVIDENCE;

/** Proof of who is meant, not only of what is talked about. */
export const IDENTIFYING: ReadonlySet<EvidenceName> = new Set([
  'matchUp',
  'otherSide',
  'leagueMate',
  'sameTeam',
  'league',
  'sportTerm',
  'author',
  'emoji',
]);
