/** An event as the worker would send it, made by hand. */
import type { Grounds } from '../../../utils/mentions/types.ts';
import { WEIGHTS } from '../../../utils/mentions/weights.ts';
import { HOUR } from '../../../utils/spans.ts';
import { faceOf } from '../../../utils/timelines/chip-face.ts';
import type { PageEvent, View, ViewEvent } from '../../../utils/view.ts';
import type { WatchOption } from '../../../utils/watch/types.ts';

/** What speaks for "Chiefs" alone. */
export const GROUNDS: Grounds = {
  kind: 'nick',
  label: 'Chiefs',
  rivals: [],
  league: 'NFL',
  isLive: false,
  evidence: [],
};

/** 22 November 2026, 3 pm in New York. */
export const NOW = Date.UTC(2026, 10, 22, 20);

export const eventPage: WatchOption = {
  broadcaster: 'page',
  name: 'Event page',
  url: 'https://scores.example/1',
  access: 'unknown',
  mine: false,
};

export function viewEvent(over: Partial<ViewEvent> = {}): ViewEvent {
  const start = over.start ?? NOW + HOUR;
  return {
    id: 'chiefs-ravens',
    league: 'nfl',
    leagueName: 'NFL',
    title: 'Kansas City Chiefs at Baltimore Ravens',
    sides: [
      { pin: 'team:nfl:chiefs', name: 'Kansas City Chiefs', short: 'Chiefs', pinned: false },
      { pin: 'team:nfl:ravens', name: 'Baltimore Ravens', short: 'Ravens', pinned: false },
    ],
    joiner: 'at',
    start,
    end: start + 3 * HOUR,
    timeTbd: false,
    status: 'scheduled',
    watch: [
      {
        broadcaster: 'peacock',
        name: 'Peacock',
        url: 'https://peacock.example/',
        access: 'subscription',
        mine: true,
      },
    ],
    leaguePinned: false,
    ...over,
  };
}

/** The event with what its chip says at `now`. */
export function pageEvent(event: ViewEvent, now = NOW): PageEvent {
  const face = faceOf(event, now, { scores: 'hidden', showEnded: false, locale: 'en-US' });
  return { ...event, ...(face && { face }) };
}

export function view(events: ViewEvent[], over: Partial<View> = {}): View {
  return {
    kind: 'full',
    fingerprint: 'one',
    asOf: NOW,
    told: NOW,
    events: events.map((event) => pageEvent(event)),
    lexicon: {
      entities: [],
      aliases: [],
      leagues: [],
      words: [],
      events: events.map(({ id, league, start, end, status }) => ({
        id,
        league,
        start,
        end,
        status,
        sides: [],
        part: [],
      })),
    },
    index: '',
    weights: WEIGHTS,
    chip: { paused: false, scores: 'hidden', css: '' },
    ...over,
  };
}
