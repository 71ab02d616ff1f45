import type { Site } from './site.ts';

/** Finds a site's posts and remembers which way of finding them works on this page. */
export interface Finder {
  /**
   * Posts that the given elements are, hold or lie in.
   * @param added elements looked at with all that they hold.
   * @param changed elements of which only the post around them counts.
   * @returns each post once, in the order met.
   */
  posts(added: Iterable<Element>, changed: Iterable<Element>): Set<Element>;
  /** Index of the selector that finds posts here; 0 is the site's own, above it are fall-backs. */
  readonly way: number;
  /** Another screen, perhaps built otherwise: all ways count again. */
  reset(): void;
}

/** The outermost element around `from`, itself included, that matches. A post within a post is a quote. */
function outermost(from: Element, selector: string): Element | undefined {
  let found: Element | undefined;
  for (
    let at = from.closest(selector);
    at !== null;
    at = at.parentElement?.closest(selector) ?? null
  ) {
    found = at;
  }
  return found;
}

/** A finder for one page. Selectors are tried in order; one that ever found a post rules out those after it. */
export function createFinder(site: Site): Finder {
  const refused = site.notPost?.join(', ');
  let way = site.post.length - 1;

  const collect = (selector: string, added: Iterable<Element>, changed: Iterable<Element>) => {
    const posts = new Set<Element>();
    const add = (element: Element | undefined) => {
      if (element !== undefined && (refused === undefined || element.closest(refused) === null)) {
        posts.add(element);
      }
    };
    for (const element of changed) add(outermost(element, selector));
    for (const root of added) {
      const around = outermost(root, selector);
      if (around !== undefined) add(around);
      else for (const post of root.querySelectorAll(selector)) add(outermost(post, selector));
    }
    return posts;
  };

  return {
    posts(added, changed) {
      for (const [index, selector] of site.post.slice(0, way + 1).entries()) {
        const posts = collect(selector, added, changed);
        if (posts.size === 0) continue;
        way = index;
        return posts;
      }
      return new Set();
    },
    reset() {
      way = site.post.length - 1;
    },
    get way() {
      return way;
    },
  };
}

/** True when a person can see it: not on a screen that the site keeps mounted but hidden. */
export const isShown = (post: Element): boolean =>
  post.isConnected && post.checkVisibility({ opacityProperty: true, visibilityProperty: true });
