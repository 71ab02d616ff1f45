/** The table of all aliases with what was measured of them, and the two files it is written to. Pure. */
import { foldName } from '../../utils/catalog/fold-name.ts';
import { sortedAliases, USUAL_TIER } from '../../utils/catalog/sorts.ts';
import type { Sort } from '../../utils/catalog/sorts.ts';
import type { Entity, Tier } from '../../utils/catalog/types.ts';
import { NEVER } from './count.ts';
import type { Counts } from './count.ts';
import type { Override } from './overrides.ts';
import { tierFor } from './rank.ts';
import type { Figures } from './rank.ts';
import { everydayUse } from './words.ts';
import type { WordList } from './words.ts';

/** One alias of one sort; several entities may share it. */
export interface TierRow extends Figures {
  alias: string;
  sort: Sort;
  tier: Tier;
}

const UNJUDGED = { judged: 0, right: 0 };

/** The league whose nicknames are countries. */
const NATIONS = 'worldcup';

/** Code units decide, so that every machine sorts alike. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const leagueKey = (league: string, text: string): string => `${league}\t${foldName(text)}`;

const keyOf = ({ alias, sort }: { alias: string; sort: Sort }): string => `${alias}\t${sort}`;

/** Ranks every alias of the catalogue. Throws when an override names an alias that is not there. */
export function rankAliases(
  entities: readonly Entity[],
  words: WordList,
  counts: ReadonlyMap<string, Counts>,
  overrides: readonly Override[],
): TierRow[] {
  const places = new Set(
    entities.flatMap(({ league, location, nickname }) =>
      league === NATIONS ? [location ?? [], nickname ?? []].flat() : (location ?? []),
    ),
  );
  const owners = new Map<string, Set<string>>();
  const inLeague = new Map<string, Set<string>>();
  const rows = new Map<string, { alias: string; sort: Sort }>();
  for (const entity of entities) {
    for (const { text, sort } of sortedAliases(entity)) {
      const row = { alias: text, sort };
      rows.set(keyOf(row), row);
      owners.set(text, (owners.get(text) ?? new Set()).add(entity.id));
      const key = leagueKey(entity.league, text);
      inLeague.set(key, (inLeague.get(key) ?? new Set()).add(entity.id));
    }
  }
  const shared = new Set(
    entities.flatMap((entity) =>
      sortedAliases(entity)
        .filter(({ text }) => (inLeague.get(leagueKey(entity.league, text))?.size ?? 0) > 1)
        .map(({ text, sort }) => keyOf({ alias: text, sort })),
    ),
  );
  const byHand = new Map(overrides.map((override) => [keyOf(override), override.tier]));
  for (const key of byHand.keys()) {
    if (!rows.has(key)) throw new Error(`an override for an alias that is not there: ${key}`);
  }
  return [...rows]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([key, { alias, sort }]) => {
      const figures: Figures = {
        ...everydayUse(words, alias),
        ...(counts.get(alias) ?? NEVER),
        // Readers judged whether the first owner was meant, not who borrows its name.
        ...(sort === 'borrowed' && rows.has(keyOf({ alias, sort: 'nickname' })) ? UNJUDGED : {}),
        owners: owners.get(alias)?.size ?? 1,
        place: places.has(alias),
        shared: shared.has(key),
      };
      return { alias, sort, tier: byHand.get(key) ?? tierFor(sort, figures), ...figures };
    });
}

const COLUMNS = [
  'alias',
  'sort',
  'tier',
  'word',
  'name',
  'within',
  'without',
  'lower',
  'judged',
  'right',
  'owners',
  'place',
  'shared',
] as const satisfies readonly (keyof TierRow)[];

/** The whole table: one row an alias and sort, columns parted by tabs, `posts` in its first line. */
export const renderTable = (rows: readonly TierRow[], posts: number): string =>
  [
    `# npm run tiers: ${posts} posts`,
    COLUMNS.join('\t'),
    ...rows.map((row) => COLUMNS.map((column) => row[column]).join('\t')),
    '',
  ].join('\n');

/** What a table says was counted in posts. Throws on a text that `renderTable` has not made. */
export function readCounts(table: string): { posts: number; counts: Map<string, Counts> } {
  const [title = '', columns, ...lines] = table.trimEnd().split('\n');
  const posts = /^# npm run tiers: (\d+) posts$/.exec(title)?.[1];
  if (posts === undefined || columns !== COLUMNS.join('\t'))
    throw new Error('the table of tiers is damaged: its first two lines are not its own');
  const counts = new Map<string, Counts>();
  for (const line of lines) {
    const cells = line.split('\t');
    const count = {
      within: Number(cells[5]),
      without: Number(cells[6]),
      lower: Number(cells[7]),
      judged: Number(cells[8]),
      right: Number(cells[9]),
    };
    if (cells.length !== COLUMNS.length || !Object.values(count).every(Number.isSafeInteger))
      throw new Error(`the table of tiers is damaged: ${line}`);
    if (count.within + count.without + count.judged > 0) counts.set(cells[0] ?? '', count);
  }
  return { posts: Number(posts), counts };
}

const SORTS = Object.keys(USUAL_TIER) as Sort[];

/** Sorts whose every alias is written, since no tier is usual for them. */
const isWhole = (sort: Sort): boolean =>
  sort === 'nickname' || sort === 'borrowed' || sort === 'school';

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** What the extension carries: the tiers that differ from what is usual for their sort. */
export function renderModule(rows: readonly TierRow[]): string {
  const lines = SORTS.flatMap((sort) => {
    const listed = rows.filter(
      (row) => row.sort === sort && (isWhole(sort) || row.tier !== USUAL_TIER[sort]),
    );
    return [
      `  ${sort}: {`,
      ...listed.map(({ alias, tier }) => `    ${quoted(alias)}: '${tier}',`),
      '  },',
    ];
  });
  return [
    '/** Made by `npm run tiers` from scripts/tiers/tiers.tsv, which holds the figures. Not to be edited. */',
    "import type { Sort } from './sorts.ts';",
    "import type { Tier } from './types.ts';",
    '',
    '/** Tiers that differ from what is usual for their sort, by alias as its row writes it; of nicknames, all. */',
    'export const TIERS: Readonly<Record<Sort, Readonly<Record<string, Tier>>>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
