import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { listsOf } from '../../../utils/mentions/lists.ts';
import { entryIn, reachIn } from '../../../utils/mentions/table.ts';
import { PhraseCollector } from '../../../utils/mentions/table-maker.ts';

/** Keys whose second hashes differ, as those of different phrases do; many first ones are the same. */
const hash = fc.integer().map((n): [number, number] => [n % 5, n]);

describe('the table of phrases', () => {
  it('finds what was put in, as often as it was, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 300 }), hash, (known, other) => {
        const collector = new PhraseCollector();
        const entryOf = new Map<string, number>();
        for (const [a, b] of known) {
          const entry = collector.entry(a, b);
          expect(entryOf.get(`${a} ${b}`) ?? entryOf.size).toBe(entry);
          entryOf.set(`${a} ${b}`, entry);
        }
        const table = collector.finish();
        for (const [a, b] of [...known, other])
          expect(entryIn(table.find(a, b))).toBe(entryOf.get(`${a} ${b}`) ?? -1);
      }),
    );
  });

  it('holds far more than it has room for at first, also where all begin at one place', () => {
    const collector = new PhraseCollector();
    const count = 20_000;
    for (let i = 0; i < count; i += 1) collector.entry(i < 50 ? 1 : i, ~i);
    const table = collector.finish();
    expect(collector.entries).toBe(count);
    for (let i = 0; i < count; i += 1) expect(entryIn(table.find(i < 50 ? 1 : i, ~i))).toBe(i);
    expect(table.find(count, ~count)).toBe(0);
  });

  it('knows the longest phrase that begins with a word, whether the word is one itself or not', () => {
    const collector = new PhraseCollector();
    collector.begins(1, 1, 3);
    collector.begins(1, 1, 2);
    collector.begins(2, 2, 2);
    const entry = collector.entry(2, 2);
    collector.begins(2, 2, 9999);
    const table = collector.finish();
    expect([entryIn(table.find(1, 1)), reachIn(table.find(1, 1))]).toEqual([-1, 3]);
    expect(entryIn(table.find(2, 2))).toBe(entry);
    expect(reachIn(table.find(2, 2))).toBeGreaterThan(99);
  });
});

describe('lists in one array', () => {
  it('keep the order of each, and are empty where nothing is', () => {
    const lists = listsOf(4, [2, 0, 2, 3, 2], [7, 8, 7, 1, 5]);
    expect([0, 1, 2, 3, 4].map((row) => lists.of(row))).toEqual([[8], [], [7, 7, 5], [1], []]);
  });
});
