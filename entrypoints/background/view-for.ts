/** The view that a timeline is given, from all that is stored. */
import * as v from 'valibot';

import { pageView } from '../../utils/page-view.ts';
import { loadSchedule } from '../../utils/schedule/store.ts';
import { readLearned } from '../../utils/settings/learned-store.ts';
import { settingsOn } from '../../utils/settings/muted-here.ts';
import { regionOf } from '../../utils/settings/region.ts';
import { readPins, readSettings } from '../../utils/settings/store.ts';
import { siteKeyOf } from '../../utils/timelines/index.ts';
import type { View, ViewUpdate } from '../../utils/view.ts';
import { leagues } from './asked.ts';

/** What a timeline asks with. */
export const ViewAsk = v.object({
  fingerprint: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  asOf: v.number(),
  told: v.number(),
  looking: leagues,
  fellBack: v.nullable(v.boolean()),
});

/** The view of a page, or what changed of it since it asked. @param url of the page @param now epoch ms */
export async function viewFor(
  known: v.InferOutput<typeof ViewAsk>,
  url: URL,
  now: number,
): Promise<View | ViewUpdate> {
  const [events, settings, pins, learned] = await Promise.all([
    loadSchedule(now),
    readSettings(),
    readPins(),
    readLearned(),
  ]);
  const site = siteKeyOf(url);
  const reader = {
    settings: settingsOn(site, settings),
    pins,
    learned,
    region: regionOf(settings, navigator.languages),
    locale: navigator.language,
    offset: new Date(now).getTimezoneOffset(),
  };
  const paused = settings.paused || settings.pausedSites.includes(site);
  // What a page heard "later" than now it heard before the clock was set back: it must not wait for updates.
  const held = known.asOf > now ? { ...known, fingerprint: null } : known;
  return pageView(events, reader, paused, held, now);
}
