import type { Link } from '../mentions/types.ts';
import type { Post } from './site.ts';

/** Posts remembered; a long evening's scrolling holds no more memory than this many texts. */
const MOST = 1000;

export interface LinkCache {
  /** The links of a post, worked out by `work` only when its words are new. */
  of(post: Post, work: (post: Post) => readonly Link[]): readonly Link[];
  clear(): void;
}

/** Remembers links by what a post says, so that recycled and rebuilt posts cost nothing. Oldest use goes first. */
export function createLinkCache(): LinkCache {
  const known = new Map<string, readonly Link[]>();
  return {
    of(post, work) {
      const key = JSON.stringify([post.key, post.text, post.around]);
      const links = known.get(key) ?? work(post);
      known.delete(key);
      known.set(key, links);
      if (known.size > MOST) {
        for (const oldest of known.keys()) {
          known.delete(oldest);
          break;
        }
      }
      return links;
    },
    clear: () => known.clear(),
  };
}
