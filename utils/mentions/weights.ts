/**
 * What each piece of evidence counts for, in log-odds-like points. A mention is believed from `THRESHOLD` on.
 */
export const THRESHOLD = 4;

/** Starting points, by what sort of name was found. */
export const BASE = {
  'full-S': 4.15,
  'full-A': 2.95,
  'full-B': 2,
  'full-C': 0.2,
  'full-D': -1.5,
  'nick-S': 2.95,
  'nick-A': 2.37,
  'nick-B': 1.06,
  'nick-C': -0.45,
  'nick-D': -2.59,
  'person-S': 3.4,
  'person-A': 2.4,
  'person-B': 1,
  'person-C': 1.3,
  'person-D': -2.6,
  'title-S': 4,
  'title-A': 3.2,
  'title-B': 2,
  'title-C': -0.4,
  'title-D': -2.6,
  'tag-S': 3.6,
  'tag-A': 3.1,
  handle: 3.6,
  abbr: -2.89,
  city: -2.33,
} as const;
export type BaseName = keyof typeof BASE;

/** Evidence found around the name. */
export const EVIDENCE = {
  /** Two sides of one league joined by "vs", "@", "at", "-", "beat". */
  matchUp: 3.88,
  /** The other side of the same event is named somewhere. */
  otherSide: 3,
  /** Another team of the league is named. */
  leagueMate: 1.83,
  /** The same team is named in a second way: its tag, handle, city or full name. */
  sameTeam: 1.97,
  /** The same, of a name that is a word otherwise: "Clemson … the Tigers". */
  sameTeamPoor: 1.5,
  /** Somebody's account has the name in it: "@MyPackersBlog". */
  account: 1,
  /** Another owner of the name is the one that the post names in full. */
  namesake: -2.5,
  /** Its home ground is named: "Giants @ MetLife Stadium". */
  home: 2,
  league: 1.64,
  sportTerm: 1.04,
  sportTermMore: 0.9,
  /** Terms of other sports, none of its own. */
  otherSport: -0.49,
  /** A competition that no team of the catalogue plays in, or a league of another sport. */
  elsewhere: -2.6,
  /** A women's side, of a league of men. */
  womens: -3,
  /** The same, of a nation, which plays every sport. */
  otherNation: -2.5,
  /** News of a school's other teams. */
  sideTeam: -6,
  /** Teams of many leagues, by their tags alone. */
  tagSoup: -2,
  /** A score that this sport cannot have. */
  wrongScore: -3.5,
  /** School, youth or amateur sport. */
  lesser: -2,
  generic: 1.04,
  genericMore: 0.69,
  cueAfter: 1.43,
  cueBefore: 0.68,
  /** "Let's go", "beat" right before the name. */
  cheer: 1,
  scoreBeside: 0.8,
  /** Inside a sentence. */
  capital: 0.54,
  capitalFirst: 0.35,
  allCaps: 0.17,
  lowerGood: -0.4,
  lowerPoor: -1.3,
  score: 0.64,
  emoji: 1.2,
  author: 3,
  aroundLeague: 0.8,
  aroundSport: 0.5,
  aroundTeam: 2.6,
  /** "Colorado avalanche": only the first word is written as a name. */
  halfCapital: -1,
  /** Another team's city stands right before it: "Sheffield Steelers". */
  otherCity: -2.5,
  /** It meets somebody whom the schedule does not have. */
  strangeRival: -3,
  venue: -1.29,
  /** The name is a ground's: "@ Dallas Cowboys Stadium". */
  ground: -2,
  nameBefore: -1.39,
  nameAfter: -0.71,
  /** The name is only part of a longer hashtag. */
  inTag: -0.3,
  /** A nickname of tier B or better as a hashtag, and a poorer one. */
  tagNick: 0.8,
  tagSlogan: -1.2,
} as const;
export type EvidenceName = keyof typeof EVIDENCE;

/**
 * How an event's time adds: people talk of what is on. No labelled posts have times and a schedule, so these are
 * set by hand; what `--all-teams` supposes is near, not live.
 */
export const TIMING = { liveNow: 0.9, near: 0.6, farOff: -0.8 } as const;

/** Proof of who is meant, not only of what is talked about. */
export const IDENTIFYING: ReadonlySet<EvidenceName> = new Set([
  'matchUp',
  'otherSide',
  'leagueMate',
  'sameTeam',
  'home',
  'league',
  'sportTerm',
  'author',
  'emoji',
  'aroundTeam',
]);
