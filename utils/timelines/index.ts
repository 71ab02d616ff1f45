import { hostOf } from '../settings/instance.ts';
import type { Site } from './site.ts';
import { bluesky } from './sites/bluesky.ts';
import { mastodon } from './sites/mastodon.ts';
import { x } from './sites/x.ts';

/** Every site that Tipoff knows, one file each in `sites/`. */
export const SITES: readonly Site[] = [x, bluesky, mastodon];

const byHost = (url: URL): Site | undefined =>
  SITES.find((site) => site.matches.some((pattern) => hostOf(pattern) === url.hostname));

/**
 * Which site a page is: by its host, else by the marks that a site's software leaves in its pages.
 * @returns nothing for a page that is none of them.
 */
export function siteFor(url: URL, page: ParentNode): Site | undefined {
  return (
    byHost(url) ??
    SITES.find((site) => site.marks?.some((mark) => page.querySelector(mark) !== null))
  );
}

/**
 * The id of the site that a granted page's address stands for, without looking at the page: the one of its
 * host, else the one that runs on any host (Mastodon's instances).
 */
export const siteIdOf = (url: URL): string =>
  (byHost(url) ?? SITES.find((site) => site.marks !== undefined))?.id ?? '';
