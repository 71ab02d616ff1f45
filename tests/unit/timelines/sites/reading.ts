/** Hand-written pages, read as the content script reads a site's. */
import { createFinder } from '../../../../utils/timelines/find-posts.ts';
import { placeIn } from '../../../../utils/timelines/place.ts';
import { readPost } from '../../../../utils/timelines/read-post.ts';
import type { Post, Site } from '../../../../utils/timelines/site.ts';

/** When pages are read, epoch ms. */
export const NOW = Date.UTC(2026, 10, 22, 20);

export interface Reading {
  post: Post | undefined;
  /** `id` of the element that a chip would follow; nothing where a chip would find no place in the post. */
  chipAfter: string | undefined;
}

/** Reads every post of a page. A screen is built anew for each. */
export function readPage(site: Site, html: string): Reading[] {
  document.body.innerHTML = html;
  return createFinder(site)
    .all(document)
    .map((element) => {
      const chip = document.createElement('tipoff-chip');
      placeIn(element, site)?.(chip);
      const reading = {
        post: readPost(element, site, NOW),
        chipAfter: element.contains(chip) ? chip.previousElementSibling?.id : undefined,
      };
      chip.remove();
      return reading;
    });
}

/** The texts of a page's posts. */
export const textsOf = (site: Site, html: string): (string | undefined)[] =>
  readPage(site, html).map(({ post }) => post?.text);

/** The same page as a site's builders may leave it tomorrow: without an attribute. */
export const without = (html: string, attribute: string): string =>
  html.replaceAll(new RegExp(` ${attribute}(="[^"]*")?`, 'g'), '');
