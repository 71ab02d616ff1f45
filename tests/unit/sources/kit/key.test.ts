import { describe, expect, it } from 'vitest';

import { maskKey } from '../../../../utils/sources/kit/key.ts';

describe('a key in an address', () => {
  it.each([
    [
      'in the path',
      'https://a.example/v1/123/day.php?d=2026-12-3',
      '123',
      'https://a.example/v1/…/day.php?d=2026-12-3',
    ],
    [
      'in the query',
      'https://a.example/x?id=1&key=s3cret',
      's3cret',
      'https://a.example/x?id=1&key=…',
    ],
    ['written with escapes', 'https://a.example/v1/a%2Fb/x', 'a/b', 'https://a.example/v1/…/x'],
    [
      'as one part of two',
      'https://a.example/x?token=two',
      'one:two',
      'https://a.example/x?token=…',
    ],
    ['not at all', 'https://a.example/1234/x123', '123', 'https://a.example/1234/x123'],
    [
      'beside a broken escape',
      'https://a.example/%E0%A4%A/123',
      '123',
      'https://a.example/%E0%A4%A/…',
    ],
  ])('%s', (_where, url, key, masked) => {
    expect(maskKey(url, key)).toBe(masked);
  });

  it('that nobody has changes nothing', () => {
    expect(maskKey('https://a.example/x', undefined)).toBe('https://a.example/x');
    expect(maskKey('https://a.example//x', '')).toBe('https://a.example//x');
  });
});
