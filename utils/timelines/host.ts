/** The elements that Tipoff puts into a page. */

/** Custom elements' names, which no style sheet of a site means. */
const NAMES = ['tipoff-chip', 'tipoff-card'] as const;

/** An element of ours, and its closed shadow root. */
export interface Host {
  host: HTMLElement;
  root: ShadowRoot;
}

/**
 * Makes an element that the page can neither look into nor restyle. A page may define an element of the same
 * name, and the browser hands a closed root to such a definition (`ElementInternals.shadowRoot`), unless the
 * root was there first. So it is made in a template's document, where no definitions hold.
 */
export function createHost(page: Document, name: (typeof NAMES)[number]): Host {
  const host = page.createElement('template').content.ownerDocument.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  page.adoptNode(host);
  return { host, root };
}

/**
 * Takes away what an earlier copy of Tipoff left in the page. Firefox ends content scripts without a word when
 * the extension is updated, and their chips stay behind, deaf and twice.
 */
export function removeLeftovers(page: Document): void {
  for (const host of page.querySelectorAll(NAMES.join())) host.remove();
}
