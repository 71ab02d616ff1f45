/**
 * npm run fit -- [--write | --check]
 * Fits the recogniser's weights to labelled posts: logistic regression around what was believed before
 * (scripts/fit/priors.ts), so that evidence too rare in the data keeps its value; signs are kept. Prints both beside
 * their cross-validated error. --write puts the fitted numbers into utils/mentions/weights.ts, --check fails when they
 * are not what stands there. The same posts give the same weights.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { createFullLexicon } from '../utils/catalog/lexicon.ts';
import { createRecogniser } from '../utils/mentions/recogniser.ts';
import type { Mention } from '../utils/mentions/recogniser.ts';
import { THRESHOLD, TIMING } from '../utils/mentions/weights.ts';
import { readPosts } from './evaluate/posts.ts';
import type { Labelled } from './evaluate/posts.ts';
import { PRIOR_BASE, PRIOR_EVIDENCE } from './fit/priors.ts';

const POSTS = new URL('../../shared/fixtures/posts/', import.meta.url);
const WEIGHTS = new URL('../utils/mentions/weights.ts', import.meta.url);
/** Sets whose labels say of a name whether it is a team. */
const SETS = ['nickname_hits_judged', 'wnut16', 'tweeki_linked'];
const GOLD: ReadonlySet<string> = new Set(['sportsteam', 'event', 'league']);
const JUDGED: ReadonlySet<string> = new Set(['not_a_team', 'other_team_same_name']);

/** Our own posts, made to be hard: they count less than what people wrote by themselves. */
const OWN = new URL('../tests/unit/mentions/labelled/', import.meta.url);
const OWN_WEIGHT = 0.5;

const FOLDS = 5;
/** How strongly the priors are believed before the data speak. */
const PRIOR = 0.005;
const ROUNDS = 1500;
const STEP = 0.5;
/** A line of the judged sample stands for up to 80 posts; unbounded, a few lines would decide alone. */
const MOST_WEIGHT = 8;
/** Points at which a name is worth believing: the threshold, less what an event that is near adds. */
const EVEN = THRESHOLD - TIMING.near;
/** Wrong costs more than missing: what the first promise ranks first. */
const COST_OF_WRONG = 3.5;

const NAMES = [...Object.keys(PRIOR_BASE), ...Object.keys(PRIOR_EVIDENCE)];
const PRIOR_VALUES: readonly number[] = [
  ...Object.values(PRIOR_BASE),
  ...Object.values(PRIOR_EVIDENCE),
];
const INDEX = new Map(NAMES.map((name, index) => [name, index]));

interface Sample {
  features: number[];
  right: boolean;
  weight: number;
  fold: number;
}

/** A stable number of a text, for folds that are the same in every run. */
function foldOf(id: string): number {
  let hash = 0;
  for (let i = 0; i < id.length; i += 1) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) | 0;
  return Math.abs(hash) % FOLDS;
}

/** The likeliest reading of each name. */
function bestReadings(readings: readonly Mention[]): Mention[] {
  const best = new Map<unknown, Mention>();
  for (const reading of readings) {
    const known = best.get(reading.candidate.hit);
    if (!known || reading.weight > known.weight) best.set(reading.candidate.hit, reading);
  }
  return [...best.values()];
}

/** Whom an id means: a school is one, whichever of its teams plays. */
const whoIs = (entity: string): string => entity.replace(/^ncaa[fmw]:/, 'ncaa:');

/** Names of our own posts, every one of which says whom it means. */
function ownSamples(posts: readonly Labelled[]): Sample[] {
  const now = Date.now();
  const lexicon = createFullLexicon(now);
  const recogniser = createRecogniser(lexicon);
  const known = new Set(lexicon.entities.map(({ id }) => whoIs(id)));
  return posts.flatMap((post) => {
    const { text, author, around } = post;
    const read = { text, ...(author && { author }), ...(around && { around }) };
    return bestReadings(recogniser.readings(read, now)).flatMap(({ candidate }) => {
      const { hit, base, evidence, entity } = candidate;
      const over = post.spans.filter((span) => span.s < hit.end && hit.start < span.e);
      const meant = over.map(({ link = '' }) => whoIs(link));
      // Whoever is in no lexicon can't be told from the one that is.
      if (meant.some((id) => !known.has(id))) return [];
      return [
        {
          features: [base, ...evidence].map((name) => INDEX.get(name) ?? 0),
          right: meant.includes(whoIs(lexicon.entities[entity]?.id ?? '')),
          weight: OWN_WEIGHT,
          fold: foldOf(post.text),
        },
      ];
    });
  });
}

