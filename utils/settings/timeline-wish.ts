/** Asking the browser for sites to run on, in a way that outlives whoever asked. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

import { MINUTE } from '../spans.ts';
import { keepTimelines, mayReach } from './hosts.ts';

const wishItem = storage.defineItem<unknown>('local:timeline-wish');

const Wish = v.object({ patterns: v.array(v.string()), at: v.number() });

/** How long a browser's question is taken to stand open, ms. */
const STANDS = 5 * MINUTE;

/**
 * Asks for sites and keeps them when they are allowed. Call it within a click: browsers grant nothing later. A
 * popup may be closed by the very question, so what is asked for is written down for the worker (`grantWish`).
 * @param patterns match patterns of whole https hosts.
 * @returns whether they were allowed.
 */
export async function askForTimelines(patterns: readonly string[]): Promise<boolean> {
  const asking = browser.permissions.request({ origins: [...patterns] });
  await wishItem.setValue({ patterns, at: Date.now() });
  const allowed = await asking;
  if (allowed) await keepTimelines(patterns);
  await wishItem.removeValue();
  return allowed;
}

/** Keeps the sites that were asked for a moment ago, when they have been allowed. @param now epoch ms */
export async function grantWish(now: number): Promise<void> {
  const wish = v.safeParse(Wish, await wishItem.getValue());
  if (!wish.success || Math.abs(now - wish.output.at) > STANDS) return;
  const { patterns } = wish.output;
  if (!(await mayReach(patterns))) return;
  await keepTimelines(patterns);
  await wishItem.removeValue();
}
