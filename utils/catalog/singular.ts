/** Nicknames as posts use them before a noun: "Packer game", "Laker fan". Pure. */
import type { LeagueId } from '../events.ts';
import type { Sport, Tier } from './types.ts';

/** Leagues whose nicknames are plural nouns; a club called "Wolves" elsewhere is hardly spoken of as "Wolve". */
const AMERICAN: ReadonlySet<LeagueId> = new Set([
  'nfl',
  'nba',
  'wnba',
  'mlb',
  'nhl',
  'ncaaf',
  'ncaam',
]);

/** Ends with the "s" of a plural, and nothing but it was added: not "Grizzlies", not "Lynx". */
const PLURAL = /(?<!ie)(?<![sui])s$/i;

/** The singular alone says less than the plural: it is one player, a fan, or the word itself. */
const TIER_ALONE: Partial<Record<Tier, Tier>> = { S: 'C', A: 'C', B: 'D' };

/** Nouns that a team's singular stands before; its sport is one more: "Seahawk football". */
const NOUNS = ['game', 'games', 'fan', 'fans', 'nation'];

/** With such a noun it says more than the plural alone. */
const TIER_BEFORE_NOUN: Partial<Record<Tier, Tier>> = { S: 'S', A: 'S', B: 'A' };

/**
 * The singular of a nickname, alone with a lower tier and before nouns with a higher one: "Packers" of tier A gives
 * "Packer" of tier C, "Packer game" and "Packer football" of tier S. Empty for leagues that don't speak so, for what
 * is no plain plural, and for nicknames that are ordinary words themselves (tiers C and D), whose singulars ("king",
 * "bill", "sun") name nobody.
 */
export function singularsOf(
  league: LeagueId,
  sport: Sport,
  nickname: string,
  tier: Tier,
): { text: string; tier: Tier }[] {
  const alone = TIER_ALONE[tier];
  const before = TIER_BEFORE_NOUN[tier];
  if (!alone || !before || !AMERICAN.has(league) || !PLURAL.test(nickname)) return [];
  const singular = nickname.slice(0, -1);
  return [
    { text: singular, tier: alone },
    ...[...NOUNS, sport].map((noun) => ({ text: `${singular} ${noun}`, tier: before })),
  ];
}
