/**
 * Workers that can be killed at any moment: what a dead one still does reaches neither storage nor the network. Each
 * lives in an asynchronous context of its own, so that its successor shares the modules but none of its doings.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Life {
  dead: boolean;
}

const lives = new AsyncLocalStorage<Life>();

/** What a killed worker's call ends with. */
class Killed extends Error {
  override name = 'Killed';
}

/** Whether the worker that asks is alive; who is none of ours always is. */
const isDead = (): boolean => lives.getStore()?.dead === true;

/** Ends the calling worker when `strikes` is true. @throws Killed for the dead */
export function mayDie(strikes: boolean): void {
  const life = lives.getStore();
  if (life !== undefined && strikes) life.dead = true;
  if (isDead()) throw new Killed('the browser ended the worker');
}

/** Lets a worker do something. @returns undefined when it was killed meanwhile */
export async function live<T>(work: () => Promise<T>): Promise<T | undefined> {
  const life: Life = { dead: false };
  try {
    const done = await lives.run(life, work);
    return life.dead ? undefined : done;
  } catch (error) {
    if (life.dead) return undefined;
    throw error;
  }
}

type Call = (...args: never[]) => Promise<unknown>;

/** Storage that obeys nobody dead, and in which death may strike before each call. @param strikes asked each time */
export function guardStorage(strikes: () => boolean): () => void {
  const areas = [fakeBrowser.storage.local, fakeBrowser.storage.session] as unknown as Record<
    string,
    Call
  >[];
  const undo = areas.flatMap((area) =>
    ['get', 'set', 'remove'].map((name) => {
      const original = area[name];
      if (original === undefined) return () => undefined;
      area[name] = async (...args) => {
        mayDie(strikes());
        return original.apply(area, args);
      };
      return () => {
        area[name] = original;
      };
    }),
  );
  return () => undo.forEach((one) => one());
}
