import { expect, test } from 'vitest';

import type { Cost } from '../../../scripts/bench/page/cost.ts';
import type { Figures } from '../../../scripts/bench/page/run.ts';
import { breachesOf, linesOf } from '../../../scripts/bench/page/table.ts';

const cost = (ours: number, page: number): Cost => ({
  posts: 10,
  chips: 1,
  ours,
  page,
  perPost: 0.1,
  longest: 1,
});

const figures = (page: number, react?: Cost): Figures => ({
  browser: 'firefox',
  throttle: 1,
  with: cost(4, page),
  without: cost(0, page),
  chip: { ms: 1, frames: 1, chips: 1 },
  ...(react && { react }),
});

test.each([
  ['a page of the network', figures(100), 1],
  ['one without a framework, beside one with', figures(100, cost(2, 100)), 0],
  ['one with a framework', figures(400, cost(4, 100)), 1],
])('the bar of the share is that of %s', (_, of, breaches) => {
  expect(breachesOf('firefox', linesOf(of))).toHaveLength(breaches);
});
