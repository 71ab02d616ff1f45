import { readdirSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { SIMULATED_SITES } from '../../internet/sites/index.ts';
import { longTimeline } from '../../internet/world/long-timeline.ts';
import { SITES, siteOfHost } from '../../../utils/timelines/index.ts';

const FOLDER = new URL('../../internet/sites/', import.meta.url);
const BORN = Date.UTC(2026, 10, 22, 20);

describe('simulated sites', () => {
  test('every file is listed, by its own name', () => {
    const files = readdirSync(FOLDER).filter((name) => name !== 'index.ts');
    expect(SIMULATED_SITES.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
  });

  test('every known site is simulated, and one that nobody knows', () => {
    const simulated = SIMULATED_SITES.map(({ home }) => siteOfHost(new URL(home))?.id);
    expect(new Set(simulated)).toEqual(new Set([...SITES.map(({ id }) => id), undefined]));
  });

  test.each(SIMULATED_SITES.map((site) => [site.id, site] as const))(
    '%s: a long timeline has an address for each post, and all that is hard',
    (_id, site) => {
      const posts = longTimeline(site, 300, BORN);
      expect(posts).toHaveLength(300);
      expect(new Set(posts.map(({ path }) => path)).size).toBe(300);
      expect(posts.filter(({ expect: keys }) => keys.length > 0).length).toBeGreaterThan(75);
      expect(posts.some(({ edit }) => edit?.expect.length === 0)).toBe(true);
      expect(posts.some(({ quote, card }) => quote ?? card)).toBe(true);
      expect(posts.some(({ more }) => more)).toBe(site.cuts === 'text');
      expect(posts.some(({ ad }) => ad)).toBe(site.ads === true);
      expect(posts.some(({ replies }) => replies.length > 0)).toBe(site.replies === true);
      expect(Object.keys(site.quiet)).toHaveLength(2);
    },
  );
});
