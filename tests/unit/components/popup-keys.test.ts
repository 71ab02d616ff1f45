// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { onPopupKey } from '../../../entrypoints/popup/keys.ts';

let root: HTMLElement;
const clear = vi.fn<() => boolean>();

function element(tag: string, className: string, parent: HTMLElement): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  parent.append(made);
  return made;
}

/** Presses a key where the focus is; true when the popup took it for itself. */
function press(key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
  onPopupKey(event, root, clear);
  return event.defaultPrevented;
}

let field: HTMLElement;
let first: HTMLElement;
let second: HTMLElement;
let star: HTMLElement;

beforeEach(() => {
  document.body.replaceChildren();
  clear.mockReset().mockReturnValue(false);
  root = element('div', '', document.body);
  field = element('input', 'search', root);
  [first, second] = ['', ''].map(() => {
    const link = element('a', 'row-link', element('div', 'row', root));
    link.setAttribute('href', 'https://stream.example/');
    return link;
  }) as [HTMLElement, HTMLElement];
  star = element('button', '', first.parentElement ?? root);
  field.focus();
});

const focused = () => document.activeElement;

describe('arrows', () => {
  it('go from the search down the rows, and stop at the last', () => {
    expect(press('ArrowDown')).toBe(true);
    expect(focused()).toBe(first);
    press('ArrowDown');
    press('ArrowDown');
    expect(focused()).toBe(second);
  });

  it('go back up to the search', () => {
    second.focus();
    press('ArrowUp');
    expect(focused()).toBe(first);
    press('ArrowUp');
    press('ArrowUp');
    expect(focused()).toBe(field);
  });

  it('count from the row that a button is in', () => {
    star.focus();
    press('ArrowDown');
    expect(focused()).toBe(second);
  });
});

describe('Enter', () => {
  it('in the search opens the first row', () => {
    const opened = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    first.addEventListener('click', opened);
    expect(press('Enter')).toBe(true);
    expect(opened).toHaveBeenCalledOnce();
  });

  it('elsewhere is the browser’s own', () => {
    second.focus();
    expect(press('Enter')).toBe(false);
  });
});

describe('Escape', () => {
  it('clears the search and stays', () => {
    clear.mockReturnValue(true);
    second.focus();
    expect(press('Escape')).toBe(true);
    expect(focused()).toBe(field);
  });

  it('closes the popup when there is nothing to clear', () => {
    expect(press('Escape')).toBe(false);
  });
});

describe('letters', () => {
  it('go to the search from anywhere', () => {
    second.focus();
    expect(press('j')).toBe(false);
    expect(focused()).toBe(field);
  });

  it.each([
    ['a space, which presses buttons', ' ', {}],
    ['a shortcut', 'r', { ctrlKey: true }],
    ['a key without a letter', 'Tab', {}],
  ])('but not %s', (_, key, more) => {
    star.focus();
    press(key, more);
    expect(focused()).toBe(star);
  });
});
