import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

const isWindows = process.platform === 'win32';

/**
 * True when node_modules is not what package-lock.json says. npm writes down what it installed as the last
 * thing it does, so that an install that was cut short shows too. Nothing is stale because it is old.
 * @param {string} root the project's folder
 */
export function isStale(root) {
  const locked = packages(join(root, 'package-lock.json'));
  const installed = packages(join(root, 'node_modules', '.package-lock.json'));
  if (!locked || !installed) return true;
  const paths = new Set([...Object.keys(locked), ...Object.keys(installed)]);
  paths.delete('');
  for (const path of paths) {
    const there = installed[path];
    // What is for other systems is locked and not installed.
    if (!there && locked[path]?.optional) continue;
    if (there?.version !== locked[path]?.version) return true;
  }
  return !hasPinnedNode(root);
}

/**
 * Installs exactly what package-lock.json says.
 * @param {string} root
 * @param {(line: string) => void} say
 * @throws {Error} with what to do, when npm fails
 */
export function installDependencies(root, say) {
  say('installing the locked dependencies (npm ci)');
  // Without warnings: each tool that wants a newer Node than this one gets the pinned one.
  if (!npm(root, ['ci', '--loglevel=error'])) {
    throw new Error(
      'npm ci failed, see above. Check the network, then run the same command again.',
    );
  }
  if (hasPinnedNode(root)) return;
  // npm may be told to run no install scripts. This one is needed: it fetches the program itself.
  say('fetching the pinned Node');
  const folder = join(root, 'node_modules', 'node');
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], { cwd: folder, stdio: 'inherit' });
  npm(root, ['rebuild', 'node', '--ignore-scripts']);
  if (!hasPinnedNode(root)) {
    rmSync(join(root, 'node_modules', '.package-lock.json'), { force: true });
    throw new Error(
      'the npm package `node` did not install. Allow its install script, and try again.',
    );
  }
}

/**
 * The Node that package-lock.json pins; npm scripts find it first.
 * @param {string} root
 */
export function pinnedNode(root) {
  const modules = join(root, 'node_modules');
  return isWindows ? join(modules, 'node', 'bin', 'node.exe') : join(modules, '.bin', 'node');
}

/** @param {string} root */
function hasPinnedNode(root) {
  const program = pinnedNode(root);
  if (!existsSync(program)) return false;
  const run = spawnSync(program, ['--version'], { encoding: 'utf8' });
  const pinned = packages(join(root, 'package-lock.json'))?.['node_modules/node']?.version;
  return run.stdout?.trim() === `v${pinned}`;
}

/**
 * @param {string} root
 * @param {string[]} args
 */
function npm(root, args) {
  // On Windows npm is a command file, which only a shell runs.
  const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: isWindows });
  return status === 0;
}

/**
 * @param {string} path of a lock file
 * @returns {Record<string, LockedPackage> | undefined} undefined when there is none that can be read
 */
function packages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
