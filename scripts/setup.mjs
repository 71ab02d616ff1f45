/**
 * Runs before `npm start` and `npm test`: installs what is missing, asks nothing, and may run twice.
 * Plain JavaScript for Node 18 and later without any dependency, because nothing is installed yet.
 *
 *   node scripts/setup.mjs [chromium] [firefox]    the browsers that are needed afterwards
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { findBrowser } from './browsers.mjs';
import { installDependencies, isStale } from './setup/dependencies.mjs';
import { installBrowser } from './setup/install-browser.mjs';
import { withLock } from './setup/lock.mjs';

/** Below it npm itself refuses the locked dependencies. */
const OLDEST_NODE = 20;

const root = join(fileURLToPath(import.meta.url), '..', '..');

/** @param {string} line */
const say = (line) => console.log(`set-up: ${line}`);

/**
 * @param {string} name
 * @returns {name is import('./browsers.mjs').BrowserName}
 */
const isBrowserName = (name) => name === 'chromium' || name === 'firefox';

/** @param {readonly string[]} names */
async function setUp(names) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    throw new Error(`Tipoff needs Node ${OLDEST_NODE} or later, and this is ${process.version}.`);
  }
  const unknown = names.find((name) => !isBrowserName(name));
  if (unknown !== undefined) throw new Error(`${unknown} is no browser: say chromium or firefox.`);

  const wanted = names.filter(isBrowserName);
  const ready = () => !isStale(root) && wanted.every((name) => findBrowser(name));
  if (ready()) return;

  await withLock(join(root, '.setup', 'lock'), say, () => {
    if (isStale(root)) installDependencies(root, say);
    for (const name of wanted) if (!findBrowser(name)) installBrowser(name, root, say);
  });
}

try {
  await setUp(process.argv.slice(2));
} catch (error) {
  console.error(`set-up: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
