import { HOUR } from '../../../utils/spans.ts';
import type { ViewEvent, ViewSide } from '../../../utils/view.ts';

/** An epoch ms to count from: a Sunday, 18:00 UTC. */
export const NOW = Date.UTC(2026, 10, 22, 18, 0);

/** A side called `name`, e.g. "Baltimore Ravens". */
export function side(name: string, more: Partial<ViewSide> = {}): ViewSide {
  return {
    pin: `team:${name}`,
    name,
    short: name.split(' ').at(-1) ?? name,
    pinned: false,
    ...more,
  };
}

/** An event that starts in five hours, for tests to bend. */
export function viewEvent(id: string, more: Partial<ViewEvent> = {}): ViewEvent {
  return {
    id,
    league: 'nfl',
    leagueName: 'NFL',
    title: `Event ${id}`,
    sides: [],
    joiner: 'at',
    start: NOW + 5 * HOUR,
    end: NOW + 8 * HOUR,
    timeTbd: false,
    status: 'scheduled',
    watch: [],
    leaguePinned: false,
    ...more,
  };
}
