import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { findBrowser } from '../../scripts/browsers.mjs';
import { isStale } from '../../scripts/setup/dependencies.mjs';
import { withLock } from '../../scripts/setup/lock.mjs';

const root = join(import.meta.dirname, '..', '..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tipoff-setup-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

function program(path: string, content = '#!/bin/sh\n'): string {
  const file = write(path, content);
  chmodSync(file, 0o755);
  return file;
}

describe('what package.json, .nvmrc and the lock file say of Node', () => {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const pinned: string = JSON.parse(read('package.json')).devDependencies.node;

  it('agrees', () => {
    expect(read('.nvmrc').trim()).toBe(pinned.split('.')[0]);
    expect(JSON.parse(read('package-lock.json')).packages['node_modules/node'].version).toBe(
      pinned,
    );
  });

  it('runs these tests', () => {
    expect(process.version).toBe(`v${pinned}`);
  });

  it('is locked with every package for every system, without which npm ci refuses', () => {
    const packages: Record<string, { optionalDependencies?: Record<string, string> }> = JSON.parse(
      read('package-lock.json'),
    ).packages;
    const wanted = Object.values(packages).flatMap((one) =>
      Object.keys(one.optionalDependencies ?? {}),
    );
    expect(wanted.filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
  });
});

describe('finding a browser', () => {
  it('takes the variable’s path before any other', () => {
    const mine = program('mine/my-chrome');
    program('bin/chromium');
    const env = { CHROMIUM_PATH: mine, PATH: join(folder, 'bin') };
    expect(findBrowser('chromium', env)).toBe(mine);
  });

  it('says so when the variable names no program', () => {
    const file = write('not-executable', '');
    for (const path of [file, folder, join(folder, 'missing')]) {
      expect(() => findBrowser('firefox', { FIREFOX_PATH: path })).toThrow(/^FIREFOX_PATH is /);
    }
  });

  it('looks for the usual commands, in every folder of the path', () => {
    const chrome = program('b/google-chrome');
    const env = { PATH: `${join(folder, 'a')}:${join(folder, 'b')}` };
    expect(findBrowser('chromium', env)).toBe(chrome);
  });

  it('passes by a command that starts a snap', () => {
    program('bin/chromium-browser', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
    expect(findBrowser('chromium', { PATH: join(folder, 'bin') }, [])).toBeUndefined();
  });

  it('finds what was downloaded, the newest first', () => {
    program('firefox/linux-stable_150.0/firefox/firefox');
    const newer = program('firefox/linux-stable_151.0/firefox/firefox');
    expect(findBrowser('firefox', { PATH: '' }, ['/nowhere', folder])).toBe(newer);
  });
});

describe('whether the dependencies are stale', () => {
  const lock = (packages: object) => JSON.stringify({ packages });
  const node = { version: '1.2.3' };

  beforeEach(() => {
    program('node_modules/.bin/node', '#!/bin/sh\necho v1.2.3\n');
    write('package-lock.json', lock({ '': {}, 'node_modules/node': node }));
    write('node_modules/.package-lock.json', lock({ 'node_modules/node': node }));
  });

  it('they are not, when what is installed is what is locked', () => {
    expect(isStale(folder)).toBe(false);
  });

  it('they are not for a package that is for other systems', () => {
    const other = { version: '1.0.0', optional: true };
    write('package-lock.json', lock({ 'node_modules/node': node, 'node_modules/other': other }));
    expect(isStale(folder)).toBe(false);
  });

  it.each([
    ['nothing is installed', () => rmSync(join(folder, 'node_modules'), { recursive: true })],
    ['an install was cut short', () => rmSync(join(folder, 'node_modules/.package-lock.json'))],
    ['the pinned Node is missing', () => rmSync(join(folder, 'node_modules/.bin/node'))],
    [
      'the pinned Node is another one',
      () => program('node_modules/.bin/node', '#!/bin/sh\necho v1.2.2\n'),
    ],
    [
      'another version is locked',
      () => write('package-lock.json', lock({ 'node_modules/node': { version: '1.2.4' } })),
    ],
    [
      'a package was added',
      () =>
        write(
          'package-lock.json',
          lock({ 'node_modules/node': node, 'node_modules/new': { version: '1.0.0' } }),
        ),
    ],
    [
      'a package was taken away',
      () =>
        write(
          'node_modules/.package-lock.json',
          lock({ 'node_modules/node': node, 'node_modules/old': { version: '1.0.0' } }),
        ),
    ],
    ['what was installed cannot be read', () => write('node_modules/.package-lock.json', '{')],
  ])('they are, when %s', (_, change) => {
    change();
    expect(isStale(folder)).toBe(true);
  });
});

describe('two set-ups at once', () => {
  const silent = () => undefined;

  it('take turns', async () => {
    const path = join(folder, 'lock');
    const done: string[] = [];
    const told: string[] = [];
    const say = (line: string) => told.push(line);
    // The first one holds the lock until its work is done, which starts the second one.
    let second = Promise.resolve();
    await withLock(path, silent, () => {
      second = withLock(path, say, () => done.push('second'));
      done.push('first');
    });
    await second;
    expect(done).toEqual(['first', 'second']);
    expect(told).toEqual(['waiting for another set-up of this folder to end']);
  });

  it('do not wait for one that died', async () => {
    const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await new Promise((resolve) => dead.once('exit', resolve));
    write('lock/pid', String(dead.pid));
    const told: string[] = [];
    let worked = false;
    await withLock(
      join(folder, 'lock'),
      (line) => told.push(line),
      () => {
        worked = true;
      },
    );
    expect(worked).toBe(true);
    expect(told).toEqual([]);
  });

  it('let go when the work fails', async () => {
    const path = join(folder, 'lock');
    const failing = withLock(path, silent, () => {
      throw new Error('no network');
    });
    await expect(failing).rejects.toThrow('no network');
    await expect(withLock(path, silent, silent)).resolves.toBeUndefined();
  });
});
