import { defineBackground } from 'wxt/utils/define-background';

import { startAnnouncing } from './announcing.ts';
import { startAnswering } from './answering.ts';
import { startBadge } from './badge.ts';
import { closeStorage } from './closed-storage.ts';
import { startNotices } from './notices.ts';
import { startPausing } from './pausing.ts';
import { startRefreshing } from './refreshing.ts';
import { startReminderAnswers } from './reminder-answers.ts';
import { startReminding } from './reminding.ts';
import { startSettingUp } from './setting-up.ts';
import { startSiteAccess } from './site-access.ts';

/** Wiring only. Every duty registers its listeners in this first turn: a wake-up must not be lost. */
export default defineBackground({
  type: 'module',
  main() {
    closeStorage();
    const refreshing = startRefreshing();
    startAnswering(refreshing);
    startSettingUp(refreshing);
    startAnnouncing();
    startSiteAccess();
    startPausing();
    startNotices();
    startReminderAnswers();
    startReminding(refreshing);
    startBadge();
  },
});
