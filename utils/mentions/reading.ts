/** One reading of one name: the post, the words, and what they would mean. What can be told from the spelling alone. */
import type { AliasKind } from '../catalog/types.ts';
import type { Hit } from './find.ts';
import type { Scene } from './scene.ts';
import { CAPITAL, CASELESS, UPPER } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import type { Lexicon, LexiconAlias, LexiconEntity } from './types.ts';
import { VERSUS_WORD } from './uses.ts';

/** Whether two entities, by their index, meet in an event of the schedule. */
export type Share = (a: number, b: number) => boolean;

export interface Reading {
  scene: Scene;
  lexicon: Lexicon;
  share: Share;
  hit: Hit;
  alias: LexiconAlias;
  entity: LexiconEntity;
}

/** Leagues of national sides: a nation plays every sport, and news name many at once. */
export const NATIONS: ReadonlySet<string> = new Set([
  'worldcup',
  'womensworldcup',
  'cricket',
  'rugbyworldcup',
  'sixnations',
]);

/** Leagues of schools, in which talk of campus and homecoming belongs. */
export const SCHOOLS: ReadonlySet<string> = new Set(['ncaaf', 'ncaam', 'ncaaw']);

const WEAK_KINDS: ReadonlySet<AliasKind> = new Set(['abbr', 'city', 'venue']);

/** Names that never stand alone, and say little of who is meant. */
export const isWeakName = (alias: LexiconAlias): boolean => WEAK_KINDS.has(alias.kind);

/** Names that prove nothing by themselves: they need to be told who is meant. */
export const needsProof = (alias: LexiconAlias): boolean => isWeakName(alias) || alias.tier === 'D';

/** A name that is an ordinary word too. */
export const isPoorName = (alias: LexiconAlias): boolean =>
  !isWeakName(alias) && (alias.tier === 'C' || alias.tier === 'D');

/** A hashtag, or a capital in front; scripts without capitals always pass. */
export const isWrittenAsName = ({ tokens }: Scene, { from, inTag }: Hit): boolean =>
  inTag !== 'no' || ((tokens.marks[from] ?? 0) & (CAPITAL | CASELESS)) !== 0;

/** "OKC VS HOUSTON": between sides, capitals are a code again. */
const isVersus = ({ found }: Scene, hit: Hit): boolean =>
  found.context.some(
    ({ entry, from, to }) =>
      (entry.flags & VERSUS_WORD) !== 0 && (from === hit.to || to === hit.from),
  );

const isCode = ({ kind, text }: LexiconAlias, { inTag }: Hit): boolean =>
  inTag === 'no' && (kind === 'abbr' || (kind === 'city' && /^[A-Z.]+$/.test(text)));

/** "no", "min" and "was" are words; NO, MIN and WAS are codes. */
export const passesAsName = ({ marks }: Tokens, hit: Hit, alias: LexiconAlias): boolean =>
  !isCode(alias, hit) || ((marks[hit.from] ?? 0) & UPPER) !== 0;

/** A code written as one, which proves nothing where everything is in capitals. */
export const isSpelt = (scene: Scene, hit: Hit, alias: LexiconAlias): boolean =>
  passesAsName(scene.tokens, hit, alias) &&
  (!scene.shouting || !isCode(alias, hit) || isVersus(scene, hit));

const ELSEWHERE_BEFORE = /\b(?:north|south|east|west|central)+(?:ern)?[- ]$/i;

/** "Northwest Missouri State" is another school, "South Chelsea" another place. */
export const isAnotherPlace = (
  { text }: Scene,
  { start, inTag }: Hit,
  alias: LexiconAlias,
): boolean =>
  inTag === 'no' &&
  (alias.kind === 'city' || alias.tier === 'B' || alias.tier === 'C') &&
  ELSEWHERE_BEFORE.test(text.slice(Math.max(0, start - 20), start));
