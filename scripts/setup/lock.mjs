import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const POLL_MS = 500;
/** A slow line needs minutes for a browser; nothing honest needs longer than this. */
const PATIENCE_MS = 20 * 60_000;
/** A lock whose owner has not written its name yet is this young at most. */
const NAMELESS_MS = 5_000;

/**
 * Does `work` while no other set-up of this folder does. A lock left by a process that died is taken over.
 * @param {string} path a folder that stands for the lock
 * @param {(line: string) => void} say
 * @param {() => void} work
 * @throws {Error} when the other one does not end
 */
export async function withLock(path, say, work) {
  const end = Date.now() + PATIENCE_MS;
  let told = false;
  while (!take(path)) {
    if (isLeft(path)) {
      rmSync(path, { recursive: true, force: true });
      continue;
    }
    if (Date.now() > end) throw new Error(`another set-up is still running; see ${path}.`);
    if (!told) say('waiting for another set-up of this folder to end');
    told = true;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  const release = () => rmSync(path, { recursive: true, force: true });
  process.once('exit', release);
  try {
    work();
  } finally {
    release();
    process.off('exit', release);
  }
}

/** @param {string} path */
function take(path) {
  mkdirSync(dirname(path), { recursive: true });
  try {
    mkdirSync(path);
  } catch {
    return false;
  }
  writeFileSync(join(path, 'pid'), String(process.pid));
  return true;
}

/** @param {string} path */
function isLeft(path) {
  try {
    process.kill(Number(readFileSync(join(path, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EPERM') return false;
    if (code === 'ESRCH') return true;
    return isOlderThan(path, NAMELESS_MS);
  }
}

/**
 * @param {string} path
 * @param {number} ms
 */
function isOlderThan(path, ms) {
  try {
    return Date.now() - statSync(path).mtimeMs > ms;
  } catch {
    return false;
  }
}
