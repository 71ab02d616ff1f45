/** Pages written by hand, read in a real browser. */
import { afterAll, beforeAll, expect } from 'vitest';

import type { PostReading } from '../../scripts/read/page-reader.ts';
import { startReader } from '../../scripts/read/saved-page.ts';
import type { Reader } from '../../scripts/read/saved-page.ts';

/** What is read of a post, and where its chip would go. */
export type Found = PostReading['found'] & Pick<PostReading, 'chip'>;

/**
 * A reader for the tests of one file, which must call this outside of them.
 * @returns reads the body of a page as if it had come from that address.
 */
export function handWritten(): (url: string, html: string) => Promise<Found[]> {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader();
  });
  afterAll(() => reader.close());
  return async (url, html) => {
    const body = `<!doctype html><html lang="en"><head><title>Page</title></head><body>${html}</body></html>`;
    const [reading] = await reader.read({ body, type: 'text/html; charset=utf-8', url }, [{}]);
    if (reading === undefined) throw new Error('Nothing was read.');
    expect(reading.fellBack).toBe(false);
    return reading.posts.map(({ found, chip }) => ({ ...found, chip }));
  };
}
