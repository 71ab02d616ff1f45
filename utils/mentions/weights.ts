import { PATTERNS } from './patterns.ts';
import type { Patterns } from './patterns.ts';

/**
 * What each piece of evidence counts for, in log-odds-like points. A mention is believed from `THRESHOLD` on.
 */
export const THRESHOLD = 4;

/** Starting points, by what sort of name was found. */
export const BASE = {
  'full-S': 4.07,
  'full-A': 2.63,
  'full-B': 1.96,
  'full-C': 0.2,
  'full-D': -1.5,
  'nick-S': 3.05,
  'nick-A': 2.3,
  'nick-B': 1.02,
  'nick-C': -0.33,
  'nick-D': -2.07,
  'person-S': 3.4,
  'person-A': 2.4,
  'person-B': 1,
  'person-C': 0.3,
  'person-D': -2.6,
  'title-S': 4,
  'title-A': 3.2,
  'title-B': 2,
  'title-C': -0.4,
  'title-D': -2.6,
  'tag-S': 3.62,
  'tag-A': 3.17,
  handle: 3.62,
  abbr: -2.71,
  city: -2.13,
} as const;
export type BaseName = keyof typeof BASE;

/** Evidence found around the name. */
export const EVIDENCE = {
  /** Two sides of one league, or of one event, joined by "vs", "@", "at", "-", "beat". */
  matchUp: 3.22,
  /** The other side of the same event is named somewhere. */
  otherSide: 3,
  /** Another team of the league is named. */
  leagueMate: 1.67,
  /** And a name of the post can only be of that league: "@dallascowboys: Cowboys 28, Eagles 24". */
  decided: 0.54,
  /** The same team is named in a second way: its tag, handle, city or full name. */
  sameTeam: 1.85,
  /** The same, there or in a quoted post, of a name that is a word otherwise: "Clemson … the Tigers". */
  sameTeamPoor: 1.45,
  /** Somebody's account has the name in it: "@MyPackersBlog". */
  account: 1.03,
  /** Another owner of the name is the one that the post tells of: "Clemson … the Tigers". */
  namesake: -2.5,
  /** Its city is named, not right before it: "Kings … in Sacramento". */
  town: 1.46,
  /** Its home ground is named: "Giants @ MetLife Stadium". */
  home: 2.07,
  /** Its league is named, for a football club any of that sport; or a league's account wrote it. */
  league: 1.98,
  /** Terms of its sport. */
  sportTerm: 1.38,
  sportTermMore: 0.82,
  /** More terms of other sports than of its own. */
  otherSport: -0.43,
  /** The same, of a name of tier B or poorer. */
  otherSportPoor: -0.78,
  /** A term of another sport right behind the name: "Colts men's soccer". */
  otherBeside: -2.37,
  /** A competition that no team of the catalogue plays in, or a league of another sport. */
  elsewhere: -2.43,
  /** A women's side, of a league of men. */
  womens: -2.97,
  /** `elsewhere` as well, of a nation, which plays every sport. */
  otherNation: -2.49,
  /** News of a school's other teams, by an account or a label. */
  sideTeam: -6.01,
  /** Teams of many leagues, by their tags alone. */
  tagSoup: -2,
  /** A score that this sport cannot have. */
  wrongScore: -3.48,
  /** School, youth or amateur sport; of a school's own team, talk of studies. */
  lesser: -2.13,
  /** Words of sport in general. */
  generic: 1.13,
  genericMore: 0.65,
  cueAfter: 1.3,
  cueBefore: 0.79,
  /** "Let's go", "beat" right before the name, instead of `cueBefore`. */
  cheer: 1.16,
  scoreBeside: 0.83,
  /** A capital inside a sentence, and at the start of one. */
  capital: 0.58,
  capitalFirst: 0.68,
  /** First word of a post that says nothing else of it. */
  alone: -0.86,
  lowerGood: -0.31,
  lowerPoor: -1.26,
  score: 0.54,
  emoji: 1.25,
  author: 3,
  aroundLeague: 0.82,
  aroundSport: 0.52,
  aroundTeam: 2.63,
  /** "Colorado avalanche": only the first word is written as a name. */
  halfCapital: -1.03,
  /** Another team's city stands right before it: "Sheffield Steelers". */
  otherCity: -2.5,
  /** It meets somebody whom the schedule does not have. */
  strangeRival: -2.86,
  /** A football club behind "in": a town. */
  inPlace: -2,
  /** Behind "@ ": a place that somebody is at. */
  afterAt: -1.16,
  /** It is part of a ground's name: "Dallas Cowboys Stadium". */
  ground: -1.86,
  nameBefore: -1.37,
  nameAfter: -0.58,
  /** The name is only part of a longer hashtag. */
  inTag: -0.29,
  /** A nickname of tier B or better as a hashtag, and a poorer one. */
  tagNick: 0.81,
  tagSlogan: -1.18,
} as const;
export type EvidenceName = keyof typeof EVIDENCE;

/** Proof of who is meant, not only of what is talked about. */
const IDENTIFYING: readonly EvidenceName[] = [
  'matchUp',
  'otherSide',
  'leagueMate',
  'sameTeam',
  'town',
  'home',
  'league',
  'sportTerm',
  'author',
  'emoji',
  'aroundTeam',
];

/** What says whose name it is. */
const NAMING: readonly EvidenceName[] = [
  'sameTeam',
  'town',
  'home',
  'matchUp',
  'otherSide',
  'author',
];

/** What names and evidence count for: data, which a page is told with the lexicon. */
export interface Weights {
  readonly base: Readonly<Record<BaseName, number>>;
  readonly evidence: Readonly<Record<EvidenceName, number>>;
  /** Proof of who is meant, and of whose name it is. */
  readonly identifying: readonly EvidenceName[];
  readonly naming: readonly EvidenceName[];
  readonly patterns: Patterns;
}
export const WEIGHTS: Weights = {
  base: BASE,
  evidence: EVIDENCE,
  identifying: IDENTIFYING,
  naming: NAMING,
  patterns: PATTERNS,
};

/**
 * How an event's time adds: people talk of what is on. No labelled posts have times and a schedule, so these are
 * set by hand; what `--all-teams` supposes is near, not live.
 */
export const TIMING = { liveNow: 0.9, near: 0.6, farOff: -0.8 } as const;
