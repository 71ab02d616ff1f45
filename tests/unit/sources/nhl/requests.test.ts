import { describe, expect, it } from 'vitest';

import { nhl } from '../../../../utils/sources/nhl/index.ts';
import { NO_SETUP } from '../../../../utils/sources/source.ts';

const asked = (iso: string) =>
  nhl
    .requests('nhl', Date.parse(iso), NO_SETUP)
    .map(({ urls: [url = ''], purpose }) => [new URL(url).pathname, purpose]);

describe('what is asked', () => {
  it('is the scores of today, with the clock, and the week that begins tomorrow', () => {
    expect(asked('2026-11-22T20:00:00Z')).toEqual([
      ['/v1/score/2026-11-22', 'now'],
      ['/v1/schedule/2026-11-23', 'ahead'],
    ]);
  });

  it('is yesterday too while its last games may be on', () => {
    expect(asked('2026-11-22T07:00:00Z').map(([path]) => path)).toEqual([
      '/v1/score/2026-11-22',
      '/v1/score/2026-11-21',
      '/v1/schedule/2026-11-23',
    ]);
  });

  it('is complete for its own days', () => {
    const [today, ahead] = nhl
      .requests('nhl', Date.parse('2026-11-22T20:00:00Z'), NO_SETUP)
      .map(({ covers }) => [
        new Date(covers.from).toISOString(),
        new Date(covers.to).toISOString(),
      ]);
    expect(today).toEqual(['2026-11-22T08:00:00.000Z', '2026-11-23T08:00:00.000Z']);
    expect(ahead).toEqual(['2026-11-23T08:00:00.000Z', '2026-11-30T08:00:00.000Z']);
  });

  it('is nothing of other leagues', () => {
    expect(nhl.requests('mlb', Date.parse('2026-11-22T20:00:00Z'), NO_SETUP)).toEqual([]);
  });
});
