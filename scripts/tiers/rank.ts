/** From what was measured of an alias to its tier. Pure. */
import type { Sort } from '../../utils/catalog/sorts.ts';
import type { Tier } from '../../utils/catalog/types.ts';
import type { Everyday } from './words.ts';

/** What is known of one alias of one sort. */
export interface Figures extends Everyday {
  /** Posts that hold it, with other words of sport and without. */
  within: number;
  without: number;
  /** Of these, posts that write it without a capital. */
  lower: number;
  /** Posts that a person has read for it, and those that meant the team. */
  judged: number;
  right: number;
  /** Entities of the catalogue that it names. */
  owners: number;
  /** It is also the name of a place that the catalogue knows. */
  place: boolean;
  /** It names two of one league. */
  shared: boolean;
}

/** What each sort is worth before anything is measured, in log-odds; a nickname is the measure of all. */
const SORT: Readonly<Record<Sort, number>> = {
  name: 4,
  sure: 4,
  native: 4,
  also: 1.2,
  nickname: 0,
  borrowed: -2.4,
  school: -1.4,
  weak: -2.2,
  plain: -4.5,
  ownTag: 4,
  tag: 1.2,
};

/**
 * Log-odds that an alias, met in any post, means who it names. Fitted (logistic regression, leaving one alias out at a
 * time) to some 700 judged hits of 110 nicknames; held out, the loss is 0.53 where knowing nothing gives 0.70.
 */
const NICKNAME = 1.25;
const PER_TENFOLD_WORD = -0.8;
const PER_TENFOLD_NAME = -0.55;
const PER_CONTEXT = 1.8;
/** Posts supposed of either sort before any is counted, so that one post decides little. */
const SUPPOSED = 3;
/** An ordinary word that no talk of sport in the posts had. */
const USUAL_WORD = 10;
const NEVER_WITHIN = -1;
/** From here on a word stays a word, and an alias that posts often write small is one too: never better than B. */
const ORDINARY_WORD = 40;
const OFTEN = { posts: 6, share: 1 / 3 };
const PLACE = -1;
const PER_OWNER = -0.25;
/** Schools share their nicknames with other schools that are in no catalogue. */
const PER_OWNER_SCHOOL = -1.5;

/** The least chance of each tier, best first. */
const CUTS: readonly (readonly [tier: Tier, chance: number])[] = [
  ['S', 0.965],
  ['A', 0.6],
  ['B', 0.3],
  ['C', 0.15],
];

/** A word of every day, some 20 times in a million: whatever stands around it, it needs proof of who is meant. */
const EVERYDAY_WORD = 1000;

/** Sorts that can be S: a nickname may always turn out to be somebody else's. */
const OUTRIGHT: ReadonlySet<Sort> = new Set(['name', 'sure', 'native', 'ownTag']);

/** Read often enough, and nearly always the team: then a word list has no say. */
const WELL_JUDGED = { posts: 6, share: 0.85 };
/** A nickname that was never anything else where it was read. */
const SURE_NICKNAME = 0.93;

/** How many judged posts the formula is worth beside them. */
const FORMULA = 3;

/** The chance after what people judged: nicknames alone were read. */
function chanceOf(sort: Sort, figures: Figures): number {
  const supposed = supposedChance(sort, figures);
  if (sort !== 'nickname' && sort !== 'borrowed') return supposed;
  return (FORMULA * supposed + figures.right) / (FORMULA + figures.judged);
}

/** The chance, 0 to 1, that a post with this alias means who it names, by the formula. */
function supposedChance(sort: Sort, figures: Figures): number {
  const { word, within, without, owners, place } = figures;
  // That a borrowed name is a name elsewhere is what its mark already says.
  const name = sort === 'borrowed' ? 0 : figures.name;
  const odds =
    NICKNAME +
    SORT[sort] +
    PER_TENFOLD_WORD * Math.log10(1 + word) +
    PER_TENFOLD_NAME * Math.log10(1 + name) +
    PER_CONTEXT * Math.log((within + SUPPOSED) / (without + SUPPOSED)) +
    (word >= USUAL_WORD && within === 0 ? NEVER_WITHIN : 0) +
    (place ? PLACE : 0) +
    (sort === 'school' ? PER_OWNER_SCHOOL : PER_OWNER) * Math.log(owners);
  return 1 / (1 + Math.exp(-odds));
}

/** Whether an alias is an ordinary word by the list, or by how posts write it. */
function isWord({ word, within, without, lower }: Figures): boolean {
  const posts = within + without;
  return word >= ORDINARY_WORD || (posts >= OFTEN.posts && lower >= posts * OFTEN.share);
}

/** The tier of an alias: by its chance, below what a sharer of its league, an ordinary word or a nickname can be. */
export function tierFor(sort: Sort, figures: Figures): Tier {
  const chance = chanceOf(sort, figures);
  const tier = CUTS.find(([, least]) => chance >= least)?.[0] ?? 'D';
  if (figures.word >= EVERYDAY_WORD && !OUTRIGHT.has(sort)) return 'D';
  if (figures.shared && tier !== 'D') return 'C';
  if (tier !== 'S' && tier !== 'A') return tier;
  if (OUTRIGHT.has(sort)) return tier;
  const { judged, right } = figures;
  if (judged >= WELL_JUDGED.posts && right >= judged * WELL_JUDGED.share)
    return chance >= SURE_NICKNAME && right === judged ? 'S' : 'A';
  return isWord(figures) ? 'B' : 'A';
}
