/** What the window shows of the page, px: how far it is scrolled, and how high it is. */
export interface Viewport {
  y: number;
  height: number;
}

let seen: Viewport = { y: scrollY, height: innerHeight };

/**
 * The viewport as it was at its last event; the same object until the next one. The window itself is not asked while
 * React changes the page: it would have to lay all of it out to answer.
 */
export const viewport = (): Viewport => seen;

/** Calls back when the window is scrolled or gets another size. @returns ends that */
export function onViewport(changed: () => void): () => void {
  const look = (): void => {
    seen = { y: scrollY, height: innerHeight };
    changed();
  };
  addEventListener('scroll', look, { passive: true });
  addEventListener('resize', look);
  return () => {
    removeEventListener('scroll', look);
    removeEventListener('resize', look);
  };
}
