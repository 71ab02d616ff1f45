import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Rejection } from '../../../utils/settings/learned.ts';
import { createCardLoader } from '../../../utils/timelines/card-loader.ts';
import { CARD_PORT } from '../../../utils/timelines/card-port.ts';
import type { Card, CardGlobal, CardPort } from '../../../utils/timelines/card-port.ts';
import { GROUNDS, viewEvent } from './view-events.ts';

const world = globalThis as CardGlobal;
const port = (): CardPort => {
  const left = world[CARD_PORT];
  if (left === undefined) throw new Error('No port was left.');
  return left;
};

const anchor = { isConnected: true } as HTMLElement;
const content = {
  event: viewEvent(),
  grounds: GROUNDS,
  alias: 'chiefs',
  entityId: 'nfl:kansas-city-chiefs',
  label: 'Kansas City Chiefs',
  scores: 'hidden',
  isDark: () => false,
} as const;
const card = {
  show: vi.fn<Card['show']>(),
  update: vi.fn<Card['update']>(),
  hide: vi.fn<Card['hide']>(),
  destroy: vi.fn<Card['destroy']>(),
} satisfies Card;
const load = vi.fn<() => Promise<void>>();
const learn = vi.fn<(rejection: Rejection) => Promise<void>>();
const owner = { refocus: vi.fn<() => void>(), rejected: vi.fn<() => void>() };
let stop: AbortController;

const setUp = () => createCardLoader({ load, learn, signal: stop.signal });

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  load.mockResolvedValue();
  learn.mockResolvedValue();
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
    loader.open(anchor, content, false, owner);
    loader.open(anchor, content, true, owner);
    expect(load).toHaveBeenCalledOnce();
    port().ready(card);
    expect(card.show).toHaveBeenCalledExactlyOnceWith(anchor, content, true);
    loader.open(anchor, content, false, owner);
    expect(load).toHaveBeenCalledOnce();
    expect(card.show).toHaveBeenCalledTimes(2);
  });

  test('a load that failed is tried again at the next wish', async () => {
    const loader = setUp();
    load.mockRejectedValueOnce(new Error('no worker'));
    loader.open(anchor, content, false, owner);
    await vi.runAllTimersAsync();
    loader.open(anchor, content, false, owner);
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('a mouse that left before it came wants it no more', () => {
    const loader = setUp();
    loader.open(anchor, content, false, owner);
    loader.leave();
    vi.runAllTimers();
    port().ready(card);
    expect(card.show).not.toHaveBeenCalled();
  });

  test('stays while the mouse crosses to it, goes when the mouse leaves it', () => {
    const loader = setUp();
    loader.open(anchor, content, false, owner);
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
    loader.open(anchor, content, true, owner);
    port().ready(card);
    port().closed(false);
    expect(owner.refocus).not.toHaveBeenCalled();
    loader.open(anchor, content, true, owner);
    port().closed(true);
    expect(owner.refocus).toHaveBeenCalledOnce();
  });

  test('goes with its chip once a rejection is kept', async () => {
    const loader = setUp();
    loader.open(anchor, content, false, owner);
    port().ready(card);
    const kept = port().reject('chiefs', 'nfl:kansas-city-chiefs', 'Kansas City Chiefs', true);
    expect(owner.rejected).not.toHaveBeenCalled();
    await kept;
    expect(learn).toHaveBeenCalledExactlyOnceWith({
      alias: 'chiefs',
      entityId: 'nfl:kansas-city-chiefs',
      label: 'Kansas City Chiefs',
      never: true,
    });
    expect(card.hide).toHaveBeenCalledOnce();
    expect(owner.rejected).toHaveBeenCalledOnce();
  });

  test('stays with its chip when a rejection could not be kept', async () => {
    const loader = setUp();
    loader.open(anchor, content, false, owner);
    port().ready(card);
    learn.mockRejectedValueOnce(new Error('no worker'));
    await expect(port().reject('chiefs', 'nfl:x', 'Chiefs', false)).rejects.toThrow('no worker');
    expect(card.hide).not.toHaveBeenCalled();
    expect(owner.rejected).not.toHaveBeenCalled();
  });

  test('hears of changes to its own event only', () => {
    const loader = setUp();
    loader.open(anchor, content, false, owner);
    port().ready(card);
    loader.update(viewEvent({ id: 'another' }));
    expect(card.update).not.toHaveBeenCalled();
    loader.update(viewEvent({ phase: 'Q4' }));
    expect(card.update).toHaveBeenCalledOnce();
  });

  test('comes with what was heard while it was loading', () => {
    const loader = setUp();
    loader.open(anchor, content, false, owner);
    const later = viewEvent({ phase: 'Q4' });
    loader.update(later);
    port().ready(card);
    expect(card.show).toHaveBeenCalledExactlyOnceWith(anchor, { ...content, event: later }, false);
  });

  test('a chip that is gone anchors nothing', () => {
    const loader = setUp();
    loader.open({ isConnected: false } as HTMLElement, content, false, owner);
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
