/** What the options know of the sites beyond the settings, kept current while their list is shown. */
import { signal } from '@preact/signals';

import { addedTimelines, watchAllowed, watchTimelines } from '../../../utils/settings/hosts.ts';
import { changedSites, watchChangedSites } from '../../../utils/timelines/site-health.ts';

/** Match patterns of the sites that the user added and that are allowed. */
export const added = signal<readonly string[]>([]);
/** Keys of the sites that are read by the fall-back. */
export const changed = signal<readonly string[]>([]);

/** Reads both, and again after each change. Returns the end of it. */
export function followSites(): () => void {
  const readAdded = async (): Promise<void> => void (added.value = await addedTimelines());
  const readChanged = async (): Promise<void> => void (changed.value = await changedSites());
  void readAdded();
  void readChanged();
  const ends = [
    watchAllowed(() => void readAdded()),
    watchTimelines(() => void readAdded()),
    watchChangedSites(() => void readChanged()),
  ];
  return () => ends.forEach((end) => end());
}
