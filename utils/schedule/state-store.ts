import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

import { serialiser } from '../settings/serialise.ts';
import type { RequestState, RequestStates } from './state.ts';

const item = storage.defineItem<unknown>('local:fetch-state');
const inTurn = serialiser();

const time = v.pipe(v.number(), v.finite());
const counts = v.record(v.string(), v.number());
const Validators = v.object({
  url: v.string(),
  etag: v.exactOptional(v.string()),
  lastModified: v.exactOptional(v.string()),
});
const State = v.object({
  source: v.string(),
  league: v.string(),
  triedAt: time,
  succeededAt: v.exactOptional(time),
  failures: time,
  nextTry: v.exactOptional(time),
  error: v.exactOptional(v.string()),
  validators: v.exactOptional(Validators),
  kept: time,
  dropped: counts,
  mended: counts,
  warnings: v.array(v.string()),
}) satisfies v.GenericSchema<unknown, RequestState>;
const Stored = v.record(v.string(), v.unknown());

function readable(raw: unknown): RequestStates {
  const stored = v.safeParse(Stored, raw);
  if (!stored.success) return {};
  return Object.fromEntries(
    Object.entries(stored.output).flatMap(([key, one]) => {
      const state = v.safeParse(State, one);
      return state.success ? [[key, state.output]] : [];
    }),
  );
}

/** The past of every request, by key. What is damaged is forgotten: its request is simply made again. */
export const readStates = async (): Promise<RequestStates> => readable(await item.getValue());

/** Writes one request's state; calls are served in turn. */
export function writeState(key: string, state: RequestState): Promise<void> {
  return inTurn(async () => item.setValue({ ...(await readStates()), [key]: state }));
}

/** Keeps only the states that `keep` says. @returns whether any was forgotten */
export function pruneStates(keep: (key: string, state: RequestState) => boolean): Promise<boolean> {
  return inTurn(async () => {
    const all = Object.entries(await readStates());
    const kept = all.filter(([key, state]) => keep(key, state));
    if (kept.length === all.length) return false;
    await item.setValue(Object.fromEntries(kept));
    return true;
  });
}

/** Calls back with all states after each change. Returns the end of it. */
export const watchStates = (callback: (states: RequestStates) => void): (() => void) =>
  item.watch((raw) => callback(readable(raw)));
