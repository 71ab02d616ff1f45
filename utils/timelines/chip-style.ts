import CHIP_CSS from './chip.css?inline';

const shared = new WeakMap<Document, CSSStyleSheet>();

/** Dresses a chip's root: one style sheet for all chips of a page, or a copy each where that is refused. */
export function dress(root: ShadowRoot): void {
  const page = root.ownerDocument;
  try {
    let sheet = shared.get(page);
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(CHIP_CSS);
      shared.set(page, sheet);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = page.createElement('style');
    style.textContent = CHIP_CSS;
    root.append(style);
  }
}
