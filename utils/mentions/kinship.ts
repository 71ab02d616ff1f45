/** What a post's other names say of one: an opponent, a second name, a team of the same league. */
import { jointOf } from './find.ts';
import type { Hit, Joint } from './find.ts';
import {
  isAnotherPlace,
  isPoorName,
  isSpelt,
  isWeakName,
  isWrittenAsName,
  needsProof,
  NATIONS,
  SCHOOLS,
} from './reading.ts';
import type { Reading } from './reading.ts';
import { SPACE } from './tokens.ts';
import type { LexiconAlias, LexiconEntity } from './types.ts';
import type { EvidenceName } from './weights.ts';

export interface Kinship {
  evidence: EvidenceName[];
  /** Entities, by index, that the post joins to this one as its opponents. */
  joined: number[];
}

/** Kinship of a reading; `ofSport` where the post talks of its very sport or league. */
export function kinship(reading: Reading, ofSport: boolean): Kinship {
  const { scene, lexicon, share, hit, alias, entity } = reading;
  const found = new Set<EvidenceName>();
  const joined: number[] = [];
  for (const other of scene.found.names) {
    if (other === hit || other.entry === hit.entry) continue;
    const [left, right] = other.from < hit.from ? [other, hit] : [hit, other];
    const joint = jointOf(scene.tokens, left, right, scene.found.context);
    if (isOtherCity(reading, other)) found.add('otherCity');
    for (const index of other.entry.aliases) {
      const mate = lexicon.aliases[index];
      const mateEntity = mate && lexicon.entities[mate.entity];
      if (!mate || !mateEntity || !isSpelt(scene, other, mate)) continue;
      if (isAnotherPlace(scene, other, mate)) continue;
      if (mate.entity === alias.entity) {
        const way = secondWay(reading, other, mate);
        if (way) found.add(way);
        continue;
      }
      const fixture = share(alias.entity, mate.entity);
      if (!fixture && !areRivals(entity, mateEntity, joint)) continue;
      if (!fixture && joint !== 'firm' && isOwner(reading, mate.entity)) continue;
      const isMatchUp =
        (fixture && left.to === right.from && !(isWeakName(alias) && isWeakName(mate))) ||
        (joint !== 'none' && (fixture || joint === 'firm' || isSure(alias, mate)));
      if (isMatchUp) {
        found.add('matchUp');
        if (!joined.includes(mate.entity)) joined.push(mate.entity);
      }
      if (fixture && (isMatchUp || !isWeakName(mate))) found.add('otherSide');
      if (isMatchUp || isCredible(reading, other, mate, ofSport)) found.add('leagueMate');
    }
  }
  if (found.has('sameTeam')) found.delete('town');
  return { evidence: [...found], joined };
}

/**
 * What a second name of the same team says: a tag, city or full name beside the nickname; not the word once more
 * ("#ducks"), nor half of it ("#chicagofire #chicago"), nor a city far off from a word ("Phoenix … the suns of my
 * screen"). A city somewhere says less ("No Kings in Sacramento"), unless it is a school's own name.
 */
function secondWay(
  { scene, hit, alias, entity }: Reading,
  other: Hit,
  { kind, text, tier }: LexiconAlias,
): EvidenceName | undefined {
  if (text === alias.text || `${text}s` === alias.text || `${alias.text}s` === text)
    return undefined;
  if (kind === 'venue') return 'home';
  if (kind === 'abbr') return other.inTag === 'no' ? undefined : 'sameTeam';
  if (kind === 'nick' && tier === 'D' && !isWrittenAsName(scene, other)) return undefined;
  if (kind !== 'city') return 'sameTeam';
  if (alias.kind === 'full') return undefined;
  if (other.to === hit.from) return 'sameTeam';
  if (!isWrittenAsName(scene, hit)) return undefined;
  return SCHOOLS.has(entity.league) ? 'sameTeam' : 'town';
}

/** "Sheffield Steelers": a city right before the name, and not its own. */
const isOtherCity = ({ scene, lexicon, hit, alias, entity }: Reading, other: Hit): boolean => {
  if (other.to !== hit.from || scene.tokens.gap[hit.from] !== SPACE || alias.kind !== 'nick')
    return false;
  const mates = other.entry.aliases.flatMap((index) => lexicon.aliases[index] ?? []);
  return (
    isWrittenAsName(scene, other) &&
    mates.some((mate) => mate.kind === 'city' || isPoorName(mate)) &&
    !mates.some((mate) => lexicon.entities[mate.entity]?.league === entity.league)
  );
};

/** Tiger cubs make no league, nor do countries in the news: a name that is a word too must be written as a name, or the sport be talked of. */
function isCredible(
  { scene, entity }: Reading,
  hit: Hit,
  mate: LexiconAlias,
  ofSport: boolean,
): boolean {
  if (needsProof(mate) || NATIONS.has(entity.league)) return false;
  if (ofSport || mate.tier === 'S' || isWrittenAsName(scene, hit)) return true;
  return mate.tier === 'A' && scene.lowercase;
}

/** "Liverpool … Reds": whoever owns the name too is meant by it, and no rival of its other owners. */
const isOwner = ({ lexicon, hit }: Reading, entity: number): boolean =>
  hit.entry.aliases.some((index) => lexicon.aliases[index]?.entity === entity);

/** Whether a hit may name somebody whom the reading's entity plays against. */
export const isRival = ({ lexicon, entity }: Reading, { entry }: Hit): boolean =>
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
