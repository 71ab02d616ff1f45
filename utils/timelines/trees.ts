/** Ways through a page, whose parts may lie in each other and in open shadow roots. */
import { anyOf } from './selectors.ts';
import type { Site } from './site.ts';

/** The element and, where the site says so, every open root within it: what has to be searched one by one. */
export function treesIn(element: Element, site: Site): (Element | ShadowRoot)[] {
  const trees: (Element | ShadowRoot)[] = [element];
  const hosts = anyOf(site.shadow);
  if (hosts === undefined) return trees;
  if (element.matches(hosts) && element.shadowRoot !== null) trees.push(element.shadowRoot);
  // It grows while it is walked: a root may hold hosts.
  for (const tree of trees) {
    for (const { shadowRoot } of tree.querySelectorAll(hosts)) {
      if (shadowRoot !== null) trees.push(shadowRoot);
    }
  }
  return trees;
}

/** The element around one, out of a shadow root too. */
export const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null;

/** `Element.closest`, out of shadow roots too. */
export function closest(from: Element | null, selector: string): Element | null {
  for (let at = from; at !== null; at = (at.getRootNode() as Partial<ShadowRoot>).host ?? null) {
    const found = at.closest(selector);
    if (found !== null) return found;
  }
  return null;
}

/** Those of a page's elements, in its order, that lie in none of the others. */
export function outermost(elements: Iterable<Element>): Element[] {
  let last: Element | undefined;
  return [...elements].filter((element) => {
    if (last?.contains(element) === true) return false;
    last = element;
    return true;
  });
}
