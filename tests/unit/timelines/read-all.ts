import { createFinder } from '../../../utils/timelines/find-posts.ts';
import { readPost } from '../../../utils/timelines/read-post.ts';
import type { Post, Site } from '../../../utils/timelines/site.ts';

/** When pages are read, epoch ms. */
const NOW = Date.UTC(2026, 10, 22, 20);

/** Makes the page this HTML, and reads its posts as the content script would. */
export function readAll(site: Site, html: string): (Post | undefined)[] {
  document.body.innerHTML = html;
  const posts = createFinder(site).all(document);
  return posts.map((post) => readPost(post, site, NOW));
}

/** The texts of a page's posts. */
export const textsOf = (site: Site, html: string): (string | undefined)[] =>
  readAll(site, html).map((post) => post?.text);

/** A site without its own way of finding some of its parts. */
export const without = (site: Site, ...parts: ('post' | 'text' | 'permalink')[]): Site => {
  const rest: Site = { ...site };
  for (const part of parts) rest[part] = site[part]?.slice(1) ?? [];
  return rest;
};
