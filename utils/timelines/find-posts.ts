import { anyOf } from './selectors.ts';
import type { Site } from './site.ts';
import { closest, outermost, parentOf, treesIn } from './trees.ts';

/** Finds a site's posts and remembers which way of finding them works on this page. */
export interface Finder {
  /**
   * Posts that the given elements are, hold or lie in; among them such as `refuses` sorts out, for nearly every post
   * names nothing and need not be asked about.
   * @param added elements looked at with all that they hold.
   * @param changed elements of which only the post around them counts.
   * @returns each post once, in the order met.
   */
  posts(added: Iterable<Element>, changed: Iterable<Element>): Set<Element>;
  /** True for what is built like a post and is none to read: an advertisement, a draft, a message. */
  refuses(post: Element): boolean;
  /** Every post of a page that is to be read. */
  all(page: Document): Element[];
  /** Open shadow roots within the given elements that may hold posts: no observer of the page sees into them. */
  roots(added: Iterable<Element>): ShadowRoot[];
  /** Index of the selector that finds posts here; 0 is the site's own, above it are fall-backs. */
  readonly way: number;
  /** Another screen, perhaps built otherwise: all ways count again. */
  reset(): void;
}

/** Boxes side by side that make a list, not one post's parts. */
const ALIKE = 3;

/** The post around an element, itself included: the outermost match, for a post within a post is a quote. */
function matching(from: Element, selector: string, replies: string | undefined) {
  let found: Element | undefined;
  for (let at = closest(from, selector); at !== null; at = closest(parentOf(at), selector)) {
    found = at;
    if (replies !== undefined && at.matches(replies)) break;
  }
  return found;
}

/** The innermost box around an element that holds a date and stands in a row of others that do. */
function repeating(from: Element, date: string): Element | undefined {
  for (let at = from; at.parentElement !== null; at = at.parentElement) {
    let alike = 0;
    for (const beside of at.parentElement.children) {
      if (beside.tagName === at.tagName && beside.querySelector(date) !== null) alike += 1;
      if (alike === ALIKE) break;
    }
    if (alike === ALIKE && at.querySelector(date) !== null) return at;
  }
  return undefined;
}

/** A finder for one page. Selectors are tried in order; one that ever found a post rules out those after it. */
export function createFinder(site: Site): Finder {
  const refused = anyOf(site.notPost);
  const replies = anyOf(site.replies);
  const date = anyOf(site.dated);
  const ways = [...site.post, ...(date === undefined ? [] : [date])];
  let way = ways.length - 1;

  const collect = (selector: string, added: Iterable<Element>, changed: Iterable<Element>) => {
    const repeats = selector === date;
    const posts = new Set<Element>();
    const add = (from: Element): boolean => {
      const post = repeats ? repeating(from, selector) : matching(from, selector, replies);
      if (post !== undefined) posts.add(post);
      return post !== undefined;
    };
    for (const element of changed) {
      // What holds several dates is a list of posts, which no date around it makes a post.
      if (!repeats || element.querySelector(selector) === null) add(element);
    }
    for (const root of added) {
      const inner = treesIn(root, site).flatMap((tree) => [...tree.querySelectorAll(selector)]);
      const whole = (!repeats || inner.length === 0) && add(root);
      if (replies !== undefined || (repeats && !whole)) for (const element of inner) add(element);
      else if (!whole) for (const element of outermost(inner)) posts.add(element);
    }
    return posts;
  };

  const refuses = (post: Element) => refused !== undefined && closest(post, refused) !== null;

  const posts: Finder['posts'] = (added, changed) => {
    for (let index = 0; index <= way; index += 1) {
      const found = collect(ways[index] ?? '', added, changed);
      if (found.size === 0) continue;
      // What is no post must not rule out the ways after it.
      if (index < way && [...found].every(refuses)) continue;
      way = index;
      return found;
    }
    return new Set();
  };

  return {
    posts,
    refuses,
    all: (page) => [...posts([page.documentElement], [])].filter((post) => !refuses(post)),
    roots: (added) =>
      site.shadow === undefined
        ? []
        : [...added].flatMap((element) => treesIn(element, site).filter((tree) => 'mode' in tree)),
    reset() {
      way = ways.length - 1;
    },
    get way() {
      return way;
    },
  };
}

/** True when a person can see it: not on a screen that the site keeps mounted but hidden. */
export const isShown = (post: Element): boolean =>
  post.isConnected && post.checkVisibility({ opacityProperty: true, visibilityProperty: true });
