// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { readersAt, SITES } from '../../../utils/timelines/index.ts';
import { askReaders } from '../../../utils/timelines/readers.ts';
import type { Readers } from '../../../utils/timelines/site.ts';
import { generic } from '../../../utils/timelines/sites/generic.ts';

const X = new URL('https://x.com/home');
const ANY = new URL('https://social.example/home');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const asked = (ask: () => Promise<readonly Readers[] | null>, isLasting = () => true) =>
  askReaders({ page: document, ask, isLasting });

describe('what a page may be', () => {
  test('travels as JSON', () => {
    for (const site of [...SITES, generic]) {
      const url = new URL(site.matches[0]?.replace('*', '') ?? ANY);
      const readers = readersAt(url);
      expect(JSON.parse(JSON.stringify(readers))).toEqual(readers);
    }
  });

  test('is one site on a known host, and on another those with marks, then any', () => {
    expect(readersAt(X).map(({ site }) => site.id)).toEqual(['x']);
    const others = readersAt(ANY).map(({ site }) => site);
    expect(others.at(-1)).toBe(generic);
    expect(others.slice(0, -1)).toEqual(SITES.filter(({ marks }) => marks));
  });
});

describe('a page asks how it is read', () => {
  test('and is the first whose marks it bears', async () => {
    document.body.innerHTML = '<div id="misskey_app"></div>';
    expect((await asked(() => Promise.resolve(readersAt(ANY))))?.site.id).toBe('misskey');
  });

  test('or just any site', async () => {
    expect((await asked(() => Promise.resolve(readersAt(ANY))))?.site).toBe(generic);
  });

  test('again, where nobody answers yet', async () => {
    const ask = vi
      .fn<() => Promise<readonly Readers[]>>()
      .mockRejectedValueOnce(new Error('no receiving end'))
      .mockResolvedValue(readersAt(X));
    const answer = asked(ask);
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await answer)?.site.id).toBe('x');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test('no more, once the extension is gone', async () => {
    let lasts = true;
    const ask = vi.fn<() => Promise<readonly Readers[]>>().mockRejectedValue(new Error('gone'));
    const answer = asked(ask, () => lasts);
    lasts = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toBeUndefined();
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('and leaves it to a newer copy that came while it asked', async () => {
    let lasts = true;
    const answer = asked(
      () => {
        lasts = false;
        return Promise.resolve(readersAt(X));
      },
      () => lasts,
    );
    expect(await answer).toBeUndefined();
  });

  test('and is not read where Tipoff is not wanted', async () => {
    expect(await asked(() => Promise.resolve(null))).toBeUndefined();
  });
});
