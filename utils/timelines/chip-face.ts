/** What a chip says of an event. Pure, and the worker's part: a page is told. The DOM is `chip.ts`. */
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
import type { Face, ViewEvent } from '../view.ts';
import type { WatchOption } from '../watch/types.ts';
import { startLabel, startsSoon } from '../when.ts';

/** How the reader wants chips to speak. */
export interface FaceOptions extends WordsOptions {
  /** What has just ended has a chip, too. */
  showEnded: boolean;
}

/** How long (ms) after its end an event may still be spoken of as one that has just ended. */
const JUST_ENDED = 3 * HOUR;

/** Broadcaster id under which the event's own page is offered. */
const PAGE = 'page';

/** How an event stands, and how urgent that is. */
export type Standing = Pick<Face, 'tone' | 'state'>;

/** What of an event its standing follows from. */
type Moment = Pick<ViewEvent, 'status' | 'phase' | 'start' | 'end' | 'timeTbd'>;

/**
 * How an event stands at `now` (epoch ms), or nothing for one that has ended, which has no stream, unless that was
 * just now and the user asked for those.
 */
export function standingOf(event: Moment, now: number, options: FaceOptions): Standing | undefined {
  const hasLeft = !options.showEnded || now - event.end > JUST_ENDED;
  if (event.status === 'final' && hasLeft) return undefined;
  switch (event.status) {
    case 'live': {
      const phase = shownPhase(event, options.scores) ?? '';
      return { tone: 'live', state: phase === '' ? words.live : `${words.live} ${phase}` };
    }
    case 'suspended':
      return { tone: 'soon', state: eventState.suspended };
    case 'delayed':
      return { tone: 'soon', state: delayedWords(event, now, options) };
    case 'postponed':
    case 'cancelled':
    case 'final':
      return { tone: 'off', state: eventState[event.status] };
    default: {
      if (isBeginning(event, now)) return { tone: 'soon', state: eventState.startingNow };
      const { start, timeTbd } = event;
      const soon = !timeTbd && startsSoon(start, now);
      return {
        tone: soon ? 'soon' : 'later',
        state: startLabel(start, now, { timeTbd, ...options }),
      };
    }
  }
}

function actionOf(event: ViewEvent, choice: WatchOption): Pick<Face, 'place'> & { action: string } {
  if (isOver(event)) return { action: words.details };
  // A stream known not to serve this region is no promise to be made in one line.
  const isPromise = choice.broadcaster !== PAGE && choice.inRegion !== false;
  if (!isPromise) return { action: words.whereToWatch };
  const action = words.watchOn(choice.name);
  // A page takes the action apart at its place: one that is in it twice ("Watch on W") is no such place.
  return action.split(choice.name).length === 2 ? { action, place: choice.name } : { action };
}

/**
 * The chip of an event at `now` (epoch ms); nothing where it has no standing. Never a score, and no phase that tells
 * one unless scores are shown.
 */
export function faceOf(event: ViewEvent, now: number, options: FaceOptions): Face | undefined {
  const standing = standingOf(event, now, options);
  if (standing === undefined) return undefined;
  const { state } = standing;
  const title = eventTitle(event);
  const [choice] = event.watch;
  if (choice === undefined) {
    return { ...standing, title, label: words.label(title, event.leagueName, state) };
  }
  const deed = actionOf(event, choice);
  const label = words.linkLabel(title, event.leagueName, state, deed.action);
  return { ...standing, title, ...deed, url: choice.url, label };
}
