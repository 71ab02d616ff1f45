import { describe, expect, it } from 'vitest';

import { hostOf, parseInstance } from '../../../utils/settings/instance.ts';

describe('parseInstance', () => {
  it.each([
    'mastodon.example',
    '  Mastodon.Example ',
    'https://mastodon.example',
    'https://mastodon.example/@me/123?x#y',
    '@me@mastodon.example',
    'me@mastodon.example',
  ])('reads %j', (typed) => {
    expect(parseInstance(typed)).toEqual({
      host: 'mastodon.example',
      pattern: 'https://mastodon.example/*',
    });
  });

  it('gives an international name in its ASCII form', () => {
    expect(parseInstance('bücher.example')).toMatchObject({ host: 'xn--bcher-kva.example' });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['http://mastodon.example', 'insecure'],
    ['mastodon.example:3000', 'port'],
    ['localhost', 'malformed'],
    ['127.0.0.1', 'malformed'],
    ['[::1]', 'malformed'],
    ['*', 'malformed'],
    ['*.example', 'malformed'],
    ['mastodon .example', 'malformed'],
    ['ftp://mastodon.example', 'malformed'],
    ['javascript:alert(1)', 'malformed'],
    ['user:password@mastodon.example', 'malformed'],
    ['<b>mastodon.example</b>', 'malformed'],
  ])('refuses %j as %s', (typed, error) => {
    expect(parseInstance(typed)).toEqual({ error });
  });
});

it('hostOf reads the host back out of a pattern', () => {
  expect(hostOf('https://mastodon.example/*')).toBe('mastodon.example');
});
