/** Two numbers that this install keeps for planning: where in each interval it asks, and what it asked unseen. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

import { serialiser } from '../settings/serialise.ts';
import { type Spent, spend } from './allowance.ts';

const seedItem = storage.defineItem<unknown>('local:install-seed');
const spentItem = storage.defineItem<unknown>('local:asked-unseen');
const inTurn = serialiser();

const Seed = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Spent = v.record(v.pipe(v.string(), v.regex(/^\d{1,9}$/)), v.pipe(v.number(), v.minValue(0)));

/** What spreads installs over time, in [0, 1): drawn once, never sent anywhere. @param random in [0, 1) */
export function readSeed(random: () => number): Promise<number> {
  return inTurn(async () => {
    const known = v.safeParse(Seed, await seedItem.getValue());
    if (known.success) return known.output;
    const drawn = random();
    await seedItem.setValue(drawn).catch(() => undefined);
    return drawn;
  });
}

/** Requests that nobody waited for, by hour. What is damaged is forgotten. */
export async function readSpent(): Promise<Spent> {
  const read = v.safeParse(Spent, await spentItem.getValue());
  return read.success ? read.output : {};
}

/** Counts requests that nobody waited for. @param now epoch ms */
export function noteSpent(count: number, now: number): Promise<void> {
  if (count === 0) return Promise.resolve();
  return inTurn(async () => spentItem.setValue(spend(await readSpent(), count, now)));
}
