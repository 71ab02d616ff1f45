/** How much speaks for a name meaning one entity. */
import {
  caseEvidence,
  cueEvidence,
  neighbourEvidence,
  tagEvidence,
  topicEvidence,
} from './evidence.ts';
import { jointOf } from './find.ts';
import type { Hit, Joint } from './find.ts';
import { WEAK_KINDS } from './scene.ts';
import type { Scene } from './scene.ts';
import { CAPITAL, CASELESS, UPPER } from './tokens.ts';
import type { Lexicon, LexiconAlias, LexiconEntity } from './types.ts';
import { VERSUS_WORD } from './uses.ts';
import { BASE, EVIDENCE, IDENTIFYING } from './weights.ts';
import type { BaseName, EvidenceName } from './weights.ts';

/** Whether two entities, by their index, meet in an event of the schedule. */
export type Share = (a: number, b: number) => boolean;

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

/** The class of names that an alias starts its points from; a ground is evidence for others alone. */
function baseOf(alias: LexiconAlias): BaseName | undefined {
  switch (alias.kind) {
    case 'venue':
      return undefined;
    case 'tag':
      return alias.tier === 'S' ? 'tag-S' : 'tag-A';
    case 'handle':
    case 'abbr':
    case 'city':
      return alias.kind;
    default:
      return `${alias.kind}-${alias.tier}`;
  }
}

const isWeakName = (alias: LexiconAlias): boolean => WEAK_KINDS.has(alias.kind);

/** What says whose name it is. */
const NAMING: ReadonlySet<EvidenceName> = new Set([
  'sameTeam',
  'home',
  'matchUp',
  'otherSide',
  'author',
]);
/** A shorter name is in too many accounts by chance, UTF-16 units. */
const SHORTEST_IN_ACCOUNT = 5;

/** Names that prove nothing by themselves: they need to be told who is meant. */
const needsProof = (alias: LexiconAlias): boolean => isWeakName(alias) || alias.tier === 'D';

/** "OKC VS HOUSTON": between sides, capitals are a code again. */
const isVersus = ({ found }: Scene, hit: Hit): boolean =>
  found.context.some(
    ({ entry, from, to }) =>
      (entry.flags & VERSUS_WORD) !== 0 && (from === hit.to || to === hit.from),
  );

/** "no", "min" and "was" are words; NO, MIN and WAS are codes, unless everything is in capitals. */
function isSpelt(scene: Scene, hit: Hit, alias: LexiconAlias): boolean {
  const isCode = alias.kind === 'abbr' || (alias.kind === 'city' && /^[A-Z.]+$/.test(alias.text));
  if (!isCode || hit.inTag !== 'no') return true;
  if (scene.shouting) return isVersus(scene, hit);
  return ((scene.tokens.marks[hit.from] ?? 0) & UPPER) !== 0;
}

/** All readings of all names of a post, each with its evidence and weight. */
export function weigh(scene: Scene, lexicon: Lexicon, share: Share): Candidate[] {
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
      const candidate = read(scene, lexicon, share, hit, alias, entity, base);
      const twin = ofHit.findIndex((other) => other.entity === alias.entity);
      if (twin < 0) ofHit.push(candidate);
      else if (candidate.weight > (ofHit[twin]?.weight ?? 0)) ofHit[twin] = candidate;
    }
    candidates.push(...withoutNamesakes(ofHit));
  }
  return candidates;
}

function read(
  scene: Scene,
  lexicon: Lexicon,
  share: Share,
  hit: Hit,
  alias: LexiconAlias,
  entity: LexiconEntity,
  base: BaseName,
): Candidate {
  const topic = topicEvidence(scene, lexicon, share, hit, alias, entity);
  const ofSport = topic.includes('sportTerm') || topic.includes('league');
  const { kin, joined } = kinship(scene, lexicon, share, hit, alias, entity, ofSport);
  const evidence = [...kin, ...topic];
  const isNamed = kin.includes('sameTeam') || topic.includes('aroundTeam');
  if (isNamed && (alias.tier === 'C' || alias.tier === 'D') && !isWeakName(alias))
    evidence.push('sameTeamPoor');
  if (alias.kind === 'nick' && hasAccount(scene, alias)) evidence.push('account');
  if (alias.kind !== 'tag' && alias.kind !== 'handle') {
    evidence.push(...cueEvidence(scene, hit));
    if (hit.inTag === 'no')
      evidence.push(
        ...caseEvidence(scene, hit, alias),
        ...neighbourEvidence(scene, hit, (other) => isRival(lexicon, entity, other)),
      );
    else evidence.push(...tagEvidence(hit, alias, evidence));
  }
  let weight: number = BASE[base];
  for (const name of evidence) weight += EVIDENCE[name];
  if (needsProof(alias) && !evidence.some((name) => IDENTIFYING.has(name))) {
    weight = Math.min(weight, 0);
  }
  return { hit, alias, entity: alias.entity, base, evidence, weight, joined };
}

/** "@MyPackersBlog" for "Packers". */
function hasAccount({ accounts }: Scene, { text }: LexiconAlias): boolean {
  if (text.length < SHORTEST_IN_ACCOUNT || accounts.length === 0) return false;
  const name = text.toLowerCase().replaceAll(' ', '');
  return accounts.some((account) => account.includes(name));
}

