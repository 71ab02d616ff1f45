import { describe, expect, test } from 'vitest';

import { readFlags } from '../../../scripts/bench/page/flags.ts';
import { FlagError } from '../../../scripts/flags.ts';
import {
  cumulativeShift,
  inTasks,
  longestTask,
  median,
  type Sample,
  timeOf,
  timesPerPost,
} from '../../../scripts/bench/page/samples.ts';

/** Stretches one after the other from 0 on: "o" ours, "p" the page's, "m" memory; each `ms` long. */
function stretches(whose: string, ms = 1): Sample[] {
  const names = { o: 'ours', p: 'page', m: 'memory' } as const;
  return [...whose].map((one, index) => ({
    at: (index + 1) * ms,
    ms,
    whose: names[one as keyof typeof names],
  }));
}

describe('what a profiler saw', () => {
  test('is summed by whose it was', () => {
    expect(timeOf(stretches('oopo', 2), 'ours')).toBe(6);
    expect(timeOf(stretches('oopo', 2), 'page')).toBe(2);
  });

  test('is what the thread was given, taken from the longest stretches of a task', () => {
    const samples: Sample[] = [
      { at: 1, ms: 1, whose: 'ours' },
      { at: 21, ms: 20, whose: 'ours' },
      { at: 22, ms: 1, whose: 'page' },
      { at: 30, ms: 8, whose: 'ours' },
    ];
    const thread = [
      { from: 0, to: 22, given: 5 },
      { from: 22, to: 30, given: 8 },
    ];
    const elsewhere = [{ from: 0, to: 10, given: 10 }];
    const given = inTasks(samples, [elsewhere, thread]);
    expect(given.map(({ ms }) => ms)).toEqual([1, 3, 1, 8]);
    expect(given.map(({ at }) => at)).toEqual([1, 21, 22, 30]);
    expect(inTasks(samples, [])).toEqual(samples);
    expect([longestTask(given), longestTask(samples)]).toEqual([8, 21]);
    const joined = samples.filter(({ whose }) => whose === 'ours');
    expect(longestTask(inTasks(joined, [thread]))).toBe(8);
  });

  test.each([
    ['oopooo', 3],
    ['oommo', 5],
    ['oomm', 2],
    ['mmoo', 2],
    ['pp', 0],
  ])('the longest task of %s is %i', (whose, longest) => {
    expect(longestTask(stretches(whose))).toBe(longest);
  });

  test('time a post is between marks that have new ones', () => {
    const marks = [
      { at: 0, posts: 0 },
      { at: 4, posts: 2 },
      { at: 6, posts: 2 },
      { at: 8, posts: 3 },
    ];
    expect(timesPerPost(stretches('oopppooo'), marks)).toEqual([1, 3]);
  });

  test('the middle one of an even number lies between two', () => {
    expect(median([4, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
  });
});

describe('layout shift', () => {
  test('is that of the worst window of five seconds without a pause of one', () => {
    const shifts = [0, 500, 900, 3_000, 3_500].map((at) => ({ at, value: 1 }));
    expect(cumulativeShift(shifts)).toBe(3);
    const long = Array.from({ length: 12 }, (_, turn) => ({ at: turn * 900, value: 1 }));
    expect(cumulativeShift(long)).toBe(6);
    expect(cumulativeShift([])).toBe(0);
  });
});

describe('the command line of bench:page', () => {
  test('measures both browsers on 2,000 posts where nothing is said', () => {
    expect(readFlags([])).toEqual({
      browsers: ['chromium', 'firefox'],
      posts: 2000,
      heapPosts: 10_000,
    });
  });

  test('any page, through a proxy', () => {
    const args = '--url https://a.example/ --proxy 10.0.0.1:8080 --browser firefox --quick';
    expect(readFlags(args.split(' '))).toEqual({
      browsers: ['firefox'],
      posts: 300,
      heapPosts: 0,
      url: 'https://a.example/',
      proxy: { host: '10.0.0.1', port: 8080 },
    });
  });

  test.each([
    '--browser opera',
    '--posts many',
    '--url nowhere',
    '--proxy a.example:80',
    '--url https://a.example/ --proxy 80',
    '--fast',
  ])('%s is refused', (args) => {
    expect(() => readFlags(args.split(' '))).toThrow(FlagError);
  });
});
