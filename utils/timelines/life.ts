/** How long this copy of the content script lives: until a newer one comes, or the extension goes. */
import { browser } from 'wxt/browser';

export interface Life {
  readonly signal: AbortSignal;
  /** False from the moment on that the extension was updated or removed. Asking aborts `signal` then. */
  readonly isLasting: () => boolean;
  /** Ends it: Tipoff is not wanted here any more. */
  readonly end: () => void;
}

/** Begins a life, which ends those of earlier copies in the same page: they hear of it through the DOM alone. */
export function beginLife(page: Document): Life {
  const life = new AbortController();
  const { signal } = life;
  const end = () => life.abort();
  const newer = `${browser.runtime.id}:newer`;
  page.dispatchEvent(new Event(newer));
  page.addEventListener(newer, end, { signal });
  return {
    signal,
    isLasting: () => {
      if (browser.runtime?.id === undefined) end();
      return !signal.aborted;
    },
    end,
  };
}
