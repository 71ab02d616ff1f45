import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { outletOf } from '../../utils/watch/outlet.ts';

/** Real answers of ESPN, recorded; beside the project where its makers have them, and no part of it. */
const RECORDED = join(import.meta.dirname, '../../../shared/fixtures/schedules/espn');

/** Spellings that stand for no stream today, each for a reason that was looked up. */
const NO_STREAM = new Set([
  // Closed in 2024.
  'PAC12',
  // Radio.
  'ESPNRM',
]);

/** Every outlet spelling in an answer, wherever ESPN writes one. */
function outletsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(outletsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'broadcasts' && Array.isArray(inner)) return inner.flatMap(namesOf);
    if (key === 'geoBroadcasts' && Array.isArray(inner)) return inner.flatMap(mediaOf);
    if (key === 'broadcast' && typeof inner === 'string' && inner !== '') return [inner];
    return outletsIn(inner);
  });
}

const namesOf = (broadcast: { names?: string[] }): string[] => broadcast.names ?? [];

const mediaOf = (broadcast: { media?: { shortName?: string } }): string[] =>
  broadcast.media?.shortName === undefined ? [] : [broadcast.media.shortName];

if (existsSync(RECORDED)) {
  describe('outlets in recorded ESPN answers', () => {
    const files = readdirSync(RECORDED).filter((file) => file.endsWith('.json'));
    const count = new Map<string, number>();
    for (const file of files) {
      const answer: unknown = JSON.parse(readFileSync(join(RECORDED, file), 'utf8'));
      for (const outlet of outletsIn(answer)) count.set(outlet, (count.get(outlet) ?? 0) + 1);
    }
    const rows = [...count].toSorted(([, a], [, b]) => b - a);

    it('all name broadcasters that are known, or are known to have no stream', () => {
      console.table(
        rows.map(([outlet, times]) => {
          const { broadcasters, unknown } = outletOf(outlet);
          const known = broadcasters.map((row) => row.name).join(', ');
          return { outlet, times, broadcasters: unknown === undefined ? known : '— unknown' };
        }),
      );
      expect(rows.length).toBeGreaterThan(20);
      const unknown = rows.map(([outlet]) => outlet).filter((name) => outletOf(name).unknown);
      expect(unknown.filter((outlet) => !NO_STREAM.has(outlet))).toEqual([]);
    });
  });
} else {
  console.info(
    `No recorded answers at ${RECORDED}: outlets are checked on hand-written ones alone.`,
  );
  it('has no recorded answers to check outlets against', () => {
    expect(existsSync(RECORDED)).toBe(false);
  });
}
