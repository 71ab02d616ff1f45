/** A virtualised list as X's: rows lie absolutely positioned, leave the page off-screen and are built anew. */

interface Shown {
  element: HTMLElement;
  /** Px, as last measured. */
  height: number;
}

export interface VirtualList {
  /** Lays out what the present scroll position shows. */
  layout(): void;
  /** Throws all shown rows away and builds them again. */
  rebuild(): void;
  stop(): void;
}

/** Px that a row is taken for until it was measured. */
const GUESS = 150;

/**
 * @param box gets the rows, and the height of the whole list
 * @param count how many rows there are
 * @param build makes a row's element; called again each time the row comes back
 */
export function virtualList(
  box: HTMLElement,
  count: number,
  build: (index: number) => HTMLElement,
): VirtualList {
  const shown = new Map<number, Shown>();
  const heights = new Map<number, number>();
  const indexOf = new WeakMap<Element, number>();
  const heightOf = (index: number): number => heights.get(index) ?? GUESS;

  const sizes = new ResizeObserver((entries) => {
    let above = 0;
    const top = scrollY - box.offsetTop;
    for (const { target } of entries) {
      const index = indexOf.get(target);
      const row = index === undefined ? undefined : shown.get(index);
      if (index === undefined || row?.element !== target) continue;
      const height = target.getBoundingClientRect().height;
      if (offsetOf(index) + row.height <= top) above += height - heightOf(index);
      row.height = height;
      heights.set(index, height);
    }
    layout();
    // What the reader looks at stays where it is when a row above it grows.
    if (above !== 0) scrollBy(0, above);
  });

  function offsetOf(index: number): number {
    let offset = 0;
    for (let row = 0; row < index; row += 1) offset += heightOf(row);
    return offset;
  }

  function layout(): void {
    const from = scrollY - box.offsetTop - innerHeight * 0.75;
    const to = scrollY - box.offsetTop + innerHeight * 1.75;
    let offset = 0;
    for (let index = 0; index < count; index += 1) {
      const height = heightOf(index);
      const near = offset + height >= from && offset <= to;
      const row = shown.get(index);
      if (near) {
        const element = row?.element ?? add(index);
        const place = `translateY(${String(offset)}px)`;
        if (element.style.transform !== place) element.style.transform = place;
      } else if (row) {
        remove(index, row);
      }
      offset += height;
    }
    box.style.minHeight = `${String(offset)}px`;
  }

  function add(index: number): HTMLElement {
    const element = build(index);
    element.style.position = 'absolute';
    element.style.width = '100%';
    indexOf.set(element, index);
    shown.set(index, { element, height: heightOf(index) });
    const after = Math.min(...[...shown.keys()].filter((other) => other > index));
    box.insertBefore(element, shown.get(after)?.element ?? null);
    sizes.observe(element);
    return element;
  }

  function remove(index: number, row: Shown): void {
    sizes.unobserve(row.element);
    row.element.remove();
    shown.delete(index);
  }

  addEventListener('scroll', layout, { passive: true });
  addEventListener('resize', layout);
  layout();
  return {
    layout,
    rebuild: () => {
      for (const [index, row] of shown) remove(index, row);
      layout();
    },
    stop: () => {
      removeEventListener('scroll', layout);
      removeEventListener('resize', layout);
      sizes.disconnect();
    },
  };
}
