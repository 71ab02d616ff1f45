import type { LeagueId } from '../events.ts';

export type Sport =
  | 'football'
  | 'basketball'
  | 'baseball'
  | 'hockey'
  | 'soccer'
  | 'tennis'
  | 'golf'
  | 'motorsport'
  | 'mma'
  | 'cricket'
  | 'rugby'
  | 'esports'
  | 'news'
  | 'show';

/** One row a league: everything that adding a league takes, besides its team file. */
export interface League {
  id: LeagueId;
  /** "NFL", "Premier League". */
  name: string;
  sport: Sport;
  /** Ways that posts name the league itself. Evidence for its teams, never a chip of its own. */
  names: readonly string[];
  /** Usual length of one event, minutes, for estimating its end. */
  minutes: number;
  /** ESPN's path below `/sports/`, and its `groups` for college leagues (80 = FBS, 50 = Division I). */
  espn?: { path: string; groups?: string };
  /** People speak of the tournament's day rather than of one match: "Wimbledon", "UFC 330". */
  namedByTournament?: boolean;
  /** Followed unless the user says otherwise. */
  byDefault: boolean;
}

/**
 * How ambiguous an alias is, best first: S names nothing else ("Kansas City Chiefs", "49ers"), A mostly means who it
 * names, B and C need more around them, D is an everyday word ("heat"). The chances are in `scripts/tiers/rank.ts`.
 */
export type Tier = 'S' | 'A' | 'B' | 'C' | 'D';

/**
 * What sort of name it is. `abbr` and `city` never stand alone, whatever their tier.
 * `tag` is a hashtag without '#'; `handle` an account name without '@'; `venue` a home ground, evidence alone.
 */
export type AliasKind =
  | 'full'
  | 'nick'
  | 'abbr'
  | 'city'
  | 'venue'
  | 'tag'
  | 'handle'
  | 'person'
  | 'title';

/** One entity of the catalogue: a team, a tournament, a show, as its file writes it. */
export interface Entity {
  /** `<league>:<slug>`, never reused. */
  id: string;
  league: LeagueId;
  /** The full name, also what schedule sources are matched by. */
  name: string;
  /** It is an occasion or a show, nobody who takes part: "Super Bowl". */
  title?: boolean;
  location?: string;
  nickname?: string;
  /**
   * The nickname is first of all something else, as no list of ordinary words shows: a town, a country, a person, a
   * company, or many other teams.
   */
  borrowed?: boolean;
  abbr?: readonly string[];
  /** Other names that, like the full one, name nothing else in the world, tier S: "Real Madrid CF", "OKC Thunder". */
  sure?: readonly string[];
  /** Other full or fan names and spellings that mostly stand for it. */
  also?: readonly string[];
  /** Other names, shorter or looser, that need evidence. */
  weak?: readonly string[];
  /** Other names that belong to something else first: "Wolves" for the Timberwolves. */
  plain?: readonly string[];
  /**
   * Full and fan names in other languages and scripts that name nothing else, tier S: "拜仁", "토트넘", "Bayern de Múnich".
   * Most of these scripts have no capitals, which would speak for a name in ours. Those in doubt go to `weak`.
   */
  native?: readonly string[];
  tags?: readonly string[];
  handles?: readonly string[];
}
