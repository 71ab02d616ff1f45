import type { WorldPost } from '../world.ts';

type More = Partial<Pick<WorldPost, 'quote' | 'card' | 'repostedBy' | 'edit'>>;

/**
 * How a site's file writes its posts, newest first.
 * @param site prefix of the posts' ids
 */
export function sayer(site: string) {
  let count = 0;
  const post = (
    who: string,
    minutesAgo: number,
    text: string,
    expect: readonly string[],
    more: More,
  ): WorldPost => {
    count += 1;
    return {
      id: `${site}-${String(count).padStart(2, '0')}`,
      author: author(who),
      minutesAgo,
      text,
      expect,
      ...more,
    };
  };
  return {
    /** A post that names events that are on, or soon will be. */
    about: (
      events: string | readonly string[],
      who: string,
      minutesAgo: number,
      text: string,
      more: More = {},
    ): WorldPost =>
      post(who, minutesAgo, text, typeof events === 'string' ? [events] : events, more),
    /** A post that must stay without a chip. */
    other: (who: string, minutesAgo: number, text: string, more: More = {}): WorldPost =>
      post(who, minutesAgo, text, [], more),
  };
}

/** `Mara Ellison @maraells` as an author. */
export function author(who: string): WorldPost['author'] {
  const cut = who.lastIndexOf(' @');
  return { name: who.slice(0, cut), handle: who.slice(cut + 2) };
}
