import type { Setup } from '../sources/source.ts';
import { readFeeds, watchFeeds } from './feeds.ts';
import { readChosen, readKeys, watchChosen, watchKeys } from './keys.ts';

/** What the user has set up for sources, checked as it is read. */
export async function readSetup(): Promise<Setup> {
  const [feeds, keys, chosen] = await Promise.all([readFeeds(), readKeys(), readChosen()]);
  return { feeds, keys, chosen };
}

/** Calls back after each change of what is set up. Returns the end of it. */
export function watchSetup(callback: () => void): () => void {
  const ends = [watchFeeds(callback), watchKeys(callback), watchChosen(callback)];
  return () => ends.forEach((end) => end());
}
