import * as v from 'valibot';

import { onMessage } from '../../utils/messages.ts';
import { eventTitle } from '../../utils/event-words.ts';
import { isAhead } from '../../utils/reminders/ahead.ts';
import { eventFinder, leadOf } from '../../utils/reminders/due.ts';
import { mayNotify } from '../../utils/reminders/notices.ts';
import {
  EventId,
  isOf,
  type ReminderState,
  withoutReminder,
  withReminder,
  withSeen,
} from '../../utils/reminders/reminder.ts';
import { changeReminders, readReminders } from '../../utils/reminders/store.ts';
import { loadSchedule } from '../../utils/schedule/store.ts';
import { readSettings } from '../../utils/settings/store.ts';
import { MINUTE } from '../../utils/spans.ts';
import { toViewEvent } from '../../utils/view-event.ts';
import { isContentScript, isOurPage, require } from './sender.ts';
import { openReminders } from './tabs.ts';

const Ask = v.object({ event: EventId });
const WantAsk = v.object({ event: EventId, wanted: v.boolean() });

async function stateOf(event: string): Promise<ReminderState> {
  const [reminders, notices, settings] = await Promise.all([
    readReminders(),
    mayNotify(),
    readSettings(),
  ]);
  const reminder = reminders.find((one) => isOf(one, event));
  const before = settings.remindBefore * MINUTE;
  return {
    wanted: reminder !== undefined,
    told: reminder !== undefined && reminder.told !== null,
    notices,
    before: (reminder ? leadOf(reminder, before) : before) / MINUTE,
  };
}

/** Keeps a reminder. @throws RangeError for an event that nobody knows, or of which there is nothing to come */
async function add(id: string): Promise<void> {
  const now = Date.now();
  const event = eventFinder(await loadSchedule())({ event: id, ids: [] });
  if (event === undefined || !isAhead(event, now)) throw new RangeError('No such event ahead');
  const settings = await readSettings();
  const title = eventTitle(toViewEvent(event, { settings, pins: [], region: 'US' }));
  await changeReminders((list) => withReminder(list, event, title, now));
}

/** Answers who sets reminders, from cards and from our own pages. */
export function startReminderAnswers(): void {
  onMessage('reminder', ({ data, sender }) => {
    require(isContentScript(sender));
    return stateOf(v.parse(Ask, data).event);
  });

  onMessage('remind', async ({ data, sender }) => {
    require(isContentScript(sender) || isOurPage(sender));
    const { event, wanted } = v.parse(WantAsk, data);
    await (wanted ? add(event) : changeReminders((list) => withoutReminder(list, event)));
    return stateOf(event);
  });

  onMessage('showReminders', async ({ sender }) => {
    require(isContentScript(sender));
    await openReminders();
  });

  onMessage('sawReminders', async ({ sender }) => {
    require(isOurPage(sender));
    await changeReminders((list) => withSeen(list));
  });
}
