/** `npm start`: the extension in a real browser, on simulated timelines unless `--live`. */
import { buildIfStale } from './demo/build.ts';
import { FlagError } from './flags.ts';
import { readFlags, USAGE } from './demo/flags.ts';
import { show } from './demo/show.ts';
import { PICTURES, tour } from './demo/tour.ts';

const say = (line: string): void => {
  console.log(line);
};

/** @returns the process's exit code */
async function start(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    say(USAGE);
    return 0;
  }
  const flags = readFlags(args, process.env, process.platform);
  buildIfStale(flags.browser);
  if (!flags.headless) {
    await show(flags, say);
    return 0;
  }
  const { chips, wrong } = await tour(flags.browser, say);
  const right = wrong === 0;
  say(
    right
      ? `Every one of the ${String(chips)} expected chips was there, and no other.`
      : `${String(wrong)} posts did not have the expected chips.`,
  );
  say(`Pictures of the timelines, the card and the popup are in ${PICTURES}/.`);
  return right ? 0 : 1;
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (problem) {
  process.exitCode = 2;
  if (problem instanceof FlagError) console.error(`${problem.message}\n\n${USAGE}`);
  else console.error(problem instanceof Error ? problem.message : problem);
}
