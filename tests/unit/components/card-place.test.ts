import { describe, expect, it } from 'vitest';

import { follow, isInView, placeCard } from '../../../entrypoints/card/place.ts';

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

describe('follow', () => {
  const anchor = anchorAt(100, 50);
  const to = { left: 90, top: 76 };

  /** A card in a browser that does, or does not, put it where its properties say. */
  function cardIn(knowsAnchors: boolean) {
    const said = new Map<string, string>();
    const style = { setProperty: (name: string, value: string) => said.set(name, value) };
    const place = (name: string, edge: number): number => {
      const value = said.get(name) ?? '';
      const [, beside] = /^calc\(anchor\(\w+, \d+px\) \+ (-?\d+)px\)$/.exec(value) ?? [];
      if (beside === undefined) return Number.parseFloat(value);
      return knowsAnchors ? edge + Number(beside) : 0;
    };
    const rect = () => ({
      left: place('--card-left', anchor.left),
      top: place('--card-top', anchor.top),
    });
    return { said, element: { style, getBoundingClientRect: rect } as unknown as HTMLElement };
  }

  it('says the way from the anchor, where the browser keeps it', () => {
    const { element, said } = cardIn(true);
    expect(follow(element, anchor, to, undefined)).toBe(true);
    expect([...said.values()]).toEqual([
      'calc(anchor(left, 100px) + -10px)',
      'calc(anchor(top, 50px) + 26px)',
    ]);
  });

  it('says the place elsewhere, and does not try again', () => {
    const { element, said } = cardIn(false);
    expect(follow(element, anchor, to, undefined)).toBe(false);
    expect([...said.values()]).toEqual(['90px', '76px']);
    const later = cardIn(true);
    expect(follow(later.element, anchor, to, false)).toBe(false);
    expect([...later.said.values()]).toEqual(['90px', '76px']);
  });

  it('does not look again where it was kept: what is seen amid scrolling is of the frame before', () => {
    const { element, said } = cardIn(false);
    expect(follow(element, anchor, to, true)).toBe(true);
    expect(said.get('--card-top')).toBe('calc(anchor(top, 50px) + 26px)');
  });
});
