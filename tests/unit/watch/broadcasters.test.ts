import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { httpsUrl } from '../../../utils/https.ts';
import { BROADCASTERS } from '../../../utils/watch/broadcasters.ts';
import { foldOutlet } from '../../../utils/watch/outlet.ts';
import { SERVICES } from '../../../utils/watch/services.ts';

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** A real country by the browser's own list: an unknown code has no name but itself. */
const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

describe('the table of broadcasters', () => {
  it('has the rows of every file in its folder', async () => {
    const folder = join(import.meta.dirname, '../../../utils/watch/broadcasters');
    const files = readdirSync(folder).filter((file) => file !== 'row.ts');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const rows = Object.values(await import(join(folder, file))).flat();
      expect(BROADCASTERS, file).toEqual(expect.arrayContaining(rows));
    }
  });

  it('names each broadcaster once', () => {
    expect(repeated(BROADCASTERS.map((row) => row.id))).toEqual([]);
  });

  it('gives each spelling to one broadcaster', () => {
    const spellings = BROADCASTERS.flatMap((row) => row.aliases.map(foldOutlet));
    expect(repeated(spellings)).toEqual([]);
    expect(spellings).not.toContain('');
  });

  it('opens https addresses only', () => {
    const bad = BROADCASTERS.filter((row) => httpsUrl(row.url) !== row.url);
    expect(bad.map((row) => row.id)).toEqual([]);
  });

  it('names regions that there are', () => {
    const named = BROADCASTERS.flatMap((row) => (row.regions === 'world' ? [] : row.regions));
    expect(named.filter((region) => countries.of(region) === undefined)).toEqual([]);
    expect(named.filter((region) => !/^[A-Z]{2}$/.test(region))).toEqual([]);
    const nowhere = BROADCASTERS.filter((row) => row.regions.length === 0);
    expect(nowhere.map((row) => row.id)).toEqual([]);
  });

  it('says what opens each one that is not free', () => {
    const closed = BROADCASTERS.filter((row) => row.access !== 'free' && row.services.length === 0);
    expect(closed.map((row) => row.id)).toEqual([]);
  });

  it('has slugs for ids', () => {
    const ids = BROADCASTERS.map((row) => row.id);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
});

describe('the list of services', () => {
  const used = new Set(BROADCASTERS.flatMap((row) => row.services));

  it('names each service once', () => {
    expect(repeated(SERVICES.map((service) => service.id))).toEqual([]);
    expect(repeated(SERVICES.map((service) => service.name))).toEqual([]);
  });

  it('has every service that a broadcaster names, and none that reaches nothing', () => {
    expect(SERVICES.map((service) => service.id).toSorted()).toEqual([...used].toSorted());
  });
});
