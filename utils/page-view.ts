/** What a content script gets to know of the schedule and the settings. Pure. */
import { createLexicon } from './catalog/lexicon.ts';
import type { LiveEvent } from './events.ts';
import { fingerprintOf } from './hash.ts';
import { createIndex, packIndex } from './mentions/lexicon-index.ts';
import { withLearned } from './settings/learned.ts';
import type { Learned } from './settings/learned.ts';
import type { View, ViewUpdate } from './view.ts';
import { isFollowedEvent, isWanted, toViewEvent } from './view-event.ts';
import type { Person } from './view-event.ts';

/** Whose view it is. */
export interface Reader extends Person {
  /** What they said of wrong chips. */
  learned: readonly Learned[];
}

/** What a view is asked by: the one the page has, if any. */
export interface Known {
  fingerprint: string | null;
  /** Epoch ms of the newest change it holds. */
  asOf: number;
}

/**
 * The whole view, or what changed since `known` when its events, words and settings are still the same.
 * An event that moved or went live comes with the changes; one that ended leaves, which makes a whole view.
 * Same arguments, same answer: it holds across the death of the worker.
 * @param paused everything, or the asking site, is switched off.
 */
export function pageView(
  events: readonly LiveEvent[],
  person: Reader,
  paused: boolean,
  known: Known,
): View | ViewUpdate {
  const { services, scores, showEnded } = person.settings;
  const isShown = (event: LiveEvent): boolean =>
    isWanted(event, person) || (showEnded && isFollowedEvent(event, person));
  const shown = paused ? [] : events.filter(isShown);
  // A recap means the game that is over: without it, it would be taken for talk of the next.
  const spokenOf =
    shown.length === 0 ? [] : events.filter((event) => isFollowedEvent(event, person));
  const asOf = shown.reduce((newest, event) => Math.max(newest, event.changedAt), 0);
  const fingerprint = fingerprintOf(
    JSON.stringify([
      // By another name it is found by other words.
      shown.map((event) => [event.id, event.title]),
      [paused, services, scores, showEnded, person.region, person.pins, person.learned],
    ]),
  );
  if (known.fingerprint === fingerprint) {
    const changed = shown.filter((event) => event.changedAt > known.asOf);
    return {
      kind: 'update',
      fingerprint,
      asOf,
      events: changed.map((event) => toViewEvent(event, person)),
    };
  }
  const lexicon = withLearned(createLexicon(spokenOf), person.learned);
  return {
    kind: 'full',
    fingerprint,
    asOf,
    events: shown.map((event) => toViewEvent(event, person)),
    lexicon: { ...lexicon, words: [] },
    index: packIndex(createIndex(lexicon)),
    chip: { paused, scores, showEnded },
  };
}
