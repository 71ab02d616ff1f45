/** The chip's element: one line under a post's text. */
import type { Face } from '../view.ts';
import { dress } from './chip-style.ts';
import { createHost } from './host.ts';
import type { Look } from './look.ts';

/** What a chip's owner hears of it. */
export interface ChipEvents {
  /** The mouse rests on it, or ↓ asks: show the card. */
  open(byKeyboard: boolean): void;
  /** The mouse has left. */
  leave(): void;
  /** Esc. */
  close(): void;
}

export interface ChipElement {
  readonly host: HTMLElement;
  /** Shows this face; as a mere dot when `dot`. Touches the DOM only where something changed. */
  show(face: Face, dot: boolean): void;
  wear(look: Look): void;
  focus(): void;
}

/** A mouse that stays this long (ms) means it. */
const REST = 300;

/** What sites listen for to open a post: none of it may reach the page from a chip. */
const GUARDED =
  'click auxclick dblclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress';

const guard = (event: Event) => event.stopPropagation();

function part(page: Document, name: string, ...children: (Node | string)[]): HTMLElement {
  const element = page.createElement('span');
  element.className = name;
  element.append(...children);
  return element;
}

/** Words that run their own way on a page of another, and are cut where they end. */
function words(page: Document, text: string, kept = text): HTMLElement {
  const element = page.createElement('bdi');
  const [before = '', after = ''] = text.split(kept);
  element.append(part(page, 'more', before), kept, part(page, 'more', after));
  return element;
}

/** A link where there is somewhere to go; else a button that opens the card, so that the keyboard finds it. */
function control(page: Document, face: Face): HTMLElement {
  if (face.url === undefined) {
    const button = page.createElement('button');
    button.type = 'button';
    return button;
  }
  const link = page.createElement('a');
  link.href = face.url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return link;
}

function build(page: Document, face: Face, dot: boolean): HTMLElement {
  const chip = control(page, face);
  chip.className = `chip ${face.tone}${dot ? ' dot' : ''}`;
  chip.setAttribute('aria-label', face.label);
  const bullet = face.tone === 'live' || dot ? '● ' : '';
  chip.append(part(page, 'state', bullet, part(page, 'words', face.state)));
  chip.append(' ', part(page, 'title', words(page, face.title)));
  if (face.action !== undefined) {
    chip.append(
      ' ',
      part(page, 'action', words(page, face.action, face.place), part(page, 'arrow', '▸')),
    );
  }
  return chip;
}

/** What was built last, by what it says: one event is mostly said many times. */
const built = new Map<string, HTMLElement>();
const MOST_BUILT = 50;

/** A chip's inside to show, as `key` says it. */
function insideOf(page: Document, key: string, face: Face, dot: boolean): HTMLElement {
  const known = built.get(key) ?? build(page, face, dot);
  if (built.size === MOST_BUILT) built.clear();
  built.set(key, known);
  return known.cloneNode(true) as HTMLElement;
}

/**
 * Shows a chip in its line: the one that is there told anew, or another where it is no more the same kind. The same
 * control stays, and alone hears the mouse (`chip.css`): a press that began on it still ends on it, and the focus need
 * not be set again, which would scroll the page back to a chip that is long out of view.
 */
function tell(root: ShadowRoot, line: HTMLElement, next: HTMLElement): void {
  const old = line.firstElementChild;
  if (old?.tagName === next.tagName) {
    for (const { name, value } of next.attributes) old.setAttribute(name, value);
    old.replaceChildren(...next.childNodes);
    return;
  }
  const focused = root.activeElement !== null;
  line.replaceChildren(next);
  if (focused) next.focus({ preventScroll: true });
}

function listen(line: HTMLElement, events: ChipEvents): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const stir = () => clearTimeout(resting);
  line.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse') return;
    stir();
    resting = setTimeout(() => events.open(false), REST);
  });
  line.addEventListener('pointerleave', () => {
    stir();
    events.leave();
  });
  line.addEventListener('pointerdown', stir);
  line.addEventListener('click', (event) => {
    const control = (event.target as Element).closest('a, button');
    if (control?.tagName === 'A') return;
    // A post may lie in a link to itself, which Firefox would follow.
    event.preventDefault();
    if (control !== null) events.open(true);
  });
  line.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      events.open(true);
    } else if (event.key === 'Escape') {
      events.close();
    }
  });
}

/** Makes a chip that is in no page yet. Its shadow root is closed: the page can neither restyle nor read it. */
export function createChip(page: Document, css: string, events: ChipEvents): ChipElement {
  const { host, root } = createHost(page, 'tipoff-chip');
  dress(root, css);
  const line = part(page, 'line');
  root.append(line);
  listen(line, events);
  for (const type of GUARDED.split(' ')) host.addEventListener(type, guard, { passive: true });

  let shown = '';
  let worn = '';
  return {
    host,
    show(face, dot) {
      const now = JSON.stringify([face, dot]);
      if (now === shown) return;
      shown = now;
      tell(root, line, insideOf(page, now, face, dot));
    },
    wear(look) {
      const now = JSON.stringify(look);
      // What is in no page just now has no look.
      if (now === worn || look.size === '') return;
      worn = now;
      line.classList.toggle('dark', look.dark);
      const height = look.line === 'normal' ? '1.4em' : look.line;
      line.style.cssText = `--size:${look.size};--font:${look.font};--text:${look.color};--line:${height}`;
    },
    focus() {
      root.querySelector<HTMLElement>('.chip')?.focus();
    },
  };
}
