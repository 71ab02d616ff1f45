/**
 * MLB's source over real recorded answers, which live outside the project. Nothing of them is kept here but facts
 * read by eye.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { mlb } from '../../utils/sources/mlb/index.ts';
import { SourceError } from '../../utils/sources/source.ts';

const folder = new URL('../../../shared/fixtures/schedules/mlb/', import.meta.url);

interface RawGame {
  gamePk: number;
  gameDate: string;
  status: { detailedState: string };
  teams: Record<'away' | 'home', { score?: number; team: { name: string } }>;
}

/** Read without our parser. */
function rawGames(text: string): RawGame[] {
  const data = JSON.parse(text.replace(/^\uFEFF/, '')) as { dates?: { games: RawGame[] }[] };
  return data.dates?.flatMap(({ games }) => games) ?? [];
}

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const dayOf = (file: string): number =>
  Date.parse(/\d{4}-\d{2}-\d{2}/.exec(file)?.[0] ?? `${/20\d\d/.exec(file)?.[0] ?? '2026'}-12-31`);

function parse(file: string) {
  const text = read(file);
  return mlb.parse(text, { league: mlb.leagueIn?.(text) ?? 'mlb', now: dayOf(file) });
}

if (existsSync(folder)) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const schedules = files.filter((file) => rawGames(read(file)).length > 0);

  describe('recorded schedules of MLB', () => {
    it('lose no game', () => {
      const rows = schedules.map((file) => {
        const { events, dropped, mended } = parse(file);
        const leagues = [...new Set(events.map(({ league }) => league))].join(', ');
        return {
          file,
          games: rawGames(read(file)).length,
          events: events.length,
          leagues,
          dropped,
          mended,
        };
      });
      console.table(rows);
      expect(rows.length).toBeGreaterThan(1);
      for (const { games, events, dropped } of rows) {
        expect(events).toBe(games);
        expect(dropped).toEqual({});
      }
    });

    it.each(schedules)('%s: each game has its start, its teams and its score', (file) => {
      expect(mlb.looksLike?.(read(file))).toBe(true);
      const { events } = parse(file);
      for (const { gamePk, gameDate, teams, status } of rawGames(read(file))) {
        const event = events.find(({ id }) => id.endsWith(`:${gamePk}`));
        expect(event?.start).toBe(Date.parse(gameDate));
        const over = status.detailedState === 'Final';
        const sides = [teams.away, teams.home].map(({ team, score }) => [
          team.name,
          over ? String(score) : undefined,
        ]);
        expect(event?.competitors.map(({ name, score }) => [name, score])).toEqual(sides);
      }
    });

    it('tell an evening of April 2022 as it was: seven games, and two called off for the weather', () => {
      const { events } = parse('schedule-2022-one-date.json');
      const byStatus = Map.groupBy(events, ({ status }) => status);
      expect(byStatus.get('final')).toHaveLength(7);
      expect(byStatus.get('postponed')?.map(({ title }) => title)).toEqual([
        'Boston Red Sox at New York Yankees',
        'Seattle Mariners at Minnesota Twins',
      ]);
      const cardinals = events.find(({ title }) => title.endsWith('at St. Louis Cardinals'));
      expect(cardinals).toMatchObject({
        id: 'mlb:mlb:662021',
        start: Date.parse('2022-04-07T20:15:00Z'),
      });
      expect(cardinals?.competitors.map(({ score }) => score)).toEqual(['0', '9']);
      expect(cardinals?.broadcasts).toEqual([
        { outlet: 'MLB.TV', kind: 'stream', url: 'https://www.mlb.com/tv/g662021' },
      ]);
    });

    it('tell a day of Triple-A as of the minor leagues, one game over', () => {
      const { events } = parse('schedule-milb-2026-05-30.json');
      expect(new Set(events.map(({ league }) => league))).toEqual(new Set(['milb']));
      expect(events.filter(({ status }) => status === 'final').map(({ title }) => title)).toEqual([
        'Lehigh Valley IronPigs at Buffalo Bisons',
      ]);
      expect(events.filter(({ status }) => status === 'scheduled')).toHaveLength(14);
    });

    it('are told from lists of teams, which are refused', () => {
      const others = files.filter((file) => !schedules.includes(file));
      expect(others).toContain('teams-milb-2026.json');
      for (const file of others) {
        expect(mlb.looksLike?.(read(file))).toBe(false);
        expect(() => parse(file)).toThrow(SourceError);
      }
    });
  });
} else {
  console.info(
    `No recorded answers at ${folder.pathname}: MLB is checked on hand-written ones alone.`,
  );
  it('has no recorded answers to check', () => {
    expect(existsSync(folder)).toBe(false);
  });
}
