import { plainText } from './plain-text.ts';
import type { Post, Selectors, Site } from './site.ts';

/** Longest text read of one post, UTF-16 units; nobody says more before naming the game. */
const LONGEST = 10_000;

/**
 * Elements that the first fruitful selector finds in a post, leaving out what belongs to a quoted post
 * and what lies within an element already taken.
 */
export function ownParts(post: Element, selectors: Selectors | undefined, site: Site): Element[] {
  const quote = site.quote?.join(', ');
  const quoted = (element: Element) => {
    const around = quote === undefined ? null : element.closest(quote);
    return around !== null && around !== post && post.contains(around);
  };
  for (const selector of selectors ?? []) {
    const found: Element[] = [];
    for (const element of post.querySelectorAll(selector)) {
      if (!quoted(element) && !found.some((taken) => taken.contains(element))) found.push(element);
    }
    if (found.length > 0) return found;
  }
  return [];
}

const textOf = (elements: readonly Element[], site: Site): string =>
  elements
    .map((element) => plainText(element, site))
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, LONGEST);

/** The quoted post's own words, else whatever its box says; then the link card's title and description. */
function around(post: Element, site: Site): string {
  const parts: Element[] = [];
  for (const quote of ownQuotes(post, site)) {
    const words = site.text.map((selector) => [...quote.querySelectorAll(selector)]);
    parts.push(...(words.find((found) => found.length > 0) ?? [quote]));
  }
  parts.push(...ownParts(post, site.card, site));
  return textOf(parts, { ...site, preWrap: false });
}

function ownQuotes(post: Element, site: Site): Element[] {
  const selector = site.quote?.join(', ');
  if (selector === undefined) return [];
  const found = [...post.querySelectorAll(selector)];
  return found.filter((quote) => !found.some((other) => other !== quote && other.contains(quote)));
}

/** "/@amy@host", "/profile/amy.example", "/amy" → the handle; a decentralised id is none, its link's text may be. */
function linkedHandle(links: readonly Element[]): string | undefined {
  for (const link of links) {
    const path = new URL(link.getAttribute('href') ?? '', 'https://page.invalid').pathname;
    const last = decodeURIComponent(path.split('/').findLast((part) => part !== '') ?? '');
    const name = last.startsWith('did:') ? /@([\w.-]+)/.exec(link.textContent ?? '')?.[1] : last;
    const handle = name?.replace(/^@/, '');
    if (handle !== undefined && handle !== '') return handle;
  }
  return undefined;
}

function handleOf(post: Element, site: Site, permalink: string | undefined): string | undefined {
  const named = site.authorIn?.exec(permalink ?? '')?.[1];
  if (named !== undefined && !named.startsWith('did:')) return decodeURIComponent(named);
  return linkedHandle(ownParts(post, site.author, site));
}

/** Address of the post itself, absolute, without query and fragment. */
function permalinkOf(link: Element | undefined): string | undefined {
  const href = link?.getAttribute('href');
  if (link === undefined || href === null || href === undefined) return undefined;
  const url = new URL(href, link.baseURI);
  return url.protocol === 'https:' || url.protocol === 'http:'
    ? url.origin + url.pathname
    : undefined;
}

/**
 * Reads one post.
 * @returns nothing for a post without words of its own.
 */
export function readPost(post: Element, site: Site): Post | undefined {
  try {
    const text = textOf(ownParts(post, site.text, site), site);
    if (text === '') return undefined;
    const permalink = permalinkOf(ownParts(post, site.permalink, site)[0]);
    const author = handleOf(post, site, permalink);
    const shown = Date.parse(ownParts(post, site.time, site)[0]?.getAttribute('datetime') ?? '');
    const time = Number.isNaN(shown) ? permalink && site.timeFrom?.(permalink) : shown;
    return {
      key: permalink ?? `${author ?? ''}\n${text}`,
      text,
      around: around(post, site),
      ...(author !== undefined && { author }),
      ...(typeof time === 'number' && { time }),
      ...(permalink !== undefined && { permalink }),
    };
  } catch {
    // A link that is no address, a selector this browser lacks: one post unread, its neighbours unharmed.
    return undefined;
  }
}
