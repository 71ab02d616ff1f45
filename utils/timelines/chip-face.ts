/** What a chip says of an event. Pure: the DOM is `chip.ts`. */
import { eventState, chip as words } from '../../locales/en.ts';
import {
  delayedWords,
  eventTitle,
  isBeginning,
  shownPhase,
  type WordsOptions,
} from '../event-words.ts';
import { isOver } from '../events.ts';
import { HOUR } from '../spans.ts';
import type { ViewEvent } from '../view.ts';
import type { WatchOption } from '../watch/types.ts';
import { startLabel, startsSoon } from '../when.ts';

/** How urgent it is, which decides colour and dot. */
export type Tone = 'live' | 'soon' | 'later' | 'off';

export interface Face {
  tone: Tone;
  /** "LIVE Q3 4:12", "in 12 min", "Postponed". */
  state: string;
  /** "Chiefs at Ravens". */
  title: string;
  /** "Watch on Peacock"; absent when there is nowhere to go. */
  action?: string;
  /** The part of it that a narrow column keeps: "Peacock". */
  place?: string;
  /** Where a click goes. https. */
  url?: string;
  /** All of it as one sentence, for who hears instead of sees it. */
  label: string;
}

/** How the reader wants chips to speak. */
export interface FaceOptions extends WordsOptions {
  /** What has just ended has a chip, too. */
  showEnded: boolean;
}

/** How long (ms) after its end an event may still be spoken of as one that has just ended. */
const JUST_ENDED = 3 * HOUR;

/** Broadcaster id under which the event's own page is offered. */
const PAGE = 'page';

function stateOf(event: ViewEvent, now: number, options: WordsOptions): [Tone, string] {
  const when = { timeTbd: event.timeTbd, ...options };
  switch (event.status) {
    case 'live': {
      const phase = shownPhase(event, options.scores) ?? '';
      return ['live', phase === '' ? words.live : `${words.live} ${phase}`];
    }
    case 'suspended':
      return ['soon', eventState.suspended];
    case 'delayed':
      return ['soon', delayedWords(event, now, options)];
    case 'postponed':
    case 'cancelled':
    case 'final':
      return ['off', eventState[event.status]];
    default: {
      if (isBeginning(event, now)) return ['soon', eventState.startingNow];
      const soon = !event.timeTbd && startsSoon(event.start, now);
      return [soon ? 'soon' : 'later', startLabel(event.start, now, when)];
    }
  }
}

function actionOf(event: ViewEvent, choice: WatchOption): Pick<Face, 'place'> & { action: string } {
  if (isOver(event)) return { action: words.details };
  // A stream known not to serve this region is no promise to be made in one line.
  const isPromise = choice.broadcaster !== PAGE && choice.inRegion !== false;
  if (!isPromise) return { action: words.whereToWatch };
  return { action: words.watchOn(choice.name), place: choice.name };
}

/**
 * The chip of an event at `now` (epoch ms), or nothing for one that has ended, which has no stream, unless that
 * was just now and the user asked for those. Never a score, and no phase that tells one unless scores are shown.
 */
export function faceOf(event: ViewEvent, now: number, options: FaceOptions): Face | undefined {
  const hasLeft = !options.showEnded || now - event.end > JUST_ENDED;
  if (event.status === 'final' && hasLeft) return undefined;
  const [tone, state] = stateOf(event, now, options);
  const title = eventTitle(event);
  const [choice] = event.watch;
  if (choice === undefined) {
    return { tone, state, title, label: words.label(title, event.leagueName, state) };
  }
  const deed = actionOf(event, choice);
  const label = words.linkLabel(title, event.leagueName, state, deed.action);
  return { tone, state, title, ...deed, url: choice.url, label };
}
