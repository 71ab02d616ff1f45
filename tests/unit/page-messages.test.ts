/** The page's end of the messages against the other end, the library's, over one simulated channel. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { onMessage, sendMessage } from '../../utils/messages.ts';
import * as page from '../../utils/page-messages.ts';
import type { PageReport } from '../../utils/messages.ts';

type Listener = (message: unknown, sender: unknown, respond: (answer?: unknown) => void) => unknown;

/** One context's `runtime`: what it sends goes to the other side as a browser would bring it, as JSON. */
const channel = vi.hoisted(() => {
  const side = () => new Set<Listener>();
  const sides = { page: side(), worker: side() };
  const bring = (to: Set<Listener>, message: unknown, reply: (answer?: unknown) => void) => {
    const copy: unknown = JSON.parse(JSON.stringify(message));
    const held = [...to].map((listen) => listen(copy, { id: 'tipoff' }, reply));
    if (!held.includes(true)) reply();
  };
  const listening = (own: Set<Listener>) => ({
    addListener: (listen: Listener) => void own.add(listen),
    removeListener: (listen: Listener) => void own.delete(listen),
  });
  const browser = {
    runtime: {
      onMessage: listening(sides.page),
      sendMessage: (message: unknown) =>
        new Promise((resolve) => {
          bring(sides.worker, message, resolve);
        }),
    },
  };
  const chrome = {
    runtime: { onMessage: listening(sides.worker) },
    tabs: {
      sendMessage: (_tab: number, message: unknown, _options: unknown, reply: Listener) =>
        bring(sides.page, message, reply as (answer?: unknown) => void),
    },
  };
  return { browser, chrome, sides };
});
vi.mock('wxt/browser', () => ({ browser: channel.browser }));

const report: PageReport = { site: 'x', paused: false, posts: 3, eventIds: ['a'], fellBack: false };

beforeEach(() => {
  vi.stubGlobal('chrome', channel.chrome);
});

describe('from the page to the worker', () => {
  test('what is asked arrives, and the answer comes back', async () => {
    const asked: unknown[] = [];
    const stop = onMessage('pin', ({ data }) => void asked.push(data));
    await page.sendMessage('pin', { id: 'team:nfl:jets', pinned: true });
    expect(asked).toEqual([{ id: 'team:nfl:jets', pinned: true }]);
    stop();
  });

  test('an error there is an error here', async () => {
    const stop = onMessage('pin', () => {
      throw new Error('Not allowed');
    });
    await expect(page.sendMessage('pin', { id: '', pinned: true })).rejects.toThrow('Not allowed');
    stop();
  });

  test('so is silence', async () => {
    await expect(page.sendMessage('loadCard')).rejects.toThrow('No answer');
  });
});

describe('from our own pages to the page', () => {
  test('each question is heard by whom it is for, and answered', async () => {
    const heard = vi.fn<() => void>();
    const stops = [page.onMessage('changed', heard), page.onMessage('report', () => report)];
    await expect(sendMessage('report', undefined, 1)).resolves.toEqual(report);
    expect(heard).not.toHaveBeenCalled();
    for (const stop of stops) stop();
  });

  test('an answer may take its time', async () => {
    const stop = page.onMessage('report', () => Promise.resolve(report));
    await expect(sendMessage('report', undefined, 1)).resolves.toEqual(report);
    stop();
  });

  test('one that fails leaves nobody waiting', async () => {
    const stop = page.onMessage('report', () => {
      throw new Error('No posts');
    });
    await expect(sendMessage('report', undefined, 1)).rejects.toThrow('No response');
    stop();
  });

  test('nothing is heard any more after the end', async () => {
    page.onMessage('report', () => report)();
    await expect(sendMessage('report', undefined, 1)).rejects.toThrow('No response');
  });
});
