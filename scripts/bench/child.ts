/** Building a matcher in a process of its own, where nothing else fills the heap. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import type { Finder } from './matcher.ts';
import { worked } from './measure.ts';

export interface Built {
  /** Milliseconds of work, the first run included where a matcher builds lazily. */
  build: number;
  /** What it keeps, megabytes: heap and typed arrays. */
  heap: number;
}

const MEGABYTE = 1_000_000;
/** Longest that a build may take, milliseconds. */
const PATIENCE = 120_000;

const QUICK_BUILD = 200;
/** So often a quick build is made, each time in a new process; the least time counts, since a busy machine only adds. */
const TRIES = 3;

/** Runs the bench again for one matcher; the reason when it cannot be built. */
export function buildApart(name: string, size: number): Built | string {
  const script = join(import.meta.dirname, '..', 'bench-mentions.ts');
  const args = ['--expose-gc', script, '--apart', name, '--size', String(size)];
  const tries: Built[] = [];
  try {
    do {
      const out = execFileSync(process.execPath, args, {
        encoding: 'utf8',
        timeout: PATIENCE,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      tries.push(JSON.parse(out) as Built);
    } while (tries.length < TRIES && (tries[0]?.build ?? 0) < QUICK_BUILD);
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: string };
    if (code === 'ETIMEDOUT') return `not built within ${PATIENCE / 1000} s`;
    // An expression that is refused is in the message, with all its names.
    const reason = /\S.*(?=\s*$)/.exec(stderr ?? '')?.[0].replace(/\/.*\/\w*: /s, '');
    return reason ?? 'cannot be built';
  }
  const heaps = tries.map((one) => one.heap).toSorted((a, b) => a - b);
  return {
    build: Math.min(...tries.map((one) => one.build)),
    heap: heaps[Math.floor(heaps.length / 2)] ?? 0,
  };
}

const held = (): number => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Builds that take longer, milliseconds, are made once. */
const TOO_LONG = 2000;
const BUILDS = 5;

/**
 * Builds and measures; to be called in the process of its own. The time is that of the first build, as a page has it;
 * the heap is the median of some more, when the engine has its own code and counters.
 */
export function measureBuild(build: () => Finder): Built {
  const kept: Finder[] = [];
  const add = (): number => {
    const before = held();
    const made = build();
    made.run('x');
    kept.push(made);
    return (held() - before) / MEGABYTE;
  };
  const idle = held();
  const begin = worked();
  kept.push(build());
  kept[0]?.run('x');
  const time = worked() - begin;
  const first = (held() - idle) / MEGABYTE;
  const heaps =
    time < TOO_LONG ? Array.from({ length: BUILDS }, add).toSorted((a, b) => a - b) : [];
  for (const one of kept) one.run('x');
  return { build: time, heap: heaps[Math.floor(heaps.length / 2)] ?? first };
}
