import { listed } from '../../../utils/settings/order.ts';
import type { Settings } from '../../../utils/settings/schema.ts';
import { changeSettings } from '../../../utils/settings/store.ts';

/** Pauses a site, or lets it go on. @param site of `siteKeyOf` */
export const setPaused = (site: string, paused: boolean): Promise<Settings> =>
  changeSettings((now) => ({ pausedSites: listed(now.pausedSites, site, paused) }));
