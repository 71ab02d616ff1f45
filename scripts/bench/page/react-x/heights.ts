/** How high the rows of a long list are, and which of them are wanted. */

/** Px that a row is taken for until it was measured. */
const GUESS = 150;

/** A row and where it begins, px from the list's top. */
export interface Placed {
  index: number;
  top: number;
}

/**
 * Rows that reach into a stretch of the list, and how high all together are. Pure.
 * @param heightOf px of a row
 * @param from px from the list's top, as `to`
 */
export function rowsBetween(
  count: number,
  heightOf: (index: number) => number,
  from: number,
  to: number,
): { rows: Placed[]; height: number } {
  const rows: Placed[] = [];
  let top = 0;
  for (let index = 0; index < count; index += 1) {
    const height = heightOf(index);
    if (top + height >= from && top <= to) rows.push({ index, top });
    top += height;
  }
  return { rows, height: top };
}

/** Heights as last measured; a store that React can be subscribed to. */
export interface Heights {
  subscribe: (changed: () => void) => () => void;
  /** Another number after each change. */
  version: () => number;
  of: (index: number) => number;
  /** Measures a row whenever its size changes. @returns ends that */
  observe: (row: HTMLElement, index: number) => () => void;
}

/** Heights of which none is known yet. Runs in the page. */
export function createHeights(): Heights {
  const known = new Map<number, number>();
  const indexOf = new WeakMap<Element, number>();
  const listeners = new Set<() => void>();
  let version = 0;
  const of = (index: number): number => known.get(index) ?? GUESS;
  const observer = new ResizeObserver((entries) => {
    let above = 0;
    for (const { target } of entries) {
      const index = indexOf.get(target);
      if (index === undefined || !target.isConnected) continue;
      const { height, bottom } = target.getBoundingClientRect();
      const more = height - of(index);
      if (bottom - more <= 0) above += more;
      known.set(index, height);
    }
    version += 1;
    for (const listener of listeners) listener();
    // What the reader looks at stays where it is when a row above it grows.
    if (above !== 0) scrollBy(0, above);
  });
  return {
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    version: () => version,
    of,
    observe: (row, index) => {
      indexOf.set(row, index);
      observer.observe(row);
      return () => observer.unobserve(row);
    },
  };
}
