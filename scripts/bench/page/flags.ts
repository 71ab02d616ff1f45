import { BROWSERS, type BrowserName } from '../../../tests/e2e/driver/driver.ts';
import { FlagError, parseFlags, readOneOf } from '../../flags.ts';

/** What `npm run bench:page` was asked for. */
export interface Flags {
  browsers: readonly BrowserName[];
  /** Posts that are scrolled through. */
  posts: number;
  /** Posts that are scrolled through for the heap; 0 leaves that out. */
  heapPosts: number;
  /** File for the figures. */
  json?: string;
  /** A page of the real network, or of the proxy's, instead of the simulated one. */
  url?: string;
  /** Where all requests go. */
  proxy?: { host: string; port: number };
}

export const USAGE = `npm run bench:page [-- options]

What Tipoff costs the page it sits in: a long timeline is scrolled at speed, with Tipoff and without it.
The simulated one is scrolled once more as React renders it, to see what part Tipoff has of a site's own scripts.

  --browser NAME     chromium or firefox; both without it
  --posts N          how many posts are scrolled through (2000)
  --heap-posts N     how many for the heap (10000); 0 leaves that out
  --quick            300 posts, no heap
  --json FILE        writes the figures there
  --url URL          scrolls that page instead of the simulated one
  --proxy HOST:PORT  sends every request there; with --url only
  --help             this text
`;

/** Reads the command line. @throws FlagError */
export function readFlags(args: readonly string[]): Flags {
  const values = parse(args);
  const { json, url, quick } = values;
  const browser = readOneOf('--browser', values.browser, BROWSERS);
  if (values.proxy !== undefined && url === undefined) throw new FlagError('--proxy needs --url');
  if (url !== undefined && !URL.canParse(url)) throw new FlagError(`--url: no address: ${url}`);
  return {
    browsers: browser ? [browser] : BROWSERS,
    posts: count('--posts', values.posts, quick ? 300 : 2000),
    heapPosts: count('--heap-posts', values['heap-posts'], quick ? 0 : 10_000),
    ...(json !== undefined && { json }),
    ...(url !== undefined && { url }),
    ...(values.proxy !== undefined && { proxy: proxyOf(values.proxy) }),
  };
}

const parse = (args: readonly string[]) =>
  parseFlags(args, {
    options: {
      browser: { type: 'string' },
      posts: { type: 'string' },
      'heap-posts': { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      url: { type: 'string' },
      proxy: { type: 'string' },
    },
  }).values;

function count(flag: string, value: string | undefined, usual: number): number {
  if (value === undefined) return usual;
  if (!/^\d{1,6}$/.test(value)) throw new FlagError(`${flag}: no number of posts: ${value}`);
  return Number(value);
}

function proxyOf(value: string): { host: string; port: number } {
  const [, host, port] = /^([\w.-]+):(\d{1,5})$/.exec(value) ?? [];
  if (host === undefined) throw new FlagError(`--proxy: not HOST:PORT: ${value}`);
  return { host, port: Number(port) };
}
