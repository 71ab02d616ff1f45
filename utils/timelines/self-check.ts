import { createFinder, isShown } from './find-posts.ts';
import { placeIn } from './place.ts';
import { ownParts, readPost } from './read-post.ts';
import type { Site } from './site.ts';

/** So many posts by the general reader, with links as the site makes them, are a timeline. */
const TIMELINE = 3;

/** Screens that speak of posts without showing them, and those of which nothing is read at all. */
const ELSEWHERE = /\/(notification|activity|messag|chat|direct|inbox|setting)/;

/** Whether a reader finds at least so many posts that a person sees and that can be read and have room for a chip. */
function finds(page: Document, site: Site, least: number, linked: boolean, now: number): boolean {
  let found = 0;
  for (const post of createFinder(site).all(page)) {
    if (
      isShown(post) &&
      readPost(post, site, now) !== undefined &&
      placeIn(post, site) !== undefined &&
      (!linked || ownParts(post, site.permalink, site).length > 0)
    ) {
      found += 1;
    }
    if (found === least) return true;
  }
  return false;
}

/**
 * Which of a site's two readers finds the posts of a page as it stands now: its own, or the general one, which
 * means that the site changed its pages.
 * @param fallBack of `fallBackSite`.
 * @param now epoch ms.
 * @returns nothing where no reader finds any: an empty timeline, a login page, a page of something else.
 */
export function workingReader(
  page: Document,
  site: Site,
  fallBack: Site,
  now: number,
): Site | undefined {
  if (finds(page, site, 1, false, now)) return site;
  if (ELSEWHERE.test(page.location.pathname)) return undefined;
  const linked = { ...fallBack, permalink: site.permalink ?? [] };
  return finds(page, linked, TIMELINE, true, now) ? fallBack : undefined;
}
