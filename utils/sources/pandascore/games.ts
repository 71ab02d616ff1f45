import type { LeagueId } from '../../events.ts';

/** PandaScore's games that we carry: where their matches are, and what a match calls its game. */
const GAMES: readonly { league: LeagueId; path: string; slug: string }[] = [
  { league: 'lol', path: 'lol', slug: 'league-of-legends' },
  { league: 'cs', path: 'csgo', slug: 'cs-go' },
  { league: 'valorant', path: 'valorant', slug: 'valorant' },
  { league: 'dota', path: 'dota2', slug: 'dota-2' },
  { league: 'cod', path: 'codmw', slug: 'cod-mw' },
  { league: 'overwatch', path: 'ow', slug: 'ow' },
  { league: 'rocketleague', path: 'rl', slug: 'rl' },
];

const BY_SLUG: ReadonlyMap<string, LeagueId> = new Map(
  GAMES.map(({ league, slug }) => [slug, league]),
);
const BY_LEAGUE: ReadonlyMap<LeagueId, string> = new Map(
  GAMES.map(({ league, path }) => [league, path]),
);

/** The league of a game; undefined for one that is not carried. @param slug `videogame.slug` */
export const leagueOfGame = (slug: string): LeagueId | undefined => BY_SLUG.get(slug);

/** The part of the address that is a league's; undefined for one that is no game. */
export const pathOf = (league: LeagueId): string | undefined => BY_LEAGUE.get(league);
