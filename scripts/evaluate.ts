/**
 * npm run evaluate -- --posts FILE.jsonl (--events FILE.json | --all-teams) [--gold adj] [--type a,b]
 *                     [--json] [--dump FILE.jsonl] [--missed]
 * Measures the recogniser on labelled posts; docs/recognition.md says how to read it.
 */
import { writeFileSync } from 'node:fs';

import { createFullLexicon, createLexicon } from '../utils/catalog/lexicon.ts';
import { createRecogniser } from '../utils/mentions/recogniser.ts';
import { clockOf, readEvents } from './evaluate/events.ts';
import { readOptions } from './evaluate/options.ts';
import { readPosts } from './evaluate/posts.ts';
import { readingsAt } from './evaluate/readings.ts';
import { dumpOf, firingLines, missedLines, summary } from './evaluate/report.ts';
import { fireAll, textOf, timeAll } from './evaluate/run.ts';
import { score } from './evaluate/score.ts';

function main(): void {
  const options = readOptions(process.argv.slice(2));
  const events = options.events === undefined ? undefined : readEvents(options.events);
  const now = events === undefined ? Date.now() : clockOf(events);
  const posts = readPosts(options.posts, now);
  const lexicon = events === undefined ? createFullLexicon(now) : createLexicon(events);
  const recogniser = createRecogniser(lexicon);
  const texts = posts.map(textOf);
  const firings = fireAll(recogniser, lexicon, texts, now);
  if (options.dump !== undefined) writeFileSync(options.dump, dumpOf(posts, firings));
  const result = score(posts, firings, options.types, options.withAdj);
  const microseconds = timeAll(recogniser, texts, now);
  if (options.json) {
    const { posts: count, fired, span, post, weighted } = result;
    console.log(JSON.stringify({ posts: count, fired, span, post, weighted, microseconds }));
    return;
  }
  for (const one of result.wrong) console.log(firingLines('wrong', one));
  for (const one of result.unjudged) console.log(firingLines('fired', one));
  if (options.missed) {
    for (const one of result.missed) {
      const text = textOf(one.post);
      const place = { start: one.span.s, end: one.span.e };
      console.log(missedLines(one, readingsAt(recogniser, lexicon, text, place, now)));
    }
  }
  console.log(summary(result, microseconds));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
