import type { Site } from './site.ts';

/** What of a site decides how its text reads. */
export type TextStyle = Pick<Site, 'hidden' | 'cut' | 'inline'> & { preWrap: boolean };

/** Elements that begin and end a line. A paragraph stands apart by an empty one. */
const BLOCK =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|D[DLT]|DIV|FIGURE|H[1-6R]|LI|[OU]L|P|PRE|SECTION|TABLE|TR)$/;
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|BUTTON)$/;

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
 */
export function plainText(root: Element, style: TextStyle): string {
  const lines = new Lines();
  const hidden = style.hidden?.join(', ');
  const cut = style.cut?.join(', ');
  const inline = style.inline?.join(', ');

  const read = (node: Node): void => {
    if (node.nodeType === TEXT) {
      const raw = node.nodeValue ?? '';
      if (style.preWrap) return lines.write(raw);
      const words = raw.replace(/[ \t\r\n]+/g, ' ');
      return lines.write(lines.endsInSpace() ? words.trimStart() : words);
    }
    if (node.nodeType === ELEMENT) readElement(node as Element);
  };

  const readElement = (element: Element): void => {
    const name = element.tagName.toUpperCase();
    if (name === 'BR') return lines.write('\n');
    if (name === 'IMG') return lines.write(element.getAttribute('alt') ?? '');
    if (SILENT.test(name)) return;
    if (hidden !== undefined && element.matches(hidden) && element.textContent !== '…') return;
    const block = !style.preWrap && BLOCK.test(name) && !(inline && element.matches(inline));
    const breaks = block ? (name === 'P' ? 2 : 1) : 0;
    lines.owe(breaks);
    for (const child of element.childNodes) read(child);
    if (cut !== undefined && element.matches(cut)) lines.write('…');
    lines.owe(breaks);
  };

  for (const child of root.childNodes) read(child);
  // Line by line: a pattern for the spaces before a break takes a second for a post of nothing but spaces.
  return lines.text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
