/** The schedule's records in local storage: read and written as they are. */
import { storage } from 'wxt/utils/storage';

import { laterKeysOf, type Records, type StoredTelling, tellingsIn } from './stored-telling.ts';
import type { LeagueId } from '../events.ts';

const AREA = 'local:';
const local = (key: string): `local:${string}` => `${AREA}${key}`;

/** These keys' records; null for one that is not there. */
export async function readRecords(keys: readonly string[]): Promise<Records> {
  const items = await storage.getItems(keys.map(local));
  return Object.fromEntries(
    items.map(({ key, value }) => [key.slice(AREA.length), value as unknown]),
  );
}

/** Everything in local storage. */
export const readAllRecords = (): Promise<Records> => storage.snapshot('local');

/** Every telling in local storage. */
export const readTellings = async (): Promise<StoredTelling[]> =>
  tellingsIn(await readAllRecords());

/** Writes records in one go. Rejects when storage does. */
export const writeRecords = (records: Records): Promise<void> =>
  storage.setItems(Object.entries(records).map(([key, value]) => ({ key: local(key), value })));

export const removeRecords = (keys: readonly string[]): Promise<void> =>
  storage.removeItems(keys.map(local));

/** Writes a telling's record of all, and clears away what that makes void. */
export async function writeAll(
  { league, teller }: { league: LeagueId; teller: string },
  whole: Records,
): Promise<void> {
  await writeRecords(whole);
  const later = await readRecords(laterKeysOf(league, teller));
  const left = Object.keys(later).filter((key) => (later[key] ?? null) !== null);
  // Each removal wakes every page that watches.
  if (left.length > 0) await removeRecords(left);
}
