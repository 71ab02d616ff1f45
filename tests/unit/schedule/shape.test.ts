import { describe, expect, it } from 'vitest';

import { shapeProblem, usualAfter } from '../../../utils/schedule/shape.ts';
import { makeEvent } from './make.ts';

const problem = (
  kept: number,
  dropped: Record<string, number> = {},
  expected: Partial<Parameters<typeof shapeProblem>[1]> = {},
) =>
  shapeProblem(
    { events: Array.from({ length: kept }, () => makeEvent()), dropped },
    { usual: undefined, known: 0, own: false, ...expected },
  );

describe('an answer that looks as if the source had changed', () => {
  it.each([
    ['far fewer than usual', problem(3, {}, { usual: 40 }), 'only 3 events came, where about 40'],
    ['none of those known', problem(0, {}, { known: 12 }), 'only 0 events came, where about 12'],
    [
      'most can’t be read',
      problem(2, { 'no date': 38 }, { usual: 40 }),
      'only 2 of 40 events could be read',
    ],
    ['exactly 25', problem(24, { 'no name': 1 }), 'exactly 25 events'],
    ['exactly 100', problem(100), 'exactly 100 events'],
  ])('%s', (_what, said, words) => {
    expect(said).toContain(words);
  });

  it.each([
    ['as many as usual', problem(38, {}, { usual: 40 })],
    ['a third of what is usual', problem(14, {}, { usual: 40 })],
    ['few where few are usual', problem(0, {}, { usual: 6 })],
    ['25 of a user’s own feed', problem(25, {}, { own: true })],
  ])('%s is nothing odd', (_what, said) => {
    expect(said).toBeUndefined();
  });
});

describe('what is usual', () => {
  it('begins with what came first and follows slowly, until a lasting change is usual too', () => {
    expect(usualAfter(undefined, 16)).toBe(16);
    let usual = 40;
    for (let answers = 0; answers < 5; answers += 1) usual = usualAfter(usual, 3);
    expect(problem(3, {}, { usual })).toBeUndefined();
  });
});
