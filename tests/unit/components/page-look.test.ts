import { describe, expect, it } from 'vitest';

import { brightness } from '../../../entrypoints/card/page-look.ts';

describe('brightness', () => {
  it.each([
    ['rgb(0, 0, 0)', 0],
    ['rgb(255, 255, 255)', 1],
    ['rgba(255, 255, 255, 0.9)', 1],
    ['rgb(255 255 255 / 90%)', 1],
  ])('of %s', (css, expected) => expect(brightness(css)).toBeCloseTo(expected));

  it('weighs green most, as the eye does', () => {
    expect(brightness('rgb(0, 255, 0)')).toBeGreaterThan(brightness('rgb(255, 0, 255)') ?? 1);
  });

  it.each([
    'rgba(0, 0, 0, 0)',
    'rgba(255, 255, 255, 0.2)',
    'rgb(0 0 0 / 10%)',
    'oklch(0.5 0 0)',
    '',
  ])('is unknown for %j: what is behind shows through, or the notation is another', (css) =>
    expect(brightness(css)).toBeUndefined(),
  );
});
