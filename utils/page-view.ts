/** What a content script gets to know of the schedule and the settings. Pure. */
import { createLexicon } from './catalog/lexicon.ts';
import type { LiveEvent } from './events.ts';
import { fingerprintOf } from './hash.ts';
import { createIndex, packIndex } from './mentions/lexicon-index.ts';
import { WEIGHTS } from './mentions/weights.ts';
import { withLearned } from './settings/learned.ts';
import type { Learned } from './settings/learned.ts';
import CHIP_CSS from './timelines/chip.css?inline';
import { faceOf, standingOf } from './timelines/chip-face.ts';
import type { PageEvent, View, ViewUpdate, Words } from './view.ts';
import { endOf, isFollowedEvent, isWanted, toViewEvent } from './view-event.ts';
import type { Person } from './view-event.ts';

/** Whose view it is. */
export interface Reader extends Person {
  /** What they said of wrong chips. */
  learned: readonly Learned[];
  /** BCP 47. */
  locale: string;
  /** Of their clock, minutes as `Date` tells it: chips say times of day. */
  offset: number;
}

/** What a view is asked by: the one the page has, if any. */
export interface Known {
  fingerprint: string | null;
  /** Epoch ms of the newest change it holds. */
  asOf: number;
  /** Epoch ms at which its chips said what they say. */
  told: number;
}

/** What the names of some events are found by. */
function wordsOf(events: readonly LiveEvent[], learned: readonly Learned[]): Words {
  const lexicon = withLearned(createLexicon(events), learned);
  return {
    lexicon: { ...lexicon, words: [] },
    index: packIndex(createIndex(lexicon)),
    weights: WEIGHTS,
  };
}

/** Gives the words that go with a key, made now or known from before. */
export type KeepWords = (key: string, make: () => Words) => Words;

/**
 * The whole view, or what changed since `known` when its events, words and settings are still the same.
 * An event that moved or went live comes with the changes, and so does one whose chip says something else by now;
 * one that ended leaves, which makes a whole view.
 * Same arguments, same answer: it holds across the death of the worker.
 * @param paused everything, or the asking site, is switched off.
 * @param now epoch ms
 * @param keepWords what the same key stands for need not be worked out again
 */
export function pageView(
  events: readonly LiveEvent[],
  person: Reader,
  paused: boolean,
  known: Known,
  now: number,
  keepWords: KeepWords = (_, make) => make(),
): View | ViewUpdate {
  const { services, scores, showEnded } = person.settings;
  const speech = { scores, showEnded, locale: person.locale };
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
      person.offset,
    ]),
  );
  const toPageEvent = (event: LiveEvent): PageEvent => {
    const viewed = toViewEvent(event, person);
    const face = faceOf(viewed, now, speech);
    return { ...viewed, ...(face && { face }) };
  };
  if (known.fingerprint === fingerprint) {
    const standing = (event: LiveEvent, time: number) =>
      standingOf({ ...event, end: endOf(event) }, time, speech)?.state;
    const changed = shown.filter(
      (event) =>
        event.changedAt > known.asOf || standing(event, now) !== standing(event, known.told),
    );
    return { kind: 'update', fingerprint, asOf, told: now, events: changed.map(toPageEvent) };
  }
  // What stands in an event may have other words tomorrow, under the same title.
  const told = JSON.stringify(spokenOf.map(({ id, changedAt }) => [id, changedAt]));
  return {
    ...keepWords(fingerprint + fingerprintOf(told), () => wordsOf(spokenOf, person.learned)),
    kind: 'full',
    fingerprint,
    asOf,
    told: now,
    events: shown.map(toPageEvent),
    chip: { paused, scores, css: CHIP_CSS },
  };
}
