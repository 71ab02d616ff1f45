import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createCardLoader } from '../../../utils/timelines/card-loader.ts';
import { CARD_PORT } from '../../../utils/timelines/card-port.ts';
import type { Card, CardGlobal, CardPort } from '../../../utils/timelines/card-port.ts';
import { viewEvent } from './view-events.ts';

const world = globalThis as CardGlobal;
const port = (): CardPort => {
  const left = world[CARD_PORT];
  if (left === undefined) throw new Error('No port was left.');
  return left;
};

const anchor = { isConnected: true } as Element;
const content = { event: viewEvent(), reasons: [], scores: 'hidden' } as const;
const card = {
  show: vi.fn<Card['show']>(),
  update: vi.fn<Card['update']>(),
  hide: vi.fn<Card['hide']>(),
  destroy: vi.fn<Card['destroy']>(),
} satisfies Card;
const load = vi.fn<() => Promise<void>>();
const refocus = vi.fn<() => void>();
let stop: AbortController;

const setUp = () => createCardLoader({ load, pin: async () => undefined, signal: stop.signal });

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  load.mockResolvedValue();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('the card', () => {
  test('is loaded when first asked for, once, and shown when it has come', () => {
    const loader = setUp();
    expect(load).not.toHaveBeenCalled();
    loader.open(anchor, content, false, refocus);
    loader.open(anchor, content, true, refocus);
    expect(load).toHaveBeenCalledOnce();
    port().ready(card);
    expect(card.show).toHaveBeenCalledExactlyOnceWith(anchor, content, true);
    loader.open(anchor, content, false, refocus);
    expect(load).toHaveBeenCalledOnce();
    expect(card.show).toHaveBeenCalledTimes(2);
  });

  test('a load that failed is tried again at the next wish', async () => {
    const loader = setUp();
    load.mockRejectedValueOnce(new Error('no worker'));
    loader.open(anchor, content, false, refocus);
    await vi.runAllTimersAsync();
    loader.open(anchor, content, false, refocus);
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('a mouse that left before it came wants it no more', () => {
    const loader = setUp();
    loader.open(anchor, content, false, refocus);
    loader.leave();
    vi.runAllTimers();
    port().ready(card);
    expect(card.show).not.toHaveBeenCalled();
  });

  test('stays while the mouse crosses to it, goes when the mouse leaves it', () => {
    const loader = setUp();
    loader.open(anchor, content, false, refocus);
    port().ready(card);
    loader.leave();
    vi.advanceTimersByTime(100);
    port().hover(true);
    vi.runAllTimers();
    expect(card.hide).not.toHaveBeenCalled();
    port().hover(false);
    vi.runAllTimers();
    expect(card.hide).toHaveBeenCalledOnce();
  });

  test('closed by key it gives the focus back; by a click elsewhere not', () => {
    const loader = setUp();
    loader.open(anchor, content, true, refocus);
    port().ready(card);
    port().closed(false);
    expect(refocus).not.toHaveBeenCalled();
    loader.open(anchor, content, true, refocus);
    port().closed(true);
    expect(refocus).toHaveBeenCalledOnce();
  });

  test('hears of changes to its own event only', () => {
    const loader = setUp();
    loader.open(anchor, content, false, refocus);
    port().ready(card);
    loader.update(viewEvent({ id: 'another' }));
    expect(card.update).not.toHaveBeenCalled();
    loader.update(viewEvent({ phase: 'Q4' }));
    expect(card.update).toHaveBeenCalledOnce();
  });

  test('a chip that is gone anchors nothing', () => {
    const loader = setUp();
    loader.open({ isConnected: false } as Element, content, false, refocus);
    port().ready(card);
    expect(card.show).not.toHaveBeenCalled();
  });

  test('ends with the page’s session: card and port are gone', () => {
    setUp();
    port().ready(card);
    stop.abort();
    expect(card.destroy).toHaveBeenCalledOnce();
    expect(world[CARD_PORT]).toBeUndefined();
  });
});
