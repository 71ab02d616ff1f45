/** Saved pages, read in Chromium with the code that the content script runs, cut off from any network. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';

import { findBrowser } from '../browsers.mjs';
import { bundle } from './bundle.ts';
import { decode } from './decode.ts';
import type { PageReading, ReadingOptions } from './page-reader.ts';

const HTML = 'text/html; charset=utf-8';
const XHTML = 'application/xhtml+xml; charset=utf-8';

/** A page as it was saved. */
export interface SavedPage {
  body: string;
  /** MIME type. */
  type: string;
  /** That of a page which is not well-formed enough to be of the first. */
  otherwise?: string;
  /** Where it came from. */
  url: string;
}

/** The file cannot be read as a page; `message` is for a person. */
export class SavedPageError extends Error {
  override name = 'SavedPageError';
}

/** Browsers, what saves pages in their stead, and sites leave a page's address in one of these. */
const ADDRESSES = [
  /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]+)/i,
  /<!--[^>]*?\burl: *(https?:\/\/[^\s>]+)/i,
  /<meta\b(?=[^>]*\bname=["']?savepage-url\b)[^>]*\bcontent=["']?(https?:\/\/[^"'\s>]+)/i,
  /<link\b(?=[^>]*\brel=["']?canonical\b)[^>]*\bhref=["']?(https?:\/\/[^"'\s>]+)/i,
  /<meta\b(?=[^>]*\bproperty=["']og:url["'])[^>]*\bcontent=["'](https?:\/\/[^"'\s>]+)/i,
  /<base\b[^>]*\bhref=["']?(https?:\/\/[^"'\s>]+)/i,
];

/** The address that a saved page says it came from; none for a page that does not say. */
const addressIn = (body: string): string | undefined =>
  ADDRESSES.map((pattern) => pattern.exec(body)?.[1]?.replaceAll('&amp;', '&')).find(
    (address) => address !== undefined && URL.canParse(address),
  );

/** Why a file's text is no page; nothing for one that may be. */
function unlikePage(body: string): string | undefined {
  if (/^(?:From: <Saved by|MIME-Version:)/.test(body)) {
    return 'is an archive of several files; save the page as HTML alone';
  }
  return body.includes('\0') || !/<[a-z!?]/i.test(body) ? 'is no HTML' : undefined;
}

function textOf(file: string): string {
  try {
    return decode(readFileSync(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw new SavedPageError(`There is no file ${file}.`);
    throw new SavedPageError(
      code === 'EISDIR' ? `${file} is a folder; name one page.` : `${file} can't be read.`,
    );
  }
}

/**
 * Reads a page from a file. XHTML, which nests what HTML would take apart, is told by its name or its beginning.
 * @param url where it came from; else what the page itself says, else `elsewhere`.
 * @throws SavedPageError
 */
export function openSaved(file: string, url: string | undefined, elsewhere: string): SavedPage {
  const body = textOf(file);
  const why = unlikePage(body);
  if (why !== undefined) throw new SavedPageError(`${file} ${why}.`);
  const named = ['.xhtml', '.xht'].includes(extname(file));
  const xhtml = named || body.startsWith('<?xml');
  return {
    body,
    type: xhtml ? XHTML : HTML,
    ...(xhtml && !named && { otherwise: HTML }),
    url: url ?? addressIn(body) ?? elsewhere,
  };
}

/**
 * Shows a page under its address. Everything else it asks for is refused, another page in its place too, and none of
 * its scripts runs.
 */
async function show(page: Page, { body, type, otherwise, url }: SavedPage): Promise<void> {
  const types = otherwise === undefined ? [type] : [type, otherwise];
  const answers = [...types];
  // A refused page would be replaced by the browser's word on that; nothing new leaves it as it is.
  const next = () => {
    const contentType = answers.shift();
    const headers = { 'content-security-policy': "script-src 'none'" };
    return contentType === undefined ? { status: 204 } : { contentType, headers, body };
  };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const own = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void (own ? request.respond(next()) : request.abort()).catch(() => undefined);
  });
  for (const _ of types) {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    if ((await page.$('parsererror')) === null) return;
  }
  throw new SavedPageError('The page is no well-formed XHTML.');
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
    // A page may ask for names to be looked up, or for connections, that are no requests yet.
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
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
