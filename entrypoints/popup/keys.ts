/** The keyboard's way through the popup: arrows between rows, Enter to the first, letters to the search. */

const rows = (root: HTMLElement): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('.row-link'),
];

const searchField = (root: HTMLElement): HTMLInputElement | null =>
  root.querySelector<HTMLInputElement>('.search');

function moveTo(root: HTMLElement, step: 1 | -1): void {
  const links = rows(root);
  const row = document.activeElement?.closest('.row');
  const here = row ? links.findIndex((link) => row.contains(link)) : -1;
  const target = here === -1 && step === -1 ? undefined : links[here + step];
  (target ?? (step === -1 ? searchField(root) : links.at(-1)))?.focus();
}

/** True for a key that writes something and is no command. */
const writes = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;

/** Handles a key pressed anywhere in the popup; `clear` empties the search and says whether there was one. */
export function onPopupKey(event: KeyboardEvent, root: HTMLElement, clear: () => boolean): void {
  const field = searchField(root);
  const inField = document.activeElement === field;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    moveTo(root, event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Enter' && inField) {
    event.preventDefault();
    rows(root)[0]?.click();
  } else if (event.key === 'Escape' && clear()) {
    // With nothing to clear, the browser closes the popup.
    event.preventDefault();
    field?.focus();
  } else if (writes(event)) {
    field?.focus();
  }
}
