/** How the text beside a chip looks, so that the chip looks the same. */
export interface Look {
  font: string;
  /** CSS lengths as computed; `line` may be "normal". */
  size: string;
  line: string;
  color: string;
  /** Light text, so a dark page, whatever the site calls its theme. */
  dark: boolean;
}

/** Brightness of a computed colour, 0 to 1; the eye weighs green most. Unknown notations count as dark text. */
export function brightness(color: string): number {
  const parts =
    /^rgba?\(([^)]+)\)/
      .exec(color)?.[1]
      ?.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0] = parts;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** Reads style once, no layout. */
export function lookOf(text: Element): Look {
  const style = getComputedStyle(text);
  return {
    font: style.fontFamily,
    size: style.fontSize,
    line: style.lineHeight,
    color: style.color,
    dark: brightness(style.color) > 0.5,
  };
}

/**
 * Calls back when the page may have changed its theme: by an attribute of its root, or with the system.
 * Ends with `signal`.
 */
export function onThemeChange(page: Document, signal: AbortSignal, changed: () => void): void {
  const observer = new MutationObserver(changed);
  for (const root of [page.documentElement, page.body])
    observer.observe(root, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal });
}
