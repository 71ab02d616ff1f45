/** Logistic regression around what was believed before. Pure. */
import { THRESHOLD, TIMING } from '../../utils/mentions/weights.ts';
import type { BaseName, EvidenceName } from '../../utils/mentions/weights.ts';

export type FeatureName = BaseName | EvidenceName;

/** One name of one post. */
export interface Sample {
  /** What it starts from, and what speaks for and against it. */
  features: readonly FeatureName[];
  right: boolean;
  weight: number;
  /** 0 to `FOLDS` − 1. */
  fold: number;
}

/** One weight to fit. */
export interface Feature {
  name: FeatureName;
  /** What was believed before. */
  prior: number;
  /** It may not change from speaking for a name to speaking against it: all but where names start from. */
  keepsSign: boolean;
}

/** Parts for cross-validation. */
export const FOLDS = 5;

/** How strongly the priors are believed before the data speak. */
const PRIOR = 0.005;
const ROUNDS = 1500;
const STEP = 0.5;
/** Points at which a name is worth believing: the threshold, less what an event that is near adds. */
const EVEN = THRESHOLD - TIMING.near;
/** Wrong costs more than missing: what the first promise ranks first. */
const COST_OF_WRONG = 3.5;

export type Weights = ReadonlyMap<FeatureName, number>;

/** A sample with its features by index: fitting goes through all of them many times. */
interface Row {
  features: readonly number[];
  right: boolean;
  cost: number;
}

const probability = (points: number): number => 1 / (1 + Math.exp(EVEN - points));

/** Fits the weights of `features`; each stays near its prior as far as the samples allow. */
export function fitWeights(samples: readonly Sample[], features: readonly Feature[]): Weights {
  const index = new Map(features.map(({ name }, at) => [name, at]));
  const rows = samples.map(({ features: names, right, weight }): Row => ({
    features: names.flatMap((name) => index.get(name) ?? []),
    right,
    cost: weight * (right ? 1 : COST_OF_WRONG),
  }));
  const weights = features.map(({ prior }) => prior);
  const total = rows.reduce((whole, { cost }) => whole + cost, 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = features.map(({ prior }, at) => PRIOR * ((weights[at] ?? 0) - prior));
    for (const row of rows) {
      const points = row.features.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
      const error = (probability(points) - Number(row.right)) * (row.cost / total);
      for (const at of row.features) gradient[at] = (gradient[at] ?? 0) + error;
    }
    for (const [at, { prior, keepsSign }] of features.entries()) {
      const moved = (weights[at] ?? 0) - STEP * (gradient[at] ?? 0);
      weights[at] = keepsSign && Math.sign(moved) !== Math.sign(prior) ? 0 : moved;
    }
  }
  return new Map(features.map(({ name }, at) => [name, weights[at] ?? 0]));
}

/** How well weights tell right names from wrong ones. */
export interface Quality {
  /** Log loss. */
  loss: number;
  precision: number;
  recall: number;
}

/** The quality of weights; each sample may have its own, those that were fitted without it. */
export function qualityOf(
  samples: readonly Sample[],
  weightsOf: (sample: Sample) => Weights,
): Quality {
  let loss = 0;
  let fired = 0;
  let right = 0;
  let gold = 0;
  let whole = 0;
  for (const sample of samples) {
    const weights = weightsOf(sample);
    const p = probability(sample.features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0));
    loss -= sample.weight * Math.log(Math.max(1e-9, sample.right ? p : 1 - p));
    whole += sample.weight;
    if (sample.right) gold += sample.weight;
    if (p < 0.5) continue;
    fired += sample.weight;
    if (sample.right) right += sample.weight;
  }
  return { loss: loss / whole, precision: right / fired, recall: right / gold };
}
