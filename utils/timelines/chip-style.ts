const shared = new WeakMap<Document, CSSStyleSheet>();

/** Dresses a chip's root in CSS: one style sheet for all chips of a page, or a copy each where that is refused. */
export function dress(root: ShadowRoot, css: string): void {
  const page = root.ownerDocument;
  try {
    let sheet = shared.get(page);
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      shared.set(page, sheet);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = page.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