function samplesOf(posts: readonly Labelled[]): Sample[] {
  const now = Date.now();
  const recogniser = createRecogniser(createFullLexicon(now));
  return posts.flatMap((post) =>
    bestReadings(recogniser.readings({ text: post.text }, now)).flatMap(({ candidate }) => {
      const { hit, base, evidence } = candidate;
      const over = [...post.spans, ...post.adj].filter(
        (span) => span.s < hit.end && hit.start < span.e,
      );
      const judged = post.spans.some((span) => JUDGED.has(span.type) || post.weight !== undefined);
      if (judged && over.length === 0) return [];
      // The gold of these sets leaves out handles and most hashtags: their silence proves nothing.
      if (!judged && (hit.inTag !== 'no' || base === 'handle' || base.startsWith('tag-')))
        return [];
      return [
        {
          features: [base, ...evidence].map((name) => INDEX.get(name) ?? 0),
          right: over.some((span) => GOLD.has(span.type)),
          weight: Math.min(MOST_WEIGHT, post.weight ?? 1),
          fold: foldOf(post.id),
        },
      ];
    }),
  );
}

const sum = (weights: readonly number[], features: readonly number[]): number =>
  features.reduce((total, feature) => total + (weights[feature] ?? 0), 0);

const probability = (points: number): number => 1 / (1 + Math.exp(EVEN - points));

const costOf = (sample: Sample): number => sample.weight * (sample.right ? 1 : COST_OF_WRONG);

function fitWeights(samples: readonly Sample[]): number[] {
  const weights = [...PRIOR_VALUES];
  const total = samples.reduce((whole, sample) => whole + costOf(sample), 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight, index) => PRIOR * (weight - (PRIOR_VALUES[index] ?? 0)));
    for (const sample of samples) {
      const error =
        (probability(sum(weights, sample.features)) - Number(sample.right)) *
        (costOf(sample) / total);
      for (const feature of sample.features) gradient[feature] = (gradient[feature] ?? 0) + error;
    }
    for (const [index, slope] of gradient.entries()) {
      const prior = PRIOR_VALUES[index] ?? 0;
      const moved = (weights[index] ?? 0) - STEP * slope;
      const isEvidence = index >= Object.keys(PRIOR_BASE).length;
      weights[index] = isEvidence && Math.sign(moved) !== Math.sign(prior) ? 0 : moved;
    }
  }
  return weights;
}

interface Quality {
  loss: number;
  precision: number;
  recall: number;
}

function quality(
  samples: readonly Sample[],
  weightsOf: (sample: Sample) => readonly number[],
): Quality {
  let loss = 0;
  let fired = 0;
  let right = 0;
  let gold = 0;
  let whole = 0;
  for (const sample of samples) {
    const p = probability(sum(weightsOf(sample), sample.features));
    loss -= sample.weight * Math.log(Math.max(1e-9, sample.right ? p : 1 - p));
    whole += sample.weight;
    if (sample.right) gold += sample.weight;
    if (p < 0.5) continue;
    fired += sample.weight;
    if (sample.right) right += sample.weight;
  }
  return { loss: loss / whole, precision: right / fired, recall: right / gold };
}

const show = ({ loss, precision, recall }: Quality): string =>
  `loss ${loss.toFixed(4)}  precision ${(precision * 100).toFixed(1)} %  recall ${(recall * 100).toFixed(1)} %`;

function main(): void {
  const { values } = parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  });
  const files = SETS.map((set) => new URL(`${set}.jsonl`, POSTS)).filter((url) => existsSync(url));
  if (files.length === 0)
    throw new Error('The labelled posts are not beside the project (../shared/fixtures/posts).');
  const own = readdirSync(OWN).filter((name) => name.endsWith('.txt'));
  const samples = [
    ...files.flatMap((url) => samplesOf(readPosts(fileURLToPath(url)))),
    ...own.flatMap((name) => ownSamples(readPosts(fileURLToPath(new URL(name, OWN))))),
  ];
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitWeights(samples.filter((sample) => sample.fold !== fold)),
  );
  const fitted = fitWeights(samples);
  console.log(
    `${samples.length} names in ${files.length} sets and our own, ${samples.filter(({ right }) => right).length} of them right`,
  );
  console.log(`before:            ${show(quality(samples, () => PRIOR_VALUES))}`);
  console.log(`fitted, held out:  ${show(quality(samples, ({ fold }) => folds[fold] ?? fitted))}`);
  console.log(`fitted, all:       ${show(quality(samples, () => fitted))}`);
  const written = readFileSync(WEIGHTS, 'utf8');
  let text = written;
  for (const [index, name] of NAMES.entries()) {
    const uses = samples.filter(({ features }) => features.includes(index)).length;
    const value = (fitted[index] ?? 0)
      .toFixed(2)
      .replace(/\.?0+$/, '')
      .replace(/^-0$/, '0');
    console.log(
      `${name.padEnd(16)} ${String(PRIOR_VALUES[index]).padStart(6)} → ${value.padStart(6)}   ${uses} names`,
    );
    const key = name.includes('-') ? `'${name}'` : name;
    text = text.replace(new RegExp(`(\\n  ${key}: )-?[\\d.]+,`), `$1${value},`);
  }
  if (values.write) writeFileSync(WEIGHTS, text);
  if (values.check && text !== written)
    throw new Error('utils/mentions/weights.ts is not what the posts give: npm run fit -- --write');
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
