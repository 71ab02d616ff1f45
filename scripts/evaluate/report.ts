/** What a person gets to read. */
import type { Labelled } from './posts.ts';
import type { Microseconds } from './run.ts';
import type { Firing, Rates, Score } from './score.ts';

const INDENT = '       ';

const percent = (rate: number | null): string =>
  rate === null ? '–' : `${(rate * 100).toFixed(1)} %`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Every firing with its post's text, for a person to judge; one JSON object a line. */
export const dumpOf = (
  posts: readonly Labelled[],
  firings: readonly (readonly Firing[])[],
): string =>
  posts
    .flatMap((post, index) =>
      (firings[index] ?? []).map(
        (firing) => `${JSON.stringify({ id: post.id, ...firing, text: post.text })}\n`,
      ),
    )
    .join('');

/** One firing with its reasons; `word` says what it is: wrong, or not judged. */
export const firingLines = (word: string, { post, firing }: Score['wrong'][number]): string =>
  `${word.padEnd(INDENT.length)}${post.id}  «${firing.words}» ${firing.entity}  ${firing.reasons}\n${INDENT}${oneLine(post.text)}`;

/** One missed span with what was made of it. */
export const missedLines = (
  { post, span }: Score['missed'][number],
  readings: readonly string[],
): string =>
  [`missed ${post.id}  «${post.text.slice(span.s, span.e)}»`, oneLine(post.text), ...readings].join(
    `\n${INDENT}`,
  );

const row = (name: string, { precision, recall, f1 }: Omit<Rates, 'f1'> & Partial<Rates>): string =>
  `${name.padEnd(10)} precision ${percent(precision)}  recall ${percent(recall)}${f1 === undefined ? '' : `  F1 ${percent(f1)}`}`;

/** The figures, one kind a line. */
export const summary = (score: Score, { median, p99 }: Microseconds): string =>
  [
    `${String(score.posts)} posts, ${String(score.fired)} fired`,
    row('by span', score.span),
    row(score.byTopic ? 'by topic' : 'by post', score.post),
    row('weighted', score.weighted),
    `${median.toFixed(1)} µs a post (median), p99 ${p99.toFixed(1)} µs`,
  ].join('\n');
