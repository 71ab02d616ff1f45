/** What a notice says: never a score, and only times that stay true while it is on the screen. Pure; epoch ms. */
import { chip, eventState, notice as words } from '../../locales/en.ts';
import { eventTitle, isBeginning } from '../event-words.ts';
import type { ViewEvent } from '../view.ts';
import { clockTime } from '../when.ts';
import type { Reminder } from './reminder.ts';

export interface NoticeWords {
  title: string;
  message: string;
}

/** How an event stands, for somebody who waits for it. */
function standing(event: ViewEvent, now: number, locale: string): string {
  const { status, start, timeTbd } = event;
  const time = clockTime(start, { timeTbd, locale });
  switch (status) {
    case 'live':
      return timeTbd || start > now || isBeginning(event, now) ? words.onNow : words.onSince(time);
    case 'suspended':
    case 'postponed':
    case 'cancelled':
    case 'final':
      return eventState[status];
    case 'delayed':
      return start > now && !timeTbd ? eventState.delayedUntil(time) : eventState.delayed;
    case 'scheduled':
      break;
  }
  if (start > now) return words.startsAt(time);
  return isBeginning(event, now) ? words.startsNow : words.wasToStart(time);
}

/**
 * The words of a reminder's notice: how its event stands and where it is on.
 * @param event absent where the schedule has it no more
 * @param locale BCP 47
 */
export function noticeWords(
  reminder: Reminder,
  event: ViewEvent | undefined,
  now: number,
  locale: string,
): NoticeWords {
  if (event === undefined) {
    const { title, start, timeTbd } = reminder;
    return { title, message: words.gone(clockTime(start, { timeTbd, locale })) };
  }
  const [first] = event.watch;
  const where = first && (first.broadcaster === 'page' ? chip.details : chip.watchOn(first.name));
  return {
    title: eventTitle(event),
    message: [standing(event, now, locale), where].filter(Boolean).join(' · '),
  };
}
