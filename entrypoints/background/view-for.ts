/** The view that a timeline is given, from all that is stored. */
import * as v from 'valibot';

import { pageView } from '../../utils/page-view.ts';
import type { KeepWords } from '../../utils/page-view.ts';
import { loadSchedule } from '../../utils/schedule/store.ts';
import { readLearned } from '../../utils/settings/learned-store.ts';
import { settingsOn } from '../../utils/settings/muted-here.ts';
import { regionOf } from '../../utils/settings/region.ts';
import { readPins, readSettings } from '../../utils/settings/store.ts';
import { siteKeyOf } from '../../utils/timelines/index.ts';
import type { View, ViewUpdate, Words } from '../../utils/view.ts';
import { leagues } from './asked.ts';

/** What a timeline asks with. */
export const ViewAsk = v.object({
  fingerprint: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  asOf: v.number(),
  told: v.number(),
  looking: leagues,
  fellBack: v.nullable(v.boolean()),
});

/** What a page knows that was told nothing yet. */
const NOTHING = { fingerprint: null, asOf: 0, told: 0 };

let last: { key: string; words: Words } | undefined;

/** Words of the last whole view: pages that load one after another are mostly told the same. */
const keepWords: KeepWords = (key, make) => {
  if (last?.key !== key) last = { key, words: make() };
  return last.words;
};

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
  return pageView(events, reader, paused, held, now, keepWords);
}

/** Makes the words ready that a page will ask for with its first post. @param url of the page @param now epoch ms */
export async function makeReady(url: URL, now: number): Promise<void> {
  await viewFor({ ...NOTHING, looking: [], fellBack: null }, url, now);
}
