/**
 * npm run fit -- [--write | --check]
 * Fits the recogniser's weights to labelled posts: logistic regression around what was believed before
 * (scripts/fit/priors.ts), so that evidence too rare in the data keeps its value; signs are kept. Prints both beside
 * their cross-validated error. --write puts the fitted numbers into utils/mentions/weights.ts, --check fails when
 * one of them is not what stands there. Which reading of a name is the likeliest depends on the weights themselves, so
 * that the last hundredths never settle: a number that is as near as `NEAR` stays as it is.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { BASE, EVIDENCE } from '../utils/mentions/weights.ts';
import { readPosts } from './evaluate/posts.ts';
import { PRIOR_BASE, PRIOR_EVIDENCE } from './fit/priors.ts';
import { fitWeights, FOLDS, qualityOf } from './fit/regression.ts';
import type { Feature, FeatureName, Quality, Sample } from './fit/regression.ts';
import { ownSamples, samplesOf } from './fit/samples.ts';

const POSTS = new URL('../../shared/fixtures/posts/', import.meta.url);
const WEIGHTS = new URL('../utils/mentions/weights.ts', import.meta.url);
/** Sets whose labels say of a name whether it is a team. */
const SETS = ['nickname_hits_judged', 'wnut16', 'tweeki_linked'];
/** Our own posts. */
const OWN = new URL('../tests/unit/mentions/labelled/', import.meta.url);

/** Points. */
const NEAR = 0.1;

const features = (priors: Readonly<Record<string, number>>, keepsSign: boolean): Feature[] =>
  Object.entries(priors).map(([name, prior]) => ({ name: name as FeatureName, prior, keepsSign }));
const STANDING: Readonly<Record<FeatureName, number>> = { ...BASE, ...EVIDENCE };
const FEATURES = [...features(PRIOR_BASE, false), ...features(PRIOR_EVIDENCE, true)];

/** The names of all posts that are there, and in how many sets of others they were found. */
function readSamples(): { samples: Sample[]; sets: number } {
  const files = SETS.map((set) => new URL(`${set}.jsonl`, POSTS)).filter((url) => existsSync(url));
  if (files.length === 0)
    throw new Error('The labelled posts are not beside the project (../shared/fixtures/posts).');
  const own = readdirSync(OWN).filter((name) => name.endsWith('.txt'));
  const now = Date.now();
  const samples = [
    ...files.flatMap((url) => samplesOf(readPosts(fileURLToPath(url)), now)),
    ...own.flatMap((name) => ownSamples(readPosts(fileURLToPath(new URL(name, OWN))), now)),
  ];
  return { samples, sets: files.length };
}

const show = ({ loss, precision, recall }: Quality): string =>
  `loss ${loss.toFixed(4)}  precision ${(precision * 100).toFixed(1)} %  recall ${(recall * 100).toFixed(1)} %`;

/** "1.2", "-0.35", "0": two digits at most. */
const written = (weight: number): string => String(Number(weight.toFixed(2)) + 0);

function main(): void {
  const { values } = parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  });
  const { samples, sets } = readSamples();
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitWeights(
      samples.filter((sample) => sample.fold !== fold),
      FEATURES,
    ),
  );
  const before = new Map(FEATURES.map(({ name, prior }) => [name, prior]));
  const fitted = fitWeights(samples, FEATURES);
  console.log(
    `${samples.length} names in ${sets} sets and our own, ${samples.filter(({ right }) => right).length} of them right`,
  );
  console.log(`before:            ${show(qualityOf(samples, () => before))}`);
  console.log(
    `fitted, held out:  ${show(qualityOf(samples, ({ fold }) => folds[fold] ?? fitted))}`,
  );
  console.log(`fitted, all:       ${show(qualityOf(samples, () => fitted))}`);
  const source = readFileSync(WEIGHTS, 'utf8');
  let text = source;
  for (const { name, prior } of FEATURES) {
    const uses = samples.filter((sample) => sample.features.includes(name)).length;
    const value = written(fitted.get(name) ?? 0);
    console.log(
      `${name.padEnd(16)} ${String(prior).padStart(6)} → ${value.padStart(6)}   ${uses} names`,
    );
    const key = name.includes('-') ? `'${name}'` : name;
    if (Math.abs(STANDING[name] - Number(value)) <= NEAR) continue;
    text = text.replace(new RegExp(`(\\n  ${key}: )-?[\\d.]+,`), `$1${value},`);
  }
  if (values.write) writeFileSync(WEIGHTS, text);
  if (values.check && text !== source)
    throw new Error('utils/mentions/weights.ts is not what the posts give: npm run fit -- --write');
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
