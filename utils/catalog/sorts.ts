/** What sort of alias a name is, as its row says; how ambiguous it is, its tier, is measured. Pure. */
import { foldName } from './fold-name.ts';
import { TIERS } from './tiers.ts';
import type { Entity, Tier } from './types.ts';

/**
 * The field of the row that a name stands in. A nickname may also be `borrowed`, as its row says, or a `school`'s, which
 * schools of no catalogue have too; a hashtag that has the team's own name in it is an `ownTag`.
 */
export type Sort =
  | 'name'
  | 'sure'
  | 'native'
  | 'nickname'
  | 'borrowed'
  | 'school'
  | 'also'
  | 'weak'
  | 'plain'
  | 'ownTag'
  | 'tag';

/** The tier of a name that nothing was measured of, or that measuring left where its sort puts it. */
export const USUAL_TIER: Readonly<Record<Sort, Tier>> = {
  name: 'S',
  sure: 'S',
  native: 'S',
  nickname: 'C',
  borrowed: 'D',
  school: 'C',
  also: 'A',
  weak: 'C',
  plain: 'D',
  ownTag: 'S',
  tag: 'A',
};

/** A team's own name in a tag has so many letters at least: a shorter one may be a part of any word. */
const SHORTEST_OWN = 4;

/** Which sort an entity's nickname is. */
export function sortOfNickname({ league, borrowed }: Entity): Sort {
  if (borrowed) return 'borrowed';
  return league.startsWith('ncaa') ? 'school' : 'nickname';
}

/** Which sort a hashtag is: "ChiefsKingdom" is nobody else's, a call like "GoBucks" is shared. */
export function sortOfTag({ name, nickname = '' }: Entity, tag: string): Sort {
  const own = [name, nickname].map((text) => foldName(text).replaceAll(' ', ''));
  const isOwn = own.some((text) => text.length >= SHORTEST_OWN && foldName(tag).includes(text));
  return isOwn ? 'ownTag' : 'tag';
}

const FIELDS = ['sure', 'native', 'also', 'weak', 'plain'] as const;

/** All of an entity's names that have a tier, each with its sort. Codes, places and accounts have none. */
export function sortedNames(entity: Entity): { text: string; sort: Sort }[] {
  return [
    { text: entity.name, sort: 'name' },
    ...(entity.nickname ? [{ text: entity.nickname, sort: sortOfNickname(entity) }] : []),
    ...FIELDS.flatMap((sort) => (entity[sort] ?? []).map((text) => ({ text, sort }))),
  ];
}

/** Its names and hashtags, these with their sign. */
export const sortedAliases = (entity: Entity): { text: string; sort: Sort }[] => [
  ...sortedNames(entity),
  ...(entity.tags ?? []).map((tag) => ({ text: `#${tag}`, sort: sortOfTag(entity, tag) })),
];

/** The tier of an alias that the catalogue writes as `sort`. */
export const tierOf = (sort: Sort, text: string): Tier => TIERS[sort][text] ?? USUAL_TIER[sort];
