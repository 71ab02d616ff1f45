/** Every recorded answer of a covered source, read as `npm run schedule -- --from FILE` reads it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import { readRecorded, RecordingError } from '../../scripts/schedule/recorded.ts';
import { scheduleOf } from '../../scripts/schedule/run.ts';
import type { LiveEvent } from '../../utils/events.ts';
import { SOURCES } from '../../utils/sources/index.ts';

const folder = new URL('../../../shared/fixtures/schedules/', import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));
/** The day that most of the recordings are near to. */
const NOW = Date.parse('2026-11-22T12:00:00Z');

/** Parse and merge of the biggest one, at best: what else the machine does is no matter of ours. Milliseconds. */
const BAR = 25;
const TIMES = 30;

/** Folders of sources that are not covered. */
const NOT_COVERED = /^(?:epg\/(?!plutotv)|nba\/|other\/)/;
/** Answers that hold no events by their nature. */
const NO_EVENTS = /\/(?:team-ohio-state|teams-|v1-invalid-key)/;

/** Answers whose rows are channels: each is one of an event's broadcasts. */
const CHANNELS = /\/v1-free-(?:lookuptv|eventstv)/;

/** File → events, as the folder's own index counts them; a dash counts nothing. */
function counted(): Map<string, number> {
  const rows = readFileSync(new URL('INDEX.md', folder), 'utf8').matchAll(/^\|(.+)\|$/gm);
  return new Map(
    [...rows].flatMap(([, row = '']) => {
      const cells = row.split('|').map((cell) => cell.trim());
      const [file = ''] = cells;
      return file.includes('/') ? [[file, Number(cells[5]) || 0] as const] : [];
    }),
  );
}

interface Row {
  file: string;
  source: string;
  counted: number;
  events: number;
  left: string;
}

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

function rowOf(file: string, count: number): Row {
  try {
    const answer = readRecorded({ file, text: read(file) }, { sources: SOURCES, now: NOW });
    const left = [
      ...Object.entries(answer.dropped).map(([reason, times]) => `${times} ${reason}`),
      ...(answer.warnings ?? []),
    ].join('; ');
    const events = scheduleOf([answer]);
    const channels = events.flatMap(({ broadcasts }) => broadcasts).length;
    return {
      file,
      source: answer.source,
      counted: count,
      events: CHANNELS.test(file) ? channels : events.length,
      left,
    };
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error;
    return {
      file,
      source: '',
      counted: count,
      events: 0,
      left: error.message.replace(`${file}: `, ''),
    };
  }
}

const withRecordings = (): void => {
  const index = counted();
  const covered = [...index.keys()].filter((file) => !NOT_COVERED.test(file));
  const rows = covered.map((file) => rowOf(file, index.get(file) ?? 0));

  it('are known for what they are, and lose no event that a person would count', () => {
    console.table(rows);
    expect(rows.length).toBeGreaterThan(50);
    const withEvents = rows.filter(({ file }) => !NO_EVENTS.test(`/${file}`));
    expect(withEvents.filter(({ source }) => source === '')).toEqual([]);
    expect(withEvents.filter(({ counted: count, events }) => events < count)).toEqual([]);
  });

  it('are all in the index', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'INDEX.md')
      .map(
        ({ name, parentPath }) => `${parentPath.replaceAll('\\', '/').split('/').at(-1)}/${name}`,
      );
    expect(files.filter((file) => !index.has(file))).toEqual([]);
  });

  it('of sources that are not covered are taken for nobody’s', () => {
    const others = [...index.keys()].filter((file) => NOT_COVERED.test(file));
    const taken = others.map((file) => rowOf(file, 0)).filter(({ events }) => events > 0);
    expect(taken).toEqual([]);
  });

  it(`the biggest is read and merged within ${BAR} ms`, () => {
    const [file = ''] = covered.toSorted((a, b) => read(b).length - read(a).length);
    const text = read(file);
    const source = SOURCES.find(({ id }) => id === 'espn');
    const times = Array.from({ length: TIMES }, () => {
      const begun = performance.now();
      const parsed = source?.parse(text, { league: 'worldcup', now: NOW });
      scheduleOf([{ dropped: {}, events: [], ...parsed, source: 'espn', teller: 'espn' }]);
      return performance.now() - begun;
    }).toSorted((a, b) => a - b);
    const [best = Infinity, middle = Infinity] = [times[0], times[Math.floor(TIMES / 2)]];
    console.log(
      `${file}, ${text.length} characters: ${best.toFixed(1)} ms at best, ${middle.toFixed(1)} ms usually`,
    );
    expect(best).toBeLessThan(BAR);
  });

  it('are printed as the command does it', () => {
    const file = fileURLToPath(new URL('espn/nfl-scoreboard-2022-09-11.json', folder));
    const args = ['scripts/schedule.ts', '--json', '--from', file];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
    });
    const { events } = JSON.parse(stdout) as { events: LiveEvent[] };
    expect(events).toHaveLength(16);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });
};

describe('recorded answers of all sources', () => {
  if (existsSync(folder)) withRecordings();
  else {
    it('are not here', () => {
      console.log('No recorded schedules beside the project: nothing to compare with.');
      expect(existsSync(folder)).toBe(false);
    });
  }
});
