import { hostOf } from '../settings/instance.ts';
import { readersOf } from './readers.ts';
import type { Readers, Site } from './site.ts';
import { bluesky } from './sites/bluesky.ts';
import { elk } from './sites/elk.ts';
import { facebook } from './sites/facebook.ts';
import { fallBackSite, generic } from './sites/generic.ts';
import { lemmy } from './sites/lemmy.ts';
import { linkedin } from './sites/linkedin.ts';
import { mastodon } from './sites/mastodon.ts';
import { misskey } from './sites/misskey.ts';
import { phanpy } from './sites/phanpy.ts';
import { reddit } from './sites/reddit.ts';
import { threads } from './sites/threads.ts';
import { tumblr } from './sites/tumblr.ts';
import { x } from './sites/x.ts';
import { youtube } from './sites/youtube.ts';

/** Every site that Tipoff knows, one file each in `sites/`. */
export const SITES: readonly Site[] = [
  x,
  bluesky,
  mastodon,
  reddit,
  threads,
  facebook,
  youtube,
  linkedin,
  tumblr,
  lemmy,
  misskey,
  elk,
  phanpy,
];

/** The known site of a page's host. */
export const siteOfHost = (url: URL): Site | undefined =>
  SITES.find((site) => site.matches.some((pattern) => hostOf(pattern) === url.hostname));

/**
 * What a page may be by its address alone, as it is told to the page: its host's site, else each whose software leaves
 * marks, and at last any site.
 */
export function readersAt(url: URL): Readers[] {
  const known = siteOfHost(url);
  const sites = known ? [known] : [...SITES.filter(({ marks }) => marks !== undefined), generic];
  return sites.map((site) => ({ site, fallBack: fallBackSite(site) }));
}

/**
 * Which site a page is: by its host, else by the marks that a site's software leaves in its pages.
 * @returns nothing for a page that is none of them.
 */
export function siteFor(url: URL, page: ParentNode): Site | undefined {
  const site = readersOf(page, readersAt(url))?.site;
  return site === generic ? undefined : site;
}

/**
 * What a page's site is called where it is paused: the known site's id, else the page's host. Slugs have no dot,
 * so that the two are never mixed up.
 */
export const siteKeyOf = (url: URL): string => siteOfHost(url)?.id ?? url.hostname;

/** What a site is called for people by its key, which `siteKeyOf` gives: "X", or a host. */
export const siteNameOfKey = (key: string): string =>
  SITES.find(({ id }) => id === key)?.name ?? key;

/** What a page's site is called for people: "X", or the page's host. */
export const siteNameOf = (url: URL): string => siteOfHost(url)?.name ?? url.hostname;
