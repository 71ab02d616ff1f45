/** Stand-ins for what only a browser with a screen has. */
import { vi } from 'vitest';

/** Frames that pass when the test says so. */
export function fakeFrames() {
  let waiting: (() => void)[] = [];
  return {
    frame: (callback: () => void) => void waiting.push(callback),
    /** How many callbacks wait for the next frame. */
    get waiting() {
      return waiting.length;
    },
    /** Lets mutation records arrive, then paints one frame. */
    async next() {
      await Promise.resolve();
      const due = waiting;
      waiting = [];
      for (const callback of due) callback();
      await Promise.resolve();
    },
  };
}

type Seen = { target: Element; isIntersecting: boolean; boundingClientRect: DOMRect };

/**
 * An IntersectionObserver that sees what the test shows it. One with a margin, which asks what is near, is told at
 * once: `isNear` says of what.
 */
export function fakeSight(isNear: (target: Element) => boolean = () => true) {
  const observers: ((entries: Seen[]) => void)[] = [];
  const entryOf = (target: Element, isIntersecting: boolean): Seen => ({
    target,
    isIntersecting,
    boundingClientRect: target.getBoundingClientRect(),
  });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly tell: ((target: Element) => void) | undefined;
      constructor(seen: (entries: Seen[]) => void, options?: { rootMargin?: string }) {
        if (options?.rootMargin === undefined) observers.push(seen);
        else this.tell = (target) => seen([entryOf(target, isNear(target))]);
      }
      observe(target: Element) {
        queueMicrotask(() => this.tell?.(target));
      }
      unobserve() {}
      disconnect() {}
    },
  );
  return (isIntersecting: boolean, ...targets: Element[]) => {
    const entries = targets.map((target) => entryOf(target, isIntersecting));
    for (const observer of observers) observer(entries);
  };
}

/** Looks into the closed roots of elements made from now on. */
export function openRoots(): (host: Element) => ShadowRoot {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  return (host) => {
    const root: unknown = attach.mock.results[attach.mock.contexts.indexOf(host)]?.value;
    if (!(root instanceof ShadowRoot))
      throw new Error('This element has no root that was watched.');
    return root;
  };
}

/** Sets whether the page is hidden, and says so as a browser does. */
export function hidePage(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}
