import { ownParts } from './read-post.ts';
import type { Site } from './site.ts';

/**
 * Where a post's first chip goes.
 * @returns puts an element there; nothing where the site offers no place.
 */
export function placeIn(post: Element, site: Site): ((host: Element) => void) | undefined {
  for (const { at, as } of site.mount) {
    const found = ownParts(post, at, site).at(-1);
    if (found === undefined) continue;
    return (host) => (as === 'after' ? found.after(host) : found.append(host));
  }
  return undefined;
}
