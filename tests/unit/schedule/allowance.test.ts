import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { leftOf, spend, type Spent, UNSEEN_A_DAY } from '../../../utils/schedule/allowance.ts';
import { phaseOf } from '../../../utils/schedule/spread.ts';
import { DAY, HOUR } from '../../../utils/spans.ts';
import { NOW } from './make.ts';

describe('the day’s allowance', () => {
  it('comes back after a day, hour by hour', () => {
    const spent = spend(spend({}, 20, NOW), 10, NOW + 3 * HOUR);
    expect(leftOf(spent, NOW + 3 * HOUR)).toBe(UNSEEN_A_DAY - 30);
    expect(leftOf(spent, NOW + DAY + HOUR)).toBe(UNSEEN_A_DAY - 10);
    expect(leftOf(spent, NOW + 2 * DAY)).toBe(UNSEEN_A_DAY);
  });

  it('stays below the eighty that docs/scale.md promises', () => {
    expect(UNSEEN_A_DAY).toBeLessThan(80);
  });

  it('holds in any 24 hours', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 * HOUR }), fc.integer({ min: 1, max: 9 })), {
          maxLength: 60,
        }),
        (steps) => {
          let spent: Spent = {};
          let now = NOW;
          const made: number[] = [];
          for (const [pause, wanted] of steps) {
            now += pause;
            const count = Math.min(wanted, leftOf(spent, now));
            spent = spend(spent, count, now);
            made.push(...Array.from({ length: count }, () => now));
          }
          for (const from of made) {
            const within = made.filter((at) => at >= from && at < from + DAY).length;
            expect(within).toBeLessThanOrEqual(UNSEEN_A_DAY);
          }
        },
      ),
    );
  });

  it('says what was needed beyond it', () => {
    expect(leftOf(spend({}, UNSEEN_A_DAY + 2, NOW), NOW)).toBe(-2);
  });

  it('is not used up by a clock that ran ahead, nor are its hours kept for ever', () => {
    const ahead = spend({}, 70, NOW + 90 * DAY);
    expect(leftOf(ahead, NOW)).toBe(UNSEEN_A_DAY);
    expect(Object.keys(spend(ahead, 1, NOW))).toHaveLength(1);
  });
});

describe('the phase of an install', () => {
  it('is spread evenly over installs, and over the requests of one', () => {
    const many = Array.from({ length: 4000 }, (_, index) => index);
    for (const phases of [
      many.map((index) => phaseOf(index / 4000, 'espn:nfl:month:202611')),
      many.map((index) => phaseOf(0.3, `espn:nfl:day:${20260000 + index}`)),
    ]) {
      const tenths = Map.groupBy(phases, (phase) => Math.floor(phase * 10));
      expect(tenths.size).toBe(10);
      for (const [, inTenth] of tenths) expect(Math.abs(inTenth.length - 400)).toBeLessThan(120);
    }
  });
});
