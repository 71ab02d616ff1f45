import { ownParts, textParts, wordsOf } from './read-post.ts';
import type { Site } from './site.ts';

/** True where the post says that somebody paid for it. */
const isAd = (post: Element, { ad }: Site): boolean =>
  ad !== undefined &&
  [...post.querySelectorAll(ad.at)].some((label) => new RegExp(ad.says).test(wordsOf(label)));

/**
 * Where a post's first chip goes.
 * @returns puts an element there; nothing where the site offers no place, and for an advertisement.
 */
export function placeIn(post: Element, site: Site): ((host: Element) => void) | undefined {
  if (isAd(post, site)) return undefined;
  for (const { at, as } of site.mount ?? []) {
    const found = ownParts(post, at, site).at(-1);
    if (found === undefined) continue;
    return (host) => (as === 'after' ? putAfter(found, host) : found.append(host));
  }
  const text = textParts(post, site).at(-1);
  return text && ((host) => putAfter(text, host));
}

/** Puts a chip after an element, in the same slot where a shadow root shows that one: in no other it is seen. */
export function putAfter(element: Element, host: Element): void {
  if (element.slot) host.slot = element.slot;
  element.after(host);
}
