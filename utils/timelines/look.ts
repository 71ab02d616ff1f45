/** How the text beside a chip looks, so that the chip and its card look the same. */
export interface Look {
  font: string;
  /** CSS lengths as computed; `line` may be "normal". */
  size: string;
  line: string;
  color: string;
  /** Light text, so a dark page, whatever the site calls its theme. */
  dark: boolean;
}

/**
 * Brightness of a computed colour, 0 to 1; the eye weighs green most. Unknown notations count as dark text.
 * @param color "rgb(…)", "color(srgb …)", and those that begin with their lightness: "oklch(…)", "lab(…)"
 */
export function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0] =
    color
      .slice(color.search(/[( ]\d/))
      .match(/[\d.]+/g)
      ?.map(Number) ?? [];
  if (color.startsWith('okl')) return red;
  if (color.startsWith('l')) return red / 100;
  const light = 0.299 * red + 0.587 * green + 0.114 * blue;
  return color.startsWith('rgb') ? light / 255 : light;
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

/** Most colours of a theme that fade from one to the other have done so by then, ms. */
const FADED = 600;

/**
 * Calls back when the page may have changed its theme, by an attribute of its root or with the system: at once,
 * and again when its colours have faded over. Ends with `signal`.
 */
export function onThemeChange(page: Document, signal: AbortSignal, changed: () => void): void {
  let fading: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    changed();
    clearTimeout(fading);
    fading = setTimeout(changed, FADED);
  };
  const observer = new MutationObserver(heard);
  for (const root of [page.documentElement, page.body])
    observer.observe(root, { attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(fading);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', heard, { signal });
}
