import * as v from 'valibot';
import { browser } from 'wxt/browser';

import { onMessage } from '../../utils/messages.ts';
import { noteLooking } from '../../utils/schedule/interest.ts';
import { isTimeline } from '../../utils/settings/hosts.ts';
import { Rejection } from '../../utils/settings/learned.ts';
import { learn } from '../../utils/settings/learned-store.ts';
import { muteChange } from '../../utils/settings/muted-here.ts';
import { changeSettings, togglePin } from '../../utils/settings/store.ts';
import { readersAt, siteKeyOf } from '../../utils/timelines/index.ts';
import { noteReader } from '../../utils/timelines/site-health.ts';
import { league, leagues } from './asked.ts';
import type { Refreshing } from './refreshing.ts';
import { isContentScript, isOurPage, require } from './sender.ts';
import { makeReady, ViewAsk, viewFor } from './view-for.ts';

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
    const ask = v.parse(ViewAsk, data);
    const url = new URL(sender.url ?? '');
    if (!(await isTimeline(url.href))) return null;
    if (ask.fellBack !== null) await noteReader(siteKeyOf(url), ask.fellBack);
    const now = Date.now();
    if (ask.looking.length > 0) await noteLooking(ask.looking, now);
    refreshing.wake();
    return viewFor(ask, url, now);
  });

  onMessage('readers', async ({ sender }) => {
    require(isContentScript(sender));
    const url = new URL(sender.url ?? '');
    if (!(await isTimeline(url.href))) return null;
    // What is wrong with it, who asks for it will hear.
    void makeReady(url, Date.now()).catch(() => undefined);
    return readersAt(url);
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
