/** How an event is put into words on a small surface. Pure; times are epoch ms. */
import { eventState } from '../locales/en.ts';
import type { ViewEvent } from '../utils/view.ts';
import { startLabel, type WhenOptions } from '../utils/when.ts';

/** "Chiefs at Ravens", "Arsenal v Spurs"; a race's or show's own title. */
export function eventTitle(event: Pick<ViewEvent, 'sides' | 'joiner' | 'title'>): string {
  const [first, second] = event.sides;
  return first && second && event.sides.length === 2
    ? eventState[event.joiner](first.short, second.short)
    : event.title;
}

/** Where an event stands: `text` is "Q3 4:12", "Postponed", "in 12 min". */
export interface EventStateWords {
  kind: 'live' | 'off' | 'coming';
  text: string;
}

/** @param when how the reader writes times; whether the hour is known is the event's to say. */
export function eventStateWords(
  event: Pick<ViewEvent, 'status' | 'phase' | 'start' | 'timeTbd'>,
  now: number,
  when: Omit<WhenOptions, 'timeTbd'>,
): EventStateWords {
  const { status } = event;
  switch (status) {
    case 'live':
      return { kind: 'live', text: event.phase ?? eventState.live };
    case 'suspended':
      return { kind: 'live', text: eventState.suspended };
    case 'postponed':
    case 'cancelled':
    case 'final':
      return { kind: 'off', text: eventState[status] };
    case 'delayed':
      return { kind: 'coming', text: eventState.delayed };
    case 'scheduled':
      break;
  }
  if (!event.timeTbd && event.start <= now) return { kind: 'coming', text: eventState.startingNow };
  return {
    kind: 'coming',
    text: startLabel(event.start, now, { ...when, timeTbd: event.timeTbd }),
  };
}
