import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { BROWSER_CACHE, findBrowser, PATH_VARIABLE } from '../browsers.mjs';
import { pinnedNode } from './dependencies.mjs';

/** @typedef {import('../browsers.mjs').BrowserName} BrowserName */
/** @typedef {(line: string) => void} Say */

const TITLE = { chromium: 'Chromium', firefox: 'Firefox' };
const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };
const DOWNLOAD = { chromium: 'chrome@stable', firefox: 'firefox@stable' };

/**
 * Gets a browser where none was found: Debian's package for root on Debian, else Puppeteer's download.
 * Ubuntu's packages only start a snap, which no test can drive, so Ubuntu downloads too.
 * @param {BrowserName} name
 * @param {string} root the project's folder, its dependencies installed
 * @param {Say} say
 * @throws {Error} with what to do, when it can't be had
 */
export function installBrowser(name, root, say) {
  say(`no ${TITLE[name]} was found, nor does ${PATH_VARIABLE[name]} name one: installing it`);
  const isRoot = process.getuid?.() === 0;
  if (isRoot && linuxId() === 'debian') installPackage(name, say);
  if (!findBrowser(name)) download(name, root, isRoot && process.platform === 'linux', say);

  const path = findBrowser(name);
  if (!path) {
    throw new Error(
      `${TITLE[name]} is needed and could not be installed, see above. Install it yourself, or set ` +
        `${PATH_VARIABLE[name]} to the path of its program, then run the same command again.`,
    );
  }
  const complaint = whyItFails(path);
  if (complaint !== undefined) {
    throw new Error(
      `${TITLE[name]} is at ${path} now, but does not start; mostly this system lacks libraries that ` +
        `it needs. Install them, or set ${PATH_VARIABLE[name]} to another ${TITLE[name]}.\n${complaint}`,
    );
  }
  say(`${TITLE[name]} is at ${path}`);
}

/**
 * @param {BrowserName} name
 * @param {Say} say
 */
function installPackage(name, say) {
  say(`apt-get install ${DEBIAN_PACKAGE[name]}`);
  // An update that fails in part may still know where the package is.
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', DEBIAN_PACKAGE[name]);
}

/** @param {string[]} args */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * @param {BrowserName} name
 * @param {string} root
 * @param {boolean} withTools also installs what the browser needs of the system (root on Linux only)
 * @param {Say} say
 */
function download(name, root, withTools, say) {
  say(`downloading ${DOWNLOAD[name]} into ${BROWSER_CACHE}`);
  const args = ['install', DOWNLOAD[name], '--path', BROWSER_CACHE];
  if (withTools && name === 'chromium') args.push('--install-deps');
  // Firefox comes in an archive that a bare system can't open.
  if (withTools && name === 'firefox') aptGet('install', '-y', 'xz-utils');
  const program = join(root, 'node_modules', '@puppeteer', 'browsers', 'lib', 'main-cli.js');
  const { status, stderr } = spawnSync(pinnedNode(root), [program, ...args], { encoding: 'utf8' });
  // It tells all about its options before the one line that matters.
  if (status !== 0) say(/^\w*Error: .*$/m.exec(stderr)?.[0] ?? stderr.trim());
}

/** `debian`, `ubuntu`, … or nothing where the system doesn't say. */
function linuxId() {
  try {
    return /^ID="?([a-z0-9._-]+)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

/**
 * What a program says when it does not even tell its version.
 * @param {string} path
 */
function whyItFails(path) {
  // On Windows the question for the version opens a window.
  if (process.platform === 'win32') return undefined;
  const { status, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return status === 0 ? undefined : (stderr ?? '').trim();
}
