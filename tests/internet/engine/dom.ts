/** From markup to elements, and whose they are. Runs in the page. */
import { xml, type Markup } from './markup.ts';
import type { SimPost } from './site.ts';

interface Policy {
  createHTML(text: string): string;
}

interface PolicyMaker {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): Policy;
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyMaker };
const policy: Policy = trustedTypes?.createPolicy('simulated', { createHTML: (text) => text }) ?? {
  createHTML: (text) => text,
};

/** Name of a chip's element. */
export const CHIP = 'TIPOFF-CHIP';

const posts = new Map<string, SimPost>();
const owners = new WeakMap<Element, SimPost>();
const standing = new Map<string, Set<Element>>();

/** Makes posts, and the replies to them, known by their ids. */
export function know(list: readonly SimPost[]): void {
  for (const post of list) {
    posts.set(post.id, post);
    know(post.replies);
  }
}

export function byId(id: string): SimPost {
  const post = posts.get(id);
  if (!post) throw new Error(`no post ${id}`);
  return post;
}

/** Says that an element is a post's from now on, and no other's. */
export function own(element: Element, post: SimPost): void {
  const before = owners.get(element);
  if (before) standing.get(before.id)?.delete(element);
  owners.set(element, post);
  const elements = standing.get(post.id) ?? new Set();
  standing.set(post.id, elements.add(element));
}

/** Posts with the elements that are theirs and in the page. */
export function* shownPosts(): Generator<[SimPost, Element]> {
  for (const [id, elements] of standing) {
    for (const element of elements) {
      if (element.isConnected) yield [byId(id), element];
      else elements.delete(element);
    }
    if (elements.size === 0) standing.delete(id);
  }
}

/** A post's element, in the page or not yet. */
export const elementOf = (post: SimPost): Element | undefined =>
  [...(standing.get(post.id) ?? [])][0];

/** The element around one, out of a shadow root too. */
const parentOf = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : node.parentNode;

/** The innermost post around a node. */
export function ownerOf(from: Node): { post: SimPost; element: Element } | undefined {
  for (let at = parentOf(from); at !== null; at = parentOf(at)) {
    const post = at instanceof Element ? owners.get(at) : undefined;
    if (post) return { post, element: at as Element };
  }
  return undefined;
}

/** Reads markup as XML, which lets a link lie in a link as scripts do. */
function elementsOf({ xml: text }: Markup): HTMLElement[] {
  const source = policy.createHTML(`<body xmlns="http://www.w3.org/1999/xhtml">${text}</body>`);
  const parsed = new DOMParser().parseFromString(source, 'application/xhtml+xml');
  const problem = parsed.querySelector('parsererror');
  if (problem) throw new Error(`${problem.textContent ?? ''}: ${text}`);
  const children = [...(parsed.querySelector('body')?.children ?? [])];
  return children.map((child) => document.importNode(child, true) as unknown as HTMLElement);
}

let meet: (root: ShadowRoot) => void = () => undefined;

/** Whom every open shadow root is told to. */
export function onRoot(heard: (root: ShadowRoot) => void): void {
  meet = heard;
}

/** Makes shadow roots of the templates that say so, as a browser does with those that a server sends. */
function openRoots(element: Element): ShadowRoot[] {
  return [...element.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')].map(
    (template) => {
      const root = (template.parentElement ?? element).attachShadow({ mode: 'open' });
      root.append(template.content);
      template.remove();
      meet(root);
      return root;
    },
  );
}

/** Builds the one element that a template is, and says whose its parts are. */
export function built(template: Markup | HTMLElement, post?: SimPost): HTMLElement {
  const [element] = template instanceof HTMLElement ? [template] : elementsOf(template);
  if (!element) throw new Error('an empty template');
  const trees: ParentNode[] = [element, ...openRoots(element)];
  const named = [element, ...trees.flatMap((tree) => [...tree.querySelectorAll('[sim]')])].filter(
    (one) => one.hasAttribute('sim'),
  );
  if (named.length === 0 && post) own(element, post);
  for (const one of named) {
    own(one, byId(one.getAttribute('sim') ?? ''));
    one.removeAttribute('sim');
  }
  return element;
}

const ours = (parent: Node): ChildNode[] =>
  [...parent.childNodes].filter(({ nodeName }) => nodeName !== CHIP);

/**
 * Makes `old` what `next` is, node by node as frameworks do, which know their own nodes and no others: a text is
 * changed in place, what is alike stays, and the rest is replaced.
 */
export function become(old: Element, next: Element): void {
  const owner = owners.get(next);
  if (owner) own(old, owner);
  for (const name of old.getAttributeNames()) {
    if (!next.hasAttribute(name)) old.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  const before = ours(old);
  const after = ours(next);
  for (const [index, child] of after.entries()) {
    const was = before[index];
    if (was === undefined) old.append(child);
    else if (was instanceof Element && child instanceof Element && was.tagName === child.tagName) {
      become(was, child);
    } else if (was instanceof Text && child instanceof Text) {
      if (was.data !== child.data) was.data = child.data;
    } else was.replaceWith(child);
  }
  for (const child of before.slice(after.length)) child.remove();
}

/** Gives elements of a name an open shadow root, from now on. */
export function define(name: string, inside: Markup): void {
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        const root = this.attachShadow({ mode: 'open' });
        root.append(...elementsOf(xml`${inside}`));
        meet(root);
      }
    },
  );
}
