/** `npm run read`: the posts of a saved page, as the extension reads them, on the terminal. */
import { SITES } from '../utils/timelines/index.ts';
import { generic } from '../utils/timelines/sites/generic.ts';
import { FlagError } from './flags.ts';
import { readFlags, usage } from './read/flags.ts';
import { jsonOf, textOf } from './read/print.ts';
import { openSaved, SavedPageError, startReader } from './read/saved-page.ts';

const IDS = [...SITES, generic].map(({ id }) => id);

/** An address of a site's, for a page that doesn't say where it is from. */
const someAddress = (id: string | undefined): string =>
  SITES.find((site) => site.id === id)?.matches[0]?.replace('*', '') ?? 'https://page.invalid/';

/** @returns the process's exit code: 1 where no post was found. */
async function read(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage(IDS));
    return 0;
  }
  const { file, site, url, json } = readFlags(args, IDS);
  const saved = openSaved(file, url, someAddress(site));
  const reader = await startReader();
  const readAt = async (address: string, id: string | undefined) => {
    const [reading] = await reader.read({ ...saved, url: address }, [
      id === undefined ? {} : { site: id },
    ]);
    if (reading === undefined) throw new Error('The page was not read.');
    return reading;
  };
  try {
    let reading = await readAt(saved.url, site);
    const address = someAddress(reading.site);
    // Read again under an address of the site that it turned out to be, so that its links are whole.
    if (saved.url === someAddress(undefined) && address !== saved.url) {
      reading = await readAt(address, reading.site);
    }
    console.log(json ? jsonOf(reading) : textOf(reading));
    return reading.posts.length === 0 ? 1 : 0;
  } finally {
    await reader.close();
  }
}

try {
  process.exitCode = await read(process.argv.slice(2));
} catch (error) {
  process.exitCode = 2;
  if (error instanceof FlagError) console.error(`${error.message}\n\n${usage(IDS)}`);
  else if (error instanceof SavedPageError) console.error(error.message);
  else console.error(error instanceof Error ? error.message : String(error));
}
