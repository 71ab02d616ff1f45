/** How a name is written: capitals, hashtags. */
import type { Hit } from './find.ts';
import type { Scene } from './scene.ts';
import { CASELESS, FIRST } from './tokens.ts';
import type { LexiconAlias } from './types.ts';
import type { EvidenceName } from './weights.ts';

const isGood = ({ tier }: LexiconAlias): boolean => tier !== 'C' && tier !== 'D';

/** "Colorado avalanche", "Maple leafs": described, not named. */
const HALF_CAPITAL = /^\p{Lu}[^]*[ \u00a0]\p{Ll}\S*$/u;

/** A capital proves something inside a sentence, less at its start, and nothing where all shout. */
export function caseEvidence(scene: Scene, hit: Hit, alias: LexiconAlias): EvidenceName[] {
  const mark = scene.tokens.marks[hit.from] ?? 0;
  if ((mark & CASELESS) !== 0 || scene.shouting) return [];
  const raw = scene.text.slice(hit.start, hit.end);
  // "l'OM", "los Tigres", "60 Minutes": the article or number in front has no say.
  if (!/\p{Lu}/u.test(raw)) {
    if ((alias.kind === 'full' && alias.tier === 'S') || /^\d/.test(raw)) return [];
    return [isGood(alias) ? 'lowerGood' : 'lowerPoor'];
  }
  // "Packer game" is an alias that is written so.
  if (HALF_CAPITAL.test(raw) && !HALF_CAPITAL.test(alias.text)) return ['halfCapital'];
  return [(mark & FIRST) === 0 ? 'capital' : 'capitalFirst'];
}

/** A nickname as a hashtag: good names gain by it, plain words are slogans. */
export function tagEvidence(
  hit: Hit,
  alias: LexiconAlias,
  known: readonly EvidenceName[],
): EvidenceName[] {
  if (hit.inTag === 'part') return ['inTag'];
  if (hit.tagMatchUp) return [];
  if (alias.kind === 'nick' && isGood(alias)) return ['tagNick'];
  // Said to be of sport by something else, the word is no slogan.
  if (known.some((name) => name === 'sameTeam' || name === 'league' || name === 'sportTerm'))
    return [];
  return isGood(alias) && alias.kind !== 'city' ? [] : ['tagSlogan'];
}
