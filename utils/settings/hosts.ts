/**
 * Which hosts Tipoff may reach, as match patterns, and which of them are timelines. The browser's permissions say
 * what is allowed; a host that was allowed for a schedule is no page to run on, so timelines are listed as well.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

import { ABOUT } from '../sources/about.ts';
import type { Setup } from '../sources/source.ts';
import { SITE_MATCHES } from '../timelines/matches.ts';
import { serialiser } from './serialise.ts';
import { readSetup } from './setup.ts';

const timelinesItem = storage.defineItem<unknown>('local:timeline-hosts');
const turn = serialiser();

const Pattern = v.pipe(v.string(), v.regex(/^https:\/\/[^/*]+\/\*$/));

const parsePattern = (raw: unknown): string => v.parse(Pattern, raw);

const parsePatterns = (raw: unknown): string[] =>
  Array.isArray(raw) ? [...new Set(raw.filter((one) => v.is(Pattern, one)))] : [];

/** Those that it asks for at install. */
export const ownHosts = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** The match pattern of every page of an address's host; ports don't matter to patterns. @param url https */
export const patternFor = (url: string): string => `https://${new URL(url).hostname}/*`;

/** Whether every one of these match patterns is allowed now. */
export const mayReach = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...patterns] });

/** Calls back whenever something was allowed or taken back. Returns the end of it. */
export function watchAllowed(callback: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(callback);
  onRemoved.addListener(callback);
  return () => {
    onAdded.removeListener(callback);
    onRemoved.removeListener(callback);
  };
}

/** Timelines that the user added and that are still allowed. */
export async function addedTimelines(): Promise<string[]> {
  const listed = parsePatterns(await timelinesItem.getValue());
  const allowed = await Promise.all(listed.map((pattern) => mayReach([pattern])));
  return listed.filter((_, index) => allowed[index]);
}

/** Keeps more timelines, by their match patterns; allowing them is asked for by whoever is clicked. */
export const keepTimelines = (patterns: readonly string[]): Promise<void> =>
  turn(async () =>
    timelinesItem.setValue([
      ...new Set([...parsePatterns(await timelinesItem.getValue()), ...patterns.map(parsePattern)]),
    ]),
  );

/** Forgets timelines that the user added, and gives their hosts back. */
export async function removeTimelines(patterns: readonly string[]): Promise<void> {
  await turn(async () =>
    timelinesItem.setValue(
      parsePatterns(await timelinesItem.getValue()).filter((one) => !patterns.includes(one)),
    ),
  );
  await giveBack(patterns);
}

/** Whether chips may be on a page: its host runs from the start, or the user added it. @param url https */
export async function isTimeline(url: string): Promise<boolean> {
  const pattern = patternFor(url);
  return SITE_MATCHES.includes(pattern) || (await addedTimelines()).includes(pattern);
}

/** Calls back after each change of the list. Returns the end of it. */
export const watchTimelines = (callback: () => void): (() => void) => timelinesItem.watch(callback);

/** Match patterns of what the user set up: feeds, and sources with a key or switched on. */
export function setUpHosts({ feeds, keys, chosen = [] }: Setup): string[] {
  const sources = ABOUT.filter(({ id }) => keys[id] !== undefined || chosen.includes(id));
  return [...feeds.map(({ url }) => patternFor(url)), ...sources.flatMap(({ hosts }) => hosts)];
}

/** Gives hosts back to the browser that nothing needs any more. Those of the install stay. */
export async function giveBack(patterns: readonly string[]): Promise<void> {
  const needed = [
    ...ownHosts(),
    ...parsePatterns(await timelinesItem.getValue()),
    ...setUpHosts(await readSetup()),
  ];
  const origins = patterns.filter((pattern) => !needed.includes(pattern));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
