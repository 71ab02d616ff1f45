/** Runs in a real page: reads it as the content script would, and hands back plain data. */
import { createFinder, isShown } from '../../utils/timelines/find-posts.ts';
import { siteFor, SITES } from '../../utils/timelines/index.ts';
import { placeIn } from '../../utils/timelines/place.ts';
import { cardText, quotedText, readAnyPost, readPost } from '../../utils/timelines/read-post.ts';
import { workingReader } from '../../utils/timelines/self-check.ts';
import type { Post, Site } from '../../utils/timelines/site.ts';
import { fallBackSite, generic } from '../../utils/timelines/sites/generic.ts';
import { likeliestSite } from './likeliest-site.ts';

/** Parts of a site that are found in several ways. */
export type Part = 'post' | 'text' | 'author' | 'time' | 'permalink' | 'quote' | 'mount';

export interface ReadingOptions {
  /** A site's id; else the page's address, or what is in it, says which site it is. */
  site?: string;
  /** The page is another than it is: its site's own way of finding these no longer works. */
  without?: readonly Part[];
  /** None of the site's own ways of finding posts works any more. */
  builtAnew?: boolean;
}

export interface PostReading {
  /** Nothing for a post without words. */
  read: Post | undefined;
  /** What is known of it whether or not it has words. */
  found: Post;
  quoted: string;
  card: string;
  /** A chip would find its place: after or within this element, in short. */
  chip: string | undefined;
  mountable: boolean;
  /** All characters of the post but white space and what is hidden, images by `alt`: what the text must be part of. */
  letters: string;
}

export interface PageReading {
  site: string;
  /** Index of the selector that found the posts. */
  way: number;
  /** Nothing was found as the site is known, but as posts are on any site. */
  fellBack: boolean;
  /** Which of the site's readers the check that runs in a page takes for working. */
  check: 'own' | 'fall-back' | 'none';
  posts: PostReading[];
}

function lettersOf(post: Element): string {
  const copy = post.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('[aria-hidden="true"]')) {
    if (unseen.textContent !== '…') unseen.remove();
  }
  for (const image of copy.querySelectorAll('img')) image.replaceWith(image.alt);
  return (copy.textContent ?? '').replace(/\s/g, '');
}

/** A post with or without words; nothing for one that can't be read, which costs its neighbours nothing. */
function anyPost(post: Element, site: Site, now: number): Post | undefined {
  try {
    return readAnyPost(post, site, now);
  } catch {
    return undefined;
  }
}

/** An element in short, as a selector would name it. */
function nameOf(element: Element): string {
  const marks = ['data-testid', 'slot', 'role', 'class', 'id'];
  const mark = marks.find((name) => (element.getAttribute(name) ?? '') !== '');
  const value = mark === undefined ? '' : `[${mark}="${element.getAttribute(mark)?.trim() ?? ''}"]`;
  return element.tagName.toLowerCase() + value;
}

function chipPlace(post: Element, site: Site): string | undefined {
  const put = placeIn(post, site);
  if (put === undefined) return undefined;
  const chip = document.createElement('tipoff-chip');
  put(chip);
  const before = chip.previousElementSibling;
  const place =
    before === null ? `in ${nameOf(chip.parentElement ?? post)}` : `after ${nameOf(before)}`;
  chip.remove();
  return place;
}

const postsOf = (site: Site) => {
  const finder = createFinder(site);
  const found = finder.all(document).filter(isShown);
  return { found, way: finder.way };
};

function chooseSite(id: string | undefined): Site {
  if (id === undefined)
    return siteFor(new URL(location.href), document) ?? likeliestSite() ?? generic;
  const named = [...SITES, generic].find((site) => site.id === id);
  if (named === undefined) throw new Error(`There is no site "${id}".`);
  return named;
}

function lacking(site: Site, { without = [], builtAnew }: ReadingOptions): Site {
  const rest = { ...site };
  if (builtAnew === true) Object.assign(rest, { post: [], dated: undefined });
  for (const part of without) {
    if (part === 'mount') rest.mount = site.mount?.slice(1) ?? [];
    else rest[part] = site[part]?.slice(1) ?? [];
  }
  return rest;
}

export function readPage(options: ReadingOptions = {}): PageReading {
  const now = Date.now();
  const known = lacking(chooseSite(options.site), options);
  const fallBack = fallBackSite(known);
  const working = workingReader(document, known, fallBack, now);
  const own = postsOf(known);
  const fellBack = own.found.length === 0 && known.id !== generic.id;
  const site = fellBack ? fallBack : known;
  const { found, way } = fellBack ? postsOf(site) : own;
  const posts = found.flatMap((post): PostReading[] => {
    const any = anyPost(post, site, now);
    if (any === undefined) return [];
    const chip = chipPlace(post, site);
    const reading = {
      read: readPost(post, site, now),
      found: any,
      quoted: quotedText(post, site),
      card: cardText(post, site),
      chip,
      mountable: chip !== undefined,
      letters: lettersOf(post),
    };
    return [reading];
  });
  return {
    site: site.id,
    way,
    fellBack: fellBack && posts.length > 0,
    check: working === undefined ? 'none' : working === known ? 'own' : 'fall-back',
    posts,
  };
}
