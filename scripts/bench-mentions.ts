/**
 * npm run bench:mentions -- [--quick] [--json FILE]
 * Speed and memory of the recogniser beside other ways of finding many phrases in short texts;
 * docs/recognition.md says how to read it.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { createRecogniser } from '../utils/mentions/recogniser.ts';
import { compare } from './bench/agree.ts';
import { buildApart, measureBuild } from './bench/child.ts';
import { createStringFolder } from './bench/folded.ts';
import { lexiconOf, NOW } from './bench/lexicon.ts';
import type { Matcher } from './bench/matcher.ts';
import { best, race } from './bench/measure.ts';
import { CHAR_LOOP, FOLDING, OURS, QUICK } from './bench/ours.ts';
import { phrasesOf } from './bench/phrases.ts';
import { benchPosts } from './bench/posts.ts';
import type { BenchPosts } from './bench/posts.ts';
import { table } from './bench/table.ts';
import type { Row } from './bench/table.ts';
import { WORST_POSTS } from './bench/worst.ts';

const SIZES = [5000, 50_000] as const;
const MOST_POSTS = 10_000;
const CHECKED_POSTS = 2000;
const WORST_SIZE = 10_000;

/** The others are loaded only where they are run. */
async function matchersOf(quick: boolean): Promise<readonly Matcher[]> {
  if (quick) return QUICK;
  const [{ CLASSICS }, { PACKAGES }] = await Promise.all([
    import('./bench/classics.ts'),
    import('./bench/packages.ts'),
  ]);
  return [...QUICK, FOLDING, ...CLASSICS, ...PACKAGES];
}

/** Everything about every matcher at one number of aliases. */
function measure(matchers: readonly Matcher[], size: number, posts: BenchPosts): Row[] {
  const phrases = phrasesOf(lexiconOf(size));
  const fold = createStringFolder();
  const texts = {
    raw: posts,
    folded: { any: posts.any.map(fold), sport: posts.sport.map(fold) },
  };
  const apart = matchers.map((matcher) =>
    matcher.sort === 'floor' ? undefined : buildApart(matcher.name, size),
  );
  const made = matchers
    .filter((_, index) => typeof apart[index] !== 'string')
    .map((matcher) => ({ matcher, ...matcher.build(phrases) }));
  const raceOn = (sort: 'any' | 'sport') =>
    race(
      made.map(({ matcher, run }) => ({
        name: matcher.name,
        run,
        texts: texts[matcher.reads][sort],
      })),
    );
  const any = raceOn('any');
  const sport = raceOn('sport');
  const folding = any.get(FOLDING.name)?.mean ?? 0;
  const totalOf = (matcher: Matcher): number | undefined => {
    const mean = any.get(matcher.name)?.mean;
    return mean === undefined ? undefined : mean + (matcher.reads === 'folded' ? folding : 0);
  };
  const over = (total: number | undefined, other: Matcher): number | undefined => {
    const base = totalOf(other);
    return total === undefined || base === undefined ? undefined : total / base;
  };
  const ours = made.find(({ matcher }) => matcher === OURS)?.phrasesIn;
  const checked = posts.any.slice(0, CHECKED_POSTS);
  return matchers.map((matcher, index) => {
    const total = totalOf(matcher);
    const theirs = made.find((one) => one.matcher === matcher)?.phrasesIn;
    return {
      name: matcher.name,
      built: apart[index],
      any: any.get(matcher.name),
      sport: sport.get(matcher.name),
      total,
      timesOurs: over(total, OURS),
      timesLoop: over(total, CHAR_LOOP),
      agreement:
        ours && theirs && matcher !== OURS
          ? compare(ours, theirs, checked, texts[matcher.reads].any)
          : undefined,
    };
  });
}

/** The recogniser on posts made to be slow; milliseconds a post. */
function worstPosts(): Record<string, number> {
  const recogniser = createRecogniser(lexiconOf(SIZES[0]));
  return Object.fromEntries(
    Object.entries(WORST_POSTS).map(([name, make]) => {
      const text = make(WORST_SIZE);
      const post = { text, around: text, author: text };
      return [name, best(() => recogniser.links(post, NOW).length)];
    }),
  );
}

/** The fastest package over ours, once for finding alone and once with the folding that it needs. */
function lead(rows: readonly Row[], packages: readonly Matcher[]): string {
  const ours = rows.find((row) => row.name === OURS.name)?.any?.mean;
  const times = (time: (row: Row) => number | undefined): string => {
    const others = rows
      .filter((row) => packages.some((matcher) => matcher.name === row.name))
      .map((row) => ({ name: row.name, time: time(row) ?? Infinity }))
      .toSorted((a, b) => a.time - b.time);
    const first = others[0];
    return first && ours ? `${(first.time / ours).toFixed(1)}× (${first.name})` : '–';
  };
  return `fastest package over ours: ${times((row) => row.total)}; given folded text for nothing: ${times((row) => row.any?.mean)}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      // Both for the processes that build one matcher each.
      apart: { type: 'string' },
      size: { type: 'string' },
    },
  });
  const matchers = await matchersOf(values.quick);
  if (values.apart !== undefined) {
    const matcher = matchers.find((one) => one.name === values.apart);
    if (!matcher) throw new Error(`--apart knows no "${values.apart}"`);
    const phrases = phrasesOf(lexiconOf(Number(values.size)));
    console.log(JSON.stringify(measureBuild(() => matcher.build(phrases))));
    return;
  }
  const posts = benchPosts(MOST_POSTS);
  console.log(
    `${posts.source}: ${posts.any.length} of any kind, ${posts.sport.length} about sport`,
  );
  const packages = matchers.filter((matcher) => matcher.sort === 'package');
  const sizes: Record<string, Row[]> = {};
  for (const size of SIZES) {
    const rows = measure(matchers, size, posts);
    sizes[size] = rows;
    console.log(`\n${size} aliases\n\n${table(rows)}`);
    if (packages.length > 0) console.log(`\n${lead(rows, packages)}`);
  }
  const worst = worstPosts();
  console.log(`\nposts of ${WORST_SIZE} characters, text, quoted text and author alike; ms`);
  for (const [name, time] of Object.entries(worst))
    console.log(`${name.padEnd(24)}${time.toFixed(2)}`);
  if (values.json !== undefined)
    writeFileSync(
      values.json,
      `${JSON.stringify({ posts: posts.source, sizes, worst }, null, 2)}\n`,
    );
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
