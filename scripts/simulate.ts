/**
 * npm run simulate -- [--quick] [--write]
 * Lives modelled days with the real planner, sources, merge and store in simulated time, and says what they cost;
 * docs/scale.md says how to read it. `--write` puts the tables there.
 */
import './simulate/browser.ts';

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { FlagError, parseFlags } from './flags.ts';

const { idleBars, hardBar, revealedBar, watchingBar } = await import('./simulate/bars.ts');
const { scaleOf } = await import('./simulate/scale.ts');
const { barTable, inserted, scaleTable } = await import('./simulate/table.ts');
const { isMeasured } = await import('./simulate/sizes.ts');

/** A Sunday and a Tuesday of late November, a Saturday of the college season, and the night the clocks go back. */
const SUNDAY = '20261122';
const CLOCKS_GO_BACK = '20261101';
const USERS = [1, 1000, 1_000_000];
const SEEDS = [0.1, 0.3, 0.5, 0.7, 0.9];

const OPTIONS = {
  quick: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
} as const;

async function simulate(args: readonly string[]): Promise<void> {
  const { quick, write } = parseFlags(args, { options: OPTIONS }).values;
  const bars = await idleBars([
    ['Saturday', '20261121'],
    ['Sunday', SUNDAY],
    ['Tuesday', '20261124'],
  ]);
  bars.push(await watchingBar(SUNDAY));
  for (const fresh of [10, 20]) bars.push(await revealedBar(SUNDAY, fresh));
  for (const seed of quick ? SEEDS.slice(0, 1) : SEEDS)
    bars.push(await hardBar(CLOCKS_GO_BACK, seed));
  console.error(`${bars.length} days lived; now a Sunday of many people, several minutes`);
  const scale = await scaleOf(SUNDAY, quick ? 4 : 12, USERS);

  const tables = { bars: barTable(bars), scale: scaleTable(scale) };
  console.log(tables.bars);
  console.log(`\n${tables.scale}`);
  if (!isMeasured()) {
    console.log('\nNo recorded answers at hand: sizes are those of when they were last measured.');
  }
  if (write) {
    const file = join(import.meta.dirname, '../docs/scale.md');
    writeFileSync(file, inserted(readFileSync(file, 'utf8'), tables));
  }
  if (bars.some(({ holds }) => !holds)) {
    console.error('\nA bar does not hold.');
    process.exitCode = 1;
  }
}

try {
  await simulate(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof FlagError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
