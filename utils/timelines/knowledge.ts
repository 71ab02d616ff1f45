/** What a page was told, and what its posts mean by that. */
import type { Link, PostText } from '../mentions/types.ts';
import type { ChipSettings, PageEvent, View, ViewUpdate, Words } from '../view.ts';
import { createLinkCache } from './link-cache.ts';
import type { Post } from './site.ts';

/** Turns a post's words into links; `utils/mentions/recogniser.ts` makes it. */
export interface Recognise {
  /** Whether a text names anything; what else a post says counts only where it does. */
  names(text: string): boolean;
  /** `now` is epoch ms. */
  links(post: PostText, now: number): readonly Link[];
}

/** What the worker is told of what it said before; times are epoch ms. */
export type Heard = Pick<ViewUpdate, 'asOf' | 'told'> & { fingerprint: string | null };

export interface Knowledge {
  readonly events: ReadonlyMap<string, PageEvent>;
  readonly settings: ChipSettings;
  readonly heard: Heard;
  /**
   * Takes an answer of the worker's; one that can't be used throws, and counts as not heard.
   * @returns whether posts may mean something else now
   */
  take(answer: View | ViewUpdate): boolean;
  /** Makes the recogniser, which takes its time: a page without posts is spared that. */
  prepare(): void;
  /** Whether a post's own words may mean an event: nearly none do, and the rest of such a post need not be read. */
  names(text: string): boolean;
  /** The events that a post means, but for those that the user took from it. */
  linksOf(post: Post): readonly Link[];
  /** Takes an event from a post: not again on this page, whatever its words say. */
  reject(post: Post, eventId: string): void;
}

const keyOf = (post: Post, eventId: string): string => JSON.stringify([post.key, eventId]);

/**
 * Knowledge of nothing yet.
 * @param recogniserFor called when there are posts to read
 * @param now epoch ms
 */
export function createKnowledge(
  recogniserFor: (words: Words) => Recognise,
  now: () => number,
): Knowledge {
  const events = new Map<string, PageEvent>();
  const cache = createLinkCache();
  const rejected = new Set<string>();
  let settings: ChipSettings = { paused: false, scores: 'hidden', css: '' };
  let heard: Heard = { fingerprint: null, asOf: 0, told: 0 };
  let words: Words | undefined;
  let recogniser: Recognise | undefined;

  /** Events as they are by now: a status or a time that moved is weighed anew. */
  const move = () => {
    for (const linkable of words?.lexicon.events ?? []) {
      const event = events.get(linkable.id);
      if (event === undefined) continue;
      const { start, end, status } = event;
      Object.assign(linkable, { start, end, status });
    }
  };

  const prepare = () => (recogniser ??= words && recogniserFor(words));

  return {
    events,
    prepare,
    get settings() {
      return settings;
    },
    get heard() {
      return heard;
    },
    take(answer) {
      const isWhole = answer.kind === 'full';
      const hasMoved = answer.events.some(({ id, start, status }) => {
        const old = events.get(id);
        return old?.start !== start || old.status !== status;
      });
      if (isWhole) {
        events.clear();
        settings = answer.chip;
        words = answer;
        // Where there were posts there will be: made now, none of them has to wait for it.
        recogniser &&= recogniserFor(words);
      }
      for (const event of answer.events) events.set(event.id, event);
      if (hasMoved) move();
      if (isWhole || hasMoved) cache.clear();
      const { fingerprint, asOf, told } = answer;
      heard = { fingerprint, asOf, told };
      return isWhole || hasMoved;
    },
    names: (text) => prepare()?.names(text) === true,
    linksOf(post) {
      const mind = prepare();
      if (mind === undefined) return [];
      const links = cache.of(post, (fresh) => mind.links(fresh, now()));
      return links.filter(({ eventId }) => !rejected.has(keyOf(post, eventId)));
    },
    reject: (post, eventId) => void rejected.add(keyOf(post, eventId)),
  };
}