/** Where a post says whose name it is ("Clemson … the Tigers"), its other owners step back. */
function withoutNamesakes(candidates: Candidate[]): Candidate[] {
  const isNamed = ({ evidence }: Candidate): boolean => evidence.some((name) => NAMING.has(name));
  if (candidates.length < 2 || !candidates.some(isNamed)) return candidates;
  return candidates.map((candidate) =>
    isNamed(candidate)
      ? candidate
      : {
          ...candidate,
          evidence: [...candidate.evidence, 'namesake' as const],
          weight: candidate.weight + EVIDENCE.namesake,
        },
  );
}

/** What a post's other names say of this one: an opponent, a second name, a team of the same league. */
function kinship(
  scene: Scene,
  lexicon: Lexicon,
  share: Share,
  hit: Hit,
  alias: LexiconAlias,
  entity: LexiconEntity,
  ofSport: boolean,
): { kin: EvidenceName[]; joined: number[] } {
  const found = new Set<EvidenceName>();
  const joined: number[] = [];
  for (const other of scene.found.names) {
    if (other === hit || other.entry === hit.entry) continue;
    const [left, right] = other.from < hit.from ? [other, hit] : [hit, other];
    const joint = jointOf(scene.tokens, left, right, scene.found.context);
    for (const index of other.entry.aliases) {
      const mate = lexicon.aliases[index];
      const mateEntity = mate && lexicon.entities[mate.entity];
      if (!mate || !mateEntity || !isSpelt(scene, other, mate)) continue;
      if (mate.entity === alias.entity) {
        if (isSecondWay(scene, hit, alias, other, mate))
          found.add(mate.kind === 'venue' ? 'home' : 'sameTeam');
        continue;
      }
      const fixture = share(alias.entity, mate.entity);
      if (!fixture && !areRivals(entity, mateEntity, joint)) continue;
      const isMatchUp =
        (fixture && left.to === right.from && !(isWeakName(alias) && isWeakName(mate))) ||
        (joint !== 'none' && (fixture || joint === 'firm' || isSure(alias, mate)));
      if (isMatchUp) {
        found.add('matchUp');
        if (!joined.includes(mate.entity)) joined.push(mate.entity);
      }
      if (fixture && (isMatchUp || !isWeakName(mate))) found.add('otherSide');
      if (isMatchUp || isCredible(scene, other, mate, ofSport)) found.add('leagueMate');
    }
  }
  return { kin: [...found], joined };
}

/** A tag, city or full name beside the nickname; not the word once more ("#ducks"), nor half of it ("#chicagofire #chicago"). */
function isSecondWay(
  scene: Scene,
  hit: Hit,
  alias: LexiconAlias,
  other: Hit,
  mate: LexiconAlias,
): boolean {
  if (mate.text === alias.text || `${mate.text}s` === alias.text || `${alias.text}s` === mate.text)
    return false;
  if (mate.kind === 'abbr') return other.inTag !== 'no';
  if (mate.kind === 'nick' && mate.tier === 'D') return isWrittenAsName(scene, other);
  if (mate.kind !== 'city') return true;
  return alias.kind !== 'full' && (other.to === hit.from || isWrittenAsName(scene, hit));
}

/** Tiger cubs make no league: a name that is a word too must be written as a name, or the sport be talked of. */
function isCredible(scene: Scene, hit: Hit, alias: LexiconAlias, ofSport: boolean): boolean {
  if (needsProof(alias)) return false;
  if (ofSport || alias.tier === 'S' || alias.tier === 'A') return true;
  return isWrittenAsName(scene, hit);
}

const isWrittenAsName = ({ tokens }: Scene, { from, inTag }: Hit): boolean =>
  inTag !== 'no' || ((tokens.marks[from] ?? 0) & (CAPITAL | CASELESS)) !== 0;

/** "Northwest Missouri State" is another school, "South Chelsea" another place. */
const ELSEWHERE_BEFORE =
  /\b(?:north|south|east|west|central|upper|lower)?[- ]?(?:north|south|east|west|central|northern|southern|eastern|western)[- ]$/i;
const isAnotherPlace = ({ text }: Scene, { start, inTag }: Hit, alias: LexiconAlias): boolean =>
  inTag === 'no' &&
  (alias.kind === 'city' || alias.tier === 'C') &&
  ELSEWHERE_BEFORE.test(text.slice(Math.max(0, start - 20), start));

/** Whether a name may mean somebody whom the entity plays against. */
const isRival = (lexicon: Lexicon, entity: LexiconEntity, { entry }: Hit): boolean =>
  entry.aliases.some((index) => {
    const other = lexicon.entities[lexicon.aliases[index]?.entity ?? -1];
    return other !== undefined && areRivals(entity, other, 'firm');
  });

/** Teams of one league; clubs of two leagues meet in cups, when a post says that they do. */
const areRivals = (one: LexiconEntity, other: LexiconEntity, joint: Joint): boolean =>
  one.league === other.league ||
  (joint === 'firm' && one.sport === 'soccer' && other.sport === 'soccer');

/** "Illinois at Iowa", "rays @ Chicago": places and plain words, loosely joined, need an event that has both. */
const isSure = (one: LexiconAlias, other: LexiconAlias): boolean =>
  !isWeakName(one) && !isWeakName(other) && !(one.tier === 'D' && other.tier === 'D');
