/** OpenLigaDB's source over recorded match days, which live outside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { withKnownCompetitors } from '../../utils/catalog/known.ts';
import { openligadb } from '../../utils/sources/openligadb.ts';
import { cuts, mutations } from '../unit/sources/damage.ts';
import { refusalOf } from './refusal.ts';

const folder = new URL('../../../shared/fixtures/schedules/openligadb/', import.meta.url);
const context = { league: 'bundesliga', now: Date.parse('2023-11-26T20:00Z') };

const withRecordings = (): void => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
  const parse = (file: string) => openligadb.parse(read(file), context);

  it('lose no match, and their clubs are known', () => {
    const rows = files.map((file) => {
      const { events, dropped, mended } = parse(file);
      return {
        file,
        counted: (JSON.parse(read(file)) as unknown[]).length,
        kept: events.length,
        over: events.filter(({ status }) => status === 'final').length,
        left: JSON.stringify({ ...dropped, ...mended }),
      };
    });
    console.table(rows);
    expect(rows.filter(({ counted, kept }) => counted !== kept)).toEqual([]);
    expect(Object.fromEntries(rows.map(({ file, over }) => [file, over]))).toEqual({
      'bl1-2022-matchday-01.json': 9,
      'bl1-2023-matchday-12.json': 7,
    });
    const competitors = files
      .flatMap((file) => parse(file).events.map(withKnownCompetitors))
      .flatMap((event) => event.competitors);
    expect(competitors.filter(({ entity }) => entity === undefined)).toEqual([]);
    expect(files.every((file) => openligadb.looksLike?.(read(file)) === true)).toBe(true);
  });

  it('have a match as it was: whoever played, when, and the score at the end', () => {
    const { events } = parse('bl1-2022-matchday-01.json');
    const first = events.find(({ id }) => id === 'openligadb:bundesliga:63864');
    expect(first).toMatchObject({
      title: 'Eintracht Frankfurt v FC Bayern München',
      start: Date.parse('2022-08-05T18:30Z'),
      status: 'final',
    });
    expect(first?.competitors.map(({ score }) => score)).toEqual(['1', '6']);
  });

  it('damaged are refused or read, and nothing else happens', () => {
    const text = read('bl1-2023-matchday-12.json');
    expect(cuts(text).map((cut) => refusalOf(openligadb, cut, context))).not.toContain(undefined);
    for (const damaged of mutations(text, 2000)) refusalOf(openligadb, damaged, context);
  });
};

describe("OpenLigaDB's recorded match days", () => {
  if (existsSync(folder)) withRecordings();
  else {
    it('are not here, so that nothing was checked against real data', () => {
      console.info(`No recorded match days at ${folder.pathname}.`);
      expect(existsSync(folder)).toBe(false);
    });
  }
});
