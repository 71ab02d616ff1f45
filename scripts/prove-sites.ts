/** `npm run prove:sites`: whatever a site does to its posts, each mention has its chip and nothing else has. */
import { failuresOf, type Proof } from '../tests/e2e/prove/findings.ts';
import { proveSite } from '../tests/e2e/prove/prove-site.ts';
import { switchOn } from '../tests/e2e/prove/switch-on.ts';
import { startStage } from '../tests/e2e/stage.ts';
import { buildIfStale } from './demo/build.ts';
import { FlagError } from './flags.ts';
import { readFlags, USAGE, type Flags } from './prove/flags.ts';

const HEAD = [
  'site',
  'browser',
  'planted',
  'chipped',
  'missing',
  'extra',
  'lost',
  'doubled',
  'astray',
  'errors',
  's',
];
/** Failures of one site that are told. */
const TOLD = 12;

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, at) => (at < 2 ? String(cell).padEnd(11) : String(cell).padStart(8))).join('');

const rowOf = (proof: Proof): string =>
  row([
    proof.site,
    proof.browser,
    proof.planted,
    proof.chipped,
    ...[proof.missing, proof.extra, proof.lost, proof.doubled, proof.astray, proof.errors].map(
      ({ length }) => length,
    ),
    Math.round(proof.took / 1000),
  ]);

/** @returns whether all was as it should be */
async function prove({ browsers, sites, posts }: Flags): Promise<boolean> {
  let clean = true;
  for (const browser of browsers) {
    buildIfStale(browser);
    const stage = await startStage(browser, { posts });
    console.log(`\n${String(posts)} posts a site, down and up\n${row(HEAD)}`);
    try {
      const options = await stage.driver.openOwn('options.html');
      for (const site of sites) {
        await switchOn(stage.driver, options, site);
        const proof = await proveSite(stage, site, posts);
        const failures = failuresOf(proof);
        console.log(rowOf(proof));
        for (const failure of failures.slice(0, TOLD)) console.log(`    ${failure}`);
        if (failures.length > 0) clean = false;
      }
    } finally {
      await stage.stop();
    }
  }
  return clean;
}

try {
  const args = process.argv.slice(2);
  if (args.includes('--help')) console.log(USAGE);
  else process.exitCode = (await prove(readFlags(args))) ? 0 : 1;
} catch (problem) {
  process.exitCode = 2;
  if (problem instanceof FlagError) console.error(`${problem.message}\n\n${USAGE}`);
  else console.error(problem);
}
