import { fileURLToPath } from 'node:url';

import type { Browser, Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

export interface Chip {
  /** Path of the post below which it stands. */
  post: string;
  /** As seen: "● LIVE Q3 4:12 · Chiefs at Ravens · Watch on NBC ▸", or just a dot. */
  text: string;
  /** As heard. */
  label: string;
  /** Absent where it leads nowhere. */
  href?: string;
  /** Dressed for a dark page. */
  dark: boolean;
  /** Px, in the viewport. */
  box: { x: number; y: number; width: number; height: number };
}

export interface Card {
  /** All of its words. */
  text: string;
  /** Its reasons, one a line. */
  why: string[];
}

/** One browser with the production build installed, on the simulated internet or the real one. */
export interface Driver {
  name: BrowserName;
  browser: Browser;
  /** Goes to an address in a new tab and waits until it is there. */
  open(url: string): Promise<Page>;
  /** One of the extension's own pages in a tab: `popup.html`, `options.html`. */
  openOwn(file: string): Promise<Page>;
  /**
   * Does something by which the extension asks for hosts, and allows them. Chromium's question is out of any driver's
   * reach, so that there they are allowed beforehand, as on the browser's own page of extensions.
   */
  allowing(hosts: string | readonly string[], act: () => Promise<void>): Promise<void>;
  /** Does something by which the extension asks for a host, and refuses it; where the question can be reached. */
  refusing?(act: () => Promise<void>): Promise<void>;
  /** Presses the key of one of the extension's commands; Chromium is told that it was pressed. */
  command(name: string): Promise<void>;
  /**
   * The chips of a page, in the page's order, read through their closed shadow roots.
   * @param which expression that gives their hosts in the page; all without it
   */
  chips(page: Page, which?: string): Promise<Chip[]>;
  /** What the card shows, or nothing while no card is open. */
  card(page: Page): Promise<Card | undefined>;
  /** Ends the extension's background as the browser does to save memory. It starts anew when needed. */
  killWorker(): Promise<void>;
  /** Ends the whole extension and starts it anew, as an update does; open pages stay open. */
  restart(): Promise<void>;
  /** Takes the extension away. */
  remove(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  headless: boolean;
  /** The folder of the build; what `BUILD` says where it is left out. */
  build?: string;
  /** Of the simulated internet; absent for the real one. */
  proxyPort?: number;
  /** Where that port is; this machine where it is left out. */
  proxyHost?: string;
  colorScheme?: 'light' | 'dark';
  /** CSS px. */
  viewport?: { width: number; height: number; deviceScaleFactor?: number };
}

export const VIEWPORT = { width: 1280, height: 900 };

/** Where `wxt build` and `wxt build -b firefox` leave the extension. Absolute paths. */
export const BUILD: Record<BrowserName, string> = {
  chromium: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
};
