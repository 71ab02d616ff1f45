/** How a page comes to know which site it is. The sites themselves are the worker's: a page gets its own alone. */
import type { Readers } from './site.ts';

/** The readers of the first site whose marks a page bears, else the last, which asks for none. */
export const readersOf = (page: ParentNode, readers: readonly Readers[]): Readers | undefined =>
  readers.find(({ site }) => site.marks?.some((mark) => page.querySelector(mark) !== null)) ??
  readers.at(-1);

/** Pause (ms) before a worker that could not be reached is asked again. */
const AGAIN = 5_000;

export interface Asking {
  page: Document;
  /** What the page may be (`readersAt`); null where Tipoff is not wanted. Rejects while nobody answers. */
  ask: () => Promise<readonly Readers[] | null>;
  /** False from the moment on that the extension was updated or removed. */
  isLasting: () => boolean;
}

/** Asks how the page is read, until somebody answers. @returns nothing where it is not read at all, or not by us */
export async function askReaders({ page, ask, isLasting }: Asking): Promise<Readers | undefined> {
  while (isLasting()) {
    try {
      const readers = (await ask()) ?? [];
      // A newer copy may have come meanwhile, and the page is its own by now.
      return isLasting() ? readersOf(page, readers) : undefined;
    } catch {
      await new Promise((resolve) => {
        setTimeout(resolve, AGAIN);
      });
    }
  }
  return undefined;
}
