/** The nearest box around `from` that scrolls up and down. */
function scrollerOf(from: Element): Element | null {
  for (let box = from.parentElement; box !== null; box = box.parentElement) {
    const flow = getComputedStyle(box).overflowY;
    if ((flow === 'auto' || flow === 'scroll') && box.scrollHeight > box.clientHeight) return box;
  }
  return from.ownerDocument.scrollingElement;
}

/**
 * Changes the height of posts that the reader may be looking at, and keeps what is in the middle of the
 * viewport where it is. At the very top of a page nothing was read yet, so nothing is scrolled there.
 * Forces a layout twice: gather changes and make them at once.
 */
export function keepPlace(page: Document, change: () => void): void {
  const mark = page.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const before = mark?.getBoundingClientRect().top ?? 0;
  change();
  if (mark?.isConnected !== true) return;
  const moved = mark.getBoundingClientRect().top - before;
  if (moved === 0) return;
  const scroller = scrollerOf(mark);
  if (scroller !== null && scroller.scrollTop > 0) {
    scroller.scrollBy({ top: moved, behavior: 'instant' });
  }
}
