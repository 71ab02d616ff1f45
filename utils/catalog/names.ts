/** All that posts call an entity of the catalogue. Pure. */
import { playersOf } from './players.ts';
import { singularsOf } from './singular.ts';
import { sortOfNickname, sortOfTag, tierOf } from './sorts.ts';
import type { Sort } from './sorts.ts';
import { sportOf } from './sports.ts';
import type { AliasKind, Entity, Tier } from './types.ts';
import { venuesOf } from './venues.ts';

/** One way of naming something, and how ambiguous it is. */
export type Name = readonly [text: string, kind: AliasKind, tier: Tier];

/** "MUFC", "NUFC" are nobody else's; "LFC", "CFC" are other things too. */
const INITIALS = /^[A-Z]{1,4}FC$/;
const LONG_INITIALS = 4;

/** A school's name says more than a city's: "Ohio State", "UCLA" are mostly their teams, in talk of sport. */
const SCHOOL = /[a-z] (?:State|Tech|A&M)$/;
const CODE = /^[A-Z]{3,}$/;

const placeNames = ({ league, location }: Entity): Name[] => {
  if (!location) return [];
  if (!league.startsWith('ncaa')) return [[location, 'city', 'D']];
  if (SCHOOL.test(location)) return [[location, 'nick', 'B']];
  return CODE.test(location) ? [[location, 'nick', 'C']] : [[location, 'city', 'D']];
};

/** "Packer", "Packer game" for the Packers. */
function singularNames(entity: Entity): Name[] {
  const { league, nickname } = entity;
  if (nickname === undefined) return [];
  const tier = tierOf(sortOfNickname(entity), nickname);
  return singularsOf(league, sportOf(league), nickname, tier).map((one) => [
    one.text,
    'nick',
    one.tier,
  ]);
}

const tagNames = (entity: Entity): Name[] =>
  (entity.tags ?? []).flatMap((tag): Name[] => [
    [tag, 'tag', tierOf(sortOfTag(entity, tag), `#${tag}`)],
    // Fans write a club's initials without the sign too.
    ...(INITIALS.test(tag) ? [[tag, 'nick', tag.length < LONG_INITIALS ? 'C' : 'A'] as const] : []),
  ]);

/** All ways of naming an entity, the surest first, with the tier that was measured for each. */
export function namesOf(entity: Entity): Name[] {
  const all = (texts: readonly string[] | undefined, kind: AliasKind, tier: Tier): Name[] =>
    (texts ?? []).map((text) => [text, kind, tier]);
  const measured = (texts: readonly string[] | undefined, kind: AliasKind, sort: Sort): Name[] =>
    (texts ?? []).map((text) => [text, kind, tierOf(sort, text)]);
  return [
    ...measured([entity.name], 'full', 'name'),
    ...measured(entity.nickname ? [entity.nickname] : [], 'nick', sortOfNickname(entity)),
    ...placeNames(entity),
    ...measured(entity.sure, 'full', 'sure'),
    ...measured(entity.also, 'full', 'also'),
    ...measured(entity.native, 'full', 'native'),
    ...measured(entity.weak, 'nick', 'weak'),
    ...measured(entity.plain, 'nick', 'plain'),
    ...singularNames(entity),
    ...all(entity.abbr, 'abbr', 'D'),
    ...all(venuesOf(entity.id), 'venue', 'D'),
    ...playersOf(entity.id).map(({ text, tier }): Name => [text, 'person', tier]),
    ...tagNames(entity),
    ...all(entity.handles, 'handle', 'S'),
  ];
}
