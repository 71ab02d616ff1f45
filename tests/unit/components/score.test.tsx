// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Score } from '../../../entrypoints/card/score.tsx';
import type { ViewEvent } from '../../../utils/view.ts';
import { side, viewEvent } from './view-events.ts';

const seen = vi.fn<() => void>();
const event = viewEvent('1', {
  status: 'live',
  sides: [side('Kansas City Chiefs', { score: '21' }), side('Baltimore Ravens', { score: '17' })],
});
let root: HTMLElement;

const draw = (of: ViewEvent, shown = false) =>
  act(async () => render(<Score event={of} shown={shown} seen={seen} />, root));
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

beforeEach(() => {
  vi.useFakeTimers();
  seen.mockReset();
  root = document.createElement('div');
});

afterEach(() => vi.useRealTimers());

describe('a live score', () => {
  it('is spoken of from when it is revealed for as long as the card is open', async () => {
    await draw(event);
    await pass(60_000);
    expect(seen).not.toHaveBeenCalled();
    await act(async () => root.querySelector('button')?.click());
    expect(seen).toHaveBeenCalledOnce();
    await pass(29_999);
    expect(seen.mock.calls.length).toBeGreaterThan(1);
    await act(async () => render(null, root));
    seen.mockReset();
    await pass(60_000);
    expect(seen).not.toHaveBeenCalled();
  });

  it('is spoken of at once where scores are shown unasked', async () => {
    await draw(event, true);
    expect(seen).toHaveBeenCalledOnce();
  });

  it('is nobody’s business in a window that is out of sight', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await draw(event, true);
    await pass(60_000);
    expect(seen).not.toHaveBeenCalled();
  });
});

it('a score that moves no more is not kept fresh', async () => {
  await draw({ ...event, status: 'final' }, true);
  expect(root.textContent).toContain('21');
  expect(seen).not.toHaveBeenCalled();
});
