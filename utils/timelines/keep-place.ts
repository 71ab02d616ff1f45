/** The nearest box around `from` that scrolls up and down. */
function scrollerOf(from: Element): Element | null {
  for (let box = from.parentElement; box !== null; box = box.parentElement) {
    const flow = getComputedStyle(box).overflowY;
    if ((flow === 'auto' || flow === 'scroll') && box.scrollHeight > box.clientHeight) return box;
  }
  return from.ownerDocument.scrollingElement;
}

/**
 * Changes the height of a post that the reader has already seen without moving what they read.
 * Above the viewport the browser's scroll anchoring sees to it, below its middle nothing above moves;
 * between the two the scroll position follows the change. At the very top nothing was read yet.
 * @param at where in the post the height changes
 * @param post whose height changes
 */
export function keepPlace(at: Element, post: Element, change: () => void): void {
  const { top } = at.getBoundingClientRect();
  const before = post.getBoundingClientRect().bottom;
  change();
  if (top < 0 || top >= innerHeight / 2) return;
  const scroller = scrollerOf(post);
  if (scroller === null || scroller.scrollTop === 0) return;
  const moved = post.getBoundingClientRect().bottom - before;
  scroller.scrollBy({ top: moved, behavior: 'instant' });
}
