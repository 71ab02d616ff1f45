/** What the user said of chips that were wrong: its shape, how it grows, and what it does to a lexicon. Pure. */
import * as v from 'valibot';

import { foldName } from '../catalog/fold-name.ts';
import type { Lexicon, LexiconAlias } from '../mentions/types.ts';

/** Most rows kept; the oldest goes first. */
export const MOST_LEARNED = 500;

const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
const named = {
  /** The name as the lexicon spells it. */
  alias: text(200),
  /** What it was taken for, for showing. */
  label: text(200),
};
const EntityId = text(300);

/** What a card asks to be learned. `never`: for this word, whatever it is taken for. */
export const Rejection = v.object({ ...named, entityId: EntityId, never: v.boolean() });
export type Rejection = v.InferOutput<typeof Rejection>;

const history = {
  ...named,
  /** Epoch ms of the last time it was said. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** How often it was said. */
  times: v.pipe(v.number(), v.integer(), v.minValue(1)),
};

/** One thing learned: a name is not this entity, or is never to be believed. */
export const Learned = v.variant('kind', [
  v.object({ ...history, kind: v.literal('not-this'), entityId: EntityId }),
  v.object({ ...history, kind: v.literal('never'), entityId: v.null() }),
]);
export type Learned = v.InferOutput<typeof Learned>;

/** A name as it is compared: folded, and without spaces, so that it equals its hashtag. */
const wordOf = (alias: string): string => foldName(alias).replaceAll(' ', '') || alias;

const keyOf = (alias: string, entityId: string | null): string =>
  JSON.stringify([wordOf(alias), entityId]);

/** What names a row: two rows of one key say the same. */
export const learnedKey = (row: Pick<Learned, 'alias' | 'entityId'>): string =>
  keyOf(row.alias, row.entityId);

/** Rows out of anything: what does not hold is left out, alone. Newest first, each key once. */
export function parseLearned(raw: unknown): Learned[] {
  if (!Array.isArray(raw)) return [];
  return mergeLearned(
    [],
    raw.filter((row): row is Learned => v.is(Learned, row)),
  ).slice(0, MOST_LEARNED);
}

/** Both lists in one, newest first. Of two rows of one key the newer stays, with the higher count. */
export function mergeLearned(mine: readonly Learned[], others: readonly Learned[]): Learned[] {
  const rows = new Map<string, Learned>();
  for (const row of [...mine, ...others]) {
    const key = learnedKey(row);
    const known = rows.get(key);
    const newer = known !== undefined && known.at >= row.at ? known : row;
    rows.set(key, { ...newer, times: Math.max(known?.times ?? 1, row.times) });
  }
  return [...rows.values()].toSorted((a, b) => b.at - a.at);
}

/** The rows with one more rejection. @param at epoch ms */
export function withRejection(
  rows: readonly Learned[],
  { alias, label, entityId, never }: Rejection,
  at: number,
): Learned[] {
  const said = { alias, label, at, times: 1 };
  const row: Learned = never
    ? { ...said, kind: 'never', entityId: null }
    : { ...said, kind: 'not-this', entityId };
  const key = learnedKey(row);
  const before = rows.find((other) => learnedKey(other) === key);
  const others = rows.filter((other) => other !== before);
  return [{ ...row, times: (before?.times ?? 0) + 1 }, ...others].slice(0, MOST_LEARNED);
}

/**
 * The lexicon as the user taught it. A word that is never to be believed goes, for every entity and as a
 * hashtag; a name that was not this entity needs proof of who is meant, and goes when it was wrong again.
 */
export function withLearned(lexicon: Lexicon, learned: readonly Learned[]): Lexicon {
  if (learned.length === 0) return lexicon;
  const times = new Map(learned.map((row) => [learnedKey(row), row.times]));
  const taught = (alias: LexiconAlias): LexiconAlias[] => {
    if (times.has(keyOf(alias.text, null))) return [];
    const wrong = times.get(keyOf(alias.text, lexicon.entities[alias.entity]?.id ?? '')) ?? 0;
    if (wrong === 0) return [alias];
    return wrong === 1 ? [{ ...alias, tier: 'D' }] : [];
  };
  return { ...lexicon, aliases: lexicon.aliases.flatMap(taught) };
}
