/** Evidence that needs no other name: what a post is about, how the name is written, what stands beside it. */
import { CHEER, CUE_AFTER, CUE_BEFORE, sportBit, VERSUS_WORD, WOMENS } from './uses.ts';
import { contextAt, hasScoreBeside, isBefore, isBehind } from './find.ts';
import type { Hit } from './find.ts';
import type { Sport } from '../catalog/types.ts';
import type { Scene } from './scene.ts';
import { AFTER_AT, CAPITAL, CASELESS, FIRST, HARD, SPACE, UPPER } from './tokens.ts';
import type { Lexicon, LexiconAlias, LexiconEntity } from './types.ts';
import type { EvidenceName } from './weights.ts';

/** Leagues of schools, in which talk of campus and homecoming belongs. */
const SCHOOLS: ReadonlySet<string> = new Set(['ncaaf', 'ncaam', 'ncaaw']);
/** Leagues of national sides; a nation plays every sport. */
const NATIONS: ReadonlySet<string> = new Set(['worldcup', 'womensworldcup']);
const WOMENS_LEAGUES: ReadonlySet<string> = new Set([
  'wnba',
  'nwsl',
  'ncaaw',
  'womensworldcup',
  'wta',
]);

/** More than any side scores in these sports: "86-77" is another sport's. */
const HIGHEST_SCORE: Partial<Record<Sport, number>> = { soccer: 15, hockey: 15, baseball: 35 };

const GOOD_TIERS: ReadonlySet<string> = new Set(['S', 'A', 'B']);

/** League, sport, author, and what a quoted post adds. */
export function topicEvidence(
  scene: Scene,
  lexicon: Lexicon,
  share: (a: number, b: number) => boolean,
  hit: Hit,
  alias: LexiconAlias,
  entity: LexiconEntity,
): EvidenceName[] {
  const out: EvidenceName[] = [];
  const bit = sportBit(entity.sport);
  const isLeague = (league: number): boolean => lexicon.leagues[league]?.id === entity.league;
  let terms = 0;
  let otherTerms = 0;
  let named = false;
  for (const { entry, from, to } of scene.found.context) {
    if (from < hit.to && hit.from < to) continue;
    if ((entry.sports & bit) !== 0) terms += 1;
    else if (entry.sports !== 0) otherTerms += 1;
    if (entry.leagues.some((league) => isLeague(league) || isCupOf(lexicon, league, entity)))
      named = true;
  }
  if (named) out.push('league');
  if (terms > 0) out.push('sportTerm');
  if (terms > 1) out.push('sportTermMore');
  if (otherTerms > terms) out.push('otherSport');
  if (scene.elsewhere || isOtherLeague(scene, lexicon, named, entity)) out.push('elsewhere');
  if (!WOMENS_LEAGUES.has(entity.league) && isWomens(scene, hit)) out.push('womens');
  if (scene.tagSoup) out.push('tagSoup');
  if (SCHOOLS.has(entity.league) ? scene.campus : scene.lesser) out.push('lesser');
  if (scene.generic > 0) out.push('generic');
  if (scene.generic > 1) out.push('genericMore');
  if (scene.score >= 0) {
    const isPossible = scene.score <= (HIGHEST_SCORE[entity.sport] ?? Infinity);
    out.push(isPossible ? 'score' : 'wrongScore');
  }
  if ((scene.emoji & bit) !== 0) out.push('emoji');
  if (scene.authors.has(alias.entity)) out.push('author');
  if (scene.around) {
    const { entities, leagues, sports } = scene.around;
    if ([...entities].some((one) => one === alias.entity || share(one, alias.entity))) {
      out.push('aroundTeam');
    }
    if ([...leagues].some(isLeague)) out.push('aroundLeague');
    if ((sports & bit) !== 0) out.push('aroundSport');
  }
  return out;
}

/** Clubs play in cups and abroad: any league of football speaks for a club, none but its own for a nation. */
const isCupOf = (lexicon: Lexicon, league: number, entity: LexiconEntity): boolean =>
  entity.sport === 'soccer' &&
  !NATIONS.has(entity.league) &&
  lexicon.leagues[league]?.sport === 'soccer';

/** A league of another sport is named, and not the entity's own. */
const isOtherLeague = (
  scene: Scene,
  lexicon: Lexicon,
  named: boolean,
  entity: LexiconEntity,
): boolean =>
  !named &&
  scene.leagues.size > 0 &&
  [...scene.leagues].every((league) => lexicon.leagues[league]?.sport !== entity.sport);

