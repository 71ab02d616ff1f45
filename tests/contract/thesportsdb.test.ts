/** TheSportsDB over real recorded answers, which live outside the project; what is said of them here was read by eye. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { SourceError } from '../../utils/sources/source.ts';
import { theSportsDb } from '../../utils/sources/thesportsdb/index.ts';
import { outletOf } from '../../utils/watch/outlet.ts';

const folder = new URL('../../../shared/fixtures/schedules/thesportsdb/', import.meta.url);
const NOW = Date.parse('2026-10-05T06:00:00Z');

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const parse = (file: string) => theSportsDb.parse(read(file), { league: 'nfl', now: NOW });

const withRecordings = (): void => {
  it('holds what can be counted by eye', () => {
    const rows = readdirSync(folder).map((file) => {
      try {
        const { events, dropped } = parse(file);
        const channels = events.flatMap(({ broadcasts }) => broadcasts).length;
        return { file, events: events.length, channels, left: JSON.stringify(dropped) };
      } catch (error) {
        const left = error instanceof SourceError ? error.message : String(error);
        return { file, events: 0, channels: 0, left };
      }
    });
    console.table(rows);
    expect(rows.map(({ events, channels }) => [events, channels])).toEqual([
      [3, 0],
      [1, 1],
      [1, 2],
      [0, 0],
    ]);
  });

  it('a Sunday in London', () => {
    expect(parse('v1-free-eventsday-nfl-2026-10-04.json').events[0]).toMatchObject({
      id: 'thesportsdb:nfl:2475423',
      title: 'Indianapolis Colts at Washington Commanders',
      start: Date.parse('2026-10-04T13:30:00Z'),
      status: 'final',
    });
  });

  it('who shows it elsewhere, by country', () => {
    const night = parse('v1-free-eventstv-2026-10-05.json').events[0];
    expect(night).toMatchObject({
      league: 'nfl',
      title: 'Detroit Lions at Carolina Panthers',
      start: Date.parse('2026-10-05T00:20:00Z'),
      broadcasts: [{ outlet: 'Sky Sports NFL', region: 'GB' }],
    });
    const match = parse('v1-free-lookuptv-arsenal-leeds.json').events[0];
    expect(match).toMatchObject({ league: 'epl', title: 'Arsenal v Leeds United' });
    expect(match?.broadcasts.map(({ outlet, region }) => [outlet, region])).toEqual([
      ['Disney+ Hotstar', 'IN'],
      ['VOYO', 'RO'],
    ]);
    expect(outletOf('Sky Sports NFL').broadcasters).toHaveLength(1);
    expect(outletOf('Disney+ Hotstar').broadcasters).toHaveLength(1);
  });

  it('a key that it turns away', () => {
    expect(() => parse('v1-invalid-key.json')).toThrow('it does not accept this key');
  });
};

describe('TheSportsDB, as recorded', () => {
  if (existsSync(folder)) withRecordings();
  else {
    it('is not here', () => {
      console.log('No recorded schedules beside the project: nothing to compare with.');
      expect(existsSync(folder)).toBe(false);
    });
  }
});
