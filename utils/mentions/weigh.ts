/** How much speaks for a name meaning one entity. */
import { caseEvidence, tagEvidence } from './spelling.ts';
import type { Hit } from './find.ts';
import { isRival, kinship } from './kinship.ts';
import { cueEvidence, neighbourEvidence } from './neighbours.ts';
import { isAnotherPlace, isPoorName, isSpelt, needsProof } from './reading.ts';
import type { Reading, Share } from './reading.ts';
import type { Scene } from './scene.ts';
import { topicEvidence } from './topic.ts';
import type { Lexicon, LexiconAlias } from './types.ts';
import { THRESHOLD } from './weights.ts';
import type { BaseName, EvidenceName, Weights } from './weights.ts';

/** A reading with its evidence. */
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

/** The class of names that an alias starts its points from; a ground is evidence for others alone. */
function baseOf(alias: LexiconAlias): BaseName | undefined {
  switch (alias.kind) {
    case 'venue':
      return undefined;
    case 'tag':
      // One that is other things too says no more than the word would.
      return alias.tier === 'S' || alias.tier === 'A' ? `tag-${alias.tier}` : `nick-${alias.tier}`;
    case 'handle':
    case 'abbr':
    case 'city':
      return alias.kind;
    default:
      return `${alias.kind}-${alias.tier}`;
  }
}

/** A reading leads when it weighs so much more than any of another league. */
const LEAD = 1;

/**
 * "@dallascowboys: Cowboys 28, Eagles 24": where one name of a post can only be of one league, what stands with it as
 * its rival or mate is of that league too.
 */
function withDecidedLeague(
  candidates: Candidate[],
  lexicon: Lexicon,
  weights: Weights,
): Candidate[] {
  const leagueOf = ({ entity }: Candidate): string => lexicon.entities[entity]?.league ?? '';
  const byHit = Map.groupBy(candidates, ({ hit }) => hit);
  if (byHit.size < 2) return candidates;
  const decided = new Set<string>();
  for (const readings of byHit.values()) {
    const [best] = readings.toSorted((a, b) => b.weight - a.weight);
    if (!best || best.weight < THRESHOLD) continue;
    const league = leagueOf(best);
    const leads = readings.every(
      (one) => leagueOf(one) === league || one.weight <= best.weight - LEAD,
    );
    if (leads) decided.add(league);
  }
  const stands = ({ evidence }: Candidate): boolean =>
    evidence.includes('leagueMate') || evidence.includes('matchUp');
  for (const candidate of candidates) {
    if (!decided.has(leagueOf(candidate)) || !stands(candidate)) continue;
    candidate.evidence.push('decided');
    candidate.weight += weights.evidence.decided;
  }
  return candidates;
}

/** A shorter name is in too many accounts by chance, UTF-16 units. */
const SHORTEST_IN_ACCOUNT = 5;

/** All readings of all names of a post, each with its evidence and weight. */
export function weigh(scene: Scene, lexicon: Lexicon, share: Share, weights: Weights): Candidate[] {
  const candidates: Candidate[] = [];
  for (const hit of scene.found.names) {
    const ofHit: Candidate[] = [];
    for (const index of hit.entry.aliases) {
      const alias = lexicon.aliases[index];
      const entity = alias && lexicon.entities[alias.entity];
      const base = alias && baseOf(alias);
      if (!entity || !base || !isSpelt(scene, hit, alias)) continue;
      if (isAnotherPlace(scene, hit, alias)) continue;
      // One reading an entity: the best of its aliases that are spelt so.
      const candidate = read({ scene, lexicon, share, hit, alias, entity }, base, weights);
      const twin = ofHit.findIndex((other) => other.entity === alias.entity);
      if (twin < 0) ofHit.push(candidate);
      else if (candidate.weight > (ofHit[twin]?.weight ?? 0)) ofHit[twin] = candidate;
    }
    candidates.push(...withoutNamesakes(ofHit, weights));
  }
  return withDecidedLeague(candidates, lexicon, weights);
}

function read(reading: Reading, base: BaseName, weights: Weights): Candidate {
  const { scene, hit, alias } = reading;
  const topic = topicEvidence(reading);
  const ofSport = topic.includes('sportTerm') || topic.includes('league');
  const { evidence: kin, joined } = kinship(reading, ofSport);
  const evidence = [...kin, ...topic];
  const isPoor = isPoorName(alias) || (alias.kind === 'abbr' && hit.inTag === 'whole');
  if (isPoor && (kin.includes('sameTeam') || topic.includes('aroundTeam')))
    evidence.push('sameTeamPoor');
  if (alias.kind === 'nick' && hasAccount(scene, alias)) evidence.push('account');
  if (alias.kind !== 'tag' && alias.kind !== 'handle') {
    evidence.push(...cueEvidence(scene, hit));
    if (hit.inTag === 'no') {
      evidence.push(...caseEvidence(scene, hit, alias));
      evidence.push(
        ...neighbourEvidence(scene, hit, reading.entity, (other) => isRival(reading, other)),
      );
    } else evidence.push(...tagEvidence(hit, alias, evidence));
  }
  if (isShort(alias) && evidence.length === 1 && evidence[0] === 'capitalFirst')
    evidence.push('alone');
  let weight = weights.base[base];
  for (const name of evidence) weight += weights.evidence[name];
  const mustBeNamed = needsName(reading, evidence);
  const proof = mustBeNamed ? weights.naming : weights.identifying;
  if ((needsProof(alias) || mustBeNamed) && !evidence.some((name) => proof.includes(name)))
    weight = Math.min(weight, 0);
  return { hit, alias, entity: alias.entity, base, evidence, weight, joined };
}

/** A nickname, or one of a team's players: talked of for other things too. */
const isShort = ({ kind, tier }: LexiconAlias): boolean =>
  kind === 'nick' || (kind === 'person' && tier !== 'S');

/** "#DraftKings", "NHL stars": a plain word must be said to be the team's, whatever is talked of. */
function needsName({ hit, alias }: Reading, evidence: readonly EvidenceName[]): boolean {
  if (!isPoorName(alias)) return false;
  return hit.inTag === 'part' || (alias.tier === 'D' && evidence.includes('lowerPoor'));
}

/** "@MyPackersBlog" for "Packers". */
function hasAccount({ accounts }: Scene, { text }: LexiconAlias): boolean {
  if (text.length < SHORTEST_IN_ACCOUNT || accounts.length === 0) return false;
  const name = text.toLowerCase().replaceAll(' ', '');
  return accounts.some((account) => account.name.includes(name));
}

/** Where a post says whose name it is ("Clemson … the Tigers"), its other owners step back. */
function withoutNamesakes(candidates: Candidate[], weights: Weights): Candidate[] {
  const isNamed = ({ evidence }: Candidate): boolean =>
    evidence.some((name) => weights.naming.includes(name));
  if (candidates.length < 2 || !candidates.some(isNamed)) return candidates;
  return candidates.map((candidate) =>
    isNamed(candidate)
      ? candidate
      : {
          ...candidate,
          evidence: [...candidate.evidence, 'namesake' as const],
          weight: candidate.weight + weights.evidence.namesake,
        },
  );
}
