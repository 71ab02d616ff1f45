import { describe, expect, it } from 'vitest';

import { WORST_POSTS } from '../../../scripts/bench/worst.ts';
import { createRecogniser } from '../../../utils/mentions/recogniser.ts';
import { LONGEST_TEXT } from '../../../utils/mentions/tokens.ts';
import { lexicon, NOW } from './lexicon.ts';

const recogniser = createRecogniser(lexicon());
const read = (text: string): number =>
  recogniser.links({ text, around: text, author: text }, NOW).length;

/** Twice the length takes twice the time when work is linear, four times when it is quadratic. */
const MOST_GROWTH = 3;
const ATTEMPTS = 8;
/** Least time of one measurement, milliseconds: below, the clock and the engine decide. */
const LEAST_TIME = 2;

/** Time of one call, the least of several; milliseconds. */
function timeOf(run: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < 5; round += 1) {
    let calls = 0;
    let time = 0;
    const begin = performance.now();
    while (time < LEAST_TIME) {
      run();
      calls += 1;
      time = performance.now() - begin;
    }
    least = Math.min(least, time / calls);
  }
  return least;
}

/** How much longer the whole length takes than half of it: the least of some attempts, as a busy machine only adds. */
function growth(run: (size: number) => unknown): number {
  let least = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && least >= MOST_GROWTH; attempt += 1) {
    const half = timeOf(() => run(LONGEST_TEXT / 2));
    least = Math.min(least, timeOf(() => run(LONGEST_TEXT)) / half);
  }
  return least;
}

describe('a post made to be slow', () => {
  it.each(Object.entries(WORST_POSTS))('takes linear time: %s', (_name, make) => {
    const texts = new Map([LONGEST_TEXT / 2, LONGEST_TEXT].map((size) => [size, make(size)]));
    expect(growth((size) => read(texts.get(size) ?? ''))).toBeLessThan(MOST_GROWTH);
  });

  it('is read up to a length only', () => {
    const text = `${'x '.repeat(LONGEST_TEXT / 2)}Kansas City Chiefs`;
    expect(read(text)).toBe(0);
    expect(read(text.slice(2 * 'Kansas City Chiefs'.length))).toBe(1);
  });
});
