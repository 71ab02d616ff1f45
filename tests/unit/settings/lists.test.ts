import { describe, expect, it } from 'vitest';

import { listed, moved } from '../../../utils/settings/order.ts';
import { regionName, regionNames } from '../../../utils/settings/regions.ts';

describe('moved', () => {
  it.each([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 1, ['a', 'b', 'c']],
    ['x', 1, ['a', 'b', 'c']],
  ] as const)('%s by %i', (id, step, expected) => {
    expect(moved(['a', 'b', 'c'], id, step)).toEqual(expected);
  });
});

describe('listed', () => {
  it.each([
    ['c', true, ['a', 'b', 'c']],
    ['a', true, ['b', 'a']],
    ['a', false, ['b']],
    ['c', false, ['a', 'b']],
  ] as const)('%s: %s', (id, there, expected) => {
    expect(listed(['a', 'b'], id, there)).toEqual(expected);
  });
});

describe('regions', () => {
  it('are each named once, in the order of the reader’s language', () => {
    const german = regionNames('de');
    expect(new Set(german.map(({ code }) => code)).size).toBe(german.length);
    expect(german.every(({ name, code }) => name !== code)).toBe(true);
    const names = german.map(({ name }) => name);
    expect(names.indexOf('Österreich')).toBeLessThan(names.indexOf('Polen'));
    expect(regionName('DE', 'fr')).toBe('Allemagne');
  });
});
