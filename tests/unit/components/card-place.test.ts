import { describe, expect, it } from 'vitest';

import { isInView, placeCard } from '../../../entrypoints/card/place.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 300, height: 200 };
const anchorAt = (left: number, top: number) => ({
  left,
  top,
  right: left + 100,
  bottom: top + 20,
});

describe('placeCard', () => {
  it('stands below the anchor, at its start', () => {
    expect(placeCard(anchorAt(100, 100), card, viewport, false)).toEqual({ left: 100, top: 126 });
  });

  it('ends where the anchor ends on a right-to-left page', () => {
    expect(placeCard(anchorAt(600, 100), card, viewport, true)).toEqual({ left: 400, top: 126 });
  });

  it('stays below where there is room, however much more is above', () => {
    expect(placeCard(anchorAt(100, 500), card, viewport, false).top).toBe(526);
  });

  it('stands above where below is no room', () => {
    expect(placeCard(anchorAt(100, 700), card, viewport, false)).toEqual({ left: 100, top: 494 });
  });

  it('stays within the edges', () => {
    expect(placeCard(anchorAt(950, 100), card, viewport, false).left).toBe(692);
    expect(placeCard(anchorAt(20, 100), card, viewport, true).left).toBe(8);
  });

  it('covers the anchor rather than leave a viewport too low for both', () => {
    const low = { width: 1000, height: 230 };
    expect(placeCard(anchorAt(100, 60), card, low, false).top).toBe(22);
  });

  it('shows its start when it is larger than the viewport', () => {
    const tiny = { width: 200, height: 100 };
    expect(placeCard(anchorAt(50, 50), card, tiny, false)).toEqual({ left: 8, top: 8 });
  });
});

describe('isInView', () => {
  it.each([
    [anchorAt(100, 100), true],
    [anchorAt(100, -10), true],
    [anchorAt(100, -20), false],
    [anchorAt(100, 800), false],
    [anchorAt(-100, 100), false],
    [anchorAt(1000, 100), false],
  ])('%o: %s', (anchor, expected) => expect(isInView(anchor, viewport)).toBe(expected));
});
