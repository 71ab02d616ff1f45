/** What the schedules' part of the page knows besides, kept current while it is open. */
import { computed, signal } from '@preact/signals';

import { mayReach, ownHosts, setUpHosts, watchAllowed } from '../../../utils/settings/hosts.ts';
import { readSetup, watchSetup } from '../../../utils/settings/setup.ts';
import { readStates, watchStates } from '../../../utils/schedule/state-store.ts';
import type { RequestStates } from '../../../utils/schedule/state.ts';
import { readShortage, type Shortage } from '../../../utils/schedule/store.ts';
import { ABOUT, isInUse } from '../../../utils/sources/about.ts';
import { NO_SETUP, type Setup } from '../../../utils/sources/source.ts';
import { health } from '../state.ts';

export const setup = signal<Required<Setup>>({ ...NO_SETUP, chosen: [], channels: [] });
export const states = signal<RequestStates>({});
/** When storage was last too full for all events. */
export const shortage = signal<Shortage | undefined>(undefined);
/** Match patterns that were set up and may not be reached. */
export const withheld = signal<readonly string[]>([]);

/** Health of the sources in use, in the order in which people see them. */
export const usedHealth = computed(() =>
  ABOUT.filter((about) => isInUse(about, setup.value)).flatMap(
    ({ id }) => health.value.find(({ source }) => source === id) ?? [],
  ),
);

async function check(): Promise<void> {
  const patterns = [...new Set([...ownHosts(), ...setUpHosts(setup.value)])];
  const allowed = await Promise.all(
    // A host that the browser can't make a pattern of can't be allowed either.
    patterns.map((pattern) => mayReach([pattern]).catch(() => false)),
  );
  withheld.value = patterns.filter((_, index) => !allowed[index]);
}

async function readAll(): Promise<void> {
  setup.value = await readSetup();
  await check();
}

/** Fills it from storage and keeps it current. Returns the end of it. */
export function startSchedules(): () => void {
  void readAll();
  void readStates().then((read) => (states.value = read));
  void readShortage().then((read) => (shortage.value = read));
  const ends = [
    watchSetup(() => void readAll()),
    watchAllowed(() => void check()),
    watchStates((read) => (states.value = read)),
  ];
  return () => ends.forEach((end) => end());
}
