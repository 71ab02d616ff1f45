/** What a post is about: the league, the sport, a competition or a side that is not ours, its author, what it quotes. */
import type { Sport } from '../catalog/types.ts';
import { isPoorName, NATIONS, SCHOOLS } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Scene } from './scene.ts';
import { DASH } from './tokens.ts';
import type { Lexicon, LexiconEntity } from './types.ts';
import { sportBit } from './uses.ts';
import type { EvidenceName } from './weights.ts';

const WOMENS_LEAGUES: ReadonlySet<string> = new Set([
  'wnba',
  'nwsl',
  'ncaaw',
  'womensworldcup',
  'wta',
]);

/** Sports in which players and tournaments are named, and no school shares its name with one. */
const WITHOUT_TEAMS: ReadonlySet<Sport> = new Set(['tennis', 'golf']);

/** More than any side scores in these sports: "86-77" is another sport's. */
const HIGHEST_SCORE: Partial<Record<Sport, number>> = { soccer: 15, hockey: 15, baseball: 35 };

/** Words that may lie between a name and its sport: "Colts men's soccer". */
const NEAR = 1;
/** No sign but a dash lies between the tokens from `from` to `to`. */
const isOneRun = ({ tokens }: Scene, from: number, to: number): boolean =>
  tokens.gap.subarray(from, to + 1).every((gap) => gap <= DASH);

/** League, sport, author, and what a quoted post adds. */
export function topicEvidence({
  scene,
  lexicon,
  share,
  hit,
  alias,
  entity,
}: Reading): EvidenceName[] {
  const out: EvidenceName[] = [];
  const bit = sportBit(entity.sport);
  const isLeague = (league: number): boolean => lexicon.leagues[league]?.id === entity.league;
  let terms = 0;
  let otherTerms = 0;
  let beside = false;
  let named = [...scene.accountLeagues].some(isLeague);
  for (const { entry, from, to } of scene.found.context) {
    if (from < hit.to && hit.from < to) continue;
    if ((entry.sports & bit) !== 0) terms += 1;
    else if (entry.sports !== 0) {
      otherTerms += 1;
      if (from - hit.to <= NEAR && from >= hit.to && isOneRun(scene, hit.to, from)) beside = true;
    }
    if (entry.leagues.some((league) => isLeague(league) || isCupOf(lexicon, league, entity)))
      named = true;
  }
  if (named || [...scene.author.leagues].some(isLeague)) out.push('league');
  if (terms > 0) out.push('sportTerm');
  if (terms > 1) out.push('sportTermMore');
  if (otherTerms > terms)
    out.push(isPoorName(alias) || alias.tier === 'B' ? 'otherSportPoor' : 'otherSport');
  if (beside) out.push('otherBeside');
  if (scene.elsewhere || isOtherLeague(scene, lexicon, named, entity)) out.push('elsewhere');
  // A nation plays every sport.
  if (scene.elsewhere && NATIONS.has(entity.league)) out.push('otherNation');
  if (scene.sideTeam && !WITHOUT_TEAMS.has(entity.sport)) out.push('sideTeam');
  if (scene.womens && !WOMENS_LEAGUES.has(entity.league)) out.push('womens');
  if (scene.tagSoup) out.push('tagSoup');
  if (SCHOOLS.has(entity.league) ? scene.campus : scene.lesser) out.push('lesser');
  if (scene.generic > 0) out.push('generic');
  if (scene.generic > 1) out.push('genericMore');
  if (scene.score >= 0) {
    const isPossible = scene.score <= (HIGHEST_SCORE[entity.sport] ?? Infinity);
    out.push(isPossible ? 'score' : 'wrongScore');
  }
  if ((scene.tokens.emoji & bit) !== 0) out.push('emoji');
  if (scene.author.entities.has(alias.entity)) out.push('author');
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
