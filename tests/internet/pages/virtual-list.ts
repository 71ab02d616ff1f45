/**
 * A virtualised list as X's: rows lie absolutely positioned, leave the page off-screen and are built anew; or, where rows
 * are recycled, stay in it and become those that come.
 */

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
 * @param build makes a row's element; called again each time the row comes back. `free` is the element of a row that
 * left, which has to become this one and be given back
 * @param recycles whether rows that leave are used again
 */
export function virtualList(
  box: HTMLElement,
  count: number,
  build: (index: number, free: HTMLElement | undefined) => HTMLElement,
  recycles = false,
): VirtualList {
  const free: HTMLElement[] = [];
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
    const wanted: [index: number, offset: number][] = [];
    let offset = 0;
    for (let index = 0; index < count; index += 1) {
      const height = heightOf(index);
      const row = shown.get(index);
      if (offset + height >= from && offset <= to) wanted.push([index, offset]);
      else if (row) remove(index, row);
      offset += height;
    }
    for (const [index, top] of wanted) {
      const element = shown.get(index)?.element ?? add(index);
      const place = `translateY(${String(top)}px)`;
      if (element.style.transform !== place) element.style.transform = place;
    }
    box.style.minHeight = `${String(offset)}px`;
  }

  function add(index: number): HTMLElement {
    const element = build(index, free.pop());
    element.style.position = 'absolute';
    element.style.width = '100%';
    indexOf.set(element, index);
    shown.set(index, { element, height: heightOf(index) });
    const after = Math.min(...[...shown.keys()].filter((other) => other > index));
    if (!element.isConnected) box.insertBefore(element, shown.get(after)?.element ?? null);
    sizes.observe(element);
    return element;
  }

  function remove(index: number, row: Shown): void {
    sizes.unobserve(row.element);
    shown.delete(index);
    if (recycles) {
      // Out of sight until it is wanted.
      row.element.style.transform = 'translateY(-9999px)';
      free.push(row.element);
    } else row.element.remove();
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
