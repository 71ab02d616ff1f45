import { describe, expect, it } from 'vitest';

import { countryCode } from '../../../../utils/sources/kit/country.ts';

describe('a country by its name', () => {
  it.each([
    ['United Kingdom', 'GB'],
    ['germany', 'DE'],
    ['Vietnam', 'VN'],
    ['USA', 'US'],
    ['Czech Republic', 'CZ'],
    ['Turkey', 'TR'],
    ['Worldwide', undefined],
    [undefined, undefined],
  ])('%s is %s', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });
});
