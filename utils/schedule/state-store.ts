/**
 * Where the past of requests is kept: in local storage, in small pages, so that one answer rewrites one page.
 * The worker alone writes; our own pages read and watch.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

import { serialiser } from '../settings/serialise.ts';
import { phaseOf } from './spread.ts';
import type { RequestState, RequestStates } from './state.ts';

const PREFIX = 'fetch-state:';
const PAGES = 32;
const pageKey = (page: number): `local:${string}` => `local:${PREFIX}${page}`;
const ALL_PAGES = Array.from({ length: PAGES }, (_, page) => pageKey(page));

/** The page that a request's state lies on. */
const pageOf = (key: string): `local:${string}` => pageKey(Math.floor(phaseOf(0, key) * PAGES));

const inTurn = serialiser();

const time = v.pipe(v.number(), v.finite());
const counts = v.optional(v.record(v.string(), v.number()), {});
const Validators = v.object({
  url: v.string(),
  etag: v.exactOptional(v.string()),
  lastModified: v.exactOptional(v.string()),
});
const State = v.object({
  source: v.string(),
  league: v.string(),
  teller: v.exactOptional(v.string()),
  triedAt: time,
  succeededAt: v.exactOptional(time),
  failures: v.optional(time, 0),
  nextTry: v.exactOptional(time),
  error: v.exactOptional(v.string()),
  slowed: v.exactOptional(v.boolean()),
  validators: v.exactOptional(Validators),
  covers: v.exactOptional(v.object({ from: time, to: time })),
  maxAge: v.exactOptional(time),
  kept: time,
  dropped: counts,
  mended: counts,
  warnings: v.optional(v.array(v.string()), []),
  usual: v.exactOptional(time),
  shape: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, RequestState>;
const Page = v.record(v.string(), v.unknown());

function readable(raw: unknown): [string, RequestState][] {
  const page = v.safeParse(Page, raw);
  if (!page.success) return [];
  return Object.entries(page.output).flatMap(([key, one]) => {
    const state = v.safeParse(State, one);
    return state.success ? [[key, state.output] as [string, RequestState]] : [];
  });
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** Without the empty tallies that most states have. */
const compact = (state: RequestState): object =>
  Object.fromEntries(Object.entries(state).filter(([, value]) => !isEmpty(value)));

const writePage = (page: `local:${string}`, states: readonly [string, RequestState][]) =>
  storage.setItem(page, Object.fromEntries(states.map(([key, state]) => [key, compact(state)])));

/** The past of every request, by key. What is damaged is forgotten: its request is simply made again. */
export async function readStates(): Promise<RequestStates> {
  const pages = await storage.getItems(ALL_PAGES);
  return Object.fromEntries(pages.flatMap(({ value }) => readable(value)));
}

/** Writes one request's state; calls are served in turn. */
export function writeState(key: string, state: RequestState): Promise<void> {
  return inTurn(async () => {
    const page = pageOf(key);
    const others = readable(await storage.getItem(page)).filter(([other]) => other !== key);
    await writePage(page, [...others, [key, state]]);
  });
}

/** Keeps only the states that `keep` says. @returns whether any was forgotten */
export function pruneStates(keep: (key: string, state: RequestState) => boolean): Promise<boolean> {
  return inTurn(async () => {
    let pruned = false;
    for (const page of ALL_PAGES) {
      const all = readable(await storage.getItem(page));
      const kept = all.filter(([key, state]) => keep(key, state));
      if (kept.length === all.length) continue;
      pruned = true;
      await writePage(page, kept);
    }
    return pruned;
  });
}

/** Calls back with all states after each change. Returns the end of it. */
export function watchStates(callback: (states: RequestStates) => void): () => void {
  const tell = async (): Promise<void> => callback(await readStates());
  const listen = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'local' || !Object.keys(changes).some((key) => key.startsWith(PREFIX))) return;
    void tell();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
