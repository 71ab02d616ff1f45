import { anyOf } from './selectors.ts';
import type { Site } from './site.ts';

/** What of a site decides how its text reads. */
export type TextStyle = Pick<Site, 'hidden' | 'cut' | 'inline'>;

/** Elements that begin and end a line. A paragraph stands apart by an empty one. */
const BLOCK =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|D[DLT]|DIV|FIGURE|H[1-6R]|LI|[OU]L|P|PRE|SECTION|TABLE|TR)$/;
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|BUTTON)$/;

/** What does not read as it is written, in a text whose line breaks are characters. */
const UNLIKE_TEXT = 'br, img, script, style, noscript, template, svg, button';

const ELEMENT = 1;
const TEXT = 3;

/** Text with line breaks still owed, so that blocks side by side do not pile up empty lines. */
class Lines {
  text = '';
  #owed = 0;

  write(words: string): void {
    if (words === '') return;
    if (this.text !== '') this.text += '\n'.repeat(this.#owed);
    this.#owed = 0;
    this.text += words;
  }

  /** At least this many line breaks before what comes next. */
  owe(breaks: number): void {
    this.#owed = Math.max(this.#owed, breaks);
  }

  endsInSpace(): boolean {
    return this.text === '' || this.#owed > 0 || /\s$/.test(this.text);
  }
}

/**
 * The text of an element as a person reads it: line breaks where lines break, emoji drawn as images by their
 * `alt`, shortened links as shown. Reads no style and no layout, so it costs the page nothing.
 * @param preWrap line breaks are characters, and no element makes one
 */
export function plainText(root: Element, style: TextStyle, preWrap: boolean): string {
  const lines = new Lines();
  const hidden = anyOf(style.hidden);
  const cut = anyOf(style.cut);
  const inline = anyOf(style.inline);

  const read = (node: Node): void => {
    if (node.nodeType === TEXT) {
      const raw = node.nodeValue ?? '';
      if (preWrap) return lines.write(raw);
      const words = raw.replace(/[ \t\r\n]+/g, ' ');
      return lines.write(lines.endsInSpace() ? words.trimStart() : words);
    }
    if (node.nodeType === ELEMENT) readElement(node as Element);
  };

  const readAll = (element: Element): void => {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) read(node);
  };

  const readElement = (element: Element): void => {
    const name = element.tagName.toUpperCase();
    if (name === 'BR') return lines.write('\n');
    if (name === 'IMG') return lines.write(element.getAttribute('alt') ?? '');
    if (SILENT.test(name)) return;
    if (hidden !== undefined && element.matches(hidden) && element.textContent !== '…') return;
    const block = !preWrap && BLOCK.test(name) && !(inline && element.matches(inline));
    const breaks = block ? (name === 'P' ? 2 : 1) : 0;
    lines.owe(breaks);
    readAll(element);
    if (cut !== undefined && element.matches(cut)) lines.write('…');
    lines.owe(breaks);
  };

  const marked = [hidden, cut, UNLIKE_TEXT].filter((selector) => selector !== undefined).join();
  if (preWrap && root.querySelector(marked) === null) lines.write(root.textContent ?? '');
  else readAll(root);
  // Line by line: a pattern for the spaces before a break takes a second for a post of nothing but spaces.
  return lines.text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
