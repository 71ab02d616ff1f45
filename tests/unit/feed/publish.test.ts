import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { publish } from '../../../scripts/feed/publish.ts';
import type { LiveEvent } from '../../../utils/events.ts';
import { DAY, HOUR, MINUTE } from '../../../utils/spans.ts';
import { makeEvent, NOW } from './make.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tipoff-feed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (events: LiveEvent[], now = NOW, incomplete: string[] = []) =>
  publish({ folder, name: 'Test', events, incomplete: new Set(incomplete), now });

interface Index {
  generated: string;
  shards: { league: string; day: string; url: string; bytes: number; events: number }[];
}
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const index = (): Index => JSON.parse(read('index.json')) as Index;
const files = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.json'),
  );
const shardFiles = (): string[] => files().filter((path) => path.includes('/'));

const other = makeEvent('epl', {
  id: 'espn:epl:9',
  league: 'epl',
  start: NOW + DAY,
  end: NOW + DAY + HOUR,
});

describe('a feed’s folder', () => {
  it('holds an index that names a shard a league and day, of the size it says', () => {
    const done = write([
      makeEvent('1'),
      makeEvent('2'),
      makeEvent('3', { start: NOW + DAY }),
      other,
    ]);
    expect(done).toMatchObject({
      shards: 3,
      events: 4,
      written: 3,
      kept: 0,
      retired: 0,
      indexWritten: true,
    });
    expect(index().shards.map(({ league, day, events }) => [league, day, events])).toEqual([
      ['epl', '2026-11-23', 1],
      ['nfl', '2026-11-22', 2],
      ['nfl', '2026-11-23', 1],
    ]);
    for (const { url, bytes } of index().shards)
      expect(statSync(join(folder, url)).size).toBe(bytes);
  });

  it('stays as it is when nothing changed, in whatever order events come and whenever seen', () => {
    const events = [makeEvent('1'), makeEvent('2')];
    write(events);
    const before = files().map((path) => [path, statSync(join(folder, path)).mtimeMs]);
    const again = events
      .toReversed()
      .map((event) => ({ ...event, seenAt: NOW + 5, changedAt: NOW + 5 }));
    expect(write(again, NOW + MINUTE)).toMatchObject({ written: 0, indexWritten: false });
    const shards = before.filter(([path]) => String(path) !== 'retired.json');
    expect(shards.map(([path]) => [path, statSync(join(folder, String(path))).mtimeMs])).toEqual(
      shards,
    );
  });

  it('says again after an hour that it still holds', () => {
    write([makeEvent('1')]);
    expect(write([makeEvent('1')], NOW + 61 * MINUTE).indexWritten).toBe(true);
    expect(index().generated).toBe('2026-11-22T19:01:00Z');
  });

  it('writes one shard when one score changes, and keeps the old one for a day', () => {
    const at = (time: number, score: string) => {
      const competitors = [{ id: 'a', name: 'A', score }];
      return write([makeEvent('1', { status: 'live', competitors, seenAt: time }), other], time);
    };
    at(NOW, '0');
    const before = index().shards.find(({ league }) => league === 'nfl')?.url;
    expect(at(NOW + MINUTE, '7')).toMatchObject({ written: 1, retired: 1, removed: 0 });
    expect(at(NOW + DAY, '7')).toMatchObject({ written: 0, retired: 1, removed: 0 });
    expect(shardFiles()).toContain(before);
    expect(at(NOW + DAY + MINUTE, '7')).toMatchObject({ retired: 0, removed: 1 });
    expect(shardFiles()).not.toContain(before);
  });

  it('a shard that comes back is named again, and not written twice', () => {
    write([makeEvent('1')]);
    write([makeEvent('1', { title: 'Other' })], NOW + MINUTE);
    expect(write([makeEvent('1')], NOW + 2 * MINUTE)).toMatchObject({ written: 0, retired: 1 });
  });

  it('loses nothing of a league that could not be asked in full, and says what is new of it', () => {
    write([makeEvent('1'), makeEvent('2'), makeEvent('3'), other]);
    const moved = makeEvent('3', { start: NOW + DAY, end: NOW + DAY + HOUR });
    const done = write([makeEvent('1', { title: 'Newer' }), moved], NOW + MINUTE, ['nfl']);
    expect(done).toMatchObject({ kept: 1, shards: 2, events: 3 });
    const [today = { url: '' }] = index().shards;
    const { events } = JSON.parse(read(today.url)) as { events: { id: string; title: string }[] };
    expect(events.map(({ id, title }) => [id, title])).toEqual([
      ['espn:nfl:1', 'Newer'],
      ['espn:nfl:2', 'Game 2'],
    ]);
  });

  it('lets go of what is gone from a league that was asked in full', () => {
    write([makeEvent('1'), makeEvent('2'), other]);
    expect(write([makeEvent('1')], NOW + MINUTE)).toMatchObject({ kept: 0, shards: 1, events: 1 });
  });

  it('keeps no shard of a day gone by for a league that fails for days', () => {
    write([makeEvent('1')]);
    expect(write([other], NOW + 2 * DAY, ['nfl'])).toMatchObject({ kept: 0 });
  });

  it('leaves out what is over, and what only a mistake holds to be on', () => {
    const over = makeEvent('1', { start: NOW - 2 * DAY, end: NOW - DAY });
    const stuck = makeEvent('2', {
      start: NOW - 60 * DAY,
      end: NOW - 60 * DAY + HOUR,
      status: 'live',
    });
    expect(write([over, stuck, other])).toMatchObject({ shards: 1, events: 1 });
  });

  it('clears what a killed run left, and touches nothing that is not its own', () => {
    mkdirSync(join(folder, 'nfl'));
    const stray = 'nfl/2026-11-22.0123456789abcdef.json';
    const half = `${stray}.77.tmp`;
    for (const path of [
      half,
      'index.json.77.tmp',
      stray,
      'nfl/notes.json',
      'nfl/mine.tmp',
      'CNAME',
    ]) {
      writeFileSync(join(folder, path), '{}');
    }
    write([makeEvent('1')]);
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => name.endsWith('.tmp'))).toEqual(['nfl/mine.tmp']);
    write([makeEvent('1')], NOW + DAY + MINUTE);
    expect(files()).toContain('nfl/notes.json');
    expect(readdirSync(folder)).toContain('CNAME');
    expect(files()).not.toContain(stray);
  });

  it('starts anew beside a damaged index', () => {
    write([makeEvent('1')]);
    writeFileSync(join(folder, 'index.json'), '{"version":1,"shards":[');
    writeFileSync(join(folder, 'retired.json'), 'nonsense');
    expect(write([makeEvent('1')], NOW + MINUTE)).toMatchObject({ written: 0, indexWritten: true });
    expect(index().shards.length).toBe(1);
  });
});
