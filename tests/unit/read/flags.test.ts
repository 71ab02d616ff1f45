import { describe, expect, test } from 'vitest';

import { readFlags, usage } from '../../../scripts/read/flags.ts';

const SITES = ['x', 'reddit', 'generic'];

describe('what npm run read is asked for', () => {
  test('a page, and how to read and print it', () => {
    expect(readFlags(['page.html'], SITES)).toEqual({ file: 'page.html', json: false });
    expect(
      readFlags(['--site', 'x', 'page.html', '--json', '--url', 'https://x.com/home'], SITES),
    ).toEqual({ file: 'page.html', json: true, site: 'x', url: 'https://x.com/home' });
  });

  test.each([
    [[], 'Which page?'],
    [['a.html', 'b.html'], 'b.html is too much'],
    [['a.html', '--site', 'friendster'], 'There is no site "friendster"; there are x, reddit'],
    [['a.html', '--url', 'here'], '--url wants an address'],
    [['a.html', '--verbose'], '--verbose'],
  ])('%j is refused with a word on why', (args, why) => {
    expect(() => readFlags(args, SITES)).toThrow(why);
  });

  test('the help names every site', () => {
    for (const site of SITES) expect(usage(SITES)).toContain(site);
  });
});
