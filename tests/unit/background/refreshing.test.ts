import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { startRefreshing } from '../../../entrypoints/background/refreshing.ts';
import { refresh } from '../../../utils/schedule/refresh.ts';
import { MINUTE } from '../../../utils/spans.ts';

vi.mock('../../../utils/schedule/refresh.ts');

const NOW = Date.UTC(2026, 10, 22, 18);

/** When the worker will be woken; undefined when nothing will wake it. Epoch ms. */
const wokenAt = async (): Promise<number | undefined> =>
  (await browser.alarms.get('refresh'))?.scheduledTime;

beforeEach(() => {
  fakeBrowser.reset();
  // Neither the simulated browser nor Node has these events.
  vi.spyOn(browser.permissions.onAdded, 'addListener').mockReturnValue();
  vi.stubGlobal('addEventListener', vi.fn());
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the worker is woken again', () => {
  test('though it dies midway: the alarm that woke it is spent', async () => {
    vi.mocked(refresh).mockReturnValue(new Promise(() => undefined));
    startRefreshing();
    await vi.waitFor(async () => expect(await wokenAt()).toBe(NOW + 5 * MINUTE));
  });

  test.each([
    ['when the next request is due', 60 * MINUTE, 60 * MINUTE],
    ['no sooner than the browser allows', 0, MINUTE / 2],
  ])('%s', async (_, due, woken) => {
    vi.mocked(refresh).mockResolvedValue({ nextAt: NOW + due });
    startRefreshing();
    await vi.waitFor(async () => expect(await wokenAt()).toBe(NOW + woken));
  });

  test('by itself, while it is up and the next request is due before an alarm may ring', async () => {
    vi.mocked(refresh).mockReset();
    vi.mocked(refresh).mockResolvedValueOnce({ nextAt: NOW + MINUTE / 4 });
    vi.mocked(refresh).mockResolvedValueOnce({ nextAt: NOW + 60 * MINUTE });
    startRefreshing();
    await vi.advanceTimersByTimeAsync(MINUTE / 4 - 1);
    expect(refresh).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1);
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  test('when storage could not be read', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    vi.mocked(refresh).mockRejectedValue(new Error('corrupted'));
    startRefreshing();
    await vi.waitFor(() => expect(warned).toHaveBeenCalledOnce());
    expect(await wokenAt()).toBe(NOW + 5 * MINUTE);
  });
});

describe('a call while it is busy', () => {
  test('is heard: it may have brought what the run under way did not see', async () => {
    let end: (result: { nextAt: number }) => void = () => undefined;
    vi.mocked(refresh).mockReset();
    vi.mocked(refresh).mockReturnValueOnce(new Promise((resolve) => (end = resolve)));
    vi.mocked(refresh).mockResolvedValueOnce({ nextAt: NOW + 2 * MINUTE });
    const refreshing = startRefreshing();
    await vi.waitFor(() => expect(refresh).toHaveBeenCalledOnce());
    refreshing.wake();
    refreshing.wake();
    end({ nextAt: NOW + 60 * MINUTE });
    await vi.waitFor(async () => expect(await wokenAt()).toBe(NOW + 2 * MINUTE));
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  test('after it is heard too', async () => {
    vi.mocked(refresh).mockReset();
    vi.mocked(refresh).mockResolvedValue({ nextAt: NOW + 60 * MINUTE });
    const refreshing = startRefreshing();
    await vi.waitFor(async () => expect(await wokenAt()).toBe(NOW + 60 * MINUTE));
    await new Promise(setImmediate);
    refreshing.wake();
    await vi.waitFor(() => expect(refresh).toHaveBeenCalledTimes(2));
  });
});
