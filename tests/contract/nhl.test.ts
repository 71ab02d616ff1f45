/**
 * The NHL's source over real recorded answers, which live outside the project. Nothing of them is kept here but
 * facts read by eye.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { nhl } from '../../utils/sources/nhl/index.ts';

const folder = new URL('../../../shared/fixtures/schedules/nhl/', import.meta.url);

interface RawAnswer {
  gameWeek?: { games?: unknown[] }[];
  games?: unknown[];
}

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** Counted without our parser. */
function countOf(text: string): number {
  const { gameWeek = [], games = [] } = JSON.parse(text) as RawAnswer;
  return gameWeek.reduce((sum, day) => sum + (day.games?.length ?? 0), games.length);
}

const parse = (file: string) =>
  nhl.parse(read(file), {
    league: 'nhl',
    now: Date.parse(/\d{4}-\d{2}-\d{2}/.exec(file)?.[0] ?? '2026-12-31'),
  });

if (existsSync(folder)) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

  describe('recorded answers of the NHL', () => {
    it('lose no game', () => {
      const rows = files.map((file) => {
        const { events, dropped } = parse(file);
        return { file, games: countOf(read(file)), events: events.length, dropped };
      });
      console.table(rows);
      expect(rows.length).toBeGreaterThan(0);
      for (const { games, events, dropped } of rows) {
        expect(events).toBe(games);
        expect(dropped).toEqual({});
      }
    });

    it.each(files)('%s is recognised', (file) => {
      expect(nhl.looksLike?.(read(file))).toBe(true);
      expect(nhl.leagueIn?.(read(file))).toBe('nhl');
    });

    it('tell the opening night of 2026 as announced, for the US and for Canada', () => {
      const { events } = parse('schedule-now-2026-09-29-trimmed.json');
      expect(
        events.map(({ title, start, status, broadcasts, url }) => [
          title,
          new Date(start).toISOString(),
          status,
          broadcasts.map(({ outlet, market, region }) => `${outlet} ${market} ${region}`),
          url,
        ]),
      ).toEqual([
        [
          'Florida Panthers at Carolina Hurricanes',
          '2026-09-29T21:00:00.000Z',
          'scheduled',
          ['ESPN national US'],
          'https://www.nhl.com/gamecenter/fla-vs-car/2026/09/29/2026020001',
        ],
        [
          'Montréal Canadiens at Toronto Maple Leafs',
          '2026-09-29T23:00:00.000Z',
          'scheduled',
          ['SN national CA'],
          'https://www.nhl.com/gamecenter/mtl-vs-tor/2026/09/29/2026020002',
        ],
      ]);
    });
  });
} else {
  console.info(
    `No recorded answers at ${folder.pathname}: the NHL is checked on hand-written ones alone.`,
  );
  it('has no recorded answers to check', () => {
    expect(existsSync(folder)).toBe(false);
  });
}
