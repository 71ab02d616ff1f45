/**
 * Draws `public/icon/*.png` from `assets/icon.svg` in headless Chromium: `node scripts/icons.mjs`.
 * The PNGs are committed; run it again after the drawing changed.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';

import { launch } from 'puppeteer-core';

import { findBrowser } from './browsers.mjs';

const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile(new URL('../assets/icon.svg', import.meta.url));
const source = `data:image/svg+xml;base64,${svg.toString('base64')}`;
const folder = new URL('../public/icon/', import.meta.url);
await mkdir(folder, { recursive: true });

const executablePath = findBrowser('chromium');
if (executablePath === undefined)
  throw new Error('No Chromium found: node scripts/setup.mjs chromium');
const browser = await launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img src="${source}" width="${size}" height="${size}">`,
    );
    const png = await page.screenshot({ type: 'png', omitBackground: true });
    await writeFile(new URL(`${size}.png`, folder), png);
  }
} finally {
  await browser.close();
}
