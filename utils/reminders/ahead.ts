import type { ViewEvent } from '../view.ts';

/** Whether there is something to be reminded of: it is yet to begin, as far as anybody knows. @param now epoch ms */
export const isAhead = (
  { status, start, timeTbd }: Pick<ViewEvent, 'status' | 'start' | 'timeTbd'>,
  now: number,
): boolean => status === 'delayed' || (status === 'scheduled' && (timeTbd || start > now));
