/** Jolpica's source over recorded seasons, which live outside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { jolpica } from '../../utils/sources/jolpica.ts';
import { cuts, mutations } from '../unit/sources/damage.ts';
import { refusalOf } from './refusal.ts';

const folder = new URL('../../../shared/fixtures/schedules/jolpica/', import.meta.url);
const context = { league: 'f1', now: Date.parse('2023-04-28T12:00Z') };

interface RawRace {
  date?: string;
  [session: string]: unknown;
}

/** Counted without our parser: a race's own date, and everything of it that has one. */
function countOf(text: string): number {
  const { MRData } = JSON.parse(text) as { MRData: { RaceTable: { Races: RawRace[] } } };
  const dated = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'date' in value;
  return MRData.RaceTable.Races.reduce(
    (sum, race) => sum + Number(dated(race)) + Object.values(race).filter(dated).length,
    0,
  );
}

const withRecordings = (): void => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

  it('lose no session', () => {
    const rows = files.map((file) => {
      const { events, dropped } = jolpica.parse(read(file), context);
      return {
        file,
        counted: countOf(read(file)),
        kept: events.length,
        left: JSON.stringify(dropped),
      };
    });
    console.table(rows);
    expect(rows.filter(({ counted, kept }) => counted !== kept)).toEqual([]);
    expect(files.every((file) => jolpica.looksLike?.(read(file)) === true)).toBe(true);
  });

  it.each([
    ['2023-4-practice-1', 'Azerbaijan GP · Practice 1', '2023-04-28T09:30Z'],
    ['2023-4-sprint', 'Azerbaijan GP · Sprint', '2023-04-29T13:30Z'],
    ['2023-4-race', 'Azerbaijan GP · Race', '2023-04-30T11:00Z'],
    ['2023-20-sprint', 'São Paulo GP · Sprint', '2023-11-04T18:30Z'],
    ['2023-21-race', 'Las Vegas GP · Race', '2023-11-19T06:00Z'],
  ])('have %s as it was: %s at %s', (id, title, start) => {
    const { events } = jolpica.parse(read('2023-races.json'), context);
    expect(events.find((event) => event.id === `jolpica:f1:${id}`)).toMatchObject({
      title,
      start: Date.parse(start),
      timeTbd: false,
      status: 'scheduled',
    });
  });

  it('damaged are refused or read, and nothing else happens', () => {
    const text = read('2023-races.json');
    expect(cuts(text).map((cut) => refusalOf(jolpica, cut, context))).not.toContain(undefined);
    for (const damaged of mutations(text, 2000)) refusalOf(jolpica, damaged, context);
  });
};

describe("Jolpica's recorded seasons", () => {
  if (existsSync(folder)) withRecordings();
  else {
    it('are not here, so that nothing was checked against real data', () => {
      console.info(`No recorded seasons at ${folder.pathname}.`);
      expect(existsSync(folder)).toBe(false);
    });
  }
});
