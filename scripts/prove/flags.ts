import { BROWSERS, type BrowserName } from '../../tests/e2e/driver/driver.ts';
import type { SimulatedSite } from '../../tests/internet/engine/site.ts';
import { SIMULATED_SITES } from '../../tests/internet/sites/index.ts';
import { FlagError, parseFlags, readOneOf } from '../flags.ts';

/** What `npm run prove:sites` was asked for. */
export interface Flags {
  browsers: readonly BrowserName[];
  sites: readonly SimulatedSite[];
  /** How long each site's timeline is. */
  posts: number;
}

export const USAGE = `npm run prove:sites [-- options]

Every simulated site is scrolled through, down and up, its posts are edited, built anew and shown whole, its theme is
flipped, its screens are changed: each mention must have its chip throughout, and nothing else one.

  --site NAME      one of ${SIMULATED_SITES.map(({ id }) => id).join(', ')}; all without it
  --browser NAME   chromium or firefox; both without it
  --posts N        how long each timeline is (2000)
  --help           this text
`;

/** Reads the command line. @throws FlagError */
export function readFlags(args: readonly string[]): Flags {
  const values = parse(args);
  const browser = readOneOf('--browser', values.browser, BROWSERS);
  const site = SIMULATED_SITES.find(({ id }) => id === values.site);
  if (values.site !== undefined && !site)
    throw new FlagError(`--site: no such site: ${values.site}`);
  const { posts = '2000' } = values;
  if (!/^[1-9]\d{0,5}$/.test(posts)) throw new FlagError(`--posts: no number of posts: ${posts}`);
  return {
    browsers: browser ? [browser] : BROWSERS,
    sites: site ? [site] : SIMULATED_SITES,
    posts: Number(posts),
  };
}

const parse = (args: readonly string[]) =>
  parseFlags(args, {
    options: {
      browser: { type: 'string' },
      site: { type: 'string' },
      posts: { type: 'string' },
    },
  }).values;
