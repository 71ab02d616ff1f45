/** How much speaks for a name meaning one entity. */
import { sportBit } from './dictionary.ts';
import { areJoined, contextAt, cueAfter, cueBefore } from './find.ts';
import type { Hit } from './find.ts';
import { AFTER_AT, CAPITAL, CASELESS, FIRST, SPACE, UPPER } from './tokens.ts';
import type { Scene } from './scene.ts';
import type { Lexicon, LexiconAlias } from './types.ts';
import { BASE, EVIDENCE, IDENTIFYING } from './weights.ts';
import type { BaseName, EvidenceName } from './weights.ts';

/** One reading of one name. */
export interface Candidate {
  hit: Hit;
  alias: LexiconAlias;
  entity: number;
  base: BaseName;
  evidence: EvidenceName[];
  weight: number;
  /** Entities that the post joins to this one as its opponent. */
  joined: number[];
}

/** The class of names that an alias starts its points from. */
function baseOf(alias: LexiconAlias): BaseName {
  switch (alias.kind) {
    case 'tag':
    case 'handle':
    case 'abbr':
    case 'city':
      return alias.kind;
    default:
      return `${alias.kind}-${alias.tier}`;
  }
}

/** Leagues of schools, in which talk of campus and homecoming belongs. */
const SCHOOLS: ReadonlySet<string> = new Set(['ncaaf', 'ncaam', 'ncaaw']);

/** Names that prove nothing by themselves: they need to be told who is meant. */
const needsProof = (alias: LexiconAlias): boolean =>
  alias.kind === 'abbr' || alias.kind === 'city' || alias.tier === 'D';

const isWeakName = (alias: LexiconAlias): boolean => alias.kind === 'abbr' || alias.kind === 'city';

/** "no", "min" and "was" are words; NO, MIN and WAS are codes, unless everything is in capitals. */
function isSpelt(scene: Scene, hit: Hit, alias: LexiconAlias): boolean {
  if (alias.kind !== 'abbr' || hit.inTag !== 'no') return true;
  return !scene.shouting && ((scene.tokens.marks[hit.from] ?? 0) & UPPER) !== 0;
}

/** All readings of all names of a post, each with its evidence and weight. */
export function weigh(
  scene: Scene,
  lexicon: Lexicon,
  share: (a: number, b: number) => boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const hit of scene.found.names) {
    for (const index of hit.entry.aliases) {
      const alias = lexicon.aliases[index];
      if (!alias || !isSpelt(scene, hit, alias)) continue;
      // One reading an entity: the entry's best alias for it.
      const twin = candidates.find((other) => other.hit === hit && other.entity === alias.entity);
      const candidate = read(scene, lexicon, share, hit, alias);
      if (!twin) candidates.push(candidate);
      else if (candidate.weight > twin.weight) candidates[candidates.indexOf(twin)] = candidate;
    }
  }
  return candidates;
}

