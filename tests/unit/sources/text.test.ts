import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { plainText } from '../../../utils/sources/kit/text.ts';

describe('plainText', () => {
  it('leaves an honest name as it is', () => {
    expect(plainText('Bayern München · 1. FC Köln', 80)).toBe('Bayern München · 1. FC Köln');
  });

  it('keeps the joiners that Persian and emoji are spelt with', () => {
    expect(plainText('می\u200Cخواهم 👩\u200D🚀', 80)).toBe('می\u200Cخواهم 👩\u200D🚀');
  });

  it('thins out stacked accents', () => {
    expect(plainText(`a${'\u0336'.repeat(50)}b`, 80)).toBe(`a${'\u0336'.repeat(3)}b`);
  });

  it.each([undefined, null, 5, {}, '', '  \u200B\u0000 '])('is nothing for %j', (raw) => {
    expect(plainText(raw, 80)).toBeUndefined();
  });

  it('is clean, capped and whole for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.string({ unit: fc.constantFrom('\uD83C', 'a', '\uDFC8') }),
        ),
        fc.integer({ min: 1, max: 60 }),
        (raw, cap) => {
          const text = plainText(raw, cap) ?? 'x';
          expect(text.length).toBeLessThanOrEqual(cap);
          expect(text).toBe(text.trim());
          expect(text.isWellFormed()).toBe(true);
          expect(text).not.toMatch(/[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u);
        },
      ),
    );
  });
});
