/** The recogniser over many posts. */
import type { Recogniser } from '../../utils/mentions/recogniser.ts';
import type { Lexicon, PostText } from '../../utils/mentions/types.ts';
import type { Labelled } from './posts.ts';
import { reasonsOf } from './readings.ts';
import type { Firing } from './score.ts';
import { unescaped } from './unescape.ts';

/** What one post needs, microseconds. */
export interface Microseconds {
  median: number;
  p99: number;
}

/** Posts are read for so long before the clock counts, milliseconds: a page's first posts are not its usual ones. */
const WARM_UP = 300;

/** A labelled post as the recogniser gets it. */
export const textOf = ({ text, around, author, time }: Labelled): PostText => ({
  text: unescaped(text),
  ...(around === undefined ? {} : { around }),
  ...(author === undefined ? {} : { author }),
  ...(time === undefined ? {} : { time }),
});

/** All that the recogniser believes, one list a post in the posts' order. */
export function fireAll(
  recogniser: Recogniser,
  lexicon: Lexicon,
  texts: readonly PostText[],
  now: number,
): Firing[][] {
  return texts.map((text) =>
    recogniser.mentions(text, now).map((mention) => {
      const { hit, entity } = mention.candidate;
      return {
        start: hit.start,
        end: hit.end,
        entity: lexicon.entities[entity]?.id ?? '',
        event: mention.event.id,
        words: text.text.slice(hit.start, hit.end),
        reasons: reasonsOf(mention),
      };
    }),
  );
}

const quantile = (sorted: Float64Array, q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;

/** Times the recogniser on posts, each once after warming up. */
export function timeAll(
  recogniser: Recogniser,
  texts: readonly PostText[],
  now: number,
): Microseconds {
  const times = new Float64Array(texts.length);
  const begin = performance.now();
  do {
    for (const [index, text] of texts.entries()) {
      const before = performance.now();
      recogniser.links(text, now);
      times[index] = (performance.now() - before) * 1000;
    }
  } while (performance.now() - begin < WARM_UP);
  times.sort();
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
