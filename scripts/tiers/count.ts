/** How often aliases occur in posts, with and without talk of sport around them. Pure. */
import { LEAGUES } from '../../utils/catalog/leagues.ts';
import { sortedAliases } from '../../utils/catalog/sorts.ts';
import type { Sort } from '../../utils/catalog/sorts.ts';
import { sportOf } from '../../utils/catalog/sports.ts';
import type { AliasKind, Entity } from '../../utils/catalog/types.ts';
import { createDictionary } from '../../utils/mentions/dictionary.ts';
import { storePhrases } from '../../utils/mentions/phrase-store.ts';
import type { Entry } from '../../utils/mentions/dictionary.ts';
import { find } from '../../utils/mentions/find.ts';
import type { Hit } from '../../utils/mentions/find.ts';
import { createFolder } from '../../utils/mentions/fold.ts';
import { CONTEXT_WORDS } from '../../utils/mentions/terms.ts';
import { CAPITAL, CASELESS, TAG } from '../../utils/mentions/tokens.ts';
import type { Lexicon, LexiconAlias } from '../../utils/mentions/types.ts';
import { GENERIC, LESSER } from '../../utils/mentions/uses.ts';
import { everydayUse } from './words.ts';
import type { WordList } from './words.ts';

/** Posts that hold an alias, a name outside hashtags: with other words of sport, and without any. */
export interface Counts {
  within: number;
  without: number;
  /** Of both, those that write it without a capital, in a script that has them. */
  lower: number;
  /** Posts that a person has read for it, and those of them that meant the team. */
  judged: number;
  right: number;
}

/** One name that a person has read in a post. */
export interface Judged {
  text: string;
  right: boolean;
}

export const NEVER: Counts = { within: 0, without: 0, lower: 0, judged: 0, right: 0 };

const KINDS: Readonly<Record<Sort, AliasKind>> = {
  name: 'full',
  sure: 'full',
  native: 'full',
  also: 'full',
  nickname: 'nick',
  borrowed: 'nick',
  school: 'nick',
  weak: 'nick',
  plain: 'nick',
  ownTag: 'tag',
  tag: 'tag',
};

/** An alias as the finder knows it: a hashtag without its sign. */
const bare = (text: string, kind: AliasKind): string => (kind === 'tag' ? text.slice(1) : text);

/** The whole catalogue, without events: for finding only, so that tiers don't matter. */
function lexiconOf(entities: readonly Entity[]): Lexicon {
  const aliases: LexiconAlias[] = entities.flatMap((entity, index) => {
    const alias = (text: string, kind: AliasKind): LexiconAlias => ({
      text,
      kind,
      tier: 'C',
      entity: index,
    });
    return [
      ...sortedAliases(entity).map(({ text, sort }) => alias(bare(text, KINDS[sort]), KINDS[sort])),
      ...(entity.handles ?? []).map((text) => alias(text, 'handle')),
    ];
  });
  return {
    entities: entities.map(({ id, league, name }) => ({
      id,
      league,
      sport: sportOf(league),
      label: name,
    })),
    aliases,
    leagues: LEAGUES.map(({ id, sport, names }) => ({ id, sport, names })),
    words: CONTEXT_WORDS,
    events: [],
  };
}

/** Counts, by alias as the catalogue writes it, those that occur at all. */
export function countAliases(
  entities: readonly Entity[],
  words: WordList,
  posts: Iterable<string>,
): ReadonlyMap<string, Counts> {
  const lexicon = lexiconOf(entities);
  const dictionary = createDictionary(storePhrases(lexicon));
  const fold = createFolder();
  /** Names that speak of sport themselves: no ordinary word, and no place. */
  const telling = new Map<Entry, boolean>();
  const isTelling = (entry: Entry): boolean => {
    const known = telling.get(entry);
    if (known !== undefined) return known;
    const made = entry.aliases.some((index) => {
      const alias = lexicon.aliases[index];
      if (!alias) return false;
      return (
        alias.kind === 'tag' || alias.kind === 'handle' || !everydayUse(words, alias.text).word
      );
    });
    telling.set(entry, made);
    return made;
  };
  const isSport = ({ entry }: Hit): boolean =>
    entry.sports !== 0 || entry.leagues.length > 0 || (entry.flags & (GENERIC | LESSER)) !== 0;

  /** Names in words and names in hashtags may be spelt by one entry, and are counted apart. */
  const counts = { words: new Map<Entry, Counts>(), tags: new Map<Entry, Counts>() };
  for (const text of posts) {
    const tokens = fold(text);
    const { names, context } = find(text, tokens, dictionary);
    const talk = context.filter(isSport);
    const firsts = names.filter(
      ({ entry, inTag }, at) =>
        inTag !== 'part' &&
        names.findIndex((other) => other.entry === entry && other.inTag === inTag) === at,
    );
    for (const { entry, from, inTag } of firsts) {
      const isWithin =
        talk.some((hit) => hit.entry !== entry) ||
        names.some((other) => other.entry !== entry && isTelling(other.entry));
      const of = inTag === 'no' ? counts.words : counts.tags;
      const count = of.get(entry) ?? { ...NEVER };
      count[isWithin ? 'within' : 'without'] += 1;
      if (((tokens.marks[from] ?? 0) & (CAPITAL | CASELESS | TAG)) === 0) count.lower += 1;
      of.set(entry, count);
    }
  }
  const byAlias = new Map<string, Counts>();
  const take = (of: ReadonlyMap<Entry, Counts>, isTag: boolean): void => {
    for (const [entry, count] of of) {
      for (const index of entry.aliases) {
        const alias = lexicon.aliases[index];
        if (!alias || alias.kind === 'handle' || (alias.kind === 'tag') !== isTag) continue;
        byAlias.set(isTag ? `#${alias.text}` : alias.text, count);
      }
    }
  };
  take(counts.words, false);
  take(counts.tags, true);
  return byAlias;
}

/** Adds what people judged; a name counts for every alias that is spelt so, whatever its capitals. */
export function withJudged(
  counts: ReadonlyMap<string, Counts>,
  aliases: Iterable<string>,
  judged: readonly Judged[],
): ReadonlyMap<string, Counts> {
  const byName = Map.groupBy(judged, ({ text }) => text.toLowerCase());
  const all = new Map(counts);
  for (const alias of aliases) {
    const read = byName.get(alias.toLowerCase());
    if (!read) continue;
    const right = read.filter((one) => one.right).length;
    all.set(alias, { ...(counts.get(alias) ?? NEVER), judged: read.length, right });
  }
  return all;
}
