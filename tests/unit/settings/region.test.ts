import { describe, expect, it } from 'vitest';

import { regionOf } from '../../../utils/settings/region.ts';

describe('regionOf', () => {
  it.each([
    ['a choice beats the languages', 'DE', ['en-GB'], 'DE'],
    ['the first country named', 'auto', ['en', 'fr-CA', 'en-GB'], 'CA'],
    ['script subtags are no country', 'auto', ['zh-Hant-TW'], 'TW'],
    ['no country named: the likeliest of the first language', 'auto', ['de', 'fr'], 'DE'],
    ['an area is no country', 'auto', ['es-419'], 'US'],
    ['not a language', 'auto', ['not a tag', 'nl-BE'], 'BE'],
    ['nothing known', 'auto', [], 'US'],
  ])('%s', (_, region, languages, expected) => {
    expect(regionOf({ region }, languages)).toBe(expected);
  });
});
