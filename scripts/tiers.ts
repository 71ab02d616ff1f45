/**
 * npm run tiers -- [--posts FILE.jsonl]... [--check]
 * Measures how ambiguous every alias of the catalogue is and writes its tier: all figures into
 * scripts/tiers/tiers.tsv, what the extension needs into utils/catalog/tiers.ts. `--check` only compares, and fails
 * when they are not up to date. docs/recognition.md says how tiers come about.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { ENTITIES } from '../utils/catalog/index.ts';
import { readPosts } from './evaluate/posts.ts';
import { sortedAliases } from '../utils/catalog/sorts.ts';
import { countAliases, withJudged } from './tiers/count.ts';
import type { Counts, Judged } from './tiers/count.ts';
import { OVERRIDES } from './tiers/overrides.ts';
import { rankAliases, readCounts, renderModule, renderTable } from './tiers/table.ts';
import { readWordList } from './tiers/words.ts';
import type { WordList } from './tiers/words.ts';

const POSTS = new URL('../../shared/fixtures/posts/', import.meta.url);
/** Random posts; those that were chosen for sport would say nothing of everyday talk. */
const DEFAULT_POSTS = [
  'background_tweeteval',
  'background_wnut17raw',
  'btc',
  'tweebank_ner',
  'tweettopicxl',
  'wnut17',
];
/** Names that a person has read, each meaning the team or not. */
const JUDGED_POSTS = 'nickname_hits_judged';
const TABLE = fileURLToPath(new URL('tiers/tiers.tsv', import.meta.url));
const MODULE = fileURLToPath(new URL('../utils/catalog/tiers.ts', import.meta.url));

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Lines of `after` that `before` has not. */
function changed(before: string, after: string): string[] {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line));
}

interface Measured {
  posts: number;
  counts: ReadonlyMap<string, Counts>;
}

/** What people said of names in posts, where that file is there. */
function readJudged(): Judged[] {
  const file = fileURLToPath(new URL(`${JUDGED_POSTS}.jsonl`, POSTS));
  if (!existsSync(file)) return [];
  return readPosts(file).flatMap(({ text, spans }) =>
    spans.map(({ s, e, type }) => ({ text: text.slice(s, e), right: type === 'sportsteam' })),
  );
}

function measure(files: readonly string[], words: WordList): Measured {
  const posts = files.flatMap((file) => readPosts(file).map(({ text }) => text));
  const aliases = ENTITIES.flatMap((entity) => sortedAliases(entity).map(({ text }) => text));
  const counts = withJudged(countAliases(ENTITIES, words, posts), aliases, readJudged());
  return { posts: posts.length, counts };
}

/** What the table on disk says was measured when there were posts. */
function remembered(): Measured {
  console.log(
    'No posts to count in (../shared/fixtures/posts): counts stay as they are in the table, new aliases go by word frequency alone.',
  );
  const table = textOf(TABLE);
  return table === '' ? { posts: 0, counts: new Map() } : readCounts(table);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      posts: { type: 'string', multiple: true },
      check: { type: 'boolean', default: false },
    },
  });
  const files =
    values.posts ??
    DEFAULT_POSTS.map((name) => fileURLToPath(new URL(`${name}.jsonl`, POSTS))).filter((file) =>
      existsSync(file),
    );
  const words = readWordList();
  const measured = files.length > 0 ? measure(files, words) : remembered();
  const rows = rankAliases(ENTITIES, words, measured.counts, OVERRIDES);
  const made = [
    { file: TABLE, text: renderTable(rows, measured.posts) },
    { file: MODULE, text: renderModule(rows) },
  ];
  const stale = made.filter(({ file, text }) => textOf(file) !== text);
  for (const { file, text } of stale) {
    const lines = changed(textOf(file), text);
    console.log(
      `${file}: ${lines.length} lines ${values.check ? 'are not up to date' : 'changed'}`,
    );
    for (const line of lines.slice(0, 20)) console.log(`  ${line}`);
    if (!values.check) writeFileSync(file, text);
  }
  console.log(`${rows.length} aliases, measured in ${measured.posts} posts`);
  if (values.check && stale.length > 0) {
    console.error('Tiers are not up to date: run `npm run tiers`.');
    process.exitCode = 1;
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
