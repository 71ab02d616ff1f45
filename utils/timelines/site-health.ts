/** Which sites changed their pages so much that only the general reader finds their posts. Kept on this device. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

import { serialiser } from '../settings/serialise.ts';
import { listed } from '../settings/order.ts';

const changedItem = storage.defineItem<unknown>('local:changed-sites');
const Keys = v.fallback(v.array(v.pipe(v.string(), v.maxLength(260))), []);
const turn = serialiser();

/** Keys of the sites (`siteKeyOf`) that were last read by the general reader. */
export const changedSites = async (): Promise<string[]> =>
  v.parse(Keys, await changedItem.getValue());

/** Keeps how a site was read just now. @param key of `siteKeyOf` */
export const noteReader = (key: string, fellBack: boolean): Promise<void> =>
  turn(async () => {
    const keys = await changedSites();
    if (keys.includes(key) !== fellBack) await changedItem.setValue(listed(keys, key, fellBack));
  });

/** Calls back after each change. Returns the end of it. */
export const watchChangedSites = (callback: () => void): (() => void) =>
  changedItem.watch(callback);
