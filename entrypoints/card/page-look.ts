/** How the page around a chip looks, as far as the card follows it. */

const RGB = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:(?:,| \/) ([\d.]+%?))?\)$/;
const OPAQUE_ENOUGH = 0.5;

/**
 * Relative brightness of a computed colour, 0 (black) to 1 (white).
 * @param css as `getComputedStyle` gives it; undefined for a see-through colour or another notation than rgb.
 */
export function brightness(css: string): number | undefined {
  const parts = RGB.exec(css);
  if (!parts) return undefined;
  const [, red, green, blue, alpha = '1'] = parts;
  const opacity = alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number(alpha);
  if (opacity < OPAQUE_ENOUGH) return undefined;
  return (0.2126 * Number(red) + 0.7152 * Number(green) + 0.0722 * Number(blue)) / 255;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Whether the page is dark behind `element`: by the nearest background, else by the colour of its text. */
export function isDarkBehind(element: Element): boolean {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const background = brightness(getComputedStyle(at).backgroundColor);
    if (background !== undefined) return background < 0.5;
  }
  return (brightness(getComputedStyle(element).color) ?? 0) > 0.5;
}

/** Whether the page is written from right to left where `element` stands. */
export const isRtl = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';
