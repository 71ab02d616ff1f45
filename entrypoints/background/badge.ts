import { browser } from 'wxt/browser';

import { toolbar as words } from '../../locales/en.ts';
import { oneAtATime } from '../../utils/one-at-a-time.ts';
import { unseen } from '../../utils/reminders/reminder.ts';
import { readReminders, watchReminders } from '../../utils/reminders/store.ts';
import { readSettings, watchSettings } from '../../utils/settings/store.ts';

async function show(): Promise<void> {
  const [{ paused }, reminders] = await Promise.all([readSettings(), readReminders()]);
  const titles = unseen(reminders).map(({ title }) => title);
  const list = new Intl.ListFormat(navigator.language).format(titles);
  const [text, title] =
    titles.length > 0
      ? [String(titles.length), words.remindedTitle(list)]
      : paused
        ? [words.off, words.pausedTitle]
        : ['', words.title];
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
}

/**
 * What the toolbar button says everywhere, for as long as it holds: how many events one was reminded of and has not
 * looked at, else that everything is paused.
 */
export function startBadge(): void {
  const run = oneAtATime(() =>
    show().catch((error: unknown) => console.warn('Tipoff could not label its button:', error)),
  );
  const update = (): void => void run();
  watchSettings(update);
  watchReminders(update);
  update();
}
