/** Nicknames as posts use them before a noun: "Packer game", "Laker fan". Pure. */
import type { LeagueId } from '../events.ts';
import type { Tier } from './types.ts';

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

/** The singular says less than the plural: it is one player, a fan, or the word itself. */
const TIER_OF_SINGULAR: Partial<Record<Tier, Tier>> = { S: 'C', A: 'C', B: 'D' };

/**
 * The singular of a nickname with its own, lower tier: "Packers" of tier A gives "Packer" of tier C. Undefined for
 * leagues that don't speak so, for what is no plain plural, and for nicknames that are ordinary words themselves
 * (tiers C and D), whose singulars ("king", "bill", "sun") name nobody.
 */
export function singularOf(
  league: LeagueId,
  nickname: string,
  tier: Tier,
): { text: string; tier: Tier } | undefined {
  const lower = TIER_OF_SINGULAR[tier];
  if (!lower || !AMERICAN.has(league) || !PLURAL.test(nickname)) return undefined;
  return { text: nickname.slice(0, -1), tier: lower };
}
