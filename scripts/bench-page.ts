/** `npm run bench:page`: what Tipoff costs the page it sits in, side by side with the same page without it. */
import { writeFileSync } from 'node:fs';

import { FlagError } from './flags.ts';
import { readFlags, USAGE } from './bench/page/flags.ts';
import { measureSimulated, measureUrl, type Figures } from './bench/page/run.ts';
import { breachesOf, linesOf, table } from './bench/page/table.ts';
import { buildIfStale } from './demo/build.ts';

/** @returns the process's exit code: 1 when a bar is not kept */
async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const flags = readFlags(args);
  const all: Figures[] = [];
  for (const browser of flags.browsers) {
    buildIfStale(browser);
    console.log(`Scrolling in ${browser} …`);
    all.push(
      flags.url === undefined
        ? await measureSimulated(browser, flags)
        : await measureUrl(browser, flags.url, flags),
    );
  }
  const lines = new Map(all.map((figures) => [figures.browser, linesOf(figures)]));
  console.log(`\n${table(lines)}\n`);
  if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(all, null, 2)}\n`);
  const breaches = [...lines].flatMap(([browser, one]) => breachesOf(browser, one));
  for (const breach of breaches) console.log(breach);
  return breaches.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (problem) {
  process.exitCode = 2;
  if (problem instanceof FlagError) console.error(`${problem.message}\n\n${USAGE}`);
  else console.error(problem);
}
