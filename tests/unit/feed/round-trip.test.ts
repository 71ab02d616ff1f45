/** A feed from hand-written answers, through the command itself, read back as the extension reads it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { gatherRecorded } from '../../../scripts/feed/gather.ts';
import type { LiveEvent } from '../../../utils/events.ts';
import { jsonFeed } from '../../../utils/sources/json-feed/index.ts';
import type { Feed } from '../../../utils/sources/source.ts';

const project = new URL('../../../', import.meta.url).pathname;
const NOW = Date.parse('2026-11-22T20:00:00Z');
const LEAGUES = ['nfl', 'ucl', 'calendar'];
const url = 'https://desk.example/feed/index.json';
const feed: Feed = { id: 'f1', kind: 'json', url, name: 'Desk' };

let folder: string;
let printed: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tipoff-feed-'));
  const answers = join(folder, 'answers');
  mkdirSync(answers);
  cpSync(join(project, 'tests/fixtures/espn/nfl-day.json'), join(answers, 'nfl-day.json'));
  cpSync(join(project, 'tests/fixtures/json-feed/everything.json'), join(answers, 'desk.json'));
  writeFileSync(join(answers, 'notes.txt'), 'Not an answer of anybody.');
  printed = execFileSync(
    process.execPath,
    [
      join(project, 'scripts/feed.ts'),
      '--out',
      join(folder, 'out'),
      '--from',
      answers,
      '--leagues',
      LEAGUES.join(','),
      '--now',
      '2026-11-22T20:00Z',
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const written = (path: string): string => readFileSync(join(folder, 'out', path), 'utf8');

/** All that a feed tells: the same from every teller. */
function told(event: LiveEvent) {
  const {
    id: _id,
    mergedFrom: _from,
    sources: _sources,
    seenAt: _seen,
    changedAt: _changed,
    ...rest
  } = event;
  return {
    ...rest,
    competitors: rest.competitors.map(({ id: _own, entity: _entity, ...competitor }) => competitor),
  };
}

const inOrder = (events: readonly LiveEvent[]) =>
  events.map(told).toSorted((a, b) => a.start - b.start || (a.title < b.title ? -1 : 1));

describe('a feed that was written', () => {
  it('says what it did', () => {
    expect(printed).toMatch(/events in \d+ shards, \d+ of them new/);
  });

  it('gives the same events when it is read', () => {
    const context = { league: 'calendar', now: NOW, url, feed };
    const index = jsonFeed.parse(written('index.json'), context);
    expect([index.dropped, index.warnings]).toEqual([{}, []]);
    const next = index.next ?? [];
    const read = next.flatMap(({ urls, league }) => {
      const path = (urls[0] ?? '').replace('https://desk.example/feed/', '');
      const parsed = jsonFeed.parse(written(path), { ...context, league });
      expect([parsed.dropped, parsed.mended, parsed.warnings], path).toEqual([{}, {}, []]);
      for (const event of parsed.events) expect(event.league).toBe(league);
      return parsed.events;
    });
    const { events } = gatherRecorded(join(folder, 'answers'), LEAGUES, NOW);
    expect(events.length).toBeGreaterThan(5);
    expect(inOrder(read)).toEqual(inOrder(events));
  });

  it('covers with each shard exactly the events that are in it', () => {
    const { next = [] } = jsonFeed.parse(written('index.json'), {
      league: 'calendar',
      now: NOW,
      url,
      feed,
    });
    for (const { covers, urls, league } of next.filter(
      (request) => request.league !== 'calendar',
    )) {
      const path = (urls[0] ?? '').replace('https://desk.example/feed/', '');
      for (const { start } of jsonFeed.parse(written(path), { league, now: NOW, url, feed })
        .events) {
        expect(start >= covers.from && start < covers.to, path).toBe(true);
      }
    }
  });
});
