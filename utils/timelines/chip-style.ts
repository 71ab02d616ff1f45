/**
 * How a chip looks. Font and text colour come from the post beside it (`look.ts`), as custom properties on
 * the line; the accents keep a contrast of 4.5:1 on white, black and the dim themes between.
 */
const CHIP_CSS = `
:host {
  all: initial !important;
  display: block !important;
  /* Above a link that a site lays over the whole post. */
  position: relative !important;
  box-sizing: border-box !important;
  width: 100% !important;
  min-width: 0 !important;
  max-width: 100% !important;
}
.line {
  --accent: #0a62b8;
  --live: #b4232a;
  display: flex;
  container-type: inline-size;
  min-width: 0;
  height: var(--line, 1.4em);
  align-items: center;
  font: calc(var(--size, 15px) * 0.94) / var(--line, 1.4) var(--font, system-ui, sans-serif);
  color: var(--text, CanvasText);
  white-space: nowrap;
  text-align: start;
}
.line.dark {
  --accent: #82bdf7;
  --live: #ff8f8a;
}
.chip {
  all: unset;
  box-sizing: border-box;
  display: inline-flex;
  min-width: 0;
  max-width: 100%;
  height: 100%;
  align-items: center;
  gap: 0.4em;
  cursor: pointer;
  border-radius: 4px;
}
.chip:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: -1px;
}
.state {
  flex: none;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
}
.words { unicode-bidi: plaintext; }
.title,
.action {
  display: flex;
  min-width: 3em;
}
.action {
  flex-shrink: 2;
  color: var(--accent);
}
bdi {
  overflow: hidden;
  text-overflow: ellipsis;
}
a.chip:hover .action bdi {
  text-decoration: underline;
}
.title::before,
.action::before {
  content: '·';
  margin-inline-end: 0.4em;
  color: var(--text, CanvasText);
}
/* In a narrow column a service says enough by its name; what is heard begins with all that is there. */
@container (max-width: 26em) {
  .more { font-size: 0; line-height: 0; }
  .action { flex-shrink: 0; max-width: 40%; }
}
.live .state { color: var(--live); }
.soon .state { color: var(--accent); }
.arrow { display: inline-block; margin-inline-start: 0.25em; }
.arrow:dir(rtl) { transform: scaleX(-1); }
.dot .title, .dot .action, .dot .words { display: none; }
@media (forced-colors: active) {
  .chip { color: LinkText; }
  .live .state, .soon .state, .action { color: inherit; }
}
`;

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
