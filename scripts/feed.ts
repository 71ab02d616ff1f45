/** `npm run feed`: the merged schedule as static files, for many to read instead of asking the origins. */
import { gatherLive, gatherRecorded } from './feed/gather.ts';
import { readFeedFlags, USAGE } from './feed/flags.ts';
import { publish, type Published } from './feed/publish.ts';
import { FlagError } from './flags.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

function summary(done: Published, out: string): string {
  const { shards, events, written, kept, retired, removed, indexWritten, indexBytes } = done;
  return [
    `${out}: ${events} events in ${shards} shards, ${written} of them new`,
    ...(kept > 0
      ? [`${kept} events kept from the last time, as their leagues could not be asked in full`]
      : []),
    `${retired} old ones still there, ${removed} removed`,
    `index ${kilobytes(indexBytes)}, ${indexWritten ? 'written' : 'as it was'}`,
  ].join('; ');
}

/** @returns the process's exit code */
async function feed(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const { out, from, leagues, name, now = Date.now() } = readFeedFlags(args);
  const gathered =
    from === undefined
      ? await gatherLive(leagues, now, (url, init) => globalThis.fetch(url, init))
      : gatherRecorded(from, leagues, now);
  for (const note of gathered.notes) console.error(note);
  if (gathered.answers === 0) {
    console.error('Nobody answered: the feed stays as it was.');
    return 1;
  }
  console.log(summary(publish({ folder: out, name, now, ...gathered }), out));
  return 0;
}

try {
  process.exitCode = await feed(process.argv.slice(2));
} catch (error) {
  process.exitCode = 2;
  if (error instanceof FlagError) console.error(`${error.message}\n\n${USAGE}`);
  else console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
