import { plainText } from './plain-text.ts';
import { anyOf } from './selectors.ts';
import type { Post, Selectors, Site } from './site.ts';
import { outermost } from './trees.ts';
import { dateOf, stampedTime, toldAge } from './written.ts';

/** Longest text read of one post, UTF-16 units; nobody says more before naming the game. */
const LONGEST = 10_000;

/** A box with this share of a post's letters is its text. */
const MOST = 0.6;

/** And with so many at least: fewer may be a name. */
const LEAST = 40;

/** True for what lies in another post or box within the post. */
function within(post: Element, element: Element, selectors: Selectors | undefined): boolean {
  const boxes = anyOf(selectors);
  const around = boxes === undefined ? null : element.closest(boxes);
  return around !== null && around !== post && post.contains(around);
}

/** What a selector finds in a post, but nothing of the replies in it, nor what lies in something found. */
const partsOf = (post: Element, selector: string, site: Site): Element[] =>
  outermost(post.querySelectorAll(selector)).filter(
    (element) => !within(post, element, site.replies),
  );

/** The same, but nothing of a quoted post either. */
const ownBy = (post: Element, selector: string, site: Site): Element[] =>
  partsOf(post, selector, site).filter((element) => !within(post, element, site.quote));

/** The elements of a post itself that the first fruitful selector finds. */
export function ownParts(post: Element, selectors: Selectors | undefined, site: Site): Element[] {
  for (const selector of selectors ?? []) {
    const found = ownBy(post, selector, site);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The innermost box with most of what a post says; none where it is as short as a name, or holds the date and so
 * more than the words.
 */
function mostWords(post: Element, date: string): Element[] {
  const length = (element: Element) => element.textContent?.trim().length ?? 0;
  let at = post;
  for (;;) {
    const most: Element | undefined = [...at.children].find(
      (child) => length(child) > length(at) * MOST,
    );
    if (most !== undefined) at = most;
    else return length(at) < LEAST || at.querySelector(date) !== null ? [] : [at];
  }
}

const saysSomething = (element: Element): boolean =>
  element.textContent?.trim() !== '' || element.querySelector('img[alt]') !== null;

/** The elements that hold a post's own words, in order. */
export function textParts(post: Element, site: Site): Element[] {
  for (const selector of site.text) {
    const parts = ownBy(post, selector, site).filter(saysSomething);
    if (parts.length > 0) return parts;
  }
  const date = anyOf(site.dated);
  return date === undefined ? [] : mostWords(post, date);
}

const keepsBreaks = (element: Element, { preWrap }: Site): boolean =>
  typeof preWrap === 'string' ? element.matches(preWrap) : preWrap === true;

const textOf = (elements: readonly Element[], site: Site, breaks = keepsBreaks): string =>
  elements
    .map((element) => plainText(element, site, breaks(element, site)))
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, LONGEST);

/** In boxes of any words, layout makes the lines whatever the site's own text does. */
const aroundText = (elements: readonly Element[], site: Site): string =>
  textOf(elements, site, () => false);

/** What a post says in its own words; empty where it has none. Throws where this browser lacks a selector. */
export const ownText = (post: Element, site: Site): string => textOf(textParts(post, site), site);

/** The quoted posts' own words, else whatever their boxes say. */
export function quotedText(post: Element, site: Site): string {
  const texts = ownQuotes(post, site).map((quote) => {
    const own = site.text.find((selector) => quote.querySelector(selector));
    return own ? textOf([...quote.querySelectorAll(own)], site) : aroundText([quote], site);
  });
  return texts.join('\n');
}

/** What the link card says: title, description, host. */
export const cardText = (post: Element, site: Site): string =>
  aroundText(ownParts(post, site.card, site), site);

/** What is quoted, then the link card. */
const around = (post: Element, site: Site): string =>
  [quotedText(post, site), cardText(post, site)].filter((text) => text !== '').join('\n');

function ownQuotes(post: Element, site: Site): Element[] {
  const selector = anyOf(site.quote);
  return selector === undefined ? [] : partsOf(post, selector, site);
}

/** What an attribute of the post, or of an element in it, says. */
function attribute(post: Element, what: 'author' | 'time' | 'permalink', site: Site) {
  for (const name of site.attributes?.[what] ?? []) {
    const value = (post.hasAttribute(name) ? post : post.querySelector(`[${name}]`))?.getAttribute(
      name,
    );
    if (value) return value;
  }
  return undefined;
}

/** A part of an address as people read it; as it is where a "%" in it is just that. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** "/@amy@host", "/profile/amy.example", "/amy" → the handle; a decentralised id is none, its link's text may be. */
function linkedHandle(links: readonly Element[], site: Site): string | undefined {
  for (const link of links) {
    const { pathname, search } = new URL(link.getAttribute('href') ?? '', 'https://page.invalid');
    const path = site.query === true ? pathname + search : pathname;
    const last = decoded(path.split(/[/=]/).findLast((part) => part !== '') ?? '');
    const words = link.textContent?.trim() ?? '';
    const said = /@([\w.-]+)/.exec(words)?.[1];
    const name = last.startsWith('did:') ? said : last.endsWith('.php') ? words : last || words;
    const handle = name?.replace(/^@/, '');
    if (handle) return handle;
  }
  return undefined;
}

function handleOf(post: Element, site: Site, permalink: string | undefined): string | undefined {
  const named = site.authorIn && new RegExp(site.authorIn).exec(permalink ?? '')?.[1];
  if (named && !named.startsWith('did:')) return decoded(named);
  return linkedHandle(ownParts(post, site.author, site), site) ?? attribute(post, 'author', site);
}

/** Address of the post itself, absolute, without query and fragment where the site needs none. */
function permalinkOf(post: Element, site: Site): string | undefined {
  const link = ownParts(post, site.permalink, site)[0];
  const href = link?.getAttribute('href') ?? attribute(post, 'permalink', site);
  if (href === undefined) return undefined;
  const [pattern, address] = site.address ?? ['$', ''];
  const url = new URL(href.replace(new RegExp(pattern), address), post.baseURI);
  return url.protocol === 'https:' || url.protocol === 'http:'
    ? url.origin + url.pathname + (site.query === true ? url.search + url.hash : '')
    : undefined;
}

/** What an element says, or the label that it is said to have elsewhere in the page. */
export function wordsOf(element: Element | undefined): string {
  const label = element?.getAttribute('aria-labelledby');
  return (label ? element?.ownerDocument.getElementById(label) : element)?.textContent ?? '';
}

/**
 * When a post was written, epoch ms: as it says, else as its address counts, else as long ago as it says.
 * @param now epoch ms, what an age counts back from
 */
function timeOf(post: Element, site: Site, permalink: string, now: number): number | undefined {
  const [element] = ownParts(post, site.time, site);
  const date =
    ['datetime', 'content', 'title', ...(site.attributes?.time ?? [])]
      .map((name) => element?.getAttribute(name))
      .find(Boolean) ?? attribute(post, 'time', site);
  const ways = [
    () => dateOf(date ?? ''),
    () => stampedTime(permalink, site.stamp),
    () => now - toldAge(wordsOf(element), site.ages),
  ];
  for (const way of ways) {
    const time = way();
    if (!Number.isNaN(time)) return time;
  }
  return undefined;
}

/**
 * Reads one post, which may have no words of its own.
 * @param now epoch ms: some sites tell how old a post is, not when it was written
 * @throws where a link is no address, or this browser lacks a selector.
 */
export function readAnyPost(post: Element, site: Site, now: number): Post {
  const text = ownText(post, site);
  const permalink = permalinkOf(post, site);
  const author = handleOf(post, site, permalink);
  const time = timeOf(post, site, permalink ?? '', now);
  return {
    key: permalink ?? `${author ?? ''}\n${text}`,
    text,
    around: around(post, site),
    ...(author !== undefined && { author }),
    ...(time !== undefined && { time }),
    ...(permalink !== undefined && { permalink }),
  };
}

/**
 * Reads one post.
 * @param now epoch ms
 * @returns nothing for a post without words of its own, or one that can't be read: its neighbours are unharmed.
 */
export function readPost(post: Element, site: Site, now: number): Post | undefined {
  try {
    const read = readAnyPost(post, site, now);
    return read.text === '' ? undefined : read;
  } catch {
    return undefined;
  }
}
