/** Pages as they were recorded, which live outside the project. Nothing of them is kept here but facts read by eye. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { jsonLd } from '../../utils/sources/json-ld/index.ts';

const folder = new URL('../../../shared/fixtures/schedules/jsonld/', import.meta.url);
const NOW = Date.parse('2026-04-20T00:00:00Z');

/** Events that a person counts in a page's JSON-LD, by how its name begins. */
const COUNTED: readonly [start: string, events: number][] = [
  ['invalid-control-characters', 0],
  ['invalid-js-comment', 0],
  // Its programmes are marked up as microdata; its JSON-LD holds the way to the page alone.
  ['musor', 0],
  ['onet', 1],
  ['songkick-empty-item', 0],
  ['songkick-musicevent', 1],
  ['tivie', 28],
];

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const parse = (file: string) =>
  jsonLd.parse(read(file), { league: 'calendar', now: NOW, zone: 'Europe/Warsaw' });
const fileOf = (start: string): string =>
  readdirSync(folder).find((name) => name.startsWith(start)) ?? start;

/** Read by eye: page, title, start, end (none where none is told), outlets. */
const BY_EYE: readonly [string, string, string, string | undefined, string[]][] = [
  [
    'onet',
    'Komisarz Rex 11, odc. 9: Dawna sprawa',
    '2026-04-18T06:00+02:00',
    undefined,
    ['STOPKLATKA'],
  ],
  ['songkick-musicevent', 'Elysian Fields', '2015-10-31T19:30-04:00', undefined, []],
  [
    'tivie',
    'FBI: International S4, Ep. 2',
    '2026-04-29T00:25+07:00',
    '2026-04-29T01:20+07:00',
    ['AXN'],
  ],
];

const withRecordings = (): void => {
  it('lose no event that a person would count', () => {
    const rows = readdirSync(folder).map((file) => {
      const counted = COUNTED.find(([start]) => file.startsWith(start))?.[1];
      const { events, dropped, mended = {}, warnings = [] } = parse(file);
      const notes = [...Object.entries({ ...dropped, ...mended }).map(String), ...warnings];
      return { file, counted, kept: events.length, notes: notes.join('; ') };
    });
    console.table(rows);
    expect(rows.filter(({ counted, kept }) => counted !== kept)).toEqual([]);
  });

  it('every script of theirs is read', () => {
    for (const file of readdirSync(folder)) expect(parse(file).dropped, file).toEqual({});
  });

  it.each(BY_EYE)('%s: %s is what the page says', (start, title, begins, ends, outlets) => {
    const event = parse(fileOf(start)).events.find((one) => one.title === title);
    expect(event).toMatchObject({
      start: Date.parse(begins),
      ...(ends === undefined
        ? { endEstimated: true }
        : { end: Date.parse(ends), endEstimated: false }),
    });
    expect(event?.broadcasts.map(({ outlet }) => outlet)).toEqual(outlets);
    expect(event?.status).toBe('scheduled');
  });
};

const withoutRecordings = (): void => {
  it('are not here, so that nothing was checked against real pages', () => {
    console.info(
      `No recorded pages at ${folder.pathname}: JSON-LD was tested on fixtures of our own alone.`,
    );
    expect(existsSync(folder)).toBe(false);
  });
};

describe('recorded pages with JSON-LD', () => {
  if (existsSync(folder)) withRecordings();
  else withoutRecordings();
});
