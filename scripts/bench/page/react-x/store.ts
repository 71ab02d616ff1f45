/** What the page knows of its posts, and what its reader did to them. */
import { createContext, useContext, useSyncExternalStore } from 'react';

import { countOf } from '../../../../tests/internet/pages/dom.ts';
import type { PlacedPost } from '../../../../tests/internet/permalinks.ts';

/** What a post's buttons count; a bookmark is never counted in sight. */
export type Counted = 'reply' | 'retweet' | 'like' | 'views';
/** What a reader does to a post, and takes back. */
export type Deed = 'retweet' | 'like' | 'bookmark';

export interface Store {
  /** Calls back on any change. @returns ends that */
  subscribe: (changed: () => void) => () => void;
  post: (id: string) => PlacedPost;
  count: (id: string, what: Counted) => number;
  did: (id: string, deed: Deed) => boolean;
  toggle: (id: string, deed: Deed) => void;
}

/** What others counted, made from the text: below these. */
const BELOW: Record<Counted, number> = { reply: 40, retweet: 90, like: 900, views: 9000 };

const countsOf = ({ text }: PlacedPost): Record<Counted, number> => ({
  reply: countOf(text, BELOW.reply),
  retweet: countOf(`${text}r`, BELOW.retweet),
  like: countOf(`${text}l`, BELOW.like),
  views: countOf(`${text}v`, BELOW.views),
});

/** A store of posts, by their ids. */
export function createStore(posts: readonly PlacedPost[]): Store {
  const known = new Map(posts.map((post) => [post.id, { post, counts: countsOf(post) }]));
  const deeds = new Set<string>();
  const listeners = new Set<() => void>();
  const entry = (id: string) => {
    const found = known.get(id);
    if (!found) throw new Error(`no post ${id}`);
    return found;
  };
  const did = (id: string, deed: Counted | Deed): boolean => deeds.has(`${deed} ${id}`);
  return {
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    post: (id) => entry(id).post,
    count: (id, what) => entry(id).counts[what] + Number(did(id, what)),
    did,
    toggle: (id, deed) => {
      const key = `${deed} ${id}`;
      if (!deeds.delete(key)) deeds.add(key);
      for (const listener of listeners) listener();
    },
  };
}

/** The page's store, for whichever component needs it. */
export const StoreContext = createContext<Store>(createStore([]));

/** A post; the component is rendered anew when it becomes another. */
export function usePost(id: string): PlacedPost {
  const { subscribe, post } = useContext(StoreContext);
  return useSyncExternalStore(subscribe, () => post(id));
}

/** What is counted of a post, as it stands. */
export function useCount(id: string, what: Counted): number {
  const { subscribe, count } = useContext(StoreContext);
  return useSyncExternalStore(subscribe, () => count(id, what));
}

/** Whether the reader did that to a post, and how to change it. */
export function useDeed(id: string, deed: Deed): [done: boolean, toggle: () => void] {
  const { subscribe, did, toggle } = useContext(StoreContext);
  const done = useSyncExternalStore(subscribe, () => did(id, deed));
  return [done, () => toggle(id, deed)];
}
