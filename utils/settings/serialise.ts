/**
 * Makes read-modify-write safe: what one call starts ends before the next begins, in the order asked.
 * Holds within one context (a page or the worker). A failure reaches its own caller alone.
 */
export function serialiser(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
