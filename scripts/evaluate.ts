/**
 * npm run evaluate -- --posts FILE.jsonl [--events FILE.json | --all-teams] [--gold adj] [--type a,b]
 *                     [--json] [--dump FILE.jsonl] [--missed]
 * Measures the recogniser on labelled posts; docs/recognition.md says how to read it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { createFullLexicon, createLexicon } from '../utils/catalog/lexicon.ts';
import type { LiveEvent } from '../utils/events.ts';
import { createRecogniser } from '../utils/mentions/recogniser.ts';
import type { Lexicon, PostText } from '../utils/mentions/types.ts';
import { readPosts } from './evaluate/posts.ts';
import type { Labelled } from './evaluate/posts.ts';
import { readingsAt, reasonsOf } from './evaluate/readings.ts';
import { score } from './evaluate/score.ts';
import type { Firing } from './evaluate/score.ts';

const DEFAULT_TYPES = 'sportsteam,event,tvshow,league';

function readLexicon(eventsFile: string | undefined, now: number): Lexicon {
  if (eventsFile === undefined) return createFullLexicon(now);
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(eventsFile, 'utf8'));
  } catch (error) {
    throw new Error(`${eventsFile}: cannot be read as JSON (${String(error)})`, { cause: error });
  }
  const events = Array.isArray(raw) ? raw : (raw as { events?: unknown } | null)?.events;
  if (!Array.isArray(events))
    throw new Error(`${eventsFile}: neither a list of events nor an object with one`);
  return createLexicon(events as LiveEvent[]);
}

const textOf = (post: Labelled): PostText => ({
  text: post.text,
  ...(post.author === undefined ? {} : { author: post.author }),
  ...(post.time === undefined ? {} : { time: post.time }),
});

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;

const percent = (rate: number | null): string =>
  rate === null ? '–' : `${(rate * 100).toFixed(1)} %`;

function main(): void {
  const { values } = parseArgs({
    options: {
      posts: { type: 'string' },
      events: { type: 'string' },
      'all-teams': { type: 'boolean', default: false },
      gold: { type: 'string' },
      type: { type: 'string', default: DEFAULT_TYPES },
      json: { type: 'boolean', default: false },
      dump: { type: 'string' },
      missed: { type: 'boolean', default: false },
    },
  });
  if (values.posts === undefined) throw new Error('--posts FILE.jsonl is missing');
  if (values.events !== undefined && values['all-teams'])
    throw new Error('--events and --all-teams exclude each other');
  if (values.events === undefined && !values['all-teams'])
    throw new Error('give --events FILE.json or --all-teams');
  if (values.gold !== undefined && values.gold !== 'adj')
    throw new Error('--gold knows only "adj"');

  const posts = readPosts(values.posts);
  const now = Date.now();
  const lexicon = readLexicon(values.events, now);
  const recogniser = createRecogniser(lexicon);
  const times: number[] = [];
  const firings = posts.map((post): Firing[] => {
    const text = textOf(post);
    const begin = performance.now();
    const mentions = recogniser.mentions(text, now);
    times.push((performance.now() - begin) * 1000);
    return mentions.map((mention) => ({
      start: mention.candidate.hit.start,
      end: mention.candidate.hit.end,
      entity: lexicon.entities[mention.candidate.entity]?.id ?? '',
      event: mention.event.id,
      words: post.text.slice(mention.candidate.hit.start, mention.candidate.hit.end),
      reasons: reasonsOf(mention),
    }));
  });
  const result = score(posts, firings, new Set(values.type.split(',')), values.gold === 'adj');
  times.sort((a, b) => a - b);
  const microseconds = { median: quantile(times, 0.5), p99: quantile(times, 0.99) };
  if (values.dump !== undefined) writeFileSync(values.dump, dump(posts, firings));
  if (values.json) {
    const { posts: count, fired, span, post, weighted } = result;
    console.log(JSON.stringify({ posts: count, fired, span, post, weighted, microseconds }));
    return;
  }
  for (const { post, firing } of result.wrong) {
    console.log(
      `wrong  ${post.id}  «${firing.words}» ${firing.entity}  ${firing.reasons}\n       ${post.text.replace(/\s+/g, ' ')}`,
    );
  }
  if (values.missed) {
    for (const { post, span } of result.missed) {
      console.log(
        `missed ${post.id}  «${post.text.slice(span.s, span.e)}»\n       ${post.text.replace(/\s+/g, ' ')}`,
      );
      const place = { start: span.s, end: span.e };
      for (const line of readingsAt(recogniser, lexicon, textOf(post), place, now))
        console.log(`       ${line}`);
    }
  }
  const row = (
    name: string,
    {
      precision,
      recall,
      f1,
    }: { precision: number | null; recall: number | null; f1?: number | null },
  ): void =>
    console.log(
      `${name.padEnd(10)} precision ${percent(precision)}  recall ${percent(recall)}${f1 === undefined ? '' : `  F1 ${percent(f1)}`}`,
    );
  console.log(`${result.posts} posts, ${result.fired} fired`);
  row('by span', result.span);
  row('by post', result.post);
  row('weighted', result.weighted);
  console.log(
    `${microseconds.median.toFixed(1)} µs a post (median), p99 ${microseconds.p99.toFixed(1)} µs`,
  );
}

/** Every firing with its post's text, for a person to judge. */
function dump(posts: readonly Labelled[], firings: readonly (readonly Firing[])[]): string {
  const lines = posts.flatMap((post, index) =>
    (firings[index] ?? []).map((firing) =>
      JSON.stringify({ id: post.id, ...firing, text: post.text }),
    ),
  );
  return lines.map((line) => `${line}\n`).join('');
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
