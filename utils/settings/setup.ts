import type { Setup } from '../sources/source.ts';
import { readChannels, watchChannels } from './channels.ts';
import { readFeeds, watchFeeds } from './feeds.ts';
import { readChosen, readKeys, watchChosen, watchKeys } from './keys.ts';

/** What the user has set up for sources, checked as it is read. */
export async function readSetup(): Promise<Required<Setup>> {
  const [feeds, keys, chosen, channels] = await Promise.all([
    readFeeds(),
    readKeys(),
    readChosen(),
    readChannels(),
  ]);
  return { feeds, keys, chosen, channels };
}

/** Calls back after each change of what is set up. Returns the end of it. */
export function watchSetup(callback: () => void): () => void {
  const ends = [
    watchFeeds(callback),
    watchKeys(callback),
    watchChosen(callback),
    watchChannels(callback),
  ];
  return () => ends.forEach((end) => end());
}
