/**
 * Where settings and pins are kept: in synced storage, checked on every read, so that a damaged or
 * foreign value costs only itself. Pins are also kept on this device: a full or unreachable sync
 * never loses one.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

import { Pins, Settings } from './schema.ts';
import { serialiser } from './serialise.ts';

const settingsItem = storage.defineItem<unknown>('sync:settings');
/** For the day on which sync does not answer. */
const settingsCopyItem = storage.defineItem<unknown>('local:settings-copy');
const pinsItem = storage.defineItem<unknown>('sync:pins');
const backupItem = storage.defineItem<unknown>('local:pins-backup');

const MOST_PINS = 300;

/** `pending`: what this device changed and sync has not taken yet, id → pinned. */
const Backup = v.object({
  pins: v.fallback(v.array(v.string()), []),
  pending: v.fallback(v.record(v.string(), v.boolean()), {}),
});
type Backup = v.InferOutput<typeof Backup>;

const settingsTurn = serialiser();
const pinsTurn = serialiser();

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** Settings out of anything: each field that does not hold falls back to its own default, alone. */
function parseSettings(raw: unknown): Settings {
  const given = isRecord(raw) ? raw : {};
  const sound = Object.entries(Settings.entries).flatMap(([key, schema]) =>
    v.is(schema, given[key]) ? [[key, given[key]] as const] : [],
  );
  return v.parse(Settings, Object.fromEntries(sound));
}

/** The settings as they are now, defaults filled in. Never rejects for what is stored. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await storedSettings());
}

/** What sync holds; where sync is switched off or broken on this device, the last that was saved here. */
const storedSettings = (): Promise<unknown> =>
  settingsItem.getValue().catch(() => settingsCopyItem.getValue());

/**
 * Changes the named fields and keeps the others, fields of a newer version included.
 * A function gets the settings of the moment: use it to change a list.
 * Rejects when a value breaks the schema or sync cannot take it (full, too many writes).
 */
export function changeSettings(
  patch: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<Settings> {
  return settingsTurn(async () => {
    const raw = await storedSettings();
    const now = parseSettings(raw);
    const next = v.parse(Settings, {
      ...now,
      ...(typeof patch === 'function' ? patch(now) : patch),
    });
    const kept = { ...(isRecord(raw) ? raw : {}), ...next };
    await settingsCopyItem.setValue(kept);
    await settingsItem.setValue(kept);
    return next;
  });
}

/** Calls back with the whole settings after each change, from any device. Returns the end of it. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  return settingsItem.watch((raw) => callback(parseSettings(raw)));
}

/** Undefined when nothing readable is stored, which is not the same as no pins. */
function parsePins(raw: unknown): Pins | undefined {
  if (!Array.isArray(raw)) return undefined;
  const sound = raw.filter((id): id is string => v.is(Pins, [id]));
  return [...new Set(sound)].slice(0, MOST_PINS);
}

function withChanges(pins: Pins, changes: Backup['pending']): Pins {
  const added = Object.keys(changes).filter((id) => changes[id] === true && !pins.includes(id));
  return [...pins.filter((id) => changes[id] !== false), ...added];
}

async function load(): Promise<{ pins: Pins; pending: Backup['pending'] }> {
  const [synced, local] = await Promise.all([
    // Sync can be switched off or broken on this device; the copy then speaks.
    pinsItem.getValue().catch(() => undefined),
    backupItem.getValue(),
  ]);
  const checked = v.safeParse(Backup, local);
  const backup: Backup = checked.success ? checked.output : { pins: [], pending: {} };
  const base = parsePins(synced) ?? parsePins(backup.pins) ?? [];
  return { pins: withChanges(base, backup.pending), pending: backup.pending };
}

/** Ids of what the user follows, in the order pinned: `league:nfl`, `team:…`. */
export async function readPins(): Promise<Pins> {
  return (await load()).pins;
}

const went = (write: Promise<void>): Promise<boolean> =>
  write.then(
    () => true,
    () => false,
  );

/**
 * Pins or unpins; returns all pins. When sync cannot take it, it is kept on this device and handed
 * over with the next change; when this device cannot, sync alone keeps it. Rejects when neither can, and
 * with a RangeError beyond 300 pins or for an id that is none.
 */
export function togglePin(id: string, pinned: boolean): Promise<Pins> {
  return pinsTurn(async () => {
    const before = await load();
    const pins = withChanges(before.pins, { [id]: pinned });
    if (!v.is(Pins, pins)) throw new RangeError(`Cannot pin ${id}: too many pins, or no pin's id`);
    const pending = { ...before.pending, [id]: pinned };
    const kept = await went(backupItem.setValue({ pins, pending }));
    const taken = await went(pinsItem.setValue(pins));
    if (!kept && !taken) throw new Error(`Cannot keep pin ${id}: storage takes nothing`);
    if (taken) await went(backupItem.setValue({ pins, pending: {} }));
    return pins;
  });
}

/** Calls back with all pins after each change, from any device. Returns the end of it. */
export function watchPins(callback: (pins: Pins) => void): () => void {
  const tell = async (): Promise<void> => callback(await readPins());
  const ends = [pinsItem.watch(() => void tell()), backupItem.watch(() => void tell())];
  return () => ends.forEach((end) => end());
}
