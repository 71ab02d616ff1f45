import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { BUILD, type BrowserName } from '../../tests/e2e/driver/driver.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Whatever the build is made of. */
const SOURCES = [
  'components',
  'entrypoints',
  'locales',
  'public',
  'utils',
  'package-lock.json',
  'wxt.config.ts',
];

/** When a file, or anything in a folder, last changed; 0 where there is none. Epoch ms. */
function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the extension for a browser unless the build is newer than all it is made of. */
export function buildIfStale(browser: BrowserName): void {
  const built = newest(join(BUILD[browser], 'manifest.json'));
  if (SOURCES.every((source) => newest(join(ROOT, source)) < built)) return;
  console.log(`Building the extension for ${browser === 'firefox' ? 'Firefox' : 'Chromium'} …`);
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [wxt, 'build', '-b', browser === 'firefox' ? 'firefox' : 'chrome'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}