/** "Lady Bears", "Arsenal Women", or an account of such a team. */
const isWomens = (scene: Scene, hit: Hit): boolean =>
  scene.sideAccount ||
  scene.found.context.some(
    ({ entry, from, to }) => (entry.flags & WOMENS) !== 0 && (to === hit.from || from === hit.to),
  );

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
    return [GOOD_TIERS.has(alias.tier) ? 'lowerGood' : 'lowerPoor'];
  }
  if (HALF_CAPITAL.test(raw)) return ['halfCapital'];
  if ((mark & UPPER) !== 0 && alias.kind !== 'abbr') return ['capital', 'allCaps'];
  return [(mark & FIRST) === 0 ? 'capital' : 'capitalFirst'];
}

/** "Chiefs vs Orlando": the post says whom they meet, and it is nobody whom the schedule has. */
function meets({ tokens, found }: Scene, hit: Hit, isStranger: (at: number) => boolean): boolean {
  return found.context.some(({ entry, from, to }) => {
    if ((entry.flags & VERSUS_WORD) === 0) return false;
    if (from === hit.to) return to < tokens.count && tokens.gap[to] !== HARD && isStranger(to);
    return to === hit.from && from > 0 && tokens.gap[from] !== HARD && isStranger(from - 1);
  });
}

/** What stands right beside the name, hashtag or not. */
export function cueEvidence({ text, tokens, found }: Scene, hit: Hit): EvidenceName[] {
  const out: EvidenceName[] = [];
  if (isBehind(found.context, hit.to, CUE_AFTER)) out.push('cueAfter');
  if (isBefore(found.context, hit.from, CHEER)) out.push('cheer');
  else if (isBefore(found.context, hit.from, CUE_BEFORE)) out.push('cueBefore');
  if (hasScoreBeside(text, tokens, hit)) out.push('scoreBeside');
  return out;
}

/** A nickname as a hashtag: good names gain by it, plain words are slogans. */
export function tagEvidence(
  hit: Hit,
  alias: LexiconAlias,
  known: readonly EvidenceName[],
): EvidenceName[] {
  if (hit.inTag === 'part') return ['inTag'];
  if (hit.tagMatchUp) return [];
  if (alias.kind === 'nick' && GOOD_TIERS.has(alias.tier)) return ['tagNick'];
  // Said to be of sport by something else, the word is no slogan.
  if (known.some((name) => name === 'sameTeam' || name === 'league' || name === 'sportTerm'))
    return [];
  if (alias.tier === 'C' || alias.tier === 'D') return ['tagSlogan'];
  return alias.kind === 'city' ? ['tagSlogan'] : [];
}

const GROUND = /^(?:stadium|arena|field|center|centre|park|ballpark|coliseum)$/i;
const wordAt = ({ text, tokens }: Scene, at: number): string =>
  text.slice(tokens.start[at], tokens.end[at]);

/** A capitalised stranger right beside the name makes it part of another name: "Cal Poly", "Jets Pizza". */
export function neighbourEvidence(
  scene: Scene,
  hit: Hit,
  isRival: (other: Hit) => boolean,
): EvidenceName[] {
  const { tokens, found } = scene;
  const out: EvidenceName[] = [];
  const first = tokens.marks[hit.from] ?? 0;
  if ((first & AFTER_AT) !== 0 && !found.names.some((other) => other.to === hit.from)) {
    out.push('venue');
  }
  if (hit.to < tokens.count && tokens.gap[hit.to] === SPACE && GROUND.test(wordAt(scene, hit.to))) {
    out.push('ground');
  }
  if (scene.shouting || scene.lowercase) return out;
  const isStranger = (at: number): boolean =>
    ((tokens.marks[at] ?? 0) & CAPITAL) !== 0 &&
    !contextAt(found.context, at) &&
    !found.names.some((other) => other.from <= at && at < other.to);
  const before = hit.from - 1;
  const follows = before >= 0 && tokens.gap[hit.from] === SPACE;
  if (follows && ((tokens.marks[before] ?? 0) & FIRST) === 0 && isStranger(before)) {
    out.push('nameBefore');
  }
  if (hit.to < tokens.count && tokens.gap[hit.to] === SPACE && isStranger(hit.to)) {
    out.push('nameAfter');
  }
  const isStrangeRival = (at: number): boolean =>
    ((tokens.marks[at] ?? 0) & CAPITAL) !== 0 &&
    !contextAt(found.context, at) &&
    !found.names.some((other) => other.from <= at && at < other.to && isRival(other));
  if (meets(scene, hit, isStrangeRival)) out.push('strangeRival');
  return out;
}
