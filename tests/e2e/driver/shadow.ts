/** What both browsers' drivers make of an element that they could look into. */
import type { Card, Chip } from './driver.ts';

/** An element as its text, its attributes and its children, closed shadow roots included. */
export interface Seen {
  tag: string;
  attributes: Record<string, string>;
  /** Elements, and texts. */
  children: (Seen | string)[];
}

/** Where a chip's host stands; runs in the page. */
export interface Standing {
  post: string;
  box: Chip['box'];
}

/**
 * Which post a chip is below, by the post's own address as the site writes it, and where it is.
 * This runs in the page as text, so it uses nothing from outside.
 */
export const STANDING = `(host) => {
  const post = host.closest('article[data-testid="tweet"], [data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"], .status, .detailed-status');
  const link = post?.querySelector('a[href*="/status/"], a[href*="/post/"], a.status__relative-time, a.detailed-status__datetime');
  const { x, y, width, height } = host.getBoundingClientRect();
  return { post: link?.getAttribute('href') ?? '', box: { x, y, width, height } };
}`;

/** An expression for all elements of a tag in a page. */
export const everyOne = (tag: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(tag)})]`;

/** The chip that is in a host. */
export function chipOf(inside: Seen, standing: Standing): Chip {
  const control = first(inside, (element) => element.tag === 'a' || element.tag === 'button');
  const href = control?.attributes['href'];
  return {
    post: standing.post,
    text: control ? textOf(control) : '',
    label: control?.attributes['aria-label'] ?? '',
    ...(href === undefined ? {} : { href }),
    dark:
      first(inside, (element) => / dark\b/.test(element.attributes['class'] ?? '')) !== undefined,
    box: standing.box,
  };
}

/** The card that is in a host, or nothing when the host is empty. */
export function cardOf(inside: Seen): Card | undefined {
  const text = textOf(inside);
  if (text === '') return undefined;
  const list = first(inside, (element) => element.attributes['class'] === 'why');
  const items = list?.children.filter((child) => typeof child !== 'string') ?? [];
  return { text, why: items.map((item) => textOf(item, '')) };
}

/** The words in an element, with `between` between its texts. */
function textOf(element: Seen, between = ' '): string {
  const parts: string[] = [];
  const walk = (one: Seen | string): void => {
    if (typeof one === 'string') parts.push(one);
    else if (one.tag !== 'style') for (const child of one.children) walk(child);
  };
  walk(element);
  return parts.join(between).replaceAll(/\s+/g, ' ').trim();
}

/** The first element, in order, that is as asked. */
function first(element: Seen, is: (one: Seen) => boolean): Seen | undefined {
  if (is(element)) return element;
  for (const child of element.children) {
    const found = typeof child === 'string' ? undefined : first(child, is);
    if (found) return found;
  }
  return undefined;
}
