import { ownParts } from './read-post.ts';
import type { Site } from './site.ts';

/** Gives the focus to a post: to itself where the site lets it have it, else to the link to its own page. */
export function focusPost(post: Element, site: Site): void {
  for (const place of [post, ...ownParts(post, site.permalink, site)]) {
    if (place instanceof HTMLElement && place.tabIndex >= 0)
      return place.focus({ preventScroll: true });
  }
}
