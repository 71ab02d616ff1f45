/** `npm run schedule` as its users run it: a process, its output, its exit code. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { FlagError } from '../../scripts/flags.ts';
import { readFlags } from '../../scripts/schedule/flags.ts';
import type { LiveEvent } from '../../utils/events.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixture = (path: string): string => join(root, 'tests/fixtures', path);
const NFL = fixture('espn/nfl-day.json');
const CHANNELS = fixture('thesportsdb/channels.json');
const NOW = ['--now', '2026-11-22T19:40Z'];

/** A child process starts slowly while others build. Milliseconds. */
const TIMEOUT = 30_000;

interface Printed {
  events: LiveEvent[];
  dropped: Record<string, number>;
}

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/schedule.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: TIMEOUT,
    env: { ...process.env, TZ: 'America/New_York' },
  });
  return { stdout, stderr, status };
}

const json = (...args: string[]): Printed => JSON.parse(run('--json', ...args).stdout) as Printed;

let folder = '';
const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tipoff-schedule-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a recorded answer', { timeout: TIMEOUT }, () => {
  it('is printed as events and what was dropped, and nothing else', () => {
    const { stdout, stderr, status } = run('--json', '--from', NFL, ...NOW);
    const printed = JSON.parse(stdout) as Printed;
    expect(Object.keys(printed)).toEqual(['events', 'dropped']);
    expect(printed.events.map(({ id }) => id)).toEqual([
      'espn:nfl:9001',
      'espn:nfl:9003',
      'espn:nfl:9002',
    ]);
    expect(printed.events[0]?.competitors[0]?.entity).toBe('nfl:buffalo-bills');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('is the same whenever it is read', () => {
    const [first, second] = [1, 2].map(() => run('--json', '--from', NFL, ...NOW).stdout);
    expect(first).toBe(second);
  });

  it('counts what was dropped', () => {
    const bad = write('bad.json', '{"leagues":[{"slug":"nba"}],"events":[{"competitions":[]},7]}');
    expect(json('--from', bad)).toEqual({ events: [], dropped: { 'not readable': 2 } });
  });

  it.each([
    ['espn/cricket.json', 'ipl', 'espn'],
    ['espn/f1-weekend.json', 'f1', 'espn'],
    ['espn/college-basketball.json', 'ncaam', 'espn'],
    ['thesportsdb/channels.json', 'nfl', 'thesportsdb'],
  ])('%s is known for what it is', (path, league, source) => {
    const [event] = json('--from', fixture(path)).events;
    expect([event?.league, event?.sources]).toEqual([league, [source]]);
  });

  it('of a league that it does not name is of the one whose teams play', () => {
    const game = (home: string, away: string) => ({
      id: '1',
      date: '2026-11-22T18:00Z',
      competitions: [
        {
          competitors: [
            { homeAway: 'home', team: { id: '1', displayName: home } },
            { homeAway: 'away', team: { id: '2', displayName: away } },
          ],
        },
      ],
    });
    const events = [game('Boston Celtics', 'Los Angeles Lakers')];
    const file = write('unnamed.json', JSON.stringify({ events }));
    expect(json('--from', file).events[0]?.league).toBe('nba');
    expect(json('--from', file, '--league', 'wnba').events[0]?.league).toBe('wnba');
  });

  it('is shown as a table, in the time zone of the computer', () => {
    const { stdout, status } = run('--from', NFL, ...NOW);
    const [first = '', ...others] = stdout.trimEnd().split('\n');
    expect(first).toMatch(/^Sun 22 Nov 2026 13:00 +.+ +nfl +Buffalo Bills at New York Jets +CBS/);
    expect(others.at(-1)).toBe('3 events');
    expect(status).toBe(0);
  });

  it('is cut down to the events of a day', () => {
    // Sunday night in New York is Monday in UTC.
    expect(json('--from', NFL, '--date', '2026-11-22').events).toHaveLength(3);
    expect(json('--from', NFL, '--date', '2026-11-23').events).toHaveLength(0);
  });
});

describe('several recorded answers', { timeout: TIMEOUT }, () => {
  it('become one schedule, whatever their order', () => {
    const one = json('--from', NFL, '--from', CHANNELS, ...NOW);
    const other = json('--from', CHANNELS, '--from', NFL, ...NOW);
    expect(one).toEqual(other);
    expect(one.events).toHaveLength(3);
    expect(one.events[0]?.sources).toEqual(['espn', 'thesportsdb']);
    expect(one.events[0]?.broadcasts.map(({ outlet }) => outlet)).toContain('Sky Sports NFL');
  });

  it('are told apart by --why', () => {
    const { stdout, status } = run('--from', NFL, '--from', CHANNELS, ...NOW, '--why', 'bills');
    expect(stdout).toContain('espn:nfl:9001 was told by');
    expect(stdout).toMatch(/status: live .*← espn/);
    expect(stdout).toMatch(/broadcasts: .*Sky Sports NFL.*← .*thesportsdb/);
    expect(status).toBe(0);
  });

  it('do not hold what nobody told', () => {
    const { stdout, stderr, status } = run('--from', NFL, '--why', 'Wimbledon');
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toContain('No event is "Wimbledon"');
  });
});

describe('what can’t be done', { timeout: TIMEOUT }, () => {
  it.each([
    ['an unknown flag', ['--form', 'x'], "'--form'"],
    ['an unknown source', ['--source', 'cnn'], 'There is no source "cnn"; there are espn, mlb'],
    ['an unknown league', ['--league', 'xfl'], 'There is no league "xfl"'],
    ['a day that is none', ['--date', '2026-02-30'], '--date wants a day'],
    ['an instant without a zone', ['--now', '2026-11-22T10:00'], '--now wants an instant'],
    ['two ways to print', ['--json', '--why', 'x'], 'exclude each other'],
  ])('%s', (_what, args, words) => {
    const known = { sources: ['espn', 'mlb'], leagues: ['nfl'] };
    expect(() => readFlags(args, known)).toThrow(FlagError);
    expect(() => readFlags(args, known)).toThrow(words);
  });

  it('a missing file, said on standard error alone', () => {
    const { stdout, stderr, status } = run('--from', 'nowhere.json');
    expect(stdout).toBe('');
    expect(stderr).toContain('There is no file nowhere.json');
    expect(status).toBe(2);
  });

  it('an answer that no source knows', () => {
    const { stderr, status } = run('--json', '--from', write('other.json', '{"weather":"fine"}'));
    expect(stderr).toContain('no source knows such an answer');
    expect(status).toBe(2);
  });

  it('an answer that its source can’t use', () => {
    const half = write('half.json', '{"events":[{"id":"1","competitions":[');
    const { stdout, stderr, status } = run('--json', '--from', half);
    expect(stdout).toBe('');
    expect(stderr).toContain('ESPN: the answer was cut off or is not JSON');
    expect(status).toBe(2);
  });
});