function read(
  scene: Scene,
  lexicon: Lexicon,
  share: (a: number, b: number) => boolean,
  hit: Hit,
  alias: LexiconAlias,
): Candidate {
  const evidence: EvidenceName[] = [];
  const entity = lexicon.entities[alias.entity];
  const joined: number[] = [];
  const base = baseOf(alias);
  const plainName = alias.kind !== 'tag' && alias.kind !== 'handle';

  let leagueMate = false;
  let otherSide = false;
  let matchUp = false;
  let sameTeam = false;
  for (const other of scene.found.names) {
    if (other === hit) continue;
    const isJoined =
      other.from < hit.from
        ? areJoined(scene.tokens, other, hit, scene.found.context)
        : areJoined(scene.tokens, hit, other, scene.found.context);
    for (const index of other.entry.aliases) {
      const mate = lexicon.aliases[index];
      const mateEntity = mate && lexicon.entities[mate.entity];
      if (!mate || !mateEntity) continue;
      if (mate.entity === alias.entity) {
        // The same word once more, as a hashtag ("#ducks"), is no second way of naming it.
        if (mate.text !== alias.text && (mate.kind !== 'abbr' || other.inTag !== 'no'))
          sameTeam = true;
        continue;
      }
      if (other.entry === hit.entry) continue;
      const fixture = share(alias.entity, mate.entity);
      const related = fixture || mateEntity.league === entity?.league;
      if (!related) continue;
      // "Illinois at Iowa", "rays @ Chicago": a place is a side only of an event that has both, or in a match-up's tag.
      const joinedFor =
        isJoined &&
        (fixture ||
          hit.tagMatchUp ||
          !(isWeakName(alias) || isWeakName(mate) || (alias.tier === 'D' && mate.tier === 'D')));
      if (joinedFor) {
        matchUp = true;
        if (!joined.includes(mate.entity)) joined.push(mate.entity);
      }
      if (fixture && (joinedFor || !isWeakName(mate))) otherSide = true;
      if (joinedFor || !needsProof(mate)) leagueMate = true;
    }
  }
  if (matchUp) evidence.push('matchUp');
  if (otherSide) evidence.push('otherSide');
  if (leagueMate) evidence.push('leagueMate');
  if (sameTeam) evidence.push('sameTeam');

  if (entity) {
    let terms = 0;
    let otherTerms = 0;
    const bit = sportBit(entity.sport);
    let named = false;
    for (const other of scene.found.context) {
      if (other.from < hit.to && hit.from < other.to) continue;
      if ((other.entry.sports & bit) !== 0) terms += 1;
      else if (other.entry.sports !== 0) otherTerms += 1;
      for (const league of other.entry.leagues)
        if (lexicon.leagues[league]?.id === entity.league) named = true;
    }
    if (named) evidence.push('league');
    if (terms > 0) evidence.push('sportTerm');
    if (terms > 1) evidence.push('sportTermMore');
    if (terms === 0 && otherTerms > 0) evidence.push('otherSport');
    if (scene.lesser && !SCHOOLS.has(entity.league)) evidence.push('lesser');
    if ((scene.emoji & bit) !== 0) evidence.push('emoji');
    if (scene.authors.has(alias.entity)) evidence.push('author');
    const around = scene.around;
    if (around) {
      if (
        around.entities.has(alias.entity) ||
        [...around.entities].some((other) => share(other, alias.entity))
      )
        evidence.push('aroundTeam');
      if ([...around.leagues].some((league) => lexicon.leagues[league]?.id === entity.league))
        evidence.push('aroundLeague');
      if ((around.sports & bit) !== 0) evidence.push('aroundSport');
    }
  }
  if (scene.generic > 0) evidence.push('generic');
  if (scene.generic > 1) evidence.push('genericMore');
  if (scene.score) evidence.push('score');

  if (hit.inTag === 'no' && plainName) {
    if (cueAfter(scene.found.context, hit.to)) evidence.push('cueAfter');
    if (cueBefore(scene.found.context, hit.from)) evidence.push('cueBefore');
    evidence.push(...caseEvidence(scene, hit, alias), ...neighbours(scene, hit));
  } else if (plainName) {
    if (hit.inTag === 'part') evidence.push('inTag');
    else if (!hit.tagMatchUp && (alias.tier === 'C' || alias.tier === 'D'))
      evidence.push('tagSlogan');
  }

  let weight: number = BASE[base];
  for (const name of evidence) weight += EVIDENCE[name];
  if (needsProof(alias) && !evidence.some((name) => IDENTIFYING.has(name)))
    weight = Math.min(weight, 0);
  return { hit, alias, entity: alias.entity, base, evidence, weight, joined };
}

function caseEvidence(scene: Scene, hit: Hit, alias: LexiconAlias): EvidenceName[] {
  const mark = scene.tokens.marks[hit.from] ?? 0;
  if ((mark & CASELESS) !== 0 || scene.shouting) return [];
  if ((mark & CAPITAL) === 0) {
    if (alias.kind === 'full' && alias.tier === 'S') return [];
    return [
      alias.tier === 'S' || alias.tier === 'A' || alias.tier === 'B' ? 'lowerGood' : 'lowerPoor',
    ];
  }
  if ((mark & UPPER) !== 0 && alias.kind !== 'abbr') return ['capital', 'allCaps'];
  return (mark & FIRST) === 0 ? ['capital'] : [];
}

/** A capitalised stranger right beside the name makes it part of another name: "Cal Poly", "Jets Pizza". */
function neighbours(scene: Scene, hit: Hit): EvidenceName[] {
  const { tokens, found } = scene;
  const out: EvidenceName[] = [];
  const first = tokens.marks[hit.from] ?? 0;
  if ((first & AFTER_AT) !== 0 && !found.names.some((other) => other.to === hit.from))
    out.push('venue');
  if (scene.shouting || scene.lowercase) return out;
  const isStranger = (at: number): boolean => {
    const mark = tokens.marks[at] ?? 0;
    if ((mark & CAPITAL) === 0) return false;
    if (contextAt(found.context, at)) return false;
    return !found.names.some((other) => other.from <= at && at < other.to);
  };
  const before = hit.from - 1;
  if (
    before >= 0 &&
    tokens.gap[hit.from] === SPACE &&
    ((tokens.marks[before] ?? 0) & FIRST) === 0 &&
    isStranger(before)
  )
    out.push('nameBefore');
  if (hit.to < tokens.count && tokens.gap[hit.to] === SPACE && isStranger(hit.to))
    out.push('nameAfter');
  return out;
}
