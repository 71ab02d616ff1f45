import type { Selectors } from './site.ts';

const joined = new WeakMap<Selectors, string>();

/**
 * One selector for whatever any of these finds; the same string each time, for browsers remember what a string that
 * they have seen means.
 */
export function anyOf(selectors: Selectors | undefined): string | undefined {
  if (selectors === undefined || selectors.length === 0) return undefined;
  const known = joined.get(selectors) ?? selectors.join();
  joined.set(selectors, known);
  return known;
}
