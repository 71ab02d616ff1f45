import { FlagError, parseFlags } from '../flags.ts';

/** What `npm run read` was asked for. */
export interface Flags {
  file: string;
  json: boolean;
  /** A site's id. */
  site?: string;
  /** Where the page came from. */
  url?: string;
}

/** How to use it, with the ids that `--site` may name. */
export const usage = (sites: readonly string[]): string => `npm run read -- FILE.html [options]

  --site NAME  ${sites.join(', ')};
               else the page's address or what is in it says which
  --url URL    where the page was saved from, where it doesn't say so itself
  --json       one line, {site, fallBack, posts: [{site, text, author, time, permalink, quoted, card, chip}]}:
               what people read, with its line breaks; handle or name; ISO in UTC; absolute; the quoted
               post's text; the link card's words; after, or in, which element the chip would go.
               What a post doesn't say is null, and so is the chip's place in an advertisement
  --help       this text

Prints the posts that a saved page shows, as the extension reads them, in Chromium and without any network.
Ends with 0; 1 where there is no post; 2, and a line on why, where the page can't be read.
Where another program reads it, \`npm run -s read\` keeps npm's own lines out of the output.
`;

const parse = (args: readonly string[]) =>
  parseFlags(args, {
    allowPositionals: true,
    options: {
      site: { type: 'string' },
      url: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });

/**
 * Reads the command line.
 * @param sites ids that `--site` may name
 * @throws FlagError
 */
export function readFlags(args: readonly string[], sites: readonly string[]): Flags {
  const { positionals, values } = parse(args);
  const { site, url, json } = values;
  const [file, ...more] = positionals;
  if (file === undefined) throw new FlagError('Which page? Name a file.');
  if (more.length > 0) throw new FlagError(`One page at a time: ${more.join(' ')} is too much.`);
  if (site !== undefined && !sites.includes(site)) {
    throw new FlagError(`There is no site "${site}"; there are ${sites.join(', ')}.`);
  }
  if (url !== undefined && !(URL.canParse(url) && /^https?:/.test(url))) {
    throw new FlagError(`--url wants an address like https://example.org/, not "${url}".`);
  }
  return { file, json, ...(site !== undefined && { site }), ...(url !== undefined && { url }) };
}
