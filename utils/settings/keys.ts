/**
 * Keys to sources, and the sources without one that the user switched on. A key is a secret: it stays on this
 * device, is never synced, and no export holds it.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

import { serialiser } from './serialise.ts';

const keysItem = storage.defineItem<unknown>('local:source-keys');
const chosenItem = storage.defineItem<unknown>('local:chosen-sources');
const turn = serialiser();

const SourceId = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
/** Printable, without spaces: it goes into a header or an address. */
const Key = v.pipe(v.string(), v.regex(/^[\u0021-\u007e]{1,400}$/));
/** Source id → key. */
export type SourceKeys = Record<string, string>;

/** Keys out of anything: what does not hold is left out, alone. */
export function parseKeys(raw: unknown): SourceKeys {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return {};
  return Object.fromEntries(
    Object.entries(raw).filter(
      (row): row is [string, string] => v.is(SourceId, row[0]) && v.is(Key, row[1]),
    ),
  );
}

const parseChosen = (raw: unknown): string[] =>
  Array.isArray(raw) ? [...new Set(raw.filter((id) => v.is(SourceId, id)))] : [];

/** Every key, by source id. Never rejects for what is stored. */
export const readKeys = async (): Promise<SourceKeys> => parseKeys(await keysItem.getValue());

/** Whether a text can be a key at all. */
export const isKey = (text: string): boolean => v.is(Key, text);

/** Keys at least this long keep enough to themselves when their end is shown. */
const LONG_KEY = 16;
const SHOWN_END = 4;

/** A key as it may be shown: dots, and the end of a long one, by which its owner knows which it is. */
export const maskedKey = (key: string): string =>
  `••••••••${key.length >= LONG_KEY ? key.slice(-SHOWN_END) : ''}`;

/** Keeps a source's key. Rejects for what can be none. */
export function keepKey(source: string, key: string): Promise<void> {
  return turn(async () =>
    keysItem.setValue({ ...(await readKeys()), [v.parse(SourceId, source)]: v.parse(Key, key) }),
  );
}

/** Forgets a source's key. */
export function removeKey(source: string): Promise<void> {
  return turn(async () => {
    const { [source]: _removed, ...others } = await readKeys();
    await keysItem.setValue(others);
  });
}

/** Ids of the sources without a key that the user switched on. Never rejects for what is stored. */
export const readChosen = async (): Promise<string[]> => parseChosen(await chosenItem.getValue());

/** Switches a source without a key on or off. */
export function choose(source: string, on: boolean): Promise<void> {
  return turn(async () => {
    const others = (await readChosen()).filter((id) => id !== source);
    await chosenItem.setValue(on ? [...others, v.parse(SourceId, source)] : others);
  });
}

/** Calls back with all keys after each change. Returns the end of it. */
export const watchKeys = (callback: (keys: SourceKeys) => void): (() => void) =>
  keysItem.watch((raw) => callback(parseKeys(raw)));

/** Calls back with all switched-on ids after each change. Returns the end of it. */
export const watchChosen = (callback: (ids: string[]) => void): (() => void) =>
  chosenItem.watch((raw) => callback(parseChosen(raw)));
