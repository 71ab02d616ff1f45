/** Runs in a real page: reads it as the content script would, and hands back plain data. */
import { createFinder, isShown } from '../../utils/timelines/find-posts.ts';
import { siteFor } from '../../utils/timelines/index.ts';
import { placeIn } from '../../utils/timelines/place.ts';
import { readPost } from '../../utils/timelines/read-post.ts';
import type { Post } from '../../utils/timelines/site.ts';

export interface PageReading {
  site: string;
  /** Index of the selector that found the posts. */
  way: number;
  posts: {
    read: Post | undefined;
    /** A chip would find its place. */
    mountable: boolean;
    /** All characters of the post but white space and what is hidden, images by `alt`: what the text must be part of. */
    letters: string;
  }[];
}

function lettersOf(post: Element): string {
  const copy = post.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('[aria-hidden="true"]')) {
    if (unseen.textContent !== '…') unseen.remove();
  }
  for (const image of copy.querySelectorAll('img')) image.replaceWith(image.alt);
  return (copy.textContent ?? '').replace(/\s/g, '');
}

export function readPage(): PageReading | undefined {
  const site = siteFor(new URL(location.href), document);
  if (site === undefined) return undefined;
  const finder = createFinder(site);
  const found = [...finder.posts([document.documentElement], [])].filter(isShown);
  const posts = found.map((post) => ({
    read: readPost(post, site),
    mountable: placeIn(post, site) !== undefined,
    letters: lettersOf(post),
  }));
  return { site: site.id, way: finder.way, posts };
}
