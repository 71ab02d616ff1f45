import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { LEAGUES } from '../../../utils/catalog/leagues.ts';
import { requestsFor, SOURCES } from '../../../utils/sources/index.ts';
import { NO_SETUP } from '../../../utils/sources/source.ts';

const folder = new URL('../../../utils/sources/', import.meta.url);
/** What is shared by all sources and none itself. */
const SHARED = new Set(['about.ts', 'index.ts', 'source.ts', 'kit']);
const NOW = Date.parse('2026-11-22T20:00:00Z');

const files = readdirSync(folder).filter((name) => !SHARED.has(name));

describe('the list of sources', () => {
  it('names every file and folder beside it, once', () => {
    expect(SOURCES.map((source) => source.id).toSorted()).toEqual(
      files.map((name) => name.replace(/\.ts$/, '')).toSorted(),
    );
  });

  it.each(files)('%s has its tests', (name) => {
    const tests = new URL(name.replace(/\.ts$/, ''), import.meta.url);
    expect(existsSync(tests) || existsSync(`${tests.pathname}.test.ts`)).toBe(true);
  });

  it('asks only hosts that a source has named, under keys and a source id that are its own', () => {
    for (const source of SOURCES) {
      for (const league of LEAGUES) {
        for (const request of source.requests(league.id, NOW, NO_SETUP)) {
          expect(request.source).toBe(source.id);
          expect(request.key.startsWith(`${source.id}:${league.id}:`)).toBe(true);
          for (const url of request.urls) {
            expect(source.hosts).toContain(`https://${new URL(url).hostname}/*`);
          }
        }
      }
    }
  });

  it('asks no two requests under one key', () => {
    const keys = LEAGUES.flatMap((league) => requestsFor(league.id, NOW, NO_SETUP)).map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
