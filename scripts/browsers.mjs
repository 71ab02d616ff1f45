/**
 * Where the browsers are. Plain JavaScript for Node 18 and later without any dependency, because it
 * also runs before anything is installed.
 */
import { accessSync, constants, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Where the set-up puts browsers that it downloads. */
export const BROWSER_CACHE = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '.setup',
  'browsers',
);

/** @type {Record<BrowserName, string>} */
export const PATH_VARIABLE = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_APPS = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS = {
  chromium: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/** Below `<cache>/<browser>/<platform>-<build>/`, as `@puppeteer/browsers` lays it out. */
const DOWNLOADS = {
  chromium: [
    'chrome-linux64/chrome',
    'chrome-linux-arm64/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win64/chrome.exe',
    'chrome-win32/chrome.exe',
  ],
  firefox: ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe'],
};

/**
 * The executable of a browser that a test can drive: the path in CHROMIUM_PATH or FIREFOX_PATH, else
 * the usual commands and places of this system, else one that the set-up downloaded.
 * @param {BrowserName} name
 * @param {Record<string, string | undefined>} [env]
 * @param {readonly string[]} [caches] folders of downloads
 * @returns {string | undefined} an absolute path
 * @throws {Error} when the variable names something that cannot be run
 */
export function findBrowser(name, env = process.env, caches = cachesOf(env)) {
  const variable = PATH_VARIABLE[name];
  const wanted = env[variable];
  if (wanted) {
    if (isProgram(wanted)) return wanted;
    throw new Error(`${variable} is ${wanted}, and no program can be run there.`);
  }
  return [...installedPlaces(name, env), ...downloadedPlaces(name, caches)].find(
    (path) => isProgram(path) && !isSnap(path),
  );
}

/**
 * @param {BrowserName} name
 * @param {Record<string, string | undefined>} env
 */
function installedPlaces(name, env) {
  if (process.platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root ? WINDOWS_PROGRAMS[name].map((p) => join(root, p)) : []));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const commands = COMMANDS[name].flatMap((command) => folders.map((f) => join(f, command)));
  if (process.platform !== 'darwin') return commands;
  const roots = ['/Applications', join(homedir(), 'Applications')];
  return [...roots.flatMap((root) => MAC_APPS[name].map((app) => join(root, app))), ...commands];
}

/** @param {Record<string, string | undefined>} env */
function cachesOf(env) {
  return [BROWSER_CACHE, env['PUPPETEER_CACHE_DIR'] ?? join(homedir(), '.cache', 'puppeteer')];
}

/**
 * @param {BrowserName} name
 * @param {readonly string[]} caches
 */
function downloadedPlaces(name, caches) {
  const folder = name === 'chromium' ? 'chrome' : 'firefox';
  return caches.flatMap((cache) =>
    builds(join(cache, folder)).flatMap((build) => DOWNLOADS[name].map((p) => join(build, p))),
  );
}

/** @param {string} folder */
function builds(folder) {
  try {
    return readdirSync(folder)
      .sort()
      .reverse()
      .map((build) => join(folder, build));
  } catch {
    return [];
  }
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Ubuntu's `chromium-browser` and `firefox` start a snap, which may not read a profile or an
 * extension outside the home folder, so a test cannot drive it.
 * @param {string} path
 */
function isSnap(path) {
  const real = realpathSync(path);
  if (real.startsWith('/snap/') || real === '/usr/bin/snap') return true;
  const isScript = statSync(real).size < 20_000;
  return isScript && readFileSync(real, 'utf8').includes('/snap/bin/');
}
