import * as v from 'valibot';
import { browser } from 'wxt/browser';

import { onMessage } from '../../utils/messages.ts';
import { pageView } from '../../utils/page-view.ts';
import { noteLooking } from '../../utils/schedule/interest.ts';
import { loadSchedule } from '../../utils/schedule/store.ts';
import { isTimeline } from '../../utils/settings/hosts.ts';
import { Rejection } from '../../utils/settings/learned.ts';
import { learn, readLearned } from '../../utils/settings/learned-store.ts';
import { muteChange, settingsOn } from '../../utils/settings/muted-here.ts';
import { regionOf } from '../../utils/settings/region.ts';
import { changeSettings, readPins, readSettings, togglePin } from '../../utils/settings/store.ts';
import { readersAt, siteKeyOf } from '../../utils/timelines/index.ts';
import { noteReader } from '../../utils/timelines/site-health.ts';
import type { Refreshing } from './refreshing.ts';
import { isContentScript, isOurPage, require } from './sender.ts';

const league = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const leagues = v.pipe(v.array(league), v.maxLength(100));
const ViewAsk = v.object({
  fingerprint: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  asOf: v.number(),
  told: v.number(),
  looking: leagues,
  fellBack: v.nullable(v.boolean()),
});
const PinAsk = v.object({
  id: v.pipe(v.string(), v.maxLength(120), v.regex(/^(team|league):/)),
  pinned: v.boolean(),
});
const MuteAsk = v.object({ league, muted: v.boolean() });
const RevealAsk = v.object({ league });
const LookAsk = v.object({ leagues });

/** Answers messages. What may be asked depends on who asks, and every payload is checked. */
export function startAnswering(refreshing: Refreshing): void {
  onMessage('view', async ({ data, sender }) => {
    require(isContentScript(sender));
    const { looking, fellBack, ...known } = v.parse(ViewAsk, data);
    const url = new URL(sender.url ?? '');
    if (!(await isTimeline(url.href))) return null;
    const site = siteKeyOf(url);
    if (fellBack !== null) await noteReader(site, fellBack);
    const [events, settings, pins, learned] = await Promise.all([
      loadSchedule(),
      readSettings(),
      readPins(),
      readLearned(),
    ]);
    if (looking.length > 0) await noteLooking(looking, Date.now());
    refreshing.wake();
    const paused = settings.paused || settings.pausedSites.includes(site);
    const person = { settings: settingsOn(site, settings), pins, learned };
    const region = regionOf(settings, navigator.languages);
    const now = Date.now();
    // What a page heard "later" than now it heard before the clock was set back: it must not wait for updates.
    const held = known.asOf > now ? { ...known, fingerprint: null } : known;
    const reader = { ...person, region, locale: navigator.language };
    return pageView(events, reader, paused, held, now);
  });

  onMessage('readers', async ({ sender }) => {
    require(isContentScript(sender));
    const url = new URL(sender.url ?? '');
    return (await isTimeline(url.href)) ? readersAt(url) : null;
  });

  onMessage('loadCard', async ({ sender }) => {
    require(isContentScript(sender));
    const tabId = sender.tab?.id ?? -1;
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [sender.frameId ?? 0] },
      files: ['/card.js'],
    });
  });

  onMessage('pin', async ({ data, sender }) => {
    require(isContentScript(sender) || isOurPage(sender));
    const { id, pinned } = v.parse(PinAsk, data);
    await togglePin(id, pinned);
  });

  onMessage('mute', async ({ data, sender }) => {
    require(isContentScript(sender));
    const { league, muted } = v.parse(MuteAsk, data);
    const site = siteKeyOf(new URL(sender.url ?? ''));
    await changeSettings((now) => muteChange(now, site, league, muted));
  });

  onMessage('reveal', async ({ data, sender }) => {
    require(isContentScript(sender));
    const seen = [v.parse(RevealAsk, data).league];
    await noteLooking(seen, Date.now(), seen);
    refreshing.wake();
  });

  onMessage('learn', async ({ data, sender }) => {
    require(isContentScript(sender));
    await learn(v.parse(Rejection, data), Date.now());
  });

  onMessage('look', async ({ data, sender }) => {
    require(isOurPage(sender));
    await noteLooking(v.parse(LookAsk, data).leagues, Date.now());
    refreshing.wake();
  });
}
