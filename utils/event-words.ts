/** What every surface says of an event in the same words. Pure; times are epoch ms. */
import { eventState } from '../locales/en.ts';
import { MINUTE } from './spans.ts';
import type { ViewEvent } from './view.ts';
import { clockTime, startLabel } from './when.ts';

/** How the reader wants an event put into words. */
export interface WordsOptions {
  scores: 'hidden' | 'shown';
  /** BCP 47. */
  locale: string;
}

/** Overtime, extra innings, shoot-outs: a phase that gives away how close it is. */
const TELLING = /\b(?:\d*OT|ET|AET|SO|PKs?|PENS?|overtime|extra|penalt\w*|shoot-?out|1\d+th)\b/i;

/** How long (ms) after its start an event that no source calls live may still be about to begin. */
const GRACE = 10 * MINUTE;

/** "Chiefs at Ravens", "Arsenal v Spurs"; a race's or show's own title. */
export function eventTitle(event: Pick<ViewEvent, 'sides' | 'joiner' | 'title'>): string {
  const [first, second] = event.sides;
  return first && second && event.sides.length === 2
    ? eventState[event.joiner](first.short, second.short)
    : event.title;
}

/** "Q3 4:12"; nothing where there is none, or where it would tell a score that is to be hidden. */
export function shownPhase(
  { phase }: Pick<ViewEvent, 'phase'>,
  scores: WordsOptions['scores'],
): string | undefined {
  return scores === 'hidden' && phase !== undefined && TELLING.test(phase) ? undefined : phase;
}

/** Its hour has just come, and nobody has said yet that it is on. */
export const isBeginning = (
  { start, timeTbd }: Pick<ViewEvent, 'start' | 'timeTbd'>,
  now: number,
): boolean => !timeTbd && now >= start && now - start < GRACE;

/** "Delayed", or until when where that is known. */
export function delayedWords(
  { start, timeTbd }: Pick<ViewEvent, 'start' | 'timeTbd'>,
  now: number,
  options: WordsOptions,
): string {
  return timeTbd || start <= now
    ? eventState.delayed
    : eventState.delayedUntil(clockTime(start, { timeTbd, ...options }));
}

/** Where an event stands: `text` is "Q3 4:12", "Postponed", "in 12 min". */
export interface EventStateWords {
  kind: 'live' | 'off' | 'coming';
  text: string;
}

/** Where an event stands, on a small surface. Never a phase that tells a score unless scores are shown. */
export function eventStateWords(
  event: Pick<ViewEvent, 'status' | 'phase' | 'start' | 'timeTbd'>,
  now: number,
  options: WordsOptions,
): EventStateWords {
  const { status } = event;
  switch (status) {
    case 'live':
      return { kind: 'live', text: shownPhase(event, options.scores) ?? eventState.live };
    case 'suspended':
      return { kind: 'live', text: eventState.suspended };
    case 'postponed':
    case 'cancelled':
    case 'final':
      return { kind: 'off', text: eventState[status] };
    case 'delayed':
      return { kind: 'coming', text: delayedWords(event, now, options) };
    case 'scheduled':
      break;
  }
  if (isBeginning(event, now)) return { kind: 'coming', text: eventState.startingNow };
  return {
    kind: 'coming',
    text: startLabel(event.start, now, { ...options, timeTbd: event.timeTbd }),
  };
}
