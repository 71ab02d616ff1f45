// @vitest-environment happy-dom
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { beginLife } from '../../../utils/timelines/life.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a copy of the content script', () => {
  test('lasts until a newer one begins in the same page', () => {
    const older = beginLife(document);
    expect(older.isLasting()).toBe(true);
    const newer = beginLife(document);
    expect(older.signal.aborted).toBe(true);
    expect(newer.isLasting()).toBe(true);
  });

  test('says nothing to another page', () => {
    const here = beginLife(document);
    beginLife(document.implementation.createHTMLDocument());
    expect(here.isLasting()).toBe(true);
  });

  test('ends when the extension is gone, as soon as it is asked', () => {
    const life = beginLife(document);
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    expect(life.signal.aborted).toBe(false);
    expect(life.isLasting()).toBe(false);
    expect(life.signal.aborted).toBe(true);
  });
});
