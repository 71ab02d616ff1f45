/** Saved pages, read in Chromium with the code that the content script runs, cut off from any network. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';

import { findBrowser } from '../browsers.mjs';
import { bundle } from './bundle.ts';
import type { PageReading, ReadingOptions } from './page-reader.ts';

/** A page as it was saved. */
export interface SavedPage {
  body: string;
  /** MIME type. */
  type: string;
  /** Where it came from. */
  url: string;
}

/** The file cannot be read as a page; `message` is for a person. */
export class SavedPageError extends Error {
  override name = 'SavedPageError';
}

/** Browsers and sites leave a page's address in one of these. */
const ADDRESSES = [
  /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]+)/i,
  /<link\b(?=[^>]*\brel=["']?canonical\b)[^>]*\bhref=["']?(https?:\/\/[^"'\s>]+)/i,
  /<meta\b(?=[^>]*\bproperty=["']og:url["'])[^>]*\bcontent=["'](https?:\/\/[^"'\s>]+)/i,
];

/** The address that a saved page says it came from; none for a page that does not say. */
const addressIn = (body: string): string | undefined =>
  ADDRESSES.map((pattern) => pattern.exec(body)?.[1]).find(
    (address) => address !== undefined && URL.canParse(address),
  );

/**
 * Reads a page from a file. XHTML, which nests what HTML would take apart, is told by its name or its beginning.
 * @param url where it came from; else what the page itself says, else `elsewhere`.
 * @throws SavedPageError
 */
export function openSaved(file: string, url: string | undefined, elsewhere: string): SavedPage {
  let body: string;
  try {
    body = readFileSync(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new SavedPageError(missing ? `There is no file ${file}.` : `${file} can't be read.`);
  }
  if (!/<[a-z!?]/i.test(body)) throw new SavedPageError(`${file} is no HTML.`);
  const xhtml = ['.xhtml', '.xht'].includes(extname(file)) || body.startsWith('<?xml');
  return {
    body,
    type: `${xhtml ? 'application/xhtml+xml' : 'text/html'}; charset=utf-8`,
    url: url ?? addressIn(body) ?? elsewhere,
  };
}

/** Shows a page under its address. Everything else it asks for is refused, and none of its scripts runs. */
async function show(page: Page, { body, type, url }: SavedPage): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const own = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const headers = { 'content-security-policy': "script-src 'none'" };
    const answer = own ? request.respond({ contentType: type, headers, body }) : request.abort();
    void answer.catch(() => undefined);
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const broken = await page.$('parsererror');
  if (broken !== null) throw new SavedPageError('The page is no well-formed XHTML.');
}

/** One way to read a page. */
export interface Way extends ReadingOptions {
  /** A script to run in the page first; what it changes stays changed. */
  before?: string;
}

export interface Reader {
  /**
   * Loads a page once, and reads it as often as there are ways to, one after the other.
   * @returns a reading for each of the ways.
   */
  read(saved: SavedPage, ways: readonly Way[]): Promise<PageReading[]>;
  close(): Promise<void>;
}

/**
 * Starts a browser and readies the reader for it.
 * @throws where there is no Chromium.
 */
export async function startReader(): Promise<Reader> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('Chromium is needed: set CHROMIUM_PATH.');
  const code = await bundle(join(import.meta.dirname, 'page-reader.ts'));
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    args: ['--no-sandbox'],
  });
  return {
    async read(saved, ways) {
      const page = await browser.newPage();
      try {
        await page.setViewport({ width: 1280, height: 1000 });
        await show(page, saved);
        const readings = ways.map(
          ({ before = '', ...way }) =>
            `(() => { ${before}; return Bundle.readPage(${JSON.stringify(way)}) })()`,
        );
        return (await page.evaluate(`${code};[${readings.join()}]`)) as PageReading[];
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}
