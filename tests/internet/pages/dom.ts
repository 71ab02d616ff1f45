/** Small DOM help for the simulated pages. Runs in the page. */
import type { PageData } from './page-data.ts';

type Attributes = Record<string, string>;
type Child = Node | string | undefined;

/** Builds an element; `undefined` children are left out. */
export function h(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) if (child !== undefined) element.append(child);
  return element;
}

export function find(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

export const pageData = (): PageData =>
  JSON.parse(find('script#page-data').textContent ?? '') as PageData;

/** "3m", "2h", "Nov 14": how sites show the age of a post. */
export function age(time: number, now: number): string {
  const minutes = Math.max(1, Math.round((now - time) / 60_000));
  if (minutes < 60) return `${String(minutes)}m`;
  if (minutes < 24 * 60) return `${String(Math.round(minutes / 60))}h`;
  return new Date(time).toLocaleDateString('en', { month: 'short', day: 'numeric' });
}

/** A calm round portrait: a letter on a colour that belongs to the name. */
export function avatar(name: string, size: number): HTMLElement {
  let hue = 0;
  for (const character of name) hue = (hue * 31 + (character.codePointAt(0) ?? 0)) % 360;
  const element = h('span', { class: 'portrait', 'aria-hidden': 'true' }, name.charAt(0));
  element.style.cssText = `width:${String(size)}px;height:${String(size)}px;background:hsl(${String(hue)} 42% 46%)`;
  return element;
}

/** Hashtags, mentions and addresses of a post become links, as on every site; the rest is text. */
export function linked(text: string, link: (kind: '#' | '@', word: string) => Node): Node[] {
  const nodes: Node[] = [];
  let last = 0;
  for (const match of text.matchAll(/(^|\s)([#@])([\p{L}\p{N}_.-]*[\p{L}\p{N}_])/gu)) {
    const start = match.index + (match[1]?.length ?? 0);
    if (start > last) nodes.push(document.createTextNode(text.slice(last, start)));
    nodes.push(link(match[2] === '#' ? '#' : '@', match[3] ?? ''));
    last = match.index + match[0].length;
  }
  if (last < text.length) nodes.push(document.createTextNode(text.slice(last)));
  return nodes;
}

/** A stable small number from a text, for like counts. */
export function countOf(text: string, below: number): number {
  let sum = 7;
  for (const character of text) sum = (sum * 33 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % below;
}
